import type { SlackId } from '../../ports.ts';
import { clip } from '../../text/visible.ts';

/**
 * The leaves of Slack's rich text. They are no markup: nothing in a text can mention, link or format.
 * https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
export type Leaf =
  | { readonly type: 'text'; readonly text: string; readonly style?: { readonly bold: true } }
  | { readonly type: 'link'; readonly url: string; readonly text: string }
  | { readonly type: 'user'; readonly user_id: string }
  | { readonly type: 'usergroup'; readonly usergroup_id: string };

export interface Section {
  readonly type: 'rich_text_section';
  readonly elements: readonly Leaf[];
}

export type Block =
  | {
      readonly type: 'header';
      readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false };
    }
  | {
      readonly type: 'context';
      readonly elements: readonly {
        readonly type: 'mrkdwn';
        readonly text: string;
        readonly verbatim: true;
      }[];
    }
  | {
      readonly type: 'rich_text';
      readonly elements: readonly (
        | Section
        | { readonly type: 'rich_text_list'; readonly style: 'bullet'; readonly elements: readonly Section[] }
      )[];
    };

/** Slack itself takes 3,000 characters, but the whole message must fit; no page of a provider needs that much. */
const MAX_URL = 1_000;

/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
const MAX_HEADER = 150;

export function text(value: string, style?: { bold: true }): Leaf {
  return { type: 'text', text: value, ...(style && { style }) };
}

/** A link; only its label where the URL is longer than a message has room for. */
export function link(url: string, label: string): Leaf {
  return url.length <= MAX_URL ? { type: 'link', url, text: label } : text(label);
}

export function mention({ kind, id }: SlackId): Leaf {
  return kind === 'user' ? { type: 'user', user_id: id } : { type: 'usergroup', usergroup_id: id };
}

export function section(elements: readonly Leaf[]): Section {
  return { type: 'rich_text_section', elements };
}

export function header(value: string): Block {
  return { type: 'header', text: { type: 'plain_text', text: clip(value, MAX_HEADER), emoji: false } };
}

/** A line of small print, in Slack's markup; `mrkdwn` must be escaped where it is not the product's own. */
export function context(mrkdwn: string): Block {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn, verbatim: true }] };
}

export function paragraph(leaves: readonly Leaf[]): Block {
  return { type: 'rich_text', elements: [section(leaves)] };
}

/** A titled list. */
export function list(title: string, items: readonly (readonly Leaf[])[]): Block {
  return {
    type: 'rich_text',
    elements: [
      section([text(title, { bold: true })]),
      { type: 'rich_text_list', style: 'bullet', elements: items.map(section) },
    ],
  };
}

/** The three characters that are markup in Slack's text: https://docs.slack.dev/messaging/formatting-message-text */
export function escapeMrkdwn(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** How many characters some leaves add to a message; the counted limit is on text, and links are counted, too. */
export function lengthOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + Object.values(leaf).join('').length, 0);
}
