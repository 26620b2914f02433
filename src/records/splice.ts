/** One change of a text: what stands from `start` to before `end` becomes `text`; all else stays. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applySplice(whole: string, { start, end, text }: Splice): string {
  return whole.slice(0, start) + text + whole.slice(end);
}

/** How the lines of a text end: as its first. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** A line, put in after the line in which a place is; the last line may lack its line end, and then still does. */
export function insertLineAfter(whole: string, offset: number, line: string): Splice {
  const lineEnd = /\r\n|\n|\r/g;
  lineEnd.lastIndex = offset;
  const end = lineEnd.exec(whole);
  const start = end ? lineEnd.lastIndex : whole.length;
  return { start, end: start, text: end ? `${line}${end[0]}` : `${lineEndOf(whole)}${line}` };
}
