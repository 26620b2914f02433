import {
  Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import { type Position, positionsIn } from '../text/positions.ts';
import { type FieldName, fieldNamed } from './fields.ts';
import { MAX_PROBLEMS, type RawField, type RawRecord, type SyntaxProblem, unreadable } from './raw.ts';

/** More aliases than any record needs; beyond it, resolving them could exhaust the memory. */
const MAX_ALIASES = 100;

/** No record is nested deeper; before some 20,000 levels, the parser's recursion ends the process on Node.js 20. */
const MAX_DEPTH = 1_000;

/**
 * Reads one YAML mapping.
 *
 * All scalars are taken as the text that stands there (YAML's failsafe schema): whether `2027-05-14` or `no`
 * is a date or a boolean is for the field to say.
 *
 * @param firstLine the line of the file on which `text` begins, for front matter
 */
export function readYaml(text: string, firstLine = 1): RawRecord {
  if (depthOf(text) > MAX_DEPTH)
    return unreadable([{ kind: 'too-complex', at: { line: firstLine, column: 1 } }]);
  try {
    return readMapping(text, firstLine);
  } catch (error) {
    // The parser recurses into what is nested, and for ever into an alias of the list that it stands in.
    if (!(error instanceof RangeError)) throw error;
    return unreadable([{ kind: 'too-complex', at: { line: firstLine, column: 1 } }]);
  }
}

function readMapping(text: string, firstLine: number): RawRecord {
  const document = parse(text);
  const positionOf = positionsIn(text);
  const position = (offset: number): Position => {
    const { line, column } = positionOf(Math.min(offset, text.length));
    return { line: line + firstLine - 1, column };
  };
  const start = position(document.contents?.range?.[0] ?? 0);

  const problems: SyntaxProblem[] = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .map(({ code, pos }) => ({ kind: 'yaml', code, at: position(Math.min(pos[0], text.trimEnd().length)) }));
  if (problems.length > 0) return unreadable(problems);
  if (document.contents === null || isBlank(document.contents))
    return unreadable([{ kind: 'empty', at: start }]);
  if (!isMap(document.contents)) return unreadable([{ kind: 'not-a-mapping', at: start }]);
  if (isBomb(document, text)) return unreadable([{ kind: 'too-complex', at: start }]);

  const fields = new Map<FieldName, RawField>();
  const unknownKeys: { key: string; at: Position }[] = [];
  for (const { key: keyNode, value } of document.contents.items) {
    const keyAt = position(keyNode.range?.[0] ?? 0);
    const key = textOf(keyNode, document);
    if (typeof key !== 'string') {
      problems.push({ kind: 'yaml', code: 'NON_STRING_KEY', at: keyAt });
      continue;
    }
    const name = fieldNamed(key);
    if (!name) {
      unknownKeys.push({ key, at: keyAt });
      continue;
    }
    if (fields.has(name)) {
      problems.push({ kind: 'duplicate-key', key, at: keyAt });
      continue;
    }
    if (isAlias(value) && !value.resolve(document)) {
      problems.push({ kind: 'yaml', code: 'BAD_ALIAS', at: position(value.range?.[0] ?? 0) });
      continue;
    }
    const fieldText = value === null ? '' : textOf(value, document);
    if (fieldText === undefined) problems.push({ kind: 'not-text', key, at: keyAt });
    else
      fields.set(name, {
        text: fieldText,
        at: fieldText.length > 0 ? position(value?.range?.[0] ?? 0) : keyAt,
      });
  }
  return { fields, unknownKeys, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** Parses without stack traces: a file that is nothing but errors has as many as it has characters. */
export function parse(text: string) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, { schema: 'failsafe', version: '1.2', prettyErrors: false });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The text of a scalar, the texts of a sequence of scalars; `undefined` for anything deeper. */
export function textOf(node: ParsedNode | Node, document: Document): string | string[] | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isScalar(target)) {
    // What a tag such as !!timestamp made of it is not what stands there.
    const text = String((typeof target.value === 'string' ? target.value : target.source) ?? '');
    return target.type === 'PLAIN' && /^(~|null)$/i.test(text) ? '' : text;
  }
  if (!isSeq(target)) return undefined;
  const items = target.items.map((item) =>
    isScalar(item) || item instanceof Alias ? textOf(item, document) : undefined,
  );
  return items.every((item) => typeof item === 'string') ? items : undefined;
}

function isBlank(node: Node): boolean {
  return isScalar(node) && String(node.value ?? '').trim() === '';
}

/** Whether aliases of aliases would unfold to more than a record can mean. */
function isBomb(document: Document, text: string): boolean {
  if (!text.includes('*') || !text.includes('&')) return false;
  try {
    document.toJS({ maxAliasCount: MAX_ALIASES });
    return false;
  } catch {
    return true;
  }
}

/** How deep lists and mappings may be nested on their lines; by indentation, the size of a record is limit enough. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  const inline = text.match(/(?:[-?:] ){100,}/g) ?? [];
  return Math.max(deepest, ...inline.map((indicators) => indicators.length / 2));
}
