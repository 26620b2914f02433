import { type FieldName, fieldNamed, fieldOf } from './fields.ts';
import {
  type Position,
  type RawField,
  type RawRecord,
  START,
  type SyntaxProblem,
  unreadable,
} from './raw.ts';

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

/** What a line of the file turned out to be. */
type Part =
  | ({ readonly kind: 'field' } & KeyLine & { readonly field: FieldName })
  | ({ readonly kind: 'unknown-key' } & KeyLine)
  | { readonly kind: 'text'; readonly text: string; readonly at: Position };

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
  const unknownKeys: { key: string; at: Position }[] = [];
  const problems: SyntaxProblem[] = [];
  let freeText: FieldName | undefined;

  const append = (name: FieldName, more: string, at: Position) => {
    const before = fields.get(name);
    fields.set(name, before ? { text: `${before.text}\n${more}`, at: before.at } : { text: more, at });
  };

  for (const part of classify(text.split(/\r\n|\n|\r/).map(readLine))) {
    if (part.kind === 'unknown-key') {
      unknownKeys.push({ key: part.key, at: keyAt(part) });
    } else if (part.kind === 'field') {
      freeText = fieldOf(part.field).isFreeText ? part.field : undefined;
      if (freeText) append(freeText, part.value, part.at);
      else if (fields.has(part.field))
        problems.push({ kind: 'duplicate-key', key: part.key, at: keyAt(part) });
      else fields.set(part.field, { text: part.value, at: part.at });
    } else if (freeText || part.text.trim()) {
      freeText ??= 'instructions';
      append(freeText, part.text, part.at);
    }
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

function* classify(lines: readonly Line[]): Generator<Part> {
  const headerEnd = lines.findIndex(endsHeader);
  const isInHeader = (line: Line) => headerEnd < 0 || line.number - 1 <= headerEnd;
  const saidElsewhere = new Set<FieldName>();
  for (const line of lines) {
    const { keyLine } = line;
    if (keyLine?.field && keyLine.value && (isInHeader(line) || isUnmistakable(keyLine.key)))
      saidElsewhere.add(keyLine.field);
  }

  for (const line of lines) {
    const { keyLine, text, number } = line;
    const inHeader = isInHeader(line);
    if (inHeader && !text.trim()) continue;
    if (keyLine?.field && (inHeader || beginsField(keyLine, saidElsewhere))) {
      saidElsewhere.add(keyLine.field);
      yield { kind: 'field', ...keyLine, field: keyLine.field };
    } else if (keyLine && inHeader) {
      yield { kind: 'unknown-key', ...keyLine };
    } else {
      yield { kind: 'text', text, at: { line: number, column: 1 } };
    }
  }
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

function readKeyLine(text: string, line: number): KeyLine | undefined {
  const match = /^([A-Za-z][\w-]*)[ \t]*:([ \t]*)(.*)$/.exec(text);
  if (!match) return undefined;
  const [, key = '', space = '', rest = ''] = match;
  const field = fieldNamed(key);
  // An unknown word needs a space after its colon, so that `https://…` is no key.
  if (!field && rest && !space) return undefined;
  return {
    key,
    field,
    value: rest.trimEnd(),
    at: { line, column: rest ? text.length - rest.length + 1 : 1 },
  };
}
