import type { Position } from '../text/positions.ts';
import { type FieldName, fieldNamed } from './fields.ts';
import type { RawField, RawRecord } from './raw.ts';

/** A key at the beginning of a line, and what follows its colon. Only spaces are looked at, so nothing goes back and forth. */
const KEY_LINE = /^([A-Za-z][\w-]*):(?:( +)(.*))?$/;

/** Characters that mean something at the beginning of a value. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/;

/** Tabs, line ends other than `\n`, and what is invisible: YAML has rules for each. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/** Reads one YAML mapping. The parser for all of YAML is loaded when there is something that needs it. */
export async function readYamlMapping(text: string, firstLine = 1): Promise<RawRecord> {
  return readPlainYaml(text, firstLine) ?? (await import('./yaml.ts')).readYaml(text, firstLine);
}

/**
 * Reads the YAML that nearly all records are made of: a key and its value on one line, in quotes or not, comments, and
 * literal blocks. That takes a tenth of the time of a parser for all of YAML, which reads everything else: here, it is
 * undefined. What is read here, the parser would read in the same way.
 */
export function readPlainYaml(text: string, firstLine: number): RawRecord | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const lines = text.split('\n');
  const fields = new Map<FieldName, RawField>();
  const unknownKeys: { key: string; at: Position }[] = [];
  const seen = new Set<string>();

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (/^ *(?:#|$)/.test(line)) continue;
    const [, key, gap = '', rest = ''] = KEY_LINE.exec(line) ?? [];
    if (key === undefined || /^null$/i.test(key) || seen.has(key)) return undefined;
    seen.add(key);
    const keyAt = { line: index + firstLine, column: 1 };
    let value: string | undefined;
    if (/^\|-? *$/.test(rest)) {
      const block = readBlock(lines, index + 1);
      if (!block) return undefined;
      value = rest.startsWith('|-') ? block.text : `${block.text}\n`;
      index = block.end - 1;
    } else {
      value = readScalar(rest);
    }
    if (value === undefined) return undefined;

    const field = fieldNamed(key);
    if (!field) unknownKeys.push({ key, at: keyAt });
    else if (fields.has(field)) return undefined;
    else {
      const valueAt = { line: keyAt.line, column: key.length + 1 + gap.length + 1 };
      fields.set(field, { text: value, at: value === '' ? keyAt : valueAt });
    }
  }
  return seen.size > 0 ? { fields, unknownKeys, problems: [] } : undefined;
}

/** The value of one line; undefined where YAML has more to say about it. */
function readScalar(text: string): string | undefined {
  const quoted = /^(?:"([^"\\]*)"|'([^']*)') *(?: #.*)?$/.exec(text);
  if (quoted) return quoted[1] ?? quoted[2];
  if (text === '' || text.startsWith('#')) return '';
  if (INDICATOR.test(text)) return undefined;
  const comment = text.indexOf(' #');
  const value = (comment < 0 ? text : text.slice(0, comment)).trimEnd();
  if (value.includes(': ') || value.endsWith(':')) return undefined;
  return /^(?:~|null)$/i.test(value) ? '' : value;
}

/** The lines of a literal block, without its indentation; undefined where it is unusual. */
function readBlock(lines: readonly string[], start: number): { text: string; end: number } | undefined {
  const indent = /^ +(?=[^ ])/.exec(lines[start] ?? '')?.[0];
  if (!indent) return undefined;
  const content: string[] = [];
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (line.startsWith(indent)) content.push(line.slice(indent.length));
    else if (line.trim() === '') content.push('');
    else if (line.startsWith(' ')) return undefined;
    else break;
  }
  // Without a line end at its end, what a block is depends on where it stands.
  if (end === lines.length && content.at(-1) !== '') return undefined;
  while (content.at(-1) === '') content.pop();
  return { text: content.join('\n'), end };
}
