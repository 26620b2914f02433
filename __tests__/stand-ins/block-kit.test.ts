import { describe, expect, test } from '@jest/globals';
import { blockTextLength, validateMessage } from './block-kit.ts';

const x = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const header = (text: string) => ({ type: 'header', text: plain(text) });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const fields = (...items: object[]) => ({ type: 'section', fields: items });
const context = (...elements: object[]) => ({ type: 'context', elements });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const divider = { type: 'divider' };
const text = (value: string) => ({ type: 'text', text: value });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const richSection = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const leaf = (value: object) => rich(richSection(value));
const link = (url: string) => ({ type: 'link', url });
const list = (more: object, ...items: object[]) =>
  rich({ type: 'rich_text_list', style: 'bullet', elements: items, ...more });
const pre = (...elements: object[]) => rich({ type: 'rich_text_preformatted', elements });
const quote = (...elements: object[]) => rich({ type: 'rich_text_quote', elements });
const item = richSection(text('item'));
const cell = (value: string) => ({ type: 'raw_text', text: value });
const table = (...rows: object[][]) => ({ type: 'table', rows });
const button = { type: 'button', text: plain('Go'), url: 'https://example.com/' };
const image = { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a' };

const reasonsFor = (...blocks: object[]) => validateMessage({ text: 'text', blocks });

describe('the most that fits', () => {
  const fewer = (max: number) => `must be less than ${max + 1} characters`;
  const items = (max: number) => `no more than ${max} items allowed`;

  test.each<[what: string, max: number, blocks: (n: number) => object[], words: string, pointer: string]>([
    ['blocks', 50, (n) => times(n, divider), items(50), ''],
    ['block_id', 255, (n) => [{ ...divider, block_id: x(n) }], fewer(255), '/0/block_id'],
    ['header', 150, (n) => [header(x(n))], fewer(150), '/0/text/text'],
    ['section', 3000, (n) => [section(x(n))], fewer(3000), '/0/text/text'],
    ['fields', 10, (n) => [fields(...times(n, plain('x')))], items(10), '/0/fields'],
    ['a field', 2000, (n) => [fields(mrkdwn(x(n)))], fewer(2000), '/0/fields/0/text'],
    ['context', 10, (n) => [context(...times(n, mrkdwn('x')))], items(10), '/0/elements'],
    ['context text', 2000, (n) => [context(plain(x(n)))], fewer(2000), '/0/elements/0/text'],
    ['actions', 25, (n) => [actions(...times(n, button))], items(25), '/0/elements'],
    [
      'a button',
      75,
      (n) => [actions({ ...button, text: plain(x(n)) })],
      fewer(75),
      '/0/elements/0/text/text',
    ],
    ['alt_text', 2000, (n) => [{ ...image, alt_text: x(n) }], fewer(2000), '/0/alt_text'],
    [
      'indent',
      8,
      (n) => [list({ indent: n }, item)],
      'must be an integer from 0 to 8',
      '/0/elements/0/indent',
    ],
    [
      'border',
      1,
      (n) => [list({ border: n }, item)],
      'must be a valid enum value: 0, 1',
      '/0/elements/0/border',
    ],
    ['rows', 100, (n) => [table(...times(n, [cell('x')]))], items(100), '/0/rows'],
    ['cells', 20, (n) => [table(times(n, cell('x')))], items(20), '/0/rows/0'],
    [
      'cell text',
      10_000,
      (n) => [table([cell(x(n))])],
      'table cells must have less than 10001 characters',
      '',
    ],
    ['tables', 1, (n) => times(n, table([cell('x')])), 'only_one_table_allowed', ''],
    ['all blocks', 11_000, (n) => [leaf(text(x(n)))], 'msg_blocks_too_long', ''],
  ])('%s: %d', (_what, max, blocks, words, pointer) => {
    expect(reasonsFor(...blocks(max))).toEqual([]);
    expect(reasonsFor(...blocks(max + 1))).toEqual([`${words} [json-pointer:/blocks${pointer}]`]);
  });

  test('text: 40,000', () => {
    expect(validateMessage({ text: x(40_000) })).toEqual([]);
    expect(validateMessage({ text: x(40_001) })).toEqual(['msg_too_long [json-pointer:/text]']);
  });
});

test.each<[what: string, block: object]>([
  ['a header with emoji off', { ...header('x'), text: { ...plain('x'), emoji: false } }],
  ['a section with a button', { ...section('x'), accessory: button, expand: true }],
  ['a section with fields only', fields(plain('x'))],
  ['verbatim markup', context({ ...mrkdwn('<https://example.com/|x>'), verbatim: true })],
  ['an image in context', context(image, plain('x'))],
  ['an image', { ...image, title: plain('x') }],
  ['an ordered list that goes on', list({ style: 'ordered', offset: 3 }, item)],
  ['a quote', quote(text('x'))],
  ['preformatted text', pre(text('x'))],
  ['styled text', leaf({ ...text('x'), style: { bold: true, italic: true, strike: false, code: true } })],
  ['a link without text', leaf(link('mailto:a@example.com'))],
  ['a user', leaf({ type: 'user', user_id: 'W012AB' })],
  ['a user group', leaf({ type: 'usergroup', usergroup_id: 'S012AB' })],
  ['a channel', leaf({ type: 'channel', channel_id: 'C012AB' })],
  ['an emoji', leaf({ type: 'emoji', name: '+1' })],
  ['a broadcast', leaf({ type: 'broadcast', range: 'here' })],
  ['a date', leaf({ type: 'date', timestamp: 1_700_000_000, format: '{date_num}' })],
  ['a colour', leaf({ type: 'color', value: '#00ff7F' })],
  ['a table', { ...table([cell('x'), leaf(text('y'))]), column_settings: [null, { align: 'right' }] }],
  ['a field that JSON leaves out', { ...header('x'), block_id: undefined }],
])('takes %s', (_what, block) => {
  expect(reasonsFor(block)).toEqual([]);
});

const ONE = 'no less than 1 items allowed';
const SOME = 'must be more than 0 characters';
const LEAF = '/elements/0/elements/0';

test.each<[what: string, block: object, words: string, pointer: string]>([
  ['an unknown type', { type: 'banner' }, 'unsupported type: banner', ''],
  ['an alert', { type: 'alert', text: plain('x') }, 'unsupported type: alert', ''],
  ['the name of a method as type', { type: 'constructor' }, 'unsupported type: constructor', ''],
  ['a block without type', {}, 'missing required field: type', ''],
  ['an unknown property', { ...divider, colour: 'red' }, 'invalid additional property: colour', ''],
  ['a header in markup', { type: 'header', text: mrkdwn('x') }, 'unsupported type: mrkdwn', '/text'],
  ['a header without text', { type: 'header' }, 'missing required field: text', ''],
  ['an empty header', header(''), SOME, '/text/text'],
  [
    'emoji in markup',
    context({ ...mrkdwn('x'), emoji: true }),
    'invalid additional property: emoji',
    '/elements/0',
  ],
  ['an empty context', context(), ONE, '/elements'],
  ['empty text in context', context(plain('')), SOME, '/elements/0/text'],
  ['a section without text', { type: 'section' }, 'missing required field: text', ''],
  ['an empty section', section(''), SOME, '/text/text'],
  ['a section of no fields', fields(), ONE, '/fields'],
  ['an undescribed image', { ...image, alt_text: undefined }, 'missing required field: alt_text', ''],
  ['empty rich text', rich(), ONE, '/elements'],
  ['an empty rich_text_section', rich(richSection()), ONE, '/elements/0/elements'],
  ['an empty list', list({}), ONE, '/elements/0/elements'],
  ['an empty quote', quote(), ONE, '/elements/0/elements'],
  ['empty preformatted text', pre(), ONE, '/elements/0/elements'],
  ['a leaf that is no part of a section', rich(text('x')), 'unsupported type: text', '/elements/0'],
  ['a leaf in a list', list({}, text('x')), 'unsupported type: text', LEAF],
  ['a mention in preformatted text', pre({ type: 'user', user_id: 'U1' }), 'unsupported type: user', LEAF],
  ['an empty text', leaf(text('')), SOME, `${LEAF}/text`],
  [
    'a flag that is none',
    leaf({ ...text('x'), style: { bold: 1 } }),
    'must provide a boolean',
    `${LEAF}/style/bold`,
  ],
  [
    'an unknown flag',
    leaf({ ...text('x'), style: { up: true } }),
    'invalid additional property: up',
    `${LEAF}/style`,
  ],
  ['a link with an empty text', leaf({ ...link('https://a.b/'), text: '' }), SOME, `${LEAF}/text`],
  ['a link to a script', leaf(link('javascript:alert(1)')), 'invalid url', `${LEAF}/url`],
  ['a relative link', leaf(link('/secrets')), 'invalid url', `${LEAF}/url`],
  ['a link with a space', leaf(link('https://example.com/a b')), 'invalid url', `${LEAF}/url`],
  ['a user by name', leaf({ type: 'user', user_id: 'tore' }), 'invalid user_id', `${LEAF}/user_id`],
  [
    'a user as group',
    leaf({ type: 'usergroup', usergroup_id: 'U1' }),
    'invalid usergroup_id',
    `${LEAF}/usergroup_id`,
  ],
  ['an empty cell', table([cell('')]), SOME, '/rows/0/0/text'],
  ['an empty row', table([]), ONE, '/rows/0'],
  ['a cell that is a bare string', { type: 'table', rows: [['x']] }, 'must provide an object', '/rows/0/0'],
  ['a select menu', actions({ type: 'static_select' }), 'unsupported type: static_select', '/elements/0'],
])('refuses %s', (_what, block, words, pointer) => {
  expect(reasonsFor(block)).toEqual([`${words} [json-pointer:/blocks/0${pointer}]`]);
});

test('refuses a block_id that is there twice', () => {
  const named = { ...divider, block_id: 'a' };
  expect(reasonsFor(named, { ...named, block_id: 'b' })).toEqual([]);
  expect(reasonsFor(named, named)).toEqual(['block_id already exists: a [json-pointer:/blocks/1/block_id]']);
});

test.each<[what: string, payload: unknown, reason: string]>([
  ['what is no object', 'text', 'must provide an object [json-pointer:]'],
  ['neither text nor blocks', {}, 'no_text'],
  ['blank text', { text: ' \n', blocks: [] }, 'no_text'],
  ['blocks as a string', { blocks: '[]' }, 'must provide an array [json-pointer:/blocks]'],
  ['a number as text', { text: 5 }, 'must provide a string [json-pointer:/text]'],
  [
    'an unknown argument',
    { text: 'x', colour: 'red' },
    'invalid additional property: colour [json-pointer:]',
  ],
  ['a string as flag', { text: 'x', mrkdwn: 'false' }, 'must provide a boolean [json-pointer:/mrkdwn]'],
])('refuses %s', (_what, payload, reason) => {
  expect(validateMessage(payload)).toEqual([reason]);
});

test('names all that is wrong at once', () => {
  expect(validateMessage({ text: x(40_001), blocks: [header(''), { type: 'banner' }] })).toEqual([
    'msg_too_long [json-pointer:/text]',
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    'unsupported type: banner [json-pointer:/blocks/1]',
  ]);
});

test('blockTextLength counts text and URLs, and nothing else', () => {
  const labelled = { ...link('https://a.b/'), text: 'label', style: { bold: true } };
  const mention = { type: 'user', user_id: 'U1' };
  expect(blockTextLength([header('four'), rich(richSection(labelled, mention))])).toBe(4 + 12 + 5);
});
