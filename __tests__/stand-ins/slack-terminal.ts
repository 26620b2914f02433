import { lengthOf, paint, printable, type Span, spellOut, wrap } from './terminal-text.ts';

/** How a message is shown. */
export interface RenderOptions {
  /** Escape sequences for bold, dim and hyperlinks; without it, plain text with the URLs spelt out. */
  readonly colour: boolean;
  /** The longest line, in characters; words that are longer stay whole. */
  readonly width?: number;
}

/** Any part of a block, as far as it is shown. Which fields there are follows from `type`. */
interface Node {
  readonly type: string;
  readonly text?: string | Node;
  readonly fields?: readonly Node[];
  readonly elements?: readonly Node[];
  readonly accessory?: Node;
  readonly rows?: readonly (readonly Node[])[];
  readonly title?: Node;
  readonly alt_text?: string;
  readonly style?: string | { bold?: boolean; italic?: boolean; strike?: boolean };
  readonly indent?: number;
  readonly offset?: number;
  readonly border?: number;
  readonly url?: string;
  readonly user_id?: string;
  readonly usergroup_id?: string;
  readonly team_id?: string;
  readonly channel_id?: string;
  readonly range?: string;
  readonly name?: string;
  readonly timestamp?: number;
  readonly fallback?: string;
  readonly value?: unknown;
}

interface View {
  readonly colour: boolean;
  readonly width: number;
}

const DEFAULT_WIDTH = 100;
const BULLETS = ['•', '◦', '▪'];
const BAR = '│ ';

/**
 * A message that Slack has accepted, as a reader would see it, for a terminal. Of Slack's markup only links,
 * mentions and the three escaped characters are resolved; `*bold*` and the like stay as they were written.
 */
export function renderMessage(
  payload: { readonly text?: string; readonly blocks?: readonly object[] },
  { colour, width = DEFAULT_WIDTH }: RenderOptions,
): string {
  const view = { colour, width };
  const blocks = (payload.blocks ?? []) as readonly Node[];
  if (blocks.length === 0) return paragraph(mrkdwn(payload.text ?? ''), view).join('\n');
  return blocks
    .flatMap((block, index) => [
      // Small print keeps close to the header; everything else has room above.
      ...(index > 0 && !(block.type === 'context' && isSmall(blocks[index - 1])) ? [''] : []),
      ...renderBlock(block, view),
    ])
    .join('\n');
}

function isSmall(block: Node | undefined): boolean {
  return block?.type === 'header' || block?.type === 'context';
}

function renderBlock(block: Node, view: View): string[] {
  switch (block.type) {
    case 'header':
      return paragraph(
        textObject(block.text).map((span) => ({ ...span, bold: true })),
        view,
      );
    case 'context':
      return paragraph(
        join((block.elements ?? []).map(textObject), '  ').map((span) => ({ ...span, dim: true })),
        view,
      );
    case 'section':
      return [block.text, ...(block.fields ?? []), block.accessory]
        .filter((part) => part !== undefined)
        .flatMap((part) => paragraph(textObject(part), view));
    case 'divider':
      return [paint([{ text: '─'.repeat(view.width), dim: true }], view.colour)];
    case 'rich_text':
      return (block.elements ?? []).flatMap((element) => richText(element, view));
    case 'actions':
      return paragraph(join((block.elements ?? []).map(textObject), '  '), view);
    case 'table':
      return table(block.rows ?? [], view);
    default:
      return paragraph(textObject(block), view);
  }
}

/** The spans of a text object, a button or an image. */
function textObject(part: string | Node | undefined): Span[] {
  if (part === undefined || typeof part === 'string') return [{ text: part ?? '' }];
  switch (part.type) {
    case 'mrkdwn':
      return mrkdwn(String(part.text));
    case 'button': {
      const [label] = textObject(part.text);
      return [{ text: `[${label?.text}]`, url: part.url }];
    }
    case 'image':
      return [{ text: `[image: ${[part.title?.text, part.alt_text].filter(Boolean).join(', ')}]` }];
    default:
      return [{ text: String(part.text) }];
  }
}

