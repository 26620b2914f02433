/** A stretch of text in one style. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly dim?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly mention?: boolean | undefined;
  /** Where the text leads. */
  readonly url?: string | undefined;
}

/** How text is laid out: a prefix for the first line, one as wide for the others, and the width of a line. */
export interface Layout {
  readonly first: string;
  readonly rest: string;
  readonly width: number;
  readonly colour: boolean;
}

/** A word is made of spans without white space between them; it is never broken. */
interface Word {
  readonly spans: Span[];
  /** The white space before it, in the style of the span that it stands in. */
  readonly gap: Span | undefined;
}

/** Fills lines with words. A word that is longer than a line, such as a URL, stands on a line of its own. */
export function wrap(spans: readonly Span[], { first, rest, width, colour }: Layout): string[] {
  const shown = colour ? spans : spans.flatMap(spellOut);
  const lines: string[] = [];
  for (const words of paragraphs(shown.map(printable))) {
    let line: Span[] = [];
    let length = 0;
    const prefix = () => (lines.length === 0 ? first : rest);
    for (const { gap, spans: word } of words) {
      const needed = lengthOf(gap ? [gap, ...word] : word);
      if (line.length > 0 && prefix().length + length + needed > width) {
        lines.push(prefix() + paint(line, colour));
        line = [...word];
        length = lengthOf(word);
      } else {
        if (gap) line.push(gap);
        line.push(...word);
        length += needed;
      }
    }
    lines.push((prefix() + paint(line, colour)).trimEnd());
  }
  return lines;
}

/** Spans as text for a terminal: escape sequences where there is colour, the bare text where there is not. */
export function paint(spans: readonly Span[], colour: boolean): string {
  if (!colour) return spans.map(({ text }) => text).join('');
  const runs: { open: string; close: string; text: string }[] = [];
  for (const span of spans) {
    const [open, close] = sequences(span);
    const last = runs.at(-1);
    if (last?.open === open) last.text += span.text;
    else runs.push({ open, close, text: span.text });
  }
  return runs.map(({ open, close, text }) => open + text + close).join('');
}

/** What switches a style on and off: SGR codes, and OSC 8, the hyperlinks of terminals. */
function sequences({ bold, dim, italic, strike, mention, url }: Span): [open: string, close: string] {
  const codes = [bold && 1, dim && 2, italic && 3, url && 4, strike && 9, mention && 36].filter(Boolean);
  const [open, close] = codes.length > 0 ? [`\u001b[${codes.join(';')}m`, '\u001b[0m'] : ['', ''];
  return url ? [`\u001b]8;;${url}\u001b\\${open}`, `${close}\u001b]8;;\u001b\\`] : [open, close];
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + [...text].length, 0);
}

/** Control characters would act on the terminal instead of being seen; the ends of lines stay. */
export function printable(span: Span): Span {
  const replace = (text: string) => text.replace(/(?!\n)\p{Cc}/gu, '\ufffd');
  return { ...span, text: replace(span.text), url: span.url && replace(span.url).replaceAll('\n', '') };
}

/** A link in words, for a terminal without hyperlinks. */
export function spellOut(span: Span): Span[] {
  if (!span.url || span.url === span.text) return [span];
  const { url, ...label } = span;
  return [label, { text: ` (${url})` }];
}

function paragraphs(spans: readonly Span[]): Word[][] {
  let words: Word[] = [];
  const all = [words];
  let word: Word | undefined;
  let gap: Span | undefined;
  for (const span of spans) {
    for (const text of span.text.split(/(\n| +)/)) {
      if (text === '') continue;
      if (text === '\n') {
        words = [];
        all.push(words);
        word = undefined;
        gap = undefined;
      } else if (text.startsWith(' ')) {
        word = undefined;
        gap = { ...span, text };
      } else if (word) {
        word.spans.push({ ...span, text });
      } else {
        word = { spans: [{ ...span, text }], gap };
        words.push(word);
        gap = undefined;
      }
    }
  }
  return all;
}
