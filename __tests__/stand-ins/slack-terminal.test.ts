import { expect, test } from '@jest/globals';
import { validateMessage } from './block-kit.ts';
import { renderMessage } from './slack-terminal.ts';

const text = (value: string, style?: object) => ({ type: 'text', text: value, ...(style && { style }) });
const link = (url: string, label: string) => ({ type: 'link', url, text: label });
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const list = (more: object, ...items: object[]) => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: items,
  ...more,
});
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const context = (value: string) => ({ type: 'context', elements: [{ type: 'mrkdwn', text: value }] });

const header = { type: 'header', text: { type: 'plain_text', text: '1 expired in octo/shop' } };
const record = 'https://github.com/octo/shop/blob/main/secrets/slack.md';
const message = {
  text: '1 expired in octo/shop',
  blocks: [
    header,
    context('2026-11-23 · R&amp;D · <https://example.com/run|job &lt;summary&gt;>'),
    rich(
      section(text('Expired', { bold: true })),
      list(
        {},
        section(
          text('SLACK_BOT_TOKEN', { bold: true }),
          text(' expired 3 days ago (2026-11-20) · repository secret · '),
          { type: 'user', user_id: 'U012ABC' },
          text(' · '),
          link(record, 'instructions'),
        ),
      ),
    ),
    context('2 warnings'),
  ],
};

test('shows a message as a reader would see it', () => {
  expect(validateMessage(message)).toEqual([]);
  expect(renderMessage(message, { colour: false, width: 60 })).toBe(
    `
1 expired in octo/shop
2026-11-23 · R&D · job <summary> (https://example.com/run)

Expired
  • SLACK_BOT_TOKEN expired 3 days ago (2026-11-20) ·
    repository secret · @U012ABC · instructions
    (https://github.com/octo/shop/blob/main/secrets/slack.md)

2 warnings`.trimStart(),
  );
});

test('shows style as colour, and links as hyperlinks', () => {
  const esc = '\u001b';
  const hyperlink = (url: string, shown: string) => `${esc}]8;;${url}${esc}\\${shown}${esc}]8;;${esc}\\`;
  const summary = hyperlink('https://example.com/run', `${esc}[2;4mjob <summary>${esc}[0m`);
  expect(renderMessage(message, { colour: true }).split('\n')).toEqual([
    `${esc}[1m1 expired in octo/shop${esc}[0m`,
    `${esc}[2m2026-11-23 · R&D · ${esc}[0m${summary}`,
    '',
    `${esc}[1mExpired${esc}[0m`,
    [
      `  • ${esc}[1mSLACK_BOT_TOKEN${esc}[0m expired 3 days ago (2026-11-20) · repository secret · `,
      `${esc}[36m@U012ABC${esc}[0m · ${hyperlink(record, `${esc}[4minstructions${esc}[0m`)}`,
    ].join(''),
    '',
    `${esc}[2m2 warnings${esc}[0m`,
  ]);
});

test.each<[what: string, blocks: object[], shown: string]>([
  [
    'numbered and nested lists',
    [
      rich(
        list({ style: 'ordered', offset: 8 }, section(text('a')), section(text('b'))),
        list({ indent: 1, border: 1 }, section(text('c'))),
      ),
    ],
    '  9. a\n  10. b\n│     ◦ c',
  ],
  [
    'quotes and preformatted text',
    [
      rich(
        { type: 'rich_text_quote', elements: [text('one\ntwo')] },
        { type: 'rich_text_preformatted', elements: [text('if:\n  then')] },
      ),
    ],
    '│ one\n│ two\n    if:\n      then',
  ],
  [
    'each kind of leaf',
    [
      rich(
        section(
          { type: 'usergroup', usergroup_id: 'S1' },
          text(' '),
          { type: 'channel', channel_id: 'C1' },
          text(' '),
          { type: 'broadcast', range: 'here' },
          text(' '),
          { type: 'emoji', name: 'wave' },
          text(' '),
          { type: 'date', timestamp: 0, format: '{date}' },
          text(' '),
          { type: 'color', value: '#ff0000' },
          text(' '),
          { type: 'link', url: 'https://a.b/' },
        ),
      ),
    ],
    '@S1 #C1 @here :wave: 1970-01-01T00:00:00.000Z #ff0000 https://a.b/',
  ],
  [
    'no markup in rich text',
    [rich(section(text('<https://a.b|c> &amp; <@U1>')))],
    '<https://a.b|c> &amp; <@U1>',
  ],
  [
    'a table',
    [
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'Name' },
            { type: 'raw_text', text: 'Days' },
          ],
          [rich(section(text('TOKEN'))), { type: 'raw_number', value: 3, text: '3' }],
        ],
      },
    ],
    'Name  │ Days\nTOKEN │ 3',
  ],
  [
    'a section, a button, an image',
    [
      { type: 'section', text: { type: 'mrkdwn', text: 'For <@U1> and <!subteam^S1> in <#C1|secrets>' } },
      {
        type: 'actions',
        elements: [{ type: 'button', text: { type: 'plain_text', text: 'Go' }, url: 'https://a.b/' }],
      },
      { type: 'image', image_url: 'https://a.b/', alt_text: 'a cat' },
    ],
    'For @U1 and @S1 in #secrets\n\n[Go] (https://a.b/)\n\n[image: a cat]',
  ],
])('shows %s', (_what, blocks, shown) => {
  expect(validateMessage({ blocks })).toEqual([]);
  expect(renderMessage({ blocks }, { colour: false })).toBe(shown);
});

test('shows the text where there are no blocks', () => {
  const plain = { text: '1 expired &amp; gone\n• <https://a.b/|a>', blocks: [] };
  expect(renderMessage(plain, { colour: false })).toBe('1 expired & gone\n• a (https://a.b/)');
});

test('lets nothing in a message act on the terminal', () => {
  const hostile = { text: 'a\u001b[31m <https://a.b/\u0007|\u001b]8;;x>', blocks: [] };
  expect(renderMessage(hostile, { colour: false })).toBe('a\ufffd[31m \ufffd]8;;x (https://a.b/\ufffd)');
  expect(renderMessage(hostile, { colour: true })).not.toContain('\u0007');
});
