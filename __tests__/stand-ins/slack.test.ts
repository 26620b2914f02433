import { afterEach, describe, expect, test } from '@jest/globals';
import { ErrorCode, LogLevel, WebClient } from '@slack/web-api';
import { IncomingWebhook } from '@slack/webhook';
import {
  blockTextLength,
  MAX_ACTIONS,
  MAX_BLOCK_ID,
  MAX_BLOCK_TEXT,
  MAX_BLOCKS,
  MAX_CONTEXT_ELEMENTS,
  MAX_CONTEXT_TEXT,
  MAX_FIELD,
  MAX_FIELDS,
  MAX_HEADER,
  MAX_SECTION_TEXT,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
  MAX_TABLE_TEXT,
  MAX_TEXT,
  validateMessage,
} from './block-kit.ts';
import { type Fault, rateLimit, type SlackOptions, type SlackStandIn, startSlack } from './slack.ts';

const x = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const header = (text: string) => ({ type: 'header', text: plain(text) });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const context = (...elements: object[]) => ({ type: 'context', elements });
const divider = { type: 'divider' };
const leafOf = (text: string) => ({ type: 'text', text });
const richSection = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const richLeaf = (leaf: object) => rich(richSection(leaf));
const richList = (fields: object, ...items: object[]) =>
  rich({ type: 'rich_text_list', style: 'bullet', elements: items, ...fields });
