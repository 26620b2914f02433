import type { AssessedRecord, Deadlines } from '../due.ts';
import type { FindingOf, RuleId, RuleValues, Severity } from '../findings/finding.ts';
import type { FileFault } from '../ports.ts';
import type { SecretsDirectory } from '../records/discover.ts';
import type { FieldName } from '../records/fields.ts';
import type { RecordFile } from '../records/load.ts';
import type { SecretRecord } from '../records/record.ts';
import type { StoreFacts } from '../stores/match.ts';
import { type Position, START } from '../text/positions.ts';
import type { WorkflowFacts } from '../workflows/facts.ts';

/** A rule that looks at one file by itself. */
export interface RecordRule<R extends RuleId> {
  readonly id: R;
  check(file: RecordFile, deadlines: Deadlines): Iterable<FindingOf<R>>;
}

/** A record rule of any id. */
export type AnyRecordRule = { [R in RuleId]: RecordRule<R> }[RuleId];

/** Everything that was read. */
export interface Register {
  readonly directories: readonly SecretsDirectory[];
  /** The files that could not be read, in the order of their paths. */
  readonly unreadable: readonly { readonly path: string; readonly fault: FileFault }[];
  readonly records: readonly AssessedRecord[];
  /** The repository that was scanned, `owner/name`; null when it is not known. */
  readonly repository: string | null;
  /** The register has a folder for each repository. */
  readonly isByRepository: boolean;
  /** The instant of the check, ISO 8601. */
  readonly now: string;
  /** Undefined when workflows were not asked for. */
  readonly workflows: WorkflowFacts | undefined;
  /** Undefined when no store was asked for. */
  readonly stores: StoreFacts | undefined;
  /** Whether another repository records a secret of this name. */
  readonly isElsewhere: (name: string) => boolean;
}

/** A rule that needs more than one record, or what a record's dates mean today. */
export interface RegisterRule<R extends RuleId> {
  readonly id: R;
  check(register: Register): Iterable<FindingOf<R>>;
}

/** A register rule of any id. */
export type AnyRegisterRule = { [R in RuleId]: RegisterRule<R> }[RuleId];

/** A finding on a place in a record file. */
export function onRecord<R extends RuleId>(
  rule: R,
  severity: Severity,
  { path, record }: RecordFile,
  at: Position | undefined,
  values: RuleValues[R],
): FindingOf<R> {
  return { rule, severity, file: path, at: at ?? START, record: record.name, values };
}

/** A finding on a file or a directory as a whole. */
export function onPath<R extends RuleId>(
  rule: R,
  severity: Severity,
  path: string,
  values: RuleValues[R],
): FindingOf<R> {
  return { rule, severity, file: path, at: START, record: null, values };
}

/** A finding on a field of a recorded secret. */
export function onSecret<R extends RuleId>(
  rule: R,
  severity: Severity,
  record: SecretRecord,
  field: FieldName,
  values: RuleValues[R],
): FindingOf<R> {
  return {
    rule,
    severity,
    file: record.file,
    at: record.positions[field] ?? START,
    record: record.name,
    values,
  };
}

/** The secrets directory that findings about no file are about. */
export function secretsFolder({ directories }: Register): string {
  return directories[0]?.path ?? 'secrets';
}

/** The directory into which a new record of a repository's secret goes. */
export function recordsFolder(register: Register, repository: string | null): string {
  const ofRepository = register.isByRepository && repository ? `/${repository.replace(/^.*\//, '')}` : '';
  return `${secretsFolder(register)}${ofRepository}`;
}

/** The record files from which no record came: a secret may well be recorded in one of them. */
export function unreadRecords({ directories, records }: Register): ReadonlySet<string> {
  const read = new Set(records.map(({ record }) => record.file));
  return new Set(
    directories.flatMap(({ found }) =>
      found.flatMap(({ path }) =>
        read.has(path) ? [] : path.replace(/(^|\/)gh-repo-/i, '$1').replace(/\.[^./]+$/, '.md'),
      ),
    ),
  );
}
