import { linesOf } from '../text/lines.ts';
import { type Position, START } from '../text/positions.ts';
import { type FieldName, fieldNamed, fieldOf } from './fields.ts';
import { type RawField, type RawRecord, type SyntaxProblem, unreadable } from './raw.ts';

/** A line that begins, at column 0, with a word and a colon. */
interface KeyLine {
  readonly key: string;
  readonly field: FieldName | undefined;
  readonly value: string;
  readonly at: Position;
}

/** A line of the file; `number` counts from 1. */
interface Line {
  readonly text: string;
  readonly number: number;
  readonly keyLine: KeyLine | undefined;
}

/**
 * Reads header text: `key: value` lines, then free text.
 *
 * The header ends with the first free-text field or the first line that is no `key: value`. From there on only
 * a known key at the start of a line begins a field, and everything else is text: of the free-text field above
 * it, or, where there is none, of the instructions. Since instructions quote forms ("Name: ci", "Scope: repo"),
 * a bare word that could be a key is text, too, where the record says the same field elsewhere or where the
 * field could not hold such a value.
 */
export function readHeaderText(text: string): RawRecord {
  const fields = new Map<FieldName, RawField>();
  const freeTexts = new Map<FieldName, string[]>();
  const unknownKeys: { key: string; at: Position }[] = [];
  const problems: SyntaxProblem[] = [];
  let freeText: FieldName | undefined;

  const append = (name: FieldName, more: string, at: Position) => {
    const before = freeTexts.get(name);
    if (before) before.push(more);
    else freeTexts.set(name, [more]);
    if (!before) fields.set(name, { text: '', at });
  };

  const lines = linesOf(text).map(readLine);
  const headerEnd = lines.findIndex(endsHeader);
  const headerLines = headerEnd < 0 ? lines.length : headerEnd + 1;
  const saidElsewhere = fieldsSaid(lines, headerLines);
  for (const line of lines) {
    const { keyLine } = line;
    const inHeader = line.number <= headerLines;
    if (keyLine?.field && (inHeader || beginsField(keyLine, saidElsewhere))) {
      const { field, key, value, at } = keyLine;
      saidElsewhere.add(field);
      freeText = fieldOf(field).isFreeText ? field : undefined;
      if (freeText) append(freeText, value, at);
      else if (fields.has(field)) problems.push({ kind: 'duplicate-key', key, at: keyAt(keyLine) });
      else fields.set(field, { text: value, at });
    } else if (keyLine && inHeader) {
      unknownKeys.push({ key: keyLine.key, at: keyAt(keyLine) });
    } else if ((freeText && !inHeader) || line.text.trim()) {
      freeText ??= 'instructions';
      append(freeText, line.text, { line: line.number, column: 1 });
    }
  }
  for (const [name, parts] of freeTexts) {
    const { at = START } = fields.get(name) ?? {};
    fields.set(name, { text: parts.join('\n'), at });
  }

  // Keys that are all unknown are perhaps all misspelt: that is for the rules to say.
  if (unknownKeys.length > 0) return { fields, unknownKeys, problems };
  if (fields.size === 0) return unreadable([{ kind: 'empty', at: START }]);
  if (fields.size === 1 && fields.has('instructions')) return unreadable([{ kind: 'no-fields', at: START }]);
  return { fields, unknownKeys, problems };
}

/** Where the key stands: a key begins its line. */
function keyAt({ at }: KeyLine): Position {
  return { line: at.line, column: 1 };
}

/** The fields that the record says in its header, or by a key that can't be mistaken. */
function fieldsSaid(lines: readonly Line[], headerLines: number): Set<FieldName> {
  const said = new Set<FieldName>();
  for (const { keyLine, number } of lines) {
    if (keyLine?.field && keyLine.value && (number <= headerLines || isUnmistakable(keyLine.key)))
      said.add(keyLine.field);
  }
  return said;
}

/** The last line of the header is the first that opens a free text, or that is no `key: value`. */
function endsHeader({ text, keyLine }: Line): boolean {
  if (!keyLine) return text.trim() !== '';
  return keyLine.field !== undefined && fieldOf(keyLine.field).isFreeText === true;
}

/** Whether a known key within free text begins a field, or is part of the text. */
function beginsField({ key, field, value }: KeyLine, saidElsewhere: ReadonlySet<FieldName>): boolean {
  if (!field) return false;
  if (field === 'instructions' || isUnmistakable(key)) return true;
  // A form says "Secret: false" of something else; `is-secret:` can't be mistaken.
  if (field === 'secret' || saidElsewhere.has(field)) return false;
  const { requirement, kind } = fieldOf(field);
  return requirement !== 'optional' || (value !== '' && kind.read(value) !== undefined);
}

/** Nobody writes `secret-name:` or `rotate-every:` in prose, unlike `Name:`. */
function isUnmistakable(key: string): boolean {
  return key.includes('-');
}

function readLine(text: string, index: number): Line {
  return { text, number: index + 1, keyLine: readKeyLine(text, index + 1) };
}

const KEY = /^[A-Za-z][\w-]*$/;

function readKeyLine(text: string, line: number): KeyLine | undefined {
  const colon = text.indexOf(':');
  const key = text.slice(0, Math.max(colon, 0)).trimEnd();
  if (!KEY.test(key)) return undefined;
  const behind = text.slice(colon + 1);
  const rest = behind.trimStart();
  const field = fieldNamed(key);
  // An unknown word needs a space after its colon, so that `https://…` is no key.
  if (!field && rest && rest.length === behind.length) return undefined;
  return {
    key,
    field,
    value: rest.trimEnd(),
    at: { line, column: rest ? text.length - rest.length + 1 : 1 },
  };
}