const item = richSection(leafOf('item'));
const cell = (text: string) => ({ type: 'raw_text', text });
const table = (...rows: object[][]) => ({ type: 'table', rows });
const button = { type: 'button', text: plain('Go'), url: 'https://example.com/' };
const image = { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a' };

const reasonsFor = (...blocks: object[]) => validateMessage({ text: 'text', blocks });

describe('validateMessage', () => {
  test.each<[limit: string, within: object[], over: object[], reason: string]>([
    [
      'blocks',
      times(MAX_BLOCKS, divider),
      times(MAX_BLOCKS + 1, divider),
      'no more than 50 items allowed [json-pointer:/blocks]',
    ],
    [
      'block_id',
      [{ ...divider, block_id: x(MAX_BLOCK_ID) }],
      [{ ...divider, block_id: x(MAX_BLOCK_ID + 1) }],
      'must be less than 256 characters [json-pointer:/blocks/0/block_id]',
    ],
    [
      'header',
      [header(x(MAX_HEADER))],
      [header(x(MAX_HEADER + 1))],
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'header, shortest',
      [header('x')],
      [header('')],
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'section text',
      [section(x(MAX_SECTION_TEXT))],
      [section(x(MAX_SECTION_TEXT + 1))],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'section text, shortest',
      [section('x')],
      [section('')],
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'section fields',
      [{ type: 'section', fields: times(MAX_FIELDS, plain('x')) }],
      [{ type: 'section', fields: times(MAX_FIELDS + 1, plain('x')) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      'section field',
      [{ type: 'section', fields: [mrkdwn(x(MAX_FIELD))] }],
      [{ type: 'section', fields: [mrkdwn(x(MAX_FIELD + 1))] }],
      'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
    ],
    [
      'context elements',
      [context(...times(MAX_CONTEXT_ELEMENTS, mrkdwn('x')))],
      [context(...times(MAX_CONTEXT_ELEMENTS + 1, mrkdwn('x')))],
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'context elements, fewest',
      [context(plain('x'))],
      [context()],
      'no less than 1 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'context text',
      [context(plain(x(MAX_CONTEXT_TEXT)))],
      [context(plain(x(MAX_CONTEXT_TEXT + 1)))],
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/text]',
    ],
    [
      'actions',
      [{ type: 'actions', elements: times(MAX_ACTIONS, button) }],
      [{ type: 'actions', elements: times(MAX_ACTIONS + 1, button) }],
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'list indent',
      [richList({ indent: 8 }, item)],
      [richList({ indent: 9 }, item)],
      'must be an integer from 0 to 8 [json-pointer:/blocks/0/elements/0/indent]',
    ],
    [
      'list border',
      [richList({ border: 1 }, item)],
      [richList({ border: 2 }, item)],
      'must be a valid enum value: 0, 1 [json-pointer:/blocks/0/elements/0/border]',
    ],
    [
      'table rows',
      [table(...times(MAX_TABLE_ROWS, [cell('x')]))],
      [table(...times(MAX_TABLE_ROWS + 1, [cell('x')]))],
      'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
    ],
    [
      'table columns',
      [table(times(MAX_TABLE_COLUMNS, cell('x')))],
      [table(times(MAX_TABLE_COLUMNS + 1, cell('x')))],
      'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]',
    ],
    [
      'table text',
      [table([cell(x(MAX_TABLE_TEXT))])],
      [table([cell(x(MAX_TABLE_TEXT + 1))])],
      'table cells must have less than 10001 characters [json-pointer:/blocks]',
    ],
    [
      'table cell, shortest',
      [table([cell('x')])],
      [table([cell('')])],
      'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
    ],
    [
      'tables',
      [table([cell('x')])],
      [table([cell('x')]), table([cell('x')])],
      'only_one_table_allowed [json-pointer:/blocks]',
    ],
    [
      'whole message',
      [richLeaf(leafOf(x(MAX_BLOCK_TEXT)))],
      [richLeaf(leafOf(x(MAX_BLOCK_TEXT + 1)))],
      'msg_blocks_too_long [json-pointer:/blocks]',
    ],
  ])('keeps the limit of %s', (_limit, within, over, reason) => {
    expect(reasonsFor(...within)).toEqual([]);
    expect(reasonsFor(...over)).toEqual([reason]);
  });

  test('keeps the limit of the text', () => {
    expect(validateMessage({ text: x(MAX_TEXT) })).toEqual([]);
    expect(validateMessage({ text: x(MAX_TEXT + 1) })).toEqual(['msg_too_long [json-pointer:/text]']);
  });

  test.each<[what: string, block: object]>([
    ['a header with emoji off', { ...header('x'), text: { ...plain('x'), emoji: false } }],
    ['a section with a button', { ...section('x'), accessory: button, expand: true }],
    ['verbatim markup', context({ ...mrkdwn('<https://example.com/|x>'), verbatim: true })],
    ['an image in context', context(image, plain('x'))],
    ['an image', { ...image, title: plain('x') }],
    ['an ordered list that goes on', richList({ style: 'ordered', offset: 3 }, item)],
    ['a quote', rich({ type: 'rich_text_quote', elements: [leafOf('x')], border: 0 })],
    ['preformatted text', rich({ type: 'rich_text_preformatted', elements: [leafOf('x')] })],
    [
      'styled text',
      richLeaf({ ...leafOf('x'), style: { bold: true, italic: true, strike: false, code: true } }),
    ],
    ['a link without text', richLeaf({ type: 'link', url: 'mailto:a@example.com' })],
    ['a user', richLeaf({ type: 'user', user_id: 'W012AB' })],
    ['a user group', richLeaf({ type: 'usergroup', usergroup_id: 'S012AB' })],
    ['a channel', richLeaf({ type: 'channel', channel_id: 'C012AB' })],
    ['an emoji', richLeaf({ type: 'emoji', name: '+1' })],
    ['a broadcast', richLeaf({ type: 'broadcast', range: 'here' })],
    ['a date', richLeaf({ type: 'date', timestamp: 1_700_000_000, format: '{date_num}' })],
    ['a colour', richLeaf({ type: 'color', value: '#00ff7F' })],
    [
      'a table',
      { ...table([cell('x'), richLeaf(leafOf('y'))]), column_settings: [null, { align: 'right' }] },
    ],
    ['a field that JSON leaves out', { ...header('x'), block_id: undefined }],
  ])('takes %s', (_what, block) => {
    expect(reasonsFor(block)).toEqual([]);
  });

  test.each<[what: string, block: object, reason: string]>([
    ['an unknown type', { type: 'banner' }, 'unsupported type: banner [json-pointer:/blocks/0]'],
    ['an alert', { type: 'alert', text: plain('x') }, 'unsupported type: alert [json-pointer:/blocks/0]'],
    [
      'a type that every object has',
      { type: 'constructor' },
      'unsupported type: constructor [json-pointer:/blocks/0]',
    ],
    ['a block without a type', {}, 'missing required field: type [json-pointer:/blocks/0]'],
    [
      'an unknown property',
      { ...divider, colour: 'red' },
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    [
      'a header in markup',
      { type: 'header', text: mrkdwn('x') },
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text]',
    ],
    ['a header without text', { type: 'header' }, 'missing required field: text [json-pointer:/blocks/0]'],
    [
      'emoji in markup',
      context({ ...mrkdwn('x'), emoji: true }),
      'invalid additional property: emoji [json-pointer:/blocks/0/elements/0]',
    ],
    ['an empty section', { type: 'section' }, 'missing required field: text [json-pointer:/blocks/0]'],
    [
      'an image without description',
      { type: 'image', image_url: 'https://example.com/' },
      'missing required field: alt_text [json-pointer:/blocks/0]',
    ],
    ['empty rich text', rich(), 'no less than 1 items allowed [json-pointer:/blocks/0/elements]'],
    [
      'an empty rich_text_section',
      rich(richSection()),
      'no less than 1 items allowed [json-pointer:/blocks/0/elements/0/elements]',
    ],
    [
      'an empty list',
      richList({}),
      'no less than 1 items allowed [json-pointer:/blocks/0/elements/0/elements]',
    ],
    [
      'a leaf in a list',
      richList({}, leafOf('x')),
      'unsupported type: text [json-pointer:/blocks/0/elements/0/elements/0]',
    ],
    [
      'an unknown list style',
      richList({ style: 'square' }, item),
      'must be a valid enum value: bullet, ordered [json-pointer:/blocks/0/elements/0/style]',
    ],
    [
      'a negative offset',
      richList({ offset: -1 }, item),
      'must be an integer from 0 to 9007199254740991 [json-pointer:/blocks/0/elements/0/offset]',
    ],
    [
      'a mention in preformatted text',
      rich({ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }),
      'unsupported type: user [json-pointer:/blocks/0/elements/0/elements/0]',
    ],
    [
      'empty text',
      richLeaf(leafOf('')),
      'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
    ],
    [
      'a style that is no flag',
      richLeaf({ ...leafOf('x'), style: { bold: 'yes' } }),
      'must provide a boolean [json-pointer:/blocks/0/elements/0/elements/0/style/bold]',
    ],
    [
      'an unknown style',
      richLeaf({ ...leafOf('x'), style: { blink: true } }),
      'invalid additional property: blink [json-pointer:/blocks/0/elements/0/elements/0/style]',
    ],
    [
      'a link with an empty text',
      richLeaf({ type: 'link', url: 'https://example.com/', text: '' }),
      'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
    ],
    [
      'a link to a script',
      richLeaf({ type: 'link', url: 'javascript:alert(1)' }),
      'invalid url [json-pointer:/blocks/0/elements/0/elements/0/url]',
    ],
    [
      'a relative link',
      richLeaf({ type: 'link', url: '/secrets' }),
      'invalid url [json-pointer:/blocks/0/elements/0/elements/0/url]',
    ],
    [
      'a link with a space',
      richLeaf({ type: 'link', url: 'https://example.com/a b' }),
      'invalid url [json-pointer:/blocks/0/elements/0/elements/0/url]',
    ],
    [
      'a user by name',
      richLeaf({ type: 'user', user_id: 'tore' }),
      'invalid user_id [json-pointer:/blocks/0/elements/0/elements/0/user_id]',
    ],
    [
      'a user as a group',
      richLeaf({ type: 'usergroup', usergroup_id: 'U012AB' }),
      'invalid usergroup_id [json-pointer:/blocks/0/elements/0/elements/0/usergroup_id]',
    ],
    [
      'a cell that is a bare string',
      { type: 'table', rows: [['x']] },
      'must provide an object [json-pointer:/blocks/0/rows/0/0]',
    ],
    [
      'a select menu',
      { type: 'actions', elements: [{ type: 'static_select' }] },
      'unsupported type: static_select [json-pointer:/blocks/0/elements/0]',
    ],
  ])('refuses %s', (_what, block, reason) => {
    expect(reasonsFor(block)).toEqual([reason]);
  });

  test('refuses a block_id that is there twice', () => {
    const named = { ...divider, block_id: 'a' };
    expect(reasonsFor(named, { ...named, block_id: 'b' })).toEqual([]);
    expect(reasonsFor(named, named)).toEqual([
      'block_id already exists: a [json-pointer:/blocks/1/block_id]',
    ]);
  });

  test.each<[what: string, payload: unknown, reason: string]>([
    ['what is no object', 'text', 'must provide an object [json-pointer:]'],
    ['neither text nor blocks', {}, 'no_text'],
    ['blank text', { text: ' \n', blocks: [] }, 'no_text'],
    ['blocks as a string', { blocks: '[]' }, 'must provide an array [json-pointer:/blocks]'],
    ['text that is none', { text: 5 }, 'must provide a string [json-pointer:/text]'],
    [
      'an unknown argument',
      { text: 'x', colour: 'red' },
      'invalid additional property: colour [json-pointer:]',
    ],
    [
      'a flag as a string',
      { text: 'x', unfurl_links: 'false' },
      'must provide a boolean [json-pointer:/unfurl_links]',
    ],
  ])('refuses %s', (_what, payload, reason) => {
    expect(validateMessage(payload)).toEqual([reason]);
  });

  test('names all that is wrong at once', () => {
    expect(validateMessage({ text: x(MAX_TEXT + 1), blocks: [header(''), { type: 'banner' }] })).toEqual([
      'msg_too_long [json-pointer:/text]',
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
      'unsupported type: banner [json-pointer:/blocks/1]',
    ]);
  });
});

test('blockTextLength counts text and URLs, and nothing else', () => {
  const link = { type: 'link', url: 'https://a.b/', text: 'label', style: { bold: true } };
  expect(blockTextLength([header('four'), rich(richSection(link, { type: 'user', user_id: 'U1' }))])).toBe(
    21,
  );
});

let slack: SlackStandIn;
afterEach(() => slack?.close());

/** A client as careful as the product's: no retries, and 429 is an error. */
async function connect(options: SlackOptions = {}, token?: string): Promise<WebClient> {
  slack = await startSlack(options);
  return new WebClient(token ?? slack.token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 300,
    logLevel: LogLevel.ERROR,
    logger: silent,
  });
}

const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

const hello = { channel: '#secrets', text: 'Hello' };

describe('chat.postMessage', () => {
  test('takes what @slack/web-api sends', async () => {
    const client = await connect();
    const blocks = [header('Two & <three>'), rich(item)];
    const first = await client.chat.postMessage({ ...hello, blocks, unfurl_links: false });
    const second = await client.chat.postMessage({ channel: 'C0SECRETS', text: 'Again' });

    expect(first).toMatchObject({ ok: true, channel: 'C0SECRETS', ts: '1700000000.000100' });
    expect(first.message).toMatchObject({ text: 'Hello', ts: '1700000000.000100', blocks });
    expect(first.response_metadata?.scopes).toEqual(['chat:write']);
    expect(second.ts).toBe('1700000000.000200');
    expect(slack.messages).toEqual([
      { ...hello, blocks, unfurl_links: false },
      { channel: 'C0SECRETS', text: 'Again' },
    ]);
  });

  test('records each request without its token', async () => {
    const client = await connect();
    await client.chat.postMessage({ ...hello, token: slack.token });
    expect(slack.requests).toEqual([
      {
        method: 'POST',
        path: '/api/chat.postMessage',
        headers: expect.objectContaining({
          authorization: 'Bearer',
          'content-type': 'application/x-www-form-urlencoded',
        }),
        body: hello,
      },
    ]);
    expect(JSON.stringify([slack.requests, slack.messages])).not.toContain(slack.token);
  });

  test.each<[error: string, message: { channel: string; text?: string; blocks?: object[] }]>([
    ['channel_not_found', { ...hello, channel: 'C0NOWHERE' }],
    ['not_in_channel', { ...hello, channel: '#random' }],
    ['is_archived', { ...hello, channel: 'archive' }],
    ['no_text', { channel: '#secrets' }],
    ['msg_too_long', { ...hello, text: x(MAX_TEXT + 1) }],
    ['msg_blocks_too_long', { ...hello, blocks: times(4, section(x(MAX_SECTION_TEXT))) }],
    ['invalid_blocks', { ...hello, blocks: [header('')] }],
    ['invalid_blocks_format', { ...hello, blocks: 'none' as unknown as object[] }],
    ['invalid_arguments', { ...hello, ...{ colour: 'red' } }],
  ])('answers %s', async (error, message) => {
    const client = await connect();
    const answer = client.apiCall('chat.postMessage', message);
    await expect(answer).rejects.toMatchObject({ code: ErrorCode.PlatformError, data: { ok: false, error } });
    expect(slack.messages).toEqual([]);
  });

  test('says what is wrong with blocks', async () => {
    const client = await connect();
    const reason = 'must be less than 151 characters [json-pointer:/blocks/0/text/text]';
    await expect(client.chat.postMessage({ ...hello, blocks: [header(x(151))] })).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        errors: [reason],
        response_metadata: { messages: [`[ERROR] ${reason}`] },
      },
    });
  });

  test('checks the token and its scopes', async () => {
    await expect((await connect({}, 'xoxb-other')).chat.postMessage(hello)).rejects.toMatchObject({
      data: { error: 'invalid_auth' },
    });
    await slack.close();
    await expect((await connect({}, '')).chat.postMessage(hello)).rejects.toMatchObject({
      data: { error: 'not_authed' },
    });
    await slack.close();
    const reader = await connect({ scopes: ['channels:read'] });
    await expect(reader.chat.postMessage(hello)).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'chat:write', provided: 'channels:read' },
    });
    await slack.close();
    const everywhere = await connect({ scopes: ['chat:write', 'chat:write.public'] });
    await expect(everywhere.chat.postMessage({ ...hello, channel: '#random' })).resolves.toMatchObject({
      ok: true,
    });
  });

  test('takes JSON, but nothing that is neither JSON nor a form', async () => {
    slack = await startSlack();
    const ask = async (path: string, type: string, body: string, method = 'POST') => {
      const headers = { authorization: `Bearer ${slack.token}`, 'content-type': type };
      const answer = await fetch(`${slack.apiUrl}${path}`, {
        method,
        headers,
        ...(method === 'POST' && { body }),
      });
      return answer.text();
    };
    const json = 'application/json; charset=utf-8';
    expect(await ask('chat.postMessage', json, JSON.stringify({ ...hello, blocks: [divider] }))).toMatch(
      '"ok":true',
    );
    expect(await ask('chat.postMessage', json, '{"text"')).toMatch('invalid_json');
    expect(await ask('chat.postMessage', json, '[]')).toMatch('json_not_object');
    expect(await ask('chat.postMessage', 'text/plain', 'text=x')).toMatch('invalid_post_type');
    expect(await ask('chat.update', json, '{}')).toMatch('unknown_method');
    expect(await ask('chat.postMessage', json, '', 'GET')).toBe('method_not_allowed');
    expect(slack.messages).toHaveLength(1);
  });
});

