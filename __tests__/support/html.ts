interface Opening {
  readonly kind: 'open';
  /** In lower case; `!` for a comment. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A piece of HTML as it was written: a tag, a comment, or the text between. */
type Piece =
  | Opening
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** What a reader of a page gets. */
export interface Page {
  /** The names of all elements, and `!` where there is a comment. */
  readonly elements: ReadonlySet<string>;
  /** The attributes of all elements, as `name=value`, without links. */
  readonly attributes: ReadonlySet<string>;
  readonly links: readonly { readonly url: string; readonly text: string }[];
  /** The cells of each row of each table. */
  readonly rows: readonly (readonly string[])[];
  /** The text of each list item, without that of the lists in it. */
  readonly items: readonly string[];
  readonly text: string;
}

/** Reads the HTML that a Markdown compiler writes; it is no parser of HTML in general. */
export function readPage(html: string): Page {
  const pieces = [...piecesOf(html)];
  const tags = pieces.filter((piece) => piece.kind === 'open');
  return {
    elements: new Set(tags.map(({ name }) => name)),
    attributes: new Set(
      tags
        .flatMap(({ attributes }) => [...attributes].filter(([name]) => name !== 'href'))
        .map(([name, value]) => `${name}=${value}`),
    ),
    links: insidesOf(pieces, 'a').map(({ tag, inside }) => ({
      url: tag.attributes.get('href') ?? '',
      text: textOf(inside),
    })),
    rows: insidesOf(pieces, 'tr').map(({ inside }) =>
      [...insidesOf(inside, 'th'), ...insidesOf(inside, 'td')].map((cell) => textOf(cell.inside).trim()),
    ),
    items: insidesOf(pieces, 'li').map(({ inside }) => {
      const list = inside.findIndex((piece) => piece.kind === 'open' && piece.name === 'ul');
      return textOf(list < 0 ? inside : inside.slice(0, list)).trim();
    }),
    text: textOf(pieces),
  };
}

function* piecesOf(html: string): Generator<Piece> {
  for (const [whole, comment, slash, name = '', attributes = ''] of html.matchAll(
    /(<!(?:--[\s\S]*?--|[^>]*)>|<\?[^>]*>)|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</gi,
  )) {
    if (comment) yield { kind: 'open', name: '!', attributes: new Map() };
    else if (name === '') yield { kind: 'text', text: decode(whole) };
    else if (slash) yield { kind: 'close', name: name.toLowerCase() };
    else yield { kind: 'open', name: name.toLowerCase(), attributes: attributesOf(attributes) };
  }
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=/"']+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      decode(value),
    ]),
  );
}

/** Each element of a name, with all that stands between its tags. */
function insidesOf(pieces: readonly Piece[], name: string): { tag: Opening; inside: Piece[] }[] {
  return pieces.flatMap((tag, start) => {
    if (tag.kind !== 'open' || tag.name !== name) return [];
    let depth = 1;
    let end = start + 1;
    for (; end < pieces.length; end += 1) {
      const piece = pieces[end];
      if (piece?.kind === 'open' && piece.name === name) depth += 1;
      if (piece?.kind === 'close' && piece.name === name) depth -= 1;
      if (depth === 0) break;
    }
    return [{ tag, inside: pieces.slice(start + 1, end) }];
  });
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The character references that a compiler writes. */
function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? '';
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
