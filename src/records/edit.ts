import type { Format } from './discover.ts';
import { setInHeaderText } from './edit-header-text.ts';
import { type FieldName, fieldNamed, fieldOf } from './fields.ts';
import { parseRecord } from './load.ts';
import type { RawField, RawRecord } from './raw.ts';
import { isBlank } from './record.ts';

/** A new text, or the sentence that says why there is none. */
export type EditResult = { readonly text: string } | { readonly refusal: string };

/**
 * Sets fields of a record in place: every other byte stays as it is. A field that is not there yet gets a line of its
 * own beside its neighbours.
 *
 * What comes out is read again. Unless just these fields have changed, it is refused: a record is the work of people,
 * and nobody looks at what a program did to it.
 *
 * @param text the text of the file, without its byte order mark
 * @param changes the new texts, each of one line
 */
export async function setFields(
  text: string,
  format: Format,
  changes: ReadonlyMap<FieldName, string>,
): Promise<EditResult> {
  const before = await parseRecord(text, format);
  const refusal = refusalFor(before, changes);
  if (refusal) return { refusal };

  let edited: string | undefined = text;
  for (const [field, value] of changes) {
    if (edited === undefined) break;
    edited = await setField(edited, format, field, value);
  }
  if (edited === undefined || !isOnlyChanged(before, await parseRecord(edited, format), changes))
    return { refusal: BY_HAND };
  return { text: edited };
}

const BY_HAND = "the fields can't be changed in place without touching something else. Change them by hand.";

function refusalFor(record: RawRecord, changes: ReadonlyMap<FieldName, string>): string | undefined {
  if (record.fields.size === 0) return 'this is not a readable record; see secret-expiry check.';
  for (const problem of record.problems) {
    const field = problem.kind === 'duplicate-key' ? fieldNamed(problem.key) : undefined;
    if (field && changes.has(field))
      return `${field} stands there more than once. Keep the one that is true.`;
  }
  for (const [field, value] of changes) {
    if (fieldOf(field).isFreeText || /[\r\n]/.test(value)) return `${field} can't be set in one line.`;
  }
  return undefined;
}

async function setField(
  text: string,
  format: Format,
  field: FieldName,
  value: string,
): Promise<string | undefined> {
  if (format === 'header-text') return setInHeaderText(text, field, value);
  const { setInYaml } = await import('./edit-yaml.ts');
  if (format === 'yaml') return setInYaml(text, field, value);
  const { frontMatterOf } = await import('./markdown.ts');
  const { start, end } = frontMatterOf(text) ?? { start: 0, end: 0 };
  const edited = setInYaml(text.slice(start, end), field, value);
  return edited === undefined ? undefined : text.slice(0, start) + edited + text.slice(end);
}

/** Whether two records differ in nothing but the changed fields, which say now what they should. */
export function isOnlyChanged(
  before: RawRecord,
  after: RawRecord,
  changes: ReadonlyMap<FieldName, string> = new Map(),
): boolean {
  const names = new Set([...before.fields.keys(), ...after.fields.keys()]);
  const areFieldsRight = [...names].every((name) => {
    const [old, now] = [textOf(before.fields.get(name)), textOf(after.fields.get(name))];
    return now === (changes.get(name)?.trim() ?? old);
  });
  const kinds = ({ problems }: RawRecord) => problems.map(({ kind }) => kind).join();
  const keys = ({ unknownKeys }: RawRecord) => unknownKeys.map(({ key }) => key).join('\n');
  return areFieldsRight && kinds(before) === kinds(after) && keys(before) === keys(after);
}

/** The text to compare by; blank is absent. */
function textOf(field: RawField | undefined): string {
  if (!field || isBlank(field)) return '';
  return typeof field.text === 'string' ? field.text.trim() : JSON.stringify(field.text);
}
