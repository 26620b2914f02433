import { isMap, isScalar, type Pair, type ParsedNode, parseDocument, type Scalar, stringify } from 'yaml';
import { type FieldName, fieldNamed, fieldOf } from './fields.ts';
import { neighbourOf } from './neighbours.ts';

/** A key with its value, as they stand in the text. */
interface Entry {
  readonly pair: Pair<ParsedNode, ParsedNode | null>;
  readonly key: string;
  /** Where the key begins and ends. */
  readonly keyStart: number;
  readonly keyEnd: number;
}

/** Sets a field of a YAML mapping; undefined where that can't be done. */
export function setInYaml(text: string, field: FieldName, value: string): string | undefined {
  const { contents } = parseDocument(text, { schema: 'failsafe', version: '1.2', prettyErrors: false });
  if (!isMap(contents)) return undefined;
  const entries = new Map<FieldName, Entry>();
  for (const pair of contents.items) {
    const name = isScalar(pair.key) ? fieldNamed(String(pair.key.value)) : undefined;
    const [keyStart = 0, keyEnd = 0] = pair.key?.range ?? [];
    if (name) entries.set(name, { pair, key: String((pair.key as Scalar).value), keyStart, keyEnd });
  }
  const entry = entries.get(field);
  if (entry) return replaceValue(text, entry, value, contents.flow === true);
  return insertEntry(text, entries, field, value, contents.flow === true);
}

function replaceValue(text: string, { pair, keyEnd }: Entry, value: string, isFlow: boolean) {
  const { value: node } = pair;
  const [start = 0, end = 0] = node?.range ?? [];
  if (start === end) return insertAfterColon(text, keyEnd, scalarText(value, 'PLAIN', isFlow));
  if (node && 'items' in node) return undefined;
  const old = text.slice(start, end);
  // A block scalar goes on to the end of its last line.
  const lineEnd = /(\r?\n|\r)+$/.exec(old)?.[0] ?? '';
  return (
    text.slice(0, start) +
    scalarText(value, isScalar(node) ? node.type : 'PLAIN', isFlow) +
    lineEnd +
    text.slice(end)
  );
}

/** Writes the value of a key that has none, and keeps what else is on its line. */
function insertAfterColon(text: string, keyEnd: number, value: string): string | undefined {
  const colon = /^[ \t]*:[ \t]?/.exec(text.slice(keyEnd))?.[0];
  if (!colon) return undefined;
  const place = keyEnd + colon.length;
  const before = colon.endsWith(':') ? ' ' : '';
  const after = text[place] === '#' ? ' ' : '';
  return `${text.slice(0, place)}${before}${value}${after}${text.slice(place)}`;
}

/** Writes a new entry below the nearest neighbour that takes one line; in a flow mapping, behind it. */
function insertEntry(
  text: string,
  entries: ReadonlyMap<FieldName, Entry>,
  field: FieldName,
  value: string,
  isFlow: boolean,
): string | undefined {
  const isOneLine = (name: FieldName) => {
    const entry = entries.get(name);
    const [start = 0, end = 0] = entry?.pair.value?.range ?? [];
    return entry !== undefined && end > start && !/[\r\n]/.test(text.slice(entry.keyStart, end));
  };
  const name = neighbourOf(field, isOneLine);
  const neighbour = name && entries.get(name);
  if (!neighbour) return undefined;
  const { key, keyStart, pair } = neighbour;
  const newKey = key.toLowerCase().startsWith('secret-') ? (fieldOf(field).headerKey ?? field) : field;
  const line = `${newKey}: ${scalarText(value, 'PLAIN', isFlow)}`;
  const valueEnd = pair.value?.range?.[1] ?? 0;
  if (isFlow) return `${text.slice(0, valueEnd)}, ${line}${text.slice(valueEnd)}`;

  const indent = /[^\r\n]*$/.exec(text.slice(0, keyStart))?.[0] ?? '';
  if (indent.trim()) return undefined;
  const restOfLine = /^[^\r\n]*/.exec(text.slice(valueEnd))?.[0] ?? '';
  const place = valueEnd + restOfLine.length;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return `${text.slice(0, place)}${lineEnd}${indent}${line}${text.slice(place)}`;
}

/** A text as a scalar of one line, in the manner of the one in whose place it goes. */
export function scalarText(value: string, type: Scalar['type'], isFlow = false): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return isFlow && /[,[\]{}]/.test(plain) ? JSON.stringify(value) : plain;
}
