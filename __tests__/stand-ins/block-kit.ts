import {
  array,
  boolean,
  type Check,
  isObject,
  number,
  object,
  oneOf,
  reason,
  string,
  typed,
  url,
} from './checks.ts';
import { richTextElements } from './rich-text.ts';

/** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
const MAX_TEXT = 40_000;

/** https://docs.slack.dev/reference/block-kit/blocks */
const MAX_BLOCKS = 50;

/** https://docs.slack.dev/reference/block-kit/blocks */
const MAX_BLOCK_ID = 255;

/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
const MAX_HEADER = 150;

/** https://docs.slack.dev/reference/block-kit/blocks/section-block */
const MAX_SECTION_TEXT = 3_000;
const MAX_FIELDS = 10;
const MAX_FIELD = 2_000;

/** https://docs.slack.dev/reference/block-kit/blocks/context-block */
const MAX_CONTEXT_ELEMENTS = 10;

/** Text objects may have 3,000 characters; this is the shorter limit that Slack's answers give for context. */
const MAX_CONTEXT_TEXT = 2_000;

/** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
const MAX_ACTIONS = 25;

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const MAX_BUTTON_TEXT = 75;
const MAX_BUTTON_VALUE = 2_000;
const MAX_ACTION_ID = 255;

/** https://docs.slack.dev/reference/block-kit/blocks/image-block and the button element */
const MAX_URL = 3_000;
const MAX_ALT_TEXT = 2_000;
const MAX_IMAGE_TITLE = 2_000;

/** https://docs.slack.dev/reference/block-kit/blocks/table-block */
const MAX_TABLE_ROWS = 100;
const MAX_TABLE_COLUMNS = 20;
const MAX_TABLE_TEXT = 10_000;

/**
 * The characters in all blocks of a message. Slack documents no such limit but refuses with `msg_blocks_too_long`;
 * people report it between 11,000 and 13,000, so the stand-in takes the lowest.
 * https://github.com/slackapi/bolt-js/issues/2509
 */
export const MAX_BLOCK_TEXT = 11_000;

/** A message as it is posted: the arguments of `chat.postMessage`, or the body sent to a webhook. */
export interface SlackMessage {
  readonly channel?: string;
  readonly text?: string;
  readonly blocks?: readonly object[];
  readonly [argument: string]: unknown;
}

/** Why Slack would refuse a message: the code of the error, and what exactly is wrong. */
export interface Refusal {
  readonly code:
    | 'invalid_arguments'
    | 'no_text'
    | 'msg_too_long'
    | 'invalid_blocks_format'
    | 'invalid_blocks'
    | 'msg_blocks_too_long';
  readonly reasons: readonly string[];
}

/** Everything that is wrong with a message, in the words of Slack. Empty when Slack would take it. */
export function validateMessage(payload: unknown): string[] {
  return refusalsOf(payload).flatMap(({ reasons }) => reasons);
}

/** The same by error code, in the order in which Slack looks: its answer has the first. */
export function refusalsOf(payload: unknown): Refusal[] {
  if (!isObject(payload)) {
    return [{ code: 'invalid_arguments', reasons: reason('must provide an object', '') }];
  }
  const { text, blocks } = payload;
  const hasText = typeof text === 'string' ? text.trim() !== '' : text !== undefined;
  const hasBlocks = blocks !== undefined && !(Array.isArray(blocks) && blocks.length === 0);
  const isList = Array.isArray(blocks);
  const refusals: Refusal[] = [
    { code: 'invalid_arguments', reasons: messageArguments(payload, '') },
    { code: 'no_text', reasons: hasText || hasBlocks ? [] : ['no_text'] },
    {
      code: 'msg_too_long',
      reasons: typeof text === 'string' && text.length > MAX_TEXT ? reason('msg_too_long', '/text') : [],
    },
    {
      code: 'invalid_blocks_format',
      reasons: hasBlocks && !isList ? reason('must provide an array', '/blocks') : [],
    },
    { code: 'invalid_blocks', reasons: isList ? blocksOfMessage(blocks, '/blocks') : [] },
    {
      code: 'msg_blocks_too_long',
      reasons:
        isList && blockTextLength(blocks) > MAX_BLOCK_TEXT ? reason('msg_blocks_too_long', '/blocks') : [],
    },
  ];
  return refusals.filter(({ reasons }) => reasons.length > 0);
}

