import type { TextRange } from '../ports.ts';
import { isPlaceholder } from './placeholder.ts';

/** A stretch of text that looks like the value of a secret, and what kind it seems to be. Never the text. */
export interface SecretValue extends TextRange {
  readonly what: string;
}

interface Pattern {
  readonly what: string;
  /** The value is the group `value`, or the whole match. */
  readonly regex: RegExp;
  readonly accepts?: (value: string) => boolean;
}

/** What the library does not know, or knows only in a narrower form. */
const PATTERNS: readonly Pattern[] = [
  { what: 'JSON Web Token', regex: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/dg },
  {
    what: 'private key',
    regex: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?<value>[\w+/=\s\\,:.-]{64,})/dg,
  },
  {
    what: 'password in a URL',
    regex: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,100}:(?<value>[^\s/@]{1,200})@/dgi,
  },
  {
    // Not in a URL, a path, or after `sha256:`, where 32 hexadecimal digits are a page or a digest.
    what: '32 hexadecimal digits',
    regex: /(?<![\w/@#.:%-])[0-9a-f]{32}(?![\w/.-])/dgi,
    accepts: (value) => /\d/.test(value) && /[a-f]/i.test(value),
  },
  {
    what: 'password',
    regex:
      /\b(?:password|passwd|passphrase|pwd)["'`*_]*[ \t]*[:=]["'`*_]*[ \t]*["'`*_(]*(?<value>[^\s"'`]{6,200})/dgi,
    accepts: isPasswordLike,
  },
  {
    what: 'key or token',
    regex:
      /(?:token|secret|api[-_ ]?key|access[-_ ]?key|secret[-_ ]?key)["'`]?[ \t]*[:=][ \t]*["'`]?(?<value>[^\s"'`]{16,500})/dgi,
    accepts: isTokenLike,
  },
];

/** Finds secrets' values by the project's own patterns. Placeholders are not found. */
export function findByPattern(text: string): SecretValue[] {
  const found: SecretValue[] = [];
  for (const { what, regex, accepts } of PATTERNS) {
    for (const match of text.matchAll(regex)) {
      const [start, end] = match.indices?.groups?.value ?? match.indices?.[0] ?? [0, 0];
      const value = text.slice(start, end).replace(/[),;.*_]+$/, '');
      if (isPlaceholder(value) || accepts?.(value) === false) continue;
      found.push({ what, start, end: start + value.length });
    }
  }
  return found;
}

/** Not a word, a path, an address or a link, but letters with digits or signs among them. */
function isPasswordLike(value: string): boolean {
  if (/^[\w.-]+@[\w.-]+$|:\/\/|^[./~]|[(),;]/.test(value)) return false;
  return /[A-Za-z]/.test(value) && /[\d!#%^&+=?]/.test(value);
}

/** A random-looking piece: letters and digits mixed, without a separator for a dozen characters. */
function isTokenLike(value: string): boolean {
  if (/:\/\//.test(value)) return false;
  return value
    .split(/[-_./]/)
    .some((piece) => piece.length >= 12 && /\d/.test(piece) && /[A-Za-z]/.test(piece));
}
