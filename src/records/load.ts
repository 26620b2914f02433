import type { FileFault, Files } from '../ports.ts';
import type { SecretValue } from '../secret-values/patterns.ts';
import { scan } from '../secret-values/scan.ts';
import { decodeText } from '../text/decode.ts';
import { linesOf } from '../text/lines.ts';
import { type Position, positionsIn } from '../text/positions.ts';
import type { Format } from './discover.ts';
import { readHeaderText } from './header-text.ts';
import { readMarkdown } from './markdown.ts';
import { readYamlMapping } from './plain-yaml.ts';
import type { RawRecord } from './raw.ts';
import { type ReadRecord, readRecord } from './record.ts';

/** No record needs more; a larger file is something else that ended up here. */
export const MAX_RECORD_BYTES = 256 * 1024;

/** One file read as a record: what it says, and everything that was found wrong with it. */
export interface RecordFile extends ReadRecord {
  readonly path: string;
  readonly raw: RawRecord;
  /** False when no field at all could be read; what is wrong is then among `raw.problems`. */
  readonly isReadable: boolean;
  /** Where the file seems to contain a secret's value; the values themselves are nowhere kept. */
  readonly secretValues: readonly { readonly what: string; readonly at: Position }[];
}

/** Reads one record file. A fault, a syntax error or a bad value is part of the result, never thrown. */
export async function loadRecord(
  files: Files,
  path: string,
  format: Format,
  repository: string | undefined,
): Promise<RecordFile | { readonly fault: FileFault }> {
  const bytes = files.read(path, MAX_RECORD_BYTES);
  if ('fault' in bytes) return bytes;
  const text = decodeText(bytes);
  if (text === undefined) return { fault: 'not-text' };

  // Everything below sees a text without values, so that no finding and no report can pass one on.
  const scanned = await scan(text);
  const raw = await parse(scanned.text, format);
  return {
    path,
    raw,
    isReadable: raw.fields.size > 0 || raw.problems.length === 0,
    ...readRecord(raw, { file: path, repository }),
    secretValues: locate(text, scanned.values),
  };
}

/** Reads the text of a record in its format; a byte order mark is no part of the text. No value is blotted out. */
export async function parse(text: string, format: Format): Promise<RawRecord> {
  switch (format) {
    case 'header-text':
      return readHeaderText(text);
    case 'yaml':
      // To YAML, too, each of the three ends a line; its parser knows only two.
      return readYamlMapping(linesOf(text).join('\n'));
    case 'markdown':
      return readMarkdown(text);
  }
}

/** One for each line: where a line holds several, it is to be looked at as a whole anyway. */
function locate(text: string, values: readonly SecretValue[]): RecordFile['secretValues'] {
  if (values.length === 0) return [];
  const positionOf = positionsIn(text);
  const byLine = new Map<number, { what: string; at: Position }>();
  for (const { what, start } of values) {
    const at = positionOf(start);
    if (!byLine.has(at.line)) byLine.set(at.line, { what, at });
  }
  return [...byLine.values()];
}
