import { findByPattern, type SecretValue } from './patterns.ts';
import { isPlaceholder } from './placeholder.ts';
import { isSuspect } from './suspect.ts';

/** A text in which every secret's value has been blotted out, and where the values stood. */
export interface Scanned {
  /** As long as the original, line for line, with `*` in place of each value. */
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

  const values = merge(found.map((value) => widen(text, value)));
  let blotted = '';
  let done = 0;
  for (const { start, end } of values) {
    blotted += text.slice(done, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, '*');
    done = end;
  }
  return { text: blotted + text.slice(done), values };
}

/** Documentation is full of tokens that are none: `xoxb-your-token`, `https://user:password@host`. */
function isConvincing(match: string): boolean {
  const password = /:\/\/[^\s/:@]*:([^\s/@]*)@/.exec(match)?.[1];
  if (password !== undefined) return !isPlaceholder(password);
  return !isPlaceholder(match) && (/\d/.test(match) || match.length > 30);
}

/** To the ends of the word, so that no rest of a value is left standing. */
function widen(text: string, value: SecretValue): SecretValue {
  let { start, end } = value;
  const isWord = (index: number) => /[\w+/=-]/.test(text[index] ?? '');
  while (start > 0 && isWord(start) && isWord(start - 1)) start -= 1;
  while (end < text.length && isWord(end)) end += 1;
  return { ...value, start, end };
}

function merge(values: SecretValue[]): SecretValue[] {
  const merged: SecretValue[] = [];
  for (const value of values.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && value.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, value.end) };
    else merged.push(value);
  }
  return merged;
}