describe('incoming webhook', () => {
  const openWebhook = async (path?: string) => {
    slack = await startSlack();
    return new IncomingWebhook(path ? new URL(path, slack.webhookUrl).href : slack.webhookUrl, {
      timeout: 300,
    });
  };

  test('takes what @slack/webhook sends', async () => {
    const webhook = await openWebhook();
    expect(await webhook.send({ text: 'Hello', blocks: [divider], unfurl_links: false })).toEqual({
      text: 'ok',
    });
    expect(slack.messages).toEqual([{ text: 'Hello', blocks: [divider], unfurl_links: false }]);
  });

  test.each<[body: string, status: number, message: object]>([
    ['invalid_payload', 400, { text: 'x', channel: '#random' }],
    ['invalid_payload', 400, { text: 'x', colour: 'red' }],
    ['no_text', 400, {}],
    ['invalid_blocks', 400, { blocks: [header('')] }],
    ['msg_blocks_too_long', 400, { blocks: times(4, section(x(MAX_SECTION_TEXT))) }],
  ])('answers %s with %d', async (body, statusCode, message) => {
    const webhook = await openWebhook();
    await expect(webhook.send(message)).rejects.toMatchObject({
      code: 'slack_webhook_http_error',
      statusCode,
      body,
    });
    expect(slack.messages).toEqual([]);
  });

  test('knows its own URL only', async () => {
    const another = await openWebhook('/services/T000/B000/other');
    await expect(another.send('x')).rejects.toMatchObject({ statusCode: 403, body: 'invalid_token' });
    await slack.close();
    const removed = await openWebhook('/services/T000/B999/other');
    await expect(removed.send('x')).rejects.toMatchObject({ statusCode: 404, body: 'no_service' });
  });

  test('takes only JSON', async () => {
    slack = await startSlack();
    const answer = await fetch(slack.webhookUrl, { method: 'POST', body: 'payload={"text":"x"}' });
    expect([answer.status, await answer.text()]).toEqual([400, 'invalid_payload']);
  });

  test.each<[error: string, status: number]>([
    ['action_prohibited', 403],
    ['channel_not_found', 404],
    ['channel_is_archived', 410],
    ['rollup_error', 500],
  ])('can be told to answer %s', async (error, statusCode) => {
    const webhook = await openWebhook();
    slack.next({ kind: 'refuse', error });
    await expect(webhook.send('x')).rejects.toMatchObject({ statusCode, body: error });
    await expect(webhook.send('x')).resolves.toEqual({ text: 'ok' });
  });
});

