/** Some characters: those of ASCII by their code, and one entry for all others together. */
export type CharacterClass = Uint8Array;

const BEYOND_ASCII = 128;

/** The characters of ASCII that match a pattern, and perhaps all that are not ASCII. */
export function characterClass(ascii: RegExp, beyondAscii: boolean): CharacterClass {
  return Uint8Array.from({ length: BEYOND_ASCII + 1 }, (_, code) =>
    Number(code === BEYOND_ASCII ? beyondAscii : ascii.test(String.fromCharCode(code))),
  );
}

/**
 * Whether a text has a run of characters of a class, of a length or longer, that satisfies a test.
 *
 * Every record is looked at, so not every character is: a run of 20 has one at every 20th place, and most of these
 * are in runs that are short. It takes a tenth of the time of a pattern.
 */
export function hasRun(
  text: string,
  characters: CharacterClass,
  length: number,
  accepts: (run: string) => boolean,
): boolean {
  const isMember = (index: number) => characters[Math.min(text.charCodeAt(index), BEYOND_ASCII)] === 1;
  for (let probe = length - 1; probe < text.length; ) {
    let start = probe;
    let end = probe;
    while (start > 0 && isMember(start - 1)) start -= 1;
    while (end < text.length && isMember(end)) end += 1;
    if (end - start >= length && accepts(text.slice(start, end))) return true;
    probe = end + length;
  }
  return false;
}
