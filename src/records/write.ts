import { Document } from 'yaml';
import type { FieldName } from './fields.ts';
import { DOCUMENT_OPTIONS, isSelfEvident, TEXT_OPTIONS, writeScalar } from './scalar.ts';

/** The order of the fields in a new record: what is asked first stands first, what may be long last. */
const ORDER = [
  'name',
  'expires',
  'updated',
  'updated-by',
  'owner',
  'store',
  'scope',
  'environment',
  'repository',
  'server',
  'region',
  'secret',
  'rotate-every',
  'warn-before',
  'reason',
  'reviewed',
  'rotate-url',
  'usage',
] as const satisfies readonly FieldName[];

/** What a new record says; a blank text makes a blank field, to be filled in. */
export type NewFields = { readonly [N in (typeof ORDER)[number]]?: string | readonly string[] | undefined };

/** A key of front matter and its text; `name` is the field that it means. */
export interface Entry {
  readonly key: string;
  readonly name: FieldName | undefined;
  readonly text: string | readonly string[];
}

/** A new record as Markdown. */
export function newRecordText(fields: NewFields, instructions: string): string {
  const entries = ORDER.flatMap((name): Entry[] => {
    const text = fields[name];
    return text === undefined ? [] : [{ key: name, name, text: tidy(text) }];
  });
  return joinMarkdown(writeFrontMatter(entries), unifyLineEnds(instructions));
}

/** Front matter and instructions as one file. */
export function joinMarkdown(frontMatter: string, instructions: string, lineEnd = '\n'): string {
  const body = trimBlankLines(instructions);
  const text = `---\n${frontMatter}---\n${body ? `\n${body}\n` : ''}`;
  return text.replaceAll('\n', lineEnd);
}

/** One YAML mapping, a key at a time, each text as readable as YAML permits. */
export function writeFrontMatter(entries: readonly Entry[]): string {
  return entries.map(writeEntry).join('');
}

function writeEntry({ key, name, text }: Entry): string {
  if (text.length === 0) return `${writeScalar(key)}:\n`;
  if (typeof text === 'string' && isSelfEvident(text, name)) return `${writeScalar(key)}: ${text}\n`;
  // With a line end at its end, a block needs no sign that there is none.
  const value = typeof text === 'string' && text.includes('\n') ? `${text}\n` : text;
  return new Document({ [key]: value }, DOCUMENT_OPTIONS).toString(TEXT_OPTIONS);
}

function tidy(text: string | readonly string[]): string | readonly string[] {
  if (typeof text === 'string') return trimBlankLines(unifyLineEnds(text));
  return text.length === 1 ? (text[0] ?? '') : text;
}

function unifyLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/** The lines from the first that shows something to the last; the spaces before and behind what they show stay. */
export function trimBlankLines(text: string): string {
  const lines = text.split('\n');
  const isVisible = (line: string) => line.trim() !== '';
  const start = lines.findIndex(isVisible);
  return start < 0 ? '' : lines.slice(start, lines.findLastIndex(isVisible) + 1).join('\n');
}
