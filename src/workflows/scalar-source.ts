/** How a YAML scalar is written; `block` is `|` or `>`. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'block';

/**
 * For each UTF-16 unit of a scalar's value, where it stands in the source of the scalar. Nothing for spaces,
 * tabs and line ends, which YAML folds and strips: the other characters stand in the source in the same
 * order, whatever the style, as themselves or as an escape. (YAML 1.2.2, §7.3 and §8.1.)
 *
 * @param source the scalar as it stands in the file, from its quotation mark or its `|` or `>` on
 * @returns an array with holes; it ends early, should source and value not agree
 */
export function offsetsInSource(source: string, value: string, style: ScalarStyle): number[] {
  const offsets: number[] = [];
  let index = 0;
  for (let offset = contentStart(source, style), length = 1; offset < source.length; offset += length) {
    let units = source.charAt(offset);
    length = 1;
    if (units === '\\' && style === 'double-quoted') {
      ({ units, length } = readEscape(source, offset));
    } else if (units === "'" && style === 'single-quoted') {
      length = 2;
    }
    for (let unit = 0; unit < units.length; unit += 1) {
      if (isBlank(units.charAt(unit))) continue;
      while (isBlank(value.charAt(index))) index += 1;
      if (value.charAt(index) !== units.charAt(unit)) return offsets;
      offsets[index] = offset;
      index += 1;
    }
  }
  return offsets;
}

/** The content of a block scalar begins below its header, which may end in a comment. */
function contentStart(source: string, style: ScalarStyle): number {
  if (style === 'plain') return 0;
  if (style !== 'block') return 1;
  const headerEnd = source.indexOf('\n');
  return headerEnd < 0 ? source.length : headerEnd + 1;
}

/** What the escapes of a double-quoted scalar stand for, unless they stand for the letter itself. */
const ESCAPES: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

const HEX_DIGITS: Record<string, number> = { x: 2, u: 4, U: 8 };

function readEscape(source: string, offset: number): { units: string; length: number } {
  const letter = source.charAt(offset + 1);
  const digits = HEX_DIGITS[letter];
  if (digits === undefined) return { units: ESCAPES[letter] ?? letter, length: 2 };
  const code = Number.parseInt(source.slice(offset + 2, offset + 2 + digits), 16);
  return { units: code <= 0x10ffff ? String.fromCodePoint(code) : '', length: 2 + digits };
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
