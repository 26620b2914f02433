import { START } from '../text/positions.ts';
import { contentOf } from './compare.ts';
import type { Format } from './discover.ts';
import { type FieldName, fieldNamed } from './fields.ts';
import { parse } from './load.ts';
import type { RawRecord } from './raw.ts';
import { BYTE_ORDER_MARK, type Refusal, type Rewritten } from './refusal.ts';
import { applySplice, type Splice } from './splice.ts';

/** A field that holds one line. The free texts are for a person to edit. */
export type LineField = Exclude<FieldName, 'instructions' | 'usage'>;

/** What can't stand in a line, or can't be written as UTF-8. A tab can. */
const NOT_ONE_LINE = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * Gives fields new values and leaves every other byte of the record's text as it is.
 *
 * After each change the text is read again: a change that would make the record say anything else than before,
 * but for that one field, is refused. Spaces at the ends of a value mean nothing, and are left out.
 */
export async function setFields(
  text: string,
  format: Format,
  changes: ReadonlyMap<LineField, string>,
): Promise<Rewritten> {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  let rewritten = text.slice(mark.length);
  const raw = await parse(rewritten, format);
  // Before anything is changed, so that the lines are those of the file.
  for (const [name, value] of changes) {
    const refusal = findRefusal(raw, name, value.trim());
    if (refusal) return { refusal };
  }
  for (const [name, value] of changes) {
    const edited = await setField(rewritten, format, name, value.trim());
    if (edited === undefined) return { refusal: { kind: 'entangled', field: name } };
    rewritten = edited;
  }
  return { text: mark + rewritten };
}

function findRefusal({ fields, problems }: RawRecord, name: LineField, value: string): Refusal | undefined {
  if (NOT_ONE_LINE.test(value)) return { kind: 'not-one-line', field: name };
  const [first] = problems;
  if (first && fields.size === 0) return { kind: 'unreadable', problem: first };
  const twice = problems.find((each) => each.kind === 'duplicate-key' && fieldNamed(each.key) === name);
  return twice && { kind: 'said-twice', field: name, at: twice.at };
}

/** The text with the new value; `undefined` where it would then say anything else than meant. */
async function setField(
  text: string,
  format: Format,
  name: LineField,
  value: string,
): Promise<string | undefined> {
  const before = await parse(text, format);
  if (before.fields.get(name)?.text === value) return text;
  const splice = await findSplice(text, format, before, name, value);
  if (!splice) return undefined;
  const edited = applySplice(text, splice);
  const after = await parse(edited, format);
  return contentOf(after) === contentWith(before, name, value) ? edited : undefined;
}

async function findSplice(
  text: string,
  format: Format,
  raw: RawRecord,
  name: FieldName,
  value: string,
): Promise<Splice | undefined> {
  if (format === 'header-text')
    return (await import('./edit-header-text.ts')).editHeaderText(text, raw, name, value);
  const { editYaml, editFrontMatter } = await import('./edit-yaml.ts');
  return format === 'yaml' ? editYaml(text, name, value) : editFrontMatter(text, name, value);
}

function contentWith(raw: RawRecord, name: FieldName, value: string): string {
  return contentOf({ ...raw, fields: new Map(raw.fields).set(name, { text: value, at: START }) });
}