describe('faults', () => {
  const html: Fault = {
    kind: 'http',
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<h1>Proxy</h1>',
  };
  const redirect: Fault = { kind: 'http', status: 302, headers: { location: 'https://example.com/' } };

  test.each<[what: string, fault: Fault, error: object, posted: number]>([
    [
      'an error',
      { kind: 'refuse', error: 'missing_scope', needed: 'chat:write', provided: 'none' },
      { data: { error: 'missing_scope', needed: 'chat:write', provided: 'none' } },
      0,
    ],
    [
      'an error after posting',
      { kind: 'refuse', error: 'fatal_error', delivered: true },
      { data: { error: 'fatal_error' } },
      1,
    ],
    ['a rate limit', rateLimit(7), { code: ErrorCode.RateLimitedError, retryAfter: 7 }, 0],
    [
      'a server error',
      { kind: 'http', status: 500, body: 'oops', delivered: true },
      { code: ErrorCode.HTTPError, statusCode: 500 },
      1,
    ],
    ['a page', html, { code: ErrorCode.PlatformError, data: { error: '<h1>Proxy</h1>' } }, 0],
    ['a redirect', redirect, { code: ErrorCode.RequestError }, 0],
    ['silence', { kind: 'silence' }, { code: ErrorCode.RequestError }, 0],
    ['silence after posting', { kind: 'silence', delivered: true }, { code: ErrorCode.RequestError }, 1],
    [
      'a connection closed before the body',
      { kind: 'close', when: 'before-body' },
      { code: ErrorCode.RequestError },
      0,
    ],
    [
      'a connection closed after the body',
      { kind: 'close', when: 'after-body' },
      { code: ErrorCode.RequestError },
      0,
    ],
    [
      'a connection closed after posting',
      { kind: 'close', when: 'after-body', delivered: true },
      { code: ErrorCode.RequestError },
      1,
    ],
    ['an answer cut short', { kind: 'truncate' }, { code: ErrorCode.PlatformError }, 1],
    ['an answer that is too slow', { kind: 'slow', millisecondsPerByte: 50 }, { name: 'TimeoutError' }, 1],
    [
      'a connection closed during the answer',
      { kind: 'close', when: 'during-answer', delivered: true },
      { message: 'terminated' },
      1,
    ],
  ])('%s', async (_what, fault, error, posted) => {
    const client = await connect();
    slack.next(fault);
    await expect(client.chat.postMessage(hello)).rejects.toMatchObject(error);
    expect(slack.requests).toHaveLength(1);
    expect(slack.messages).toHaveLength(posted);
  });

  test('come in order, one for each request, and then are over', async () => {
    const client = await connect();
    slack.next({ kind: 'refuse', error: 'first' }, { kind: 'refuse', error: 'second' });
    slack.next({ kind: 'slow', millisecondsPerByte: 0 });
    await expect(client.chat.postMessage(hello)).rejects.toMatchObject({ data: { error: 'first' } });
    await expect(client.chat.postMessage(hello)).rejects.toMatchObject({ data: { error: 'second' } });
    await expect(client.chat.postMessage(hello)).resolves.toMatchObject({ ok: true });
    await expect(client.chat.postMessage(hello)).resolves.toMatchObject({ ts: '1700000000.000200' });
    expect(slack.messages).toHaveLength(2);
  });

  test('never post a message that is not fit to be posted', async () => {
    const client = await connect();
    slack.next({ kind: 'silence', delivered: true });
    await expect(client.chat.postMessage({ channel: '#random', text: 'x' })).rejects.toThrow();
    expect(slack.messages).toEqual([]);
  });
});