/** The characters of all `text` and `url` values in some blocks, however deep. */
export function blockTextLength(blocks: unknown): number {
  if (Array.isArray(blocks)) return blocks.reduce<number>((sum, item) => sum + blockTextLength(item), 0);
  if (!isObject(blocks)) return 0;
  return Object.entries(blocks).reduce((sum, [key, value]) => {
    if (typeof value !== 'string') return sum + blockTextLength(value);
    return key === 'text' || key === 'url' ? sum + value.length : sum;
  }, 0);
}

/** Slack ignores an argument that it does not know; here it is an error, since it can only be a slip. */
const messageArguments = object(
  {},
  {
    channel: string(),
    token: string(),
    team_id: string(),
    text: string(0),
    blocks: () => [],
    thread_ts: string(),
    username: string(),
    icon_emoji: string(),
    icon_url: url(['https:']),
    parse: oneOf('full', 'none'),
    link_names: boolean,
    mrkdwn: boolean,
    unfurl_links: boolean,
    unfurl_media: boolean,
  },
);

/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const plain = (max: number) => ({ plain_text: [{ text: string(1, max) }, { emoji: boolean }] as const });
const plainOrMrkdwn = (max: number) => ({
  ...plain(max),
  mrkdwn: [{ text: string(1, max) }, { verbatim: boolean }] as const,
});
const plainText = (max: number) => typed(plain(max));
const anyText = (max: number) => typed(plainOrMrkdwn(max));

const image = { image_url: url(['http:', 'https:'], MAX_URL), alt_text: string(1, MAX_ALT_TEXT) };

const button = [
  { text: plainText(MAX_BUTTON_TEXT) },
  {
    action_id: string(1, MAX_ACTION_ID),
    url: url(['http:', 'https:'], MAX_URL),
    value: string(1, MAX_BUTTON_VALUE),
    style: oneOf('primary', 'danger'),
    accessibility_label: string(1, MAX_BUTTON_TEXT),
  },
] as const;

const tableCell = typed({
  raw_text: [{ text: string() }],
  raw_number: [{ value: number, text: string() }],
  rich_text: [{ elements: richTextElements }],
});

/** A column keeps its defaults when its settings are null. */
const columnSettings: Check = (value, pointer) =>
  value === null
    ? []
    : object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean })(value, pointer);

const id = { block_id: string(1, MAX_BLOCK_ID) };

/** The blocks that a message of plain reading matter uses; any other type, `alert` among them, is refused. */
const block = typed({
  header: [{ text: plainText(MAX_HEADER) }, id],
  section: [
    {},
    {
      ...id,
      text: anyText(MAX_SECTION_TEXT),
      fields: array(anyText(MAX_FIELD), 1, MAX_FIELDS),
      accessory: typed({ button, image: [image] }),
      expand: boolean,
    },
  ],
  context: [
    {
      elements: array(typed({ ...plainOrMrkdwn(MAX_CONTEXT_TEXT), image: [image] }), 1, MAX_CONTEXT_ELEMENTS),
    },
    id,
  ],
  divider: [{}, id],
  rich_text: [{ elements: richTextElements }, id],
  table: [
    { rows: array(array(tableCell, 1, MAX_TABLE_COLUMNS), 1, MAX_TABLE_ROWS) },
    { ...id, column_settings: array(columnSettings, 0, MAX_TABLE_COLUMNS) },
  ],
  actions: [{ elements: array(typed({ button }), 1, MAX_ACTIONS) }, id],
  image: [image, { ...id, title: plainText(MAX_IMAGE_TITLE) }],
});

/** Each block by itself, then what only the whole message shows. */
function blocksOfMessage(blocks: readonly unknown[], pointer: string): string[] {
  const tables = blocks.filter((item) => isObject(item) && item.type === 'table');
  return [
    ...array(block, 0, MAX_BLOCKS)(blocks, pointer),
    ...blocks.flatMap((item, index) => withinMessage(item, blocks.slice(0, index), `${pointer}/${index}`)),
    ...(tables.length > 1 ? reason('only_one_table_allowed', pointer) : []),
    ...(blockTextLength(tables) > MAX_TABLE_TEXT
      ? reason(`table cells must have less than ${MAX_TABLE_TEXT + 1} characters`, pointer)
      : []),
  ];
}

function withinMessage(item: unknown, earlier: readonly unknown[], pointer: string): string[] {
  if (!isObject(item)) return [];
  const isEmptySection = item.type === 'section' && item.text === undefined && item.fields === undefined;
  const isRepeated =
    typeof item.block_id === 'string' &&
    earlier.some((other) => isObject(other) && other.block_id === item.block_id);
  return [
    ...(isEmptySection ? reason('missing required field: text', pointer) : []),
    ...(isRepeated ? reason(`block_id already exists: ${item.block_id}`, `${pointer}/block_id`) : []),
  ];
}
