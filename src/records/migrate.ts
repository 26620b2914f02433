import { linesOf } from '../text/lines.ts';
import { type EditResult, isOnlyChanged } from './edit.ts';
import { readHeaderText } from './header-text.ts';
import { parseRecord } from './load.ts';
import type { RawField } from './raw.ts';
import { type FrontMatterEntry, markdownRecord } from './write.ts';

/**
 * Makes a Markdown record of one in header text: the same fields in the same order, under their names of today, and
 * the instructions below. What comes out is read again; where it does not say the same, it is refused.
 *
 * @param text the text of the file, without its byte order mark
 */
export async function toMarkdown(text: string): Promise<EditResult> {
  const before = readHeaderText(text);
  const [problem] = before.problems;
  if (problem?.kind === 'duplicate-key')
    return { refusal: `“${problem.key}” stands there more than once. Keep the one that is true.` };
  if (problem) return { refusal: 'this is not a readable record; see secret-expiry check.' };

  const lines = linesOf(text);
  const fields = [...before.fields].map(([key, field]) => ({
    key,
    text: textOf(field),
    line: field.at.line,
  }));
  const unknown = before.unknownKeys.map(({ key, at }) => ({
    key,
    text: (lines[at.line - 1] ?? '').replace(/^[^:]*:/, '').trim(),
    line: at.line,
  }));
  const entries = [...fields.filter(({ key }) => key !== 'instructions'), ...unknown]
    .sort((a, b) => a.line - b.line)
    .map((entry): FrontMatterEntry => [entry.key, entry.text]);
  const instructions = fields.find(({ key }) => key === 'instructions')?.text ?? '';
  const markdown = await markdownRecord(entries, instructions);
  if (!isOnlyChanged(before, await parseRecord(markdown, 'markdown')))
    return { refusal: "it can't be written as Markdown without losing something. Move it by hand." };
  return { text: markdown.replaceAll('\n', /\r\n|\n|\r/.exec(text)?.[0] ?? '\n') };
}

/** The text without the empty lines around it; the first line that says something keeps its indentation. */
function textOf({ text }: RawField): string {
  return [text]
    .flat()
    .join(', ')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}
