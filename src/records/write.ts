import { FIELD_NAMES, type FieldName, fieldOf } from './fields.ts';

/** A key of front matter and its text, which may have several lines. */
export type FrontMatterEntry = readonly [key: string, text: string];

/** Dates, durations, and the two words of a boolean are never quoted, as a person would not quote them. */
const PLAIN = /^(?:\d{4}-\d{2}-\d{2}|\d+[a-z]*|true|false)$/i;

/** A Markdown record: front matter, and the instructions below it. */
export async function markdownRecord(entries: readonly FrontMatterEntry[], body: string): Promise<string> {
  const { stringify } = await import('yaml');
  const lines = entries.map(([key, text]) => {
    if (text === '') return `${key}:\n`;
    return PLAIN.test(text)
      ? `${key}: ${text}\n`
      : stringify({ [key]: text }, { lineWidth: 0, blockQuote: 'literal' });
  });
  return `---\n${lines.join('')}---\n${body && `\n${body}\n`}`;
}

/** The fields in the order in which a person reads them: what it is, when it ends, who answers, where it is. */
const WRITING_ORDER: readonly FieldName[] = [
  'name',
  'expires',
  'updated',
  'updated-by',
  'owner',
  'usage',
  ...FIELD_NAMES.filter(
    (name) => !['name', 'expires', 'updated', 'updated-by', 'owner', 'usage', 'instructions'].includes(name),
  ),
];

/** A new record. Blank fields are left out, as is what a record says by default. */
export function newRecordText(
  fields: Readonly<Partial<Record<FieldName, string>>>,
  instructions: string,
): Promise<string> {
  const entries = WRITING_ORDER.flatMap((name): FrontMatterEntry[] => {
    const text = fields[name]?.trim() ?? '';
    return text === '' || text === DEFAULTS[name]
      ? []
      : [[name, fieldOf(name).kind.isDate ? text.toLowerCase() : text]];
  });
  return markdownRecord(entries, instructions.trim());
}

const DEFAULTS: Readonly<Partial<Record<FieldName, string>>> = {
  store: 'github-actions',
  scope: 'repository',
  secret: 'true',
};
