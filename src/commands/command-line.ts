/** The values of flags, by their names; those that were not given are undefined. */
export type GivenFlags = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A command to copy into a shell. */
export function commandLine(words: readonly string[], flags: GivenFlags = {}): string {
  const given = Object.entries(flags).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, ...[value].flat()],
  );
  return ['secret-expiry', ...words, ...given].map(asOneWord).join(' ');
}

/** As a shell takes it for one word. */
function asOneWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
