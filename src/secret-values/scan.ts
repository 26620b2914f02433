import { findByPattern, isUrlPassword, type SecretValue } from './patterns.ts';
import { isPlaceholder } from './placeholder.ts';
import { isSuspect } from './suspect.ts';

/** What stands for a character of a value. It means nothing in YAML, in Markdown, or anywhere else. */
const BLOT = '█';

/** A text in which every secret's value has been blotted out, and where the values stood. */
export interface Scanned {
  /** As long as the original, line for line, with a blot in place of each character of a value. */
  readonly text: string;
  /** In the order of the text, none overlapping another. */
  readonly values: readonly SecretValue[];
}

/**
 * Finds what looks like the value of a secret and blots it out, so that nothing that reads the text afterwards
 * can pass it on.
 */
export async function scan(text: string): Promise<Scanned> {
  const found = findByPattern(text);
  if (isSuspect(text)) {
    const { findByLibrary } = await import('./library.ts');
    found.push(
      ...(await findByLibrary(text)).filter(({ start, end }) => isConvincing(text.slice(start, end))),
    );
  }
  if (found.length === 0) return { text, values: [] };

  const values = merge(text, found);
  let blotted = '';
  let done = 0;
  for (const { start, end } of values) {
    blotted += text.slice(done, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, BLOT);
    done = end;
  }
  return { text: blotted + text.slice(done), values };
}

/** Documentation is full of tokens that are none: `xoxb-your-token`, `https://user:password@host`. */
function isConvincing(match: string): boolean {
  const [, user, password] = /:\/\/([^\s/:@]*):([^\s/@]*)@/.exec(match) ?? [];
  if (password !== undefined) return isUrlPassword(user ?? '', password);
  return match.length >= 20 && !isPlaceholder(match) && (/\d/.test(match) || match.length > 30);
}

/** To the ends of the word, so that no rest of a value is left standing. */
function widen(text: string, value: SecretValue): SecretValue {
  let { start, end } = value;
  const isWord = (index: number) => /[\w+/=-]/.test(text[index] ?? '');
  while (start > 0 && isWord(start) && isWord(start - 1)) start -= 1;
  while (end < text.length && isWord(end)) end += 1;
  return { ...value, start, end };
}

/** Widens the values, and makes one of those that overlap. */
function merge(text: string, values: readonly SecretValue[]): SecretValue[] {
  const merged: SecretValue[] = [];
  let covered = 0;
  for (const value of [...values].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // What is covered already is not widened again: in a text full of values that would take for ever.
    if (value.end <= covered) continue;
    const widened = widen(text, value);
    const last = merged.at(-1);
    if (last && widened.start < covered) merged[merged.length - 1] = { ...last, end: widened.end };
    else merged.push(widened);
    covered = widened.end;
  }
  return merged;
}
