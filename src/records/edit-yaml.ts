import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  visit,
} from 'yaml';
import { type FieldName, fieldNamed } from './fields.ts';
import { neighboursOf, spellLike } from './neighbour.ts';
import { type ScalarStyle, writeScalar } from './scalar.ts';
import { insertLineAfter, lineEndOf, type Splice } from './splice.ts';
import { parse, textOf } from './yaml.ts';

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** What is to be said, and the mapping that is to say it. */
interface Edit {
  readonly whole: string;
  readonly document: Document;
  readonly pairs: readonly ParsedPair[];
  /** The mapping is written `{…}`. */
  readonly isInFlow: boolean;
  readonly name: FieldName;
  readonly value: string;
}

/**
 * The change that gives a field its value in a YAML mapping that can be read; `undefined` where that takes more
 * than replacing one scalar or adding one line.
 */
export function editYaml(whole: string, name: FieldName, value: string): Splice | undefined {
  // The parser of YAML knows no line that ends in a lone CR; that of front matter does.
  const document = parse(whole.replaceAll(/\r(?!\n)/g, '\n'));
  if (!isMap(document.contents)) return undefined;
  const { items: pairs, flow: isInFlow = false } = document.contents;
  const edit: Edit = { whole, document, pairs, isInFlow, name, value };
  const [pair, second] = pairs.filter((each) => fieldOfPair(each, document) === name);
  if (second) return undefined;
  return pair ? replaceValue(edit, pair) : insertPair(edit);
}

/** The same for the front matter of a Markdown file. */
export function editFrontMatter(whole: string, name: FieldName, value: string): Splice | undefined {
  const fence = /^---[ \t]*(?:\r\n|\n|\r)/.exec(whole);
  const end = /(?:\r\n|\n|\r)(?=---[ \t]*(?:[\r\n]|$))/.exec(whole);
  if (!fence || !end) return undefined;
  const start = fence[0].length;
  const splice = editYaml(whole.slice(start, end.index + end[0].length), name, value);
  return splice && { ...splice, start: splice.start + start, end: splice.end + start };
}

function fieldOfPair({ key }: ParsedPair, document: Document): FieldName | undefined {
  const text = textOf(key, document);
  return typeof text === 'string' ? fieldNamed(text) : undefined;
}

function replaceValue(edit: Edit, { key, value }: ParsedPair): Splice | undefined {
  if (!value || (isScalar(value) && value.range[0] === value.range[1])) return fillValue(edit, key, value);
  if (!isAlias(value) && !isScalar(value)) return undefined;
  if (isScalar(value) && isReferredTo(value, edit.document)) return undefined;

  const [start, end] = value.range;
  const isJson = edit.isInFlow && value.source === 'null';
  const written = write(edit, styleOf(isJson ? key : value));
  const standing = edit.whole.slice(start, end);
  const block = isScalar(value) && value.type?.startsWith('BLOCK') && /^[|>][-+\d]*(.*)/.exec(standing);
  if (!block) return { start, end, text: written };
  // What follows the sign on its line is a comment; the lines below hold the value.
  return { start, end: start + standing.trimEnd().length, text: `${written}${block[1]?.trimEnd()}` };
}

/** Writes a value where there is none: `updated:`, or only `updated` within braces. */
function fillValue(edit: Edit, key: ParsedNode, value: Scalar | null): Splice | undefined {
  if (value?.anchor || value?.tag) return undefined;
  const written = write(edit, edit.isInFlow ? styleOf(key) : 'PLAIN');
  const keyEnd = key.range[1];
  const colon = /^[ \t]*:/.exec(edit.whole.slice(keyEnd));
  if (!colon)
    return value || !edit.isInFlow ? undefined : { start: keyEnd, end: keyEnd, text: `: ${written}` };
  const start = keyEnd + colon[0].length;
  const blank = /^[ \t]*(?=[\r\n]|$)/.exec(edit.whole.slice(start))?.[0] ?? '';
  return { start, end: start + blank.length, text: ` ${written}` };
}

/** Another value refers to this one, and would change with it. */
function isReferredTo({ anchor }: Scalar, document: Document): boolean {
  let isReferred = false;
  visit(document, {
    Alias: (_, { source }) => {
      isReferred ||= source === anchor;
    },
  });
  return isReferred;
}

function insertPair(edit: Edit): Splice | undefined {
  const { document, pairs, name } = edit;
  const candidates = [
    ...neighboursOf(name).flatMap((other) => pairs.filter((pair) => fieldOfPair(pair, document) === other)),
    ...pairs,
  ];
  if (edit.isInFlow) return candidates[0] && insertWithin(edit, candidates[0]);
  const pair = candidates.find((each) => indentOf(edit, each) !== undefined && isOneLine(edit, each));
  if (!pair) return undefined;
  const line = `${indentOf(edit, pair)}${writePair(edit, pair.key)}`;
  return insertLineAfter(edit.whole, endOf(pair), line);
}

/** Adds a pair between braces, on a line of its own where the others have one. */
function insertWithin(edit: Edit, pair: ParsedPair): Splice | undefined {
  const written = writePair(edit, pair.key);
  const next = edit.pairs[edit.pairs.indexOf(pair) + 1];
  // An anchor before the key would go to the new one.
  if (isScalar(next?.key) && (next.key.anchor || next.key.tag)) return undefined;
  const indent = indentOf(edit, next ?? pair);
  const gap = indent === undefined ? ' ' : `${lineEndOf(edit.whole)}${indent}`;
  const start = next ? next.key.range[0] : endOf(pair);
  return { start, end: start, text: next ? `${written},${gap}` : `,${gap}${written}` };
}

function writePair(edit: Edit, likeKey: ParsedNode): string {
  const { document, isInFlow, name } = edit;
  const like = textOf(likeKey, document);
  const key = spellLike(typeof like === 'string' ? like : name, name);
  // As in JSON: where the keys have quotes, the values have them.
  const style = isInFlow ? styleOf(likeKey) : 'PLAIN';
  return `${writeScalar(key, { style, isInFlow })}: ${write(edit, style)}`;
}

function write({ name, value, isInFlow }: Edit, style: ScalarStyle): string {
  return writeScalar(value, { name, style, isInFlow });
}

function styleOf(node: Node): ScalarStyle {
  const type = isScalar(node) ? node.type : undefined;
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? type : 'PLAIN';
}

/** The spaces before a key that begins its line; `undefined` for any other. */
function indentOf({ whole }: Edit, { key }: ParsedPair): string | undefined {
  return /(?:^|[\r\n])( *)$/.exec(whole.slice(0, key.range[0]))?.[1];
}

function isOneLine({ whole }: Edit, pair: ParsedPair): boolean {
  return !/[\r\n]/.test(whole.slice(pair.key.range[0], endOf(pair)));
}

function endOf({ key, value }: ParsedPair): number {
  return value ? value.range[1] : key.range[1];
}
