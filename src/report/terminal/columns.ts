/** Escape sequences that set a colour take no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with a control character
const COLOUR = /\u001b\[[\d;]*m/g;

/** How many columns of a terminal a text takes. East Asian and other wide characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.replaceAll(COLOUR, '')) {
    if (/\p{Mn}|\p{Me}|\u200d|\ufe0f/u.test(char)) continue;
    width += WIDE.test(char) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/**
 * Rows in aligned columns, two spaces apart. A cell that is wider than the limit of its column does not widen it:
 * what follows in its row only begins later.
 *
 * @param right the columns that are aligned at their right end
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
  widest = 60,
): string[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: count }, (_, column) =>
    rows.reduce((width, row) => {
      const own = widthOf(row[column] ?? '');
      return own <= widest ? Math.max(width, own) : width;
    }, 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return right.includes(column) ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}
