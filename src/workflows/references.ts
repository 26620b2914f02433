import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  Parser as YamlParser,
} from 'yaml';
import type { Position } from '../text/positions.ts';
import { type Expression, expressionsIn, isBareCondition } from './expressions.ts';
import { type Place, placeBelow } from './places.ts';
import { offsetsInSource, type ScalarStyle } from './scalar-source.ts';
import { type SecretReference, secretsIn } from './secrets-in.ts';

/** A secret that is used by its name. */
export interface SecretUse {
  /** The name as written. Names of secrets compare case-insensitively. */
  readonly name: string;
  /** Where the word `secrets` stands; the start of the text around it, where that can't be told. */
  readonly at: Position;
}

/** A place that could use any secret. */
export interface OpenUse {
  readonly at: Position;
  /**
   * `dynamic-index`: `secrets[…]` with a name that is put together when the job runs. `whole-context`: all of
   * them, as in `toJSON(secrets)` or `secrets.*`. `inherit`: a job hands all on to a reusable workflow.
   */
  readonly why: 'dynamic-index' | 'whole-context' | 'inherit';
}

/** Where a file could not be read, so that uses may have been missed there; of errors in YAML, the first. */
export interface WorkflowProblem {
  readonly at: Position;
  readonly kind: 'yaml' | 'expression';
}

/** The secrets that a workflow or a composite action uses; each list in the order of the file. */
export interface WorkflowReferences {
  /** Every use by name, but those of `GITHUB_TOKEN`, which GitHub makes for each job. */
  readonly uses: readonly SecretUse[];
  readonly isOpen: readonly OpenUse[];
  /** The names that `on.workflow_call.secrets` declares: in this file they mean what a caller passes. */
  readonly declared: readonly string[];
  readonly problems: readonly WorkflowProblem[];
}

/**
 * A workflow is about 10 deep. At some thousands the stack of the YAML parser overflows, which ends the whole
 * process when V8 happens to compile a regular expression just then (run, on Node 20).
 */
const MAX_DEPTH = 100;

/**
 * Finds the secrets that a workflow or a composite action uses, in the expressions of all its texts. What
 * can't be parsed is a problem of that place: everything else is read all the same.
 */
export function findReferences(text: string): WorkflowReferences {
  const lines = new LineCounter();
  const finds: Find[] = [];
  try {
    findAll(text, lines, (find) => finds.push(find));
  } catch {
    // A fault of a parser, not known to occur; but one file must not break the check of the others.
    finds.push({ kind: 'yaml', offset: 0 });
  }

  finds.sort((a, b) => a.offset - b.offset);
  const uses: SecretUse[] = [];
  const isOpen: OpenUse[] = [];
  const declared: string[] = [];
  const problems: WorkflowProblem[] = [];
  for (const find of finds) {
    const { line, col } = lines.linePos(find.offset);
    const at = { line: Math.max(line, 1), column: Math.max(col, 1) };
    switch (find.kind) {
      case 'name':
        if (find.name.toUpperCase() !== 'GITHUB_TOKEN') uses.push({ name: find.name, at });
        break;
      case 'declared':
        declared.push(find.name);
        break;
      case 'yaml':
      case 'expression':
        problems.push({ at, kind: find.kind });
        break;
      default:
        isOpen.push({ at, why: find.kind });
    }
  }
  return { uses, isOpen, declared, problems };
}

/** Something found, at an offset in the file. */
type Find =
  | SecretReference
  | { readonly kind: 'inherit'; readonly offset: number }
  | { readonly kind: 'declared'; readonly offset: number; readonly name: string }
  | { readonly kind: 'yaml' | 'expression'; readonly offset: number };

function findAll(text: string, lines: LineCounter, add: (find: Find) => void): void {
  const tokens = [...new YamlParser(lines.addNewLine).parse(text)];
  if (tokens.some(isTooDeep)) {
    add({ kind: 'yaml', offset: 0 });
    return;
  }

  // Comparing all keys of a mapping with each other would take time quadratic in their number.
  const composer = new Composer({ schema: 'core', uniqueKeys: false });
  let isFirst = true;
  for (const document of composer.compose(tokens, true, text.length)) {
    // One error brings others after it. Warnings are of what GitHub accepts, except for tags:
    // `if: !cancelled()` is an empty text with a tag.
    const unknownTags = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
    for (const { pos } of [...document.errors.slice(0, 1), ...unknownTags])
      add({ kind: 'yaml', offset: Math.min(pos[0], text.length) });
    if (!isFirst) add({ kind: 'yaml', offset: document.range[0] });
    readDocument(document, text, add);
    isFirst = false;
  }
}

