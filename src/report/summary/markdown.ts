import { shown, visible } from '../../text/visible.ts';

/** Characters that mean something in Markdown, in HTML, or to GitHub (mentions, references, mathematics). */
const SPECIAL = /[&<>"'`*_~|[\]\\#@$^:]|www\./gi;

/**
 * Text that is shown as it is, in Markdown and in HTML alike: every special character becomes a character
 * reference, which neither of them reads as markup.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).replaceAll(SPECIAL, (special) =>
    special.replaceAll(/[^a-z]/gi, (char) => `&#${char.charCodeAt(0)};`),
  );
}

/** The same, cut to a length that is still read. */
export function cell(text: string, length = 100): string {
  return escapeMarkdown(shown(text, length));
}

/** A link whose label is the product's own or escaped. */
export function markdownLink(label: string, url: string): string {
  // In a link, too, Markdown reads `&lt;` as a character reference.
  const target = url.replaceAll(/[\s()<>"'`\\|[\]]/g, encodeUnsafe).replaceAll('&', '&amp;');
  return `[${label}](${target})`;
}

/** `encodeURIComponent` leaves some of these as they are. */
function encodeUnsafe(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** The bytes of a text in UTF-8, in which GitHub counts the size of a summary. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/**
 * A line for each item, as many as fit into a number of bytes.
 *
 * @param more the line that stands for those that do not fit
 */
export function fitLines<T>(
  items: readonly T[],
  toLine: (item: T) => string,
  maxBytes: number,
  more: (count: number) => string,
): string[] {
  const lines: string[] = [];
  let bytes = 0;
  for (const item of items) {
    const line = toLine(item);
    bytes += byteLength(line) + 1;
    if (bytes > maxBytes) return [...lines, more(items.length - lines.length)];
    lines.push(line);
  }
  return lines;
}
