import type { CalendarDate } from '../calendar/date.ts';
import type { DueReason } from '../due.ts';
import type { FileFault } from '../ports.ts';
import type { FieldName } from '../records/fields.ts';
import type { PlaceConflict } from '../records/place.ts';
import type { SyntaxProblem } from '../records/raw.ts';
import type { Position } from '../text/positions.ts';

/** How bad a finding is. Which of them fail a step is for the input `fail-on` to say. */
export type Severity = 'error' | 'warning';

/** The lowest severity that fails the step. */
export type FailOn = Severity | 'never';

/** A date that has passed or is near, as the date rules report it. */
export interface DateValues {
  readonly date: CalendarDate;
  readonly daysLeft: number;
  readonly reason: DueReason;
}

/** Why there is nothing to check. */
export type EmptyReason = 'empty' | 'only-readme' | 'only-unrecognised' | 'all-excluded' | FileFault;

/** The values that the message of each rule needs. Their keys are the rule ids. */
export interface RuleValues {
  'no-records': { readonly why: EmptyReason };
  'missing-readme': Record<never, never>;
  'unreadable-file': { readonly fault: FileFault };
  'unrecognised-file': Record<never, never>;
  syntax: { readonly problem: SyntaxProblem };
  'missing-field': { readonly field: FieldName };
  'missing-instructions': Record<never, never>;
  placeholder: { readonly field: FieldName; readonly text: string };
  'unknown-field': { readonly key: string; readonly suggestion: string | undefined };
  'invalid-date': {
    readonly field: FieldName;
    readonly text: string;
    readonly suggestions: readonly string[];
  };
  'invalid-value': {
    readonly field: FieldName;
    readonly text: string;
    readonly form: string;
    readonly example: string;
  };
  'duplicate-record': { readonly others: readonly string[] };
  'scope-mismatch': Omit<PlaceConflict, 'at'>;
  'expires-before-updated': { readonly expires: CalendarDate; readonly updated: CalendarDate };
  'updated-in-future': { readonly updated: CalendarDate; readonly today: CalendarDate };
  'unexplained-never': Record<never, never>;
  'contains-secret-value': { readonly what: string };
  expired: DateValues;
  'rotation-overdue': DateValues;
  expiring: DateValues;
  'rotation-due': DateValues;
  'undocumented-secret': { readonly name: string; readonly count: number; readonly suggestion: string };
  'unused-record': Record<never, never>;
  'not-in-store': { readonly where: string };
  'not-recorded': { readonly where: string; readonly suggestion: string };
  'wrong-scope': { readonly says: string; readonly storeSays: readonly string[] };
  'stale-record': StoreDates;
  'store-not-updated': StoreDates;
  'deletion-scheduled': Record<never, never>;
  'aws-rotation-overdue': { readonly due: CalendarDate };
  'check-incomplete': { readonly check: string; readonly reason: string; readonly remedy: string };
}

/** When a secret was last set, by its record and by its store. */
export interface StoreDates {
  readonly updated: CalendarDate;
  readonly storeUpdated: CalendarDate;
}

export type RuleId = keyof RuleValues;

/** Something that a rule found, as data. Its sentence is made by `prose.ts`. */
export type Finding = { [R in RuleId]: FindingOf<R> }[RuleId];

/** A finding of one rule. */
export interface FindingOf<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  /** Path relative to the workspace: the file, or the directory where there is no file. */
  readonly file: string;
  readonly at: Position;
  /** The name of the secret; null where the finding is about no single, named record. */
  readonly record: string | null;
  readonly values: RuleValues[R];
}

/** The rules that report a date. They never fail a pull request, which must not go red because a day has passed. */
export type DateRuleId = 'expired' | 'rotation-overdue' | 'expiring' | 'rotation-due';

/** True for a finding that a date has passed or is near. */
export function isDateFinding(finding: Finding): finding is Extract<Finding, { rule: DateRuleId }> {
  return 'daysLeft' in finding.values;
}
