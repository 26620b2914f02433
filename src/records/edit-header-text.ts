import { type FieldName, fieldOf } from './fields.ts';
import { neighboursOf, spellLike } from './neighbour.ts';
import type { RawField, RawRecord } from './raw.ts';
import { insertLineAfter, lineEndOf, type Splice } from './splice.ts';

/**
 * The change that gives a field its value in header text, on the line on which the parser found the field;
 * `undefined` where that line may be part of the prose.
 */
export function editHeaderText(
  text: string,
  raw: RawRecord,
  name: FieldName,
  value: string,
): Splice | undefined {
  const field = raw.fields.get(name);
  if (!field) return insertField(text, raw, name, value);
  return isPerhapsProse(text, raw, name, field) ? undefined : replaceValue(text, field, value);
}

/** "Expires: one year" is read as the field where nothing else says it, but could be quoted from a form. */
function isPerhapsProse(whole: string, raw: RawRecord, name: FieldName, { text, at }: RawField): boolean {
  if (at.line < headerEnd(raw) || typeof text !== 'string') return false;
  const isBareWord = /^\w+[ \t]*:/.test(lineAt(whole, at.line).text);
  return isBareWord && (text === '' || fieldOf(name).kind.read(text) === undefined);
}

function replaceValue(whole: string, { text, at }: RawField, value: string): Splice {
  const line = lineAt(whole, at.line);
  if (text.length === 0) {
    const colon = line.start + line.text.indexOf(':');
    return { start: colon + 1, end: line.start + line.text.length, text: ` ${value}` };
  }
  const start = line.start + at.column - 1;
  return { start, end: start + text.length, text: value };
}

function insertField(whole: string, raw: RawRecord, name: FieldName, value: string): Splice {
  const neighbour = findNeighbour(raw, name);
  if (!neighbour) {
    const key = fieldOf(name).headerKey ?? name;
    return { start: 0, end: 0, text: `${key}: ${value}${lineEndOf(whole)}` };
  }
  const line = lineAt(whole, neighbour.at.line);
  const [, key = '', colon = ':', space = ''] = /^([^\s:]*)(\s*:)([ \t]*)/.exec(line.text) ?? [];
  const spelt = spellLike(key, name);
  const gap = neighbour.text.length === 0 ? ' ' : alignedGap(space, key, spelt);
  return insertLineAfter(whole, line.start, `${spelt}${colon}${gap}${value}`);
}

/** The field after which a new one is written: one of the header, if possible, since what follows may be prose. */
function findNeighbour(raw: RawRecord, name: FieldName): RawField | undefined {
  const candidates = [...neighboursOf(name), ...raw.fields.keys()].flatMap((other) => {
    const field = raw.fields.get(other);
    return field && !fieldOf(other).isFreeText ? [field] : [];
  });
  return candidates.find(({ at }) => at.line < headerEnd(raw)) ?? candidates[0];
}

/** The line on which the first free text begins. */
function headerEnd({ fields }: RawRecord): number {
  const lines = [...fields].flatMap(([name, { at }]) => (fieldOf(name).isFreeText ? [at.line] : []));
  return Math.min(...lines, Number.POSITIVE_INFINITY);
}

/** Where several spaces put the values below one another, as many as put the new one there, too. */
function alignedGap(space: string, key: string, newKey: string): string {
  if (!/^ {2,}$/.test(space)) return space;
  return ' '.repeat(Math.max(1, space.length + key.length - newKey.length));
}

/** A line of a text, without its end, and where it begins; `number` counts from 1. */
function lineAt(whole: string, number: number): { text: string; start: number } {
  const lineEnd = /\r\n|\n|\r/g;
  let start = 0;
  for (let line = 1; line < number; line += 1) {
    lineEnd.exec(whole);
    start = lineEnd.lastIndex;
  }
  const end = lineEnd.exec(whole)?.index ?? whole.length;
  return { text: whole.slice(start, end), start };
}
