import { type CalendarDate, parseDate } from '../calendar/date.ts';
import { DURATION_PATTERN, type Duration, parseDuration } from '../calendar/duration.ts';

/** A JSON Schema (draft 2020-12) fragment. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A kind of value that a field can hold: how to read it, and how to tell a person what it looks like. */
export interface ValueKind<T> {
  /** The value that a text stands for; `undefined` when it stands for none. */
  readonly read: (text: string) => T | undefined;
  /** What is expected, to stand after "expected" or "write": "a calendar date, YYYY-MM-DD". */
  readonly form: string;
  readonly example: string;
  readonly schema: JsonSchema;
  /** Dates have a rule of their own (`invalid-date`). */
  readonly isDate?: true;
  /** The value may be a list; `read` sees one item at a time. */
  readonly isList?: true;
}

/** One line of text. */
export const line: ValueKind<string> = {
  read: (text) => (/[\r\n]/.test(text) ? undefined : text),
  form: 'one line of text',
  example: 'platform',
  schema: { type: 'string', pattern: '^[^\\r\\n]+$' },
};

/** Text of any length. */
export const prose: ValueKind<string> = {
  read: (text) => text,
  form: 'text',
  example: 'Create a token on the page …, then store it as …',
  schema: { type: 'string' },
};

export const date: ValueKind<CalendarDate> = {
  read: parseDate,
  form: 'a calendar date, YYYY-MM-DD',
  example: '2027-05-14',
  schema: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  isDate: true,
};

export const dateOrNever: ValueKind<CalendarDate | 'never'> = {
  read: (text) => (text.toLowerCase() === 'never' ? 'never' : parseDate(text)),
  form: 'a calendar date, YYYY-MM-DD, or never',
  example: '2027-05-14',
  schema: { anyOf: [date.schema, { type: 'string', pattern: '^[Nn][Ee][Vv][Ee][Rr]$' }] },
  isDate: true,
};

export const duration: ValueKind<Duration> = {
  read: (text) => {
    const length = parseDuration(text);
    return length && length.count > 0 ? length : undefined;
  },
  form: 'a duration of at least a day: days (90 or 90d), weeks (12w), months (3mo) or years (1y)',
  example: '90d',
  schema: {
    anyOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', pattern: `^(?=0*[1-9])${DURATION_PATTERN.slice(1)}` },
    ],
  },
};

export const boolean: ValueKind<boolean> = {
  read: (text) => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined),
  form: 'true or false',
  example: 'true',
  schema: { enum: [true, false, 'true', 'false'] },
};

/** An `https` URL without credentials. */
export const httpsUrl: ValueKind<string> = {
  read: (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === 'https:' && !url.username && !url.password && !/\s/.test(text)
      ? text
      : undefined;
  },
  form: 'a URL that begins with https://',
  example: 'https://github.com/settings/personal-access-tokens',
  schema: { type: 'string', format: 'uri', pattern: '^https://' },
};

/** `owner/name`, or only `name` for a repository of the same owner. */
export const repository: ValueKind<string> = {
  read: (text) => (/^[\w.-]+(\/[\w.-]+)?$/.test(text) ? text : undefined),
  form: 'a repository: owner/name, or name',
  example: 'my-org/my-service',
  schema: { type: 'string', pattern: '^[\\w.-]+(/[\\w.-]+)?$' },
};

export const lines: ValueKind<string> = {
  ...line,
  form: 'a text or a list of texts',
  example: 'web-1, web-2',
  schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
  isList: true,
};

/** One of some words, in any case; `synonyms` are other spellings that mean one of them. */
export function oneOf<const T extends string>(
  words: readonly T[],
  synonyms: Record<string, T> = {},
): ValueKind<T> {
  const byWord: ReadonlyMap<string, T> = new Map([
    ...words.map((word) => [word, word] as const),
    ...Object.entries(synonyms),
  ]);
  return {
    read: (text) => byWord.get(text.toLowerCase()),
    form: `one of ${words.join(', ')}`,
    example: words[0] ?? '',
    schema: { enum: [...byWord.keys()] },
  };
}
