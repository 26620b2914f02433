import type { RuleId } from '../findings/finding.ts';
import { awsRotationOverdue } from './aws-rotation-overdue.ts';
import { checkIncomplete } from './check-incomplete.ts';
import { containsSecretValue } from './contains-secret-value.ts';
import { deletionScheduled } from './deletion-scheduled.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { expired } from './expired.ts';
import { expiresBeforeUpdated } from './expires-before-updated.ts';
import { expiring } from './expiring.ts';
import { invalidDate } from './invalid-date.ts';
import { invalidValue } from './invalid-value.ts';
import { missingField } from './missing-field.ts';
import { missingInstructions } from './missing-instructions.ts';
import { missingReadme } from './missing-readme.ts';
import { noRecords } from './no-records.ts';
import { notInStore } from './not-in-store.ts';
import { notRecorded } from './not-recorded.ts';
import { placeholder } from './placeholder.ts';
import { rotationDue } from './rotation-due.ts';
import { rotationOverdue } from './rotation-overdue.ts';
import type { AnyRecordRule, AnyRegisterRule } from './rule.ts';
import { scopeMismatch } from './scope-mismatch.ts';
import { staleRecord } from './stale-record.ts';
import { storeNotUpdated } from './store-not-updated.ts';
import { syntax } from './syntax.ts';
import { undocumentedSecret } from './undocumented-secret.ts';
import { unexplainedNever } from './unexplained-never.ts';
import { unknownField } from './unknown-field.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unrecognisedFile } from './unrecognised-file.ts';
import { unusedRecord } from './unused-record.ts';
import { updatedInFuture } from './updated-in-future.ts';
import { wrongScope } from './wrong-scope.ts';

/** The rules that hold for any file, also for one that can't be read as a record. */
export const fileRules: readonly AnyRecordRule[] = [syntax, containsSecretValue];

/** The rules that look at one record by itself. */
export const recordRules: readonly AnyRecordRule[] = [
  missingField,
  missingInstructions,
  placeholder,
  unknownField,
  invalidDate,
  invalidValue,
  scopeMismatch,
  expiresBeforeUpdated,
  updatedInFuture,
  unexplainedNever,
];

/** The rules that look at the register as a whole. */
export const registerRules: readonly AnyRegisterRule[] = [
  noRecords,
  missingReadme,
  unreadableFile,
  unrecognisedFile,
  duplicateRecord,
  expired,
  rotationOverdue,
  expiring,
  rotationDue,
  undocumentedSecret,
  unusedRecord,
  notInStore,
  notRecorded,
  wrongScope,
  staleRecord,
  storeNotUpdated,
  deletionScheduled,
  awsRotationOverdue,
  checkIncomplete,
];

/** The ids of all rules. */
export const ruleIds: readonly RuleId[] = [...fileRules, ...recordRules, ...registerRules].map(
  ({ id }) => id,
);