/** https://docs.slack.dev/messaging/formatting-message-text */
function mrkdwn(text: string): Span[] {
  return text.split(/(<[^<>]+>)/).map((part) => {
    if (!/^<.+>$/.test(part)) return { text: unescapeEntities(part) };
    const [target = '', label] = part.slice(1, -1).split('|', 2).map(unescapeEntities);
    if (/^[@#]/.test(target)) return { text: label ? `${target[0]}${label}` : target, mention: true };
    if (target.startsWith('!subteam^')) return { text: label ?? `@${target.slice(9)}`, mention: true };
    if (target.startsWith('!date^')) return { text: label ?? target.split('^')[2] ?? '' };
    if (target.startsWith('!')) return { text: `@${target.slice(1)}`, mention: true };
    return { text: label ?? target, url: target };
  });
}

function unescapeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function richText(element: Node, view: View): string[] {
  const parts = element.elements ?? [];
  const bar = element.border ? BAR : '';
  switch (element.type) {
    case 'rich_text_list': {
      const { indent = 0, offset = 0 } = element;
      return parts.flatMap((item, index) => {
        const bullet =
          element.style === 'ordered' ? `${offset + index + 1}.` : BULLETS[indent % BULLETS.length];
        const first = `${bar}${'  '.repeat(indent + 1)}${bullet} `;
        const rest = bar.padEnd(first.length);
        return wrap((item.elements ?? []).map(leaf), { first, rest, ...view });
      });
    }
    case 'rich_text_quote':
      return wrap(parts.map(leaf), { first: BAR, rest: BAR, ...view });
    case 'rich_text_preformatted':
      return wrap(parts.map(leaf), { first: `${bar}    `, rest: `${bar}    `, ...view, width: Infinity });
    default:
      return paragraph(parts.map(leaf), view);
  }
}

/** What a leaf of rich text shows. Its text is no markup. */
function leaf(node: Node): Span {
  const flags = typeof node.style === 'object' ? node.style : {};
  const style = { bold: flags.bold, italic: flags.italic, strike: flags.strike };
  switch (node.type) {
    case 'link':
      return { ...style, text: String(node.text ?? node.url), url: node.url };
    case 'user':
      return { ...style, text: `@${node.user_id}`, mention: true };
    case 'usergroup':
      return { ...style, text: `@${node.usergroup_id}`, mention: true };
    case 'team':
      return { ...style, text: `@${node.team_id}`, mention: true };
    case 'channel':
      return { ...style, text: `#${node.channel_id}`, mention: true };
    case 'broadcast':
      return { ...style, text: `@${node.range}`, mention: true };
    case 'emoji':
      return { ...style, text: `:${node.name}:` };
    case 'date':
      return { ...style, text: node.fallback ?? new Date((node.timestamp ?? 0) * 1_000).toISOString() };
    case 'color':
      return { ...style, text: String(node.value) };
    default:
      return { ...style, text: String(node.text) };
  }
}

/** Columns as wide as their widest cell; the first row is the heading. */
function table(rows: readonly (readonly Node[])[], { colour }: View): string[] {
  const cells = rows.map((row, index) =>
    row.map((cell) => cellSpans(cell, colour).map((span) => ({ ...span, bold: index === 0 || span.bold }))),
  );
  const columns = Math.max(...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.map((row) => lengthOf(row[column] ?? []))),
  );
  return cells.map((row) =>
    row
      .map((spans, column) => paint(spans, colour) + ' '.repeat((widths[column] ?? 0) - lengthOf(spans)))
      .join(` ${BAR}`)
      .trimEnd(),
  );
}

function cellSpans(cell: Node, colour: boolean): Span[] {
  const spans =
    cell.type === 'rich_text'
      ? (cell.elements ?? []).flatMap(({ elements }) => (elements ?? []).map(leaf))
      : textObject(cell);
  const shown = colour ? spans : spans.flatMap(spellOut);
  return shown.map(printable).map((span) => ({ ...span, text: span.text.replaceAll('\n', ' ') }));
}

function paragraph(spans: readonly Span[], view: View): string[] {
  return wrap(spans, { first: '', rest: '', ...view });
}

function join(parts: readonly Span[][], gap: string): Span[] {
  return parts.flatMap((spans, index) => (index > 0 ? [{ text: gap }, ...spans] : spans));
}
