import type { TextRange } from '../ports.ts';
import { isPlaceholder, isReference } from './placeholder.ts';
import { characterClass, hasRun } from './runs.ts';

/** A stretch of text that looks like the value of a secret, and what kind it seems to be. Never the text. */
export interface SecretValue extends TextRange {
  readonly what: string;
}

interface Pattern {
  readonly what: string;
  /** Text without which the pattern can't match; looking for it first saves most of the time. */
  readonly needs?: string;
  /** Its values have a mixed piece, and so must the text. */
  readonly needsMixed?: true;
  /** The value is the group `value`, or the whole match. */
  readonly regex: RegExp;
  readonly accepts?: (value: string, match: RegExpExecArray) => boolean;
}

/**
 * Between a word and its value: `:`, `=`, `=>`, with the quotes, emphasis and table cells of Markdown around. All of
 * it is bounded, so that no text makes the search go back and forth.
 */
const IS = /["'`*_]{0,4}[ \t]{0,9}[:=]>?["'`*_]{0,4}[ \t]{0,9}(?:\|[ \t]{0,9})?["'`*_(]{0,4}/.source;

/** The body of a PEM block: its headers, then lines of base64, the last of which may be short. */
const PEM_BODY =
  /(?:\s*(?:Proc-Type|DEK-Info|Version|Comment|Hash): [^\r\n]*)*(?:(?:\s|\\n)*[A-Za-z0-9+/=]{20,}(?=\s|\\|-----|["']|$))+(?:(?:\s|\\n)*[A-Za-z0-9+/=]+(?=\s*-----END))?/
    .source;

/** What the library does not know, or knows only in a narrower form. */
const PATTERNS: readonly Pattern[] = [
  { what: 'JSON Web Token', needs: 'eyJ', regex: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/dg },
  {
    what: 'private key',
    needs: 'PRIVATE KEY',
    regex: new RegExp(`-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?<value>${PEM_BODY})`, 'dg'),
    accepts: (value) => value.length >= 64,
  },
  {
    what: 'password in a URL',
    needs: '@',
    regex: /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?<user>[^\s/:@]{0,100}):(?<value>[^\s/@]{1,200})@(?!sha256:)/dgi,
    accepts: (value, { groups }) => isUrlPassword(groups?.user ?? '', value),
  },
  {
    what: '32 hexadecimal digits',
    needsMixed: true,
    regex: /(?<![\w/@#.:%-])[0-9a-f]{32}(?![\w/-]|\.\w|[ \t]+\*?[\w./-]+\.\w)/dgi,
    accepts: (value, match) => /\d/.test(value) && /[a-f]/i.test(value) && !isIdentifier(match),
  },
  {
    what: 'password',
    regex: new RegExp(
      `(?:pass(?:word|wd|phrase)|pwd)(?:${IS}|(?<=--password)[ \\t]+["']?)(?<value>[^\\s"'\`]{6,200})`,
      'dgi',
    ),
    accepts: isPasswordLike,
  },
  {
    what: 'key or token',
    needsMixed: true,
    regex: new RegExp(
      `(?:(?:token|secret|(?:api|access|secret)[-_ ]?key)${IS}|\\bbearer[ \\t]+|(?<=[ \\t])(?:--body|-b|--value|--secret-string)[ \\t=]+["']?)(?<value>[^\\s"'\`]{16,500})`,
      'dgi',
    ),
    accepts: isTokenLike,
  },
];

/** Finds secrets' values by the project's own patterns. Placeholders are not found. */
export function findByPattern(text: string): SecretValue[] {
  const found: SecretValue[] = [];
  const isMixed = hasMixedPiece(text);
  for (const { what, needs, needsMixed, regex, accepts } of PATTERNS) {
    if ((needs && !text.includes(needs)) || (needsMixed && !isMixed)) continue;
    for (const match of text.matchAll(regex)) {
      const [start, end] = match.indices?.groups?.value ?? match.indices?.[0] ?? [0, 0];
      const value = text.slice(start, end).replace(/[),;.*_|]+$/, '');
      if (isPlaceholder(value) || accepts?.(value, match) === false) continue;
      found.push({ what, start, end: start + value.length });
    }
  }
  return found;
}

/** Not a word, and not the user's name again, as in `guest:guest`. */
export function isUrlPassword(user: string, password: string): boolean {
  return password !== user && !isPlaceholder(password);
}

/** Names of things that 32 hexadecimal digits identify, and URLs, in which they are a page. */
function isIdentifier({ input, index }: RegExpExecArray): boolean {
  const before = input
    .slice(Math.max(0, index - 200), index)
    .replace(/^[\s\S]*[\r\n](?=[^\r\n]*\r?\n?[^\r\n]*$)/, '');
  return (
    /:\/\/\S*$/.test(before) ||
    /\b(?:ID|md5(?: \w+){0,3}|checksum|digest|hash|commit|revision|fingerprint|etag|uuid|tenant|zone|account|organi[sz]ation|subscription)\W*$/i.test(
      before,
    )
  );
}

/** Not a word, an address, or where it is kept, but letters with digits or signs among them. */
function isPasswordLike(value: string): boolean {
  const [first = ''] = value.split(/[;,]/, 1);
  if (first.length < 6 || isReference(first) || /[()]/.test(first)) return false;
  return /[A-Za-z]/.test(first) && /[\d!#$%^&*+=?]/.test(first);
}

/** It looks random, and does not say where the value is. */
function isTokenLike(value: string): boolean {
  return !isReference(value) && hasMixedPiece(value);
}

/** Letters and digits mixed, without a separator for a dozen characters. */
function hasMixedPiece(text: string): boolean {
  return hasRun(text, PIECE, 12, (piece) => /\d/.test(piece) && /[A-Za-z]/.test(piece));
}

const PIECE = characterClass(/[^\s"'`_./-]/, true);
