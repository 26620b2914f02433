import type { CalendarDate } from '../calendar/date.ts';
import type { Duration } from '../calendar/duration.ts';
import type { Position } from '../text/positions.ts';
import {
  FIELD_NAMES,
  type FieldName,
  type FieldValue,
  fieldNamed,
  fieldOf,
  type Scope,
  type Store,
} from './fields.ts';
import { type Place, type PlaceConflict, reconcile } from './place.ts';
import type { RawField, RawRecord } from './raw.ts';

/** One recorded secret. What the record does not say, or says in a form that can't be read, is null. */
export interface SecretRecord {
  /** Path of the record, relative to the workspace, with `/`. */
  readonly file: string;
  readonly name: string | null;
  readonly store: Store;
  readonly scope: Scope;
  readonly environment: string | null;
  /** The repository that has the secret, when that is not the one scanned: `owner/name` or `name`. */
  readonly repository: string | null;
  readonly servers: readonly string[];
  readonly region: string | null;
  /** False for a value that is no secret; nothing about dates or age is said of it. */
  readonly secret: boolean;
  readonly owner: string | null;
  readonly updated: CalendarDate | null;
  readonly updatedBy: string | null;
  readonly expires: CalendarDate | 'never' | null;
  /** Whether the record says why it never expires. */
  readonly hasReason: boolean;
  readonly rotateEvery: Duration | null;
  readonly warnBefore: Duration | null;
  readonly reviewed: CalendarDate | null;
  readonly rotateUrl: string | null;
  /** Where each field stands, for findings that are made later. */
  readonly positions: Readonly<Partial<Record<FieldName, Position>>>;
}

/** A field whose text stands for no value that it could have. */
export interface ValueProblem {
  readonly field: FieldName;
  readonly text: string;
  readonly at: Position;
  /** What would be right, where the field's own form does not say it. */
  readonly form?: string;
}

/** A record with what was found wrong while reading its fields. */
export interface ReadRecord {
  readonly record: SecretRecord;
  readonly valueProblems: readonly ValueProblem[];
  readonly conflict: PlaceConflict | undefined;
}

/** A name that GitHub accepts: https://docs.github.com/en/actions/reference/security/secrets */
export const GITHUB_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;
const GITHUB_NAME_FORM = 'a GitHub secret name: letters, digits and _, no digit first, no GITHUB_ prefix';

/** A name or an ARN: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html */
export const AWS_NAME = /^[\w/+=.@:-]{1,2048}$/;
const AWS_NAME_FORM = 'an AWS Secrets Manager name (letters, digits and /_+=.@-) or ARN';

/** Reads the fields of a record and joins them with what its place says. */
export function readRecord(raw: RawRecord, place: Place): ReadRecord {
  const values: { [N in FieldName]?: FieldValue<N> } & { server?: string[] } = {};
  const valueProblems: ValueProblem[] = [];
  const saidTwice = new Set(
    raw.problems.flatMap((p) => (p.kind === 'duplicate-key' ? [fieldNamed(p.key)] : [])),
  );
  for (const name of FIELD_NAMES) {
    const field = raw.fields.get(name);
    if (!field || isBlank(field)) continue;
    // Of two dates, nobody can tell which is true.
    if (fieldOf(name).kind.isDate && saidTwice.has(name)) continue;
    const read = readField(name, field);
    if (Array.isArray(read)) valueProblems.push(...read);
    else (values as Record<FieldName, unknown>)[name] = read.value;
  }

  // A store that is misspelt is not GitHub's.
  const isStoreWrong = valueProblems.some(({ field }) => field === 'store');
  const store = values.store ?? (isStoreWrong ? 'other' : 'github-actions');
  const nameProblem = values.name === undefined ? undefined : checkName(values.name, store);
  const nameField = raw.fields.get('name');
  if (nameProblem && nameField) {
    valueProblems.push({ field: 'name', text: values.name ?? '', at: nameField.at, form: nameProblem });
  }

  const { scope, repository, conflict } = reconcile(place, values, raw);
  const record: SecretRecord = {
    file: place.file,
    name: values.name ?? null,
    store,
    scope,
    environment: values.environment ?? null,
    repository,
    servers: values.server ?? [],
    region: values.region ?? null,
    secret: values.secret ?? true,
    owner: values.owner ?? null,
    updated: values.updated ?? null,
    updatedBy: values['updated-by'] ?? null,
    expires: values.expires ?? null,
    hasReason: values.reason !== undefined,
    rotateEvery: values['rotate-every'] ?? null,
    warnBefore: values['warn-before'] ?? null,
    reviewed: values.reviewed ?? null,
    rotateUrl: values['rotate-url'] ?? null,
    positions: positionsOf(raw),
  };
  return { record, valueProblems, conflict };
}

function positionsOf({ fields }: RawRecord): SecretRecord['positions'] {
  const positions: Partial<Record<FieldName, Position>> = {};
  for (const [name, { at }] of fields) positions[name] = at;
  return positions;
}

/** True when a field is there without saying anything. */
export function isBlank({ text }: RawField): boolean {
  return typeof text === 'string' ? text.trim() === '' : text.every((item) => item.trim() === '');
}

function readField(name: FieldName, { text, at }: RawField): { value: unknown } | ValueProblem[] {
  const { kind, isFreeText } = fieldOf(name);
  if (isFreeText) return { value: text };
  if (kind.isList) return readList(name, typeof text === 'string' ? text.split(',') : text, at);
  if (typeof text !== 'string')
    return [{ field: name, text: text.join(', '), at, form: 'one value, but a list' }];
  const value = kind.read(text.trim());
  if (value === undefined) return [{ field: name, text: text.trim(), at }];
  return { value: typeof value === 'string' ? detached(value) : value };
}

/** The same text, which does not keep the one in memory that it was cut from: a record is far less than its file. */
function detached(text: string): string {
  return `${text} `.slice(0, -1);
}

function readList(
  name: FieldName,
  texts: readonly string[],
  at: Position,
): { value: unknown } | ValueProblem[] {
  const { kind } = fieldOf(name);
  const items = texts.map((item) => item.trim()).filter(Boolean);
  const wrong = items.filter((item) => kind.read(item) === undefined);
  return wrong.length > 0 ? wrong.map((item) => ({ field: name, text: item, at })) : { value: items };
}

function checkName(name: string, store: Store): string | undefined {
  if (store.startsWith('github-')) return GITHUB_NAME.test(name) ? undefined : GITHUB_NAME_FORM;
  if (store === 'aws-secrets-manager') return AWS_NAME.test(name) ? undefined : AWS_NAME_FORM;
  return undefined;
}

/** The full name of the repository that has the secret: the record's own, or the one scanned; null when unknown. */
export function repositoryOf({ scope, repository }: SecretRecord, scanned: string | null): string | null {
  if (scope === 'organization') return null;
  if (!repository || repository.includes('/')) return repository ?? scanned;
  return scanned ? `${scanned.replace(/\/.*$/, '')}/${repository}` : repository;
}
