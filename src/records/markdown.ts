import { linesOf } from '../text/lines.ts';
import { START } from '../text/positions.ts';
import { readYamlMapping } from './plain-yaml.ts';
import { type RawRecord, unreadable } from './raw.ts';

const FENCE = /^---[ \t]*$/;

/** Reads Markdown with front matter: YAML between two `---` lines, then the instructions. */
export async function readMarkdown(text: string): Promise<RawRecord> {
  const lines = linesOf(text);
  if (!text.trim()) return unreadable([{ kind: 'empty', at: START }]);
  if (!FENCE.test(lines[0] ?? '')) return unreadable([{ kind: 'no-front-matter', at: START }]);
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return unreadable([{ kind: 'unclosed-front-matter', at: START }]);

  const record = await readYamlMapping(lines.slice(1, end).join('\n'), 2);
  const body = lines
    .slice(end + 1)
    .join('\n')
    .trim();
  // What is below says nothing about an empty front matter, but then the file is not empty.
  if (body && record.problems.some(({ kind }) => kind === 'empty'))
    return unreadable([{ kind: 'no-fields', at: { line: 2, column: 1 } }]);
  const isBroken = record.fields.size === 0 && record.problems.length > 0;
  if (!body || isBroken) return record;
  const before = record.fields.get('instructions');
  const instructions = before
    ? { ...before, text: `${before.text}\n${body}` }
    : { text: body, at: { line: end + 2, column: 1 } };
  return { ...record, fields: new Map(record.fields).set('instructions', instructions) };
}
