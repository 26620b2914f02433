import {
  array,
  boolean,
  type Check,
  integer,
  matching,
  object,
  oneOf,
  string,
  typed,
  url,
} from './checks.ts';

/** Where a link in rich text may lead. Slack takes a few more schemes; no message of this project needs them. */
const LINK_SCHEMES = ['http:', 'https:', 'mailto:'];

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block#rich_text_list */
const MAX_LIST_INDENT = 8;

/** The flags of text, as in `RichTextStyleable` of @slack/types. */
const style = object(
  {},
  { bold: boolean, italic: boolean, strike: boolean, code: boolean, underline: boolean },
);

const text = [{ text: string() }, { style }] as const;

const link = [{ url: url(LINK_SCHEMES) }, { text: string(), style, unsafe: boolean }] as const;

/** The leaves of rich text: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block#element-types */
const leaf = typed({
  text,
  link,
  user: [{ user_id: matching('user_id', /^[UW][A-Z0-9]+$/) }, { style }],
  usergroup: [{ usergroup_id: matching('usergroup_id', /^S[A-Z0-9]+$/) }, { style }],
  team: [{ team_id: matching('team_id', /^T[A-Z0-9]+$/) }, { style }],
  channel: [{ channel_id: matching('channel_id', /^[CDG][A-Z0-9]+$/) }, { style }],
  emoji: [
    { name: matching('emoji name', /^[a-z0-9_+'-]+$/) },
    { unicode: string(), url: url(['https:']), style },
  ],
  broadcast: [{ range: oneOf('here', 'channel', 'everyone') }, { style }],
  date: [
    { timestamp: integer(), format: string() },
    { url: url(LINK_SCHEMES), fallback: string(), style },
  ],
  color: [{ value: matching('color', /^#[0-9a-fA-F]{6}$/) }, { style }],
});

const section = [{ elements: array(leaf, 1) }] as const;

const border = oneOf(0, 1);

/** The elements of a rich_text block. None may be empty. */
export const richTextElements: Check = array(
  typed({
    rich_text_section: section,
    rich_text_list: [
      { style: oneOf('bullet', 'ordered'), elements: array(typed({ rich_text_section: section }), 1) },
      { indent: integer(0, MAX_LIST_INDENT), offset: integer(), border },
    ],
    rich_text_preformatted: [{ elements: array(typed({ text, link }), 1) }, { border }],
    rich_text_quote: [{ elements: array(leaf, 1) }, { border }],
  }),
  1,
);
