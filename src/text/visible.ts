/** Control characters, line ends, marks that are invisible or turn the direction of text, and half characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  // Only chooses the coloured form of the sign before it.
  ['\ufe0f', '\ufe0f'],
]);

/** One line of text in which every character can be seen; what can't is shown by its number, as `\u{202e}`. */
export function visible(text: string): string {
  return text.replaceAll(
    INVISIBLE,
    (char) => ESCAPES.get(char) ?? `\\u{${char.codePointAt(0)?.toString(16)}}`,
  );
}

/** The text itself, or as much as fits into `length` characters with an ellipsis at its end. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** The text in one visible line of at most `length` characters. However long it was, no more is looked at. */
export function shown(text: string, length: number): string {
  return clip(visible(clip(text, length + 1)), length);
}

/** Long enough to recognise a value, short enough for a line. */
const QUOTED_LENGTH = 80;

/** A value from a record, to stand in a sentence. */
export function quote(text: string): string {
  return `“${shown(text, QUOTED_LENGTH)}”`;
}
