import type { ChatMessage } from '../../src/ports.ts';

/** The text of the header. */
export function headerOf({ blocks }: ChatMessage): string {
  const [header] = blocks as readonly { text?: { text: string } }[];
  return header?.text?.text ?? '';
}

/** The lists of a message: their titles, and the text of each item. */
export function listsOf({ blocks }: ChatMessage): { title: string; items: string[] }[] {
  return (blocks as readonly RichText[])
    .filter(({ type }) => type === 'rich_text')
    .map(({ elements: [title, list] }) => ({
      title: textOf(title),
      items: list?.elements?.map(textOf) ?? [],
    }))
    .filter(({ items }) => items.length > 0);
}

interface RichText {
  readonly type: string;
  readonly text?: string;
  readonly elements: readonly RichText[];
}

function textOf(part: RichText | undefined): string {
  return part?.text ?? part?.elements?.map(textOf).join('') ?? '';
}

/** How many lines there are in all: those that are shown, and those that the last one says are not. */
export function shownAndLeftOut(lines: readonly string[]): number {
  const more = /^and ([\d,]+) more/.exec(lines.at(-1) ?? '')?.[1];
  return more === undefined ? lines.length : lines.length - 1 + sum([more]);
}

/** All texts in Slack's own markup. */
export function mrkdwnOf({ blocks }: ChatMessage): string[] {
  return [...JSON.stringify(blocks).matchAll(/\{"type":"mrkdwn","text":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text = '""']) => JSON.parse(text) as string,
  );
}

/** Adds up numbers as they are written, such as `1,204`. */
export function sum(numbers: readonly (string | undefined)[]): number {
  return numbers.reduce((total, number = '0') => total + Number(number.replaceAll(',', '')), 0);
}
