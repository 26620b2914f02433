import { afterEach, describe, expect, test } from '@jest/globals';
import { ErrorCode, LogLevel, WebClient } from '@slack/web-api';
import { IncomingWebhook } from '@slack/webhook';
import { type Fault, rateLimit, type SlackOptions, type SlackStandIn, startSlack } from './slack.ts';

const hello = { channel: '#secrets', text: 'Hello' };
const divider = { type: 'divider' };
const header = (text: string) => ({ type: 'header', text: { type: 'plain_text', text } });
const section = (length: number) => ({ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(length) } });
const TOO_MUCH = [section(3_000), section(3_000), section(3_000), section(3_000)];

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

describe('chat.postMessage', () => {
  test('takes what @slack/web-api sends', async () => {
    const client = await connect();
    const blocks = [header('Two & <three>'), divider];
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
    ['msg_too_long', { ...hello, text: 'x'.repeat(40_001) }],
    ['msg_blocks_too_long', { ...hello, blocks: TOO_MUCH }],
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
    await expect(
      client.chat.postMessage({ ...hello, blocks: [header('x'.repeat(151))] }),
    ).rejects.toMatchObject({
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
    ['msg_blocks_too_long', 400, { blocks: TOO_MUCH }],
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
