import { isMap } from 'yaml';
import type { Position } from '../text/positions.ts';
import { contentOf } from './compare.ts';
import { fieldNamed } from './fields.ts';
import { readHeaderText } from './header-text.ts';
import { readMarkdown } from './markdown.ts';
import type { RawRecord } from './raw.ts';
import { BYTE_ORDER_MARK, type Refusal, type Rewritten } from './refusal.ts';
import { lineEndOf } from './splice.ts';
import { type Entry, joinMarkdown, trimBlankLines, writeFrontMatter } from './write.ts';
import { parse, textOf } from './yaml.ts';

/** What can't stand in a YAML block: to other readers, some of it would even end the line. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}]/u;

interface PlacedEntry extends Entry {
  readonly text: string;
  readonly at: Position;
}

/**
 * Writes header text as Markdown: the same fields and unknown keys in the same order, under the fields' own
 * names, and the instructions as they are, below.
 *
 * The result is read again and must be the same record; only blank lines around a free text are given up.
 */
export async function toMarkdown(text: string): Promise<Rewritten> {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const headerText = text.slice(mark.length);
  const raw = readHeaderText(headerText);
  const entries = entriesOf(headerText, raw);
  const refusal = findRefusal(raw, entries);
  if (refusal) return { refusal };

  const frontMatter = writeFrontMatter(entries);
  const instructions = String(raw.fields.get('instructions')?.text ?? '');
  const markdown = joinMarkdown(frontMatter, instructions, lineEndOf(headerText));
  const isSame =
    holds(frontMatter, entries) && visibleContent(await readMarkdown(markdown)) === visibleContent(raw);
  return isSame ? { text: mark + markdown } : { refusal: { kind: 'not-the-same' } };
}

/** Everything but the instructions, in the order of the file. */
function entriesOf(text: string, { fields, unknownKeys }: RawRecord): PlacedEntry[] {
  const lines = text.split(/\r\n|\n|\r/);
  const known = [...fields].flatMap(([name, { text, at }]): PlacedEntry[] =>
    name === 'instructions' ? [] : [{ key: name, name, text: trimBlankLines(String(text)), at }],
  );
  const unknown = unknownKeys.map(({ key, at }): PlacedEntry => {
    const value = /:[ \t]*(.*)/.exec(lines[at.line - 1] ?? '')?.[1] ?? '';
    return { key, name: undefined, text: value.trimEnd(), at };
  });
  return [...known, ...unknown].sort((a, b) => a.at.line - b.at.line);
}

function findRefusal({ problems }: RawRecord, entries: readonly PlacedEntry[]): Refusal | undefined {
  const [problem] = problems;
  if (problem?.kind === 'duplicate-key')
    return { kind: 'said-twice', field: fieldNamed(problem.key), at: problem.at };
  if (problem) return { kind: 'unreadable', problem };
  const keys = new Set<string>();
  for (const { key, at } of entries) {
    if (keys.has(key)) return { kind: 'said-twice', field: undefined, at };
    keys.add(key);
  }
  const unwritable = entries.find(({ text }) => UNWRITABLE.test(text));
  return unwritable && { kind: 'control-character', at: unwritable.at };
}

/** Whether the front matter has exactly these keys and texts; the parser of records drops those of unknown keys. */
function holds(frontMatter: string, entries: readonly Entry[]): boolean {
  const document = parse(frontMatter);
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const read = pairs.map(({ key, value }) => {
    const text = value ? textOf(value, document) : '';
    return [textOf(key, document), typeof text === 'string' ? trimBlankLines(text) : text];
  });
  const meant = entries.map(({ key, text }) => [key, text]);
  return JSON.stringify(read) === JSON.stringify(meant);
}

/** What a record says, without the blank space around its free texts. Its values follow from this alone. */
function visibleContent(raw: RawRecord): string {
  const fields = new Map(raw.fields);
  for (const [name, { text, at }] of raw.fields) {
    if (name === 'usage') fields.set(name, { text: trimBlankLines(String(text)), at });
    if (name === 'instructions') fields.set(name, { text: String(text).trim(), at });
  }
  // Where there is nothing below the front matter, the field is absent.
  if (fields.get('instructions')?.text === '') fields.delete('instructions');
  return contentOf({ ...raw, fields });
}