function isTooDeep(token: CST.Token): boolean {
  const pending = [{ token, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return true;
    if (token.type === 'document') {
      if (token.value) pending.push({ token: token.value, depth });
    } else if ('items' in token) {
      for (const { key, value } of token.items) {
        if (key) pending.push({ token: key, depth: depth + 1 });
        if (value) pending.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return false;
}

/**
 * Reads each node of a document once, where it stands. Aliases are not followed, so that aliases of aliases
 * cost nothing; only what has another meaning where the alias stands is read again.
 */
function readDocument(document: Document, source: string, add: (find: Find) => void): void {
  const anchors = new Map<string, Node>();
  const conditions = new Set<Node>();
  const pending: Located[] = [{ node: document.contents, place: 'file' }];

  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, place } = next;
    if (!isNode(node)) continue;
    const target = isAlias(node) ? anchors.get(node.source) : node;

    if (!target) {
      add({ kind: 'yaml', offset: startOf(node) });
    } else if (isMap(target) && place === 'declarations') {
      for (const { key } of target.items)
        if (isScalar(key)) add({ kind: 'declared', offset: startOf(key), name: keyOf(key) });
    } else if (isText(target) && place === 'passed-secrets' && target.value === 'inherit') {
      add({ kind: 'inherit', offset: startOf(node) });
    } else if (isText(target) && place === 'condition' && isBareCondition(target.value)) {
      const condition = { start: 0, textStart: 0, text: target.value };
      if (!conditions.has(target)) readExpressions([condition], target, source, add);
      conditions.add(target);
    }

    if (isAlias(node)) continue;
    if (node.anchor) anchors.set(node.anchor, node);
    if (isText(node)) readExpressions(expressionsIn(node.value), node, source, add);
    if (isMap(node)) reportDuplicateKeys(node, add);
    if (isCollection(node)) for (const child of childrenOf(node, place).reverse()) pending.push(child);
  }
}

interface Located {
  readonly node: unknown;
  readonly place: Place;
}

function childrenOf({ items }: YAMLMap | YAMLSeq, place: Place): Located[] {
  return items.flatMap((item) =>
    isPair(item)
      ? [
          { node: item.key, place: 'any' },
          { node: item.value, place: placeBelow(place, keyOf(item.key)) },
        ]
      : { node: item, place: placeBelow(place) },
  );
}

function reportDuplicateKeys({ items }: YAMLMap, add: (find: Find) => void): void {
  const keys = new Set<string>();
  for (const { key } of items) {
    if (!isScalar(key) || keyOf(key) === '<<') continue;
    if (keys.has(keyOf(key))) add({ kind: 'yaml', offset: startOf(key) });
    keys.add(keyOf(key));
  }
}

/** A key as it stands in the file: `on` is no boolean here, whatever the version of YAML. */
function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.source) : '';
}

function isText(node: Node): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string';
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

const STYLES: Record<Scalar.Type, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function readExpressions(
  expressions: readonly Expression[],
  scalar: Scalar<string>,
  source: string,
  add: (find: Find) => void,
): void {
  let offsets: number[] | undefined;
  const inFile = (index: number): number => {
    const [start, end] = scalar.range ?? [0, 0];
    offsets ??= offsetsInSource(source.slice(start, end), scalar.value, STYLES[scalar.type ?? 'PLAIN']);
    return start + (offsets[index] ?? 0);
  };
  for (const { start, textStart, text } of expressions) {
    const finds = text === undefined ? undefined : secretsIn(text);
    if (!finds) add({ kind: 'expression', offset: inFile(start) });
    else for (const find of finds) add({ ...find, offset: inFile(textStart + find.offset) });
  }
}
