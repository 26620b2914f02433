import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { CLOSED_PORT } from './stand-ins/faulty.ts';
import { type Fault, rateLimit } from './stand-ins/slack.ts';
import { attempt, errorsIn, expectDelivered, expectFailure, type Way } from './support/delivery.ts';

const TEST_TIMEOUT_IN_MS = 60_000;
jest.setTimeout(TEST_TIMEOUT_IN_MS);

/** How often to look whether the step has got as far as Slack. */
const MAX_TRIES = 1_000;

/** GitHub shows no more errors of a step, and drops the others without a word. */
const MAX_ERRORS_SHOWN = 10;

const UNKNOWN = /may or may not have been delivered/;
const NOT_SENT = /could not be reached, so nothing was sent/;
const IS_BUG = /report this as a bug/;

const refuse = (error: string): Fault => ({ kind: 'refuse', error });
const answer = (body: string): Fault => ({ kind: 'http', status: 200, body, delivered: true });

/** The errors of `chat.postMessage`, and what to do about each. */
const API_ERRORS: readonly [error: string, says: RegExp][] = [
  ['not_in_channel', /invite the bot.*chat:write\.public/i],
  ['channel_not_found', /slack-channel.*ID.*member/],
  ['is_archived', /archived.*slack-channel/],
  ['invalid_auth', /slack-token/],
  ['not_authed', /slack-token/],
  ['account_inactive', /install.*slack-token/i],
  ['token_revoked', /new.*slack-token/],
  ['token_expired', /new.*slack-token/],
  ['missing_scope', /chat:write.*install/i],
  ['restricted_action', /administrator.*another channel/],
  ['team_access_not_granted', /install/i],
  ['ekm_access_denied', /administrator/],
  ['msg_too_long', IS_BUG],
  ['no_text', IS_BUG],
  ['fatal_error', UNKNOWN],
  ['internal_error', UNKNOWN],
  ['service_unavailable', UNKNOWN],
  ['request_timeout', UNKNOWN],
  ['an_error_of_tomorrow', /documentation/],
];

/** The errors of incoming webhooks. */
const WEBHOOK_ERRORS: readonly [error: string, says: RegExp][] = [
  ['action_prohibited', /administrator/],
  ['channel_not_found', /webhook/],
  ['channel_is_archived', /archived.*webhook/],
  ['invalid_token', /new.*slack-webhook-url/],
  ['no_service', /new.*slack-webhook-url/],
  ['no_team', /slack-webhook-url/],
  ['posting_to_general_channel_denied', /administrator|another channel|documentation/],
  ['no_text', IS_BUG],
  ['rollup_error', UNKNOWN],
  ['an_error_of_tomorrow', /documentation/],
];

describe('each error of Slack says what to do', () => {
  test.concurrent.each(API_ERRORS)('bot: %s', async (error, says) => {
    expectFailure(await attempt({ way: 'bot', faults: [refuse(error)] }), {
      says: new RegExp(`: ${error}\\. .*${says.source}`, says.flags),
    });
  });

  test.concurrent.each(WEBHOOK_ERRORS)('webhook: %s', async (error, says) => {
    expectFailure(await attempt({ way: 'webhook', faults: [refuse(error)] }), {
      says: new RegExp(`: ${error}\\. .*${says.source}`, says.flags),
    });
  });

  test.concurrent('a missing scope is named', async () => {
    const fault: Fault = {
      kind: 'refuse',
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'users:read',
    };
    expectFailure(await attempt({ way: 'bot', faults: [fault] }), { says: /needed: chat:write/ });
  });

  test.concurrent('an error that Slack has posted the message in spite of is not taken for a refusal', async () => {
    const faults: Fault[] = [{ kind: 'refuse', error: 'fatal_error', delivered: true }];
    expectFailure(await attempt({ way: 'bot', faults }), { says: UNKNOWN, posted: true });
  });

  test.concurrent.each(['ratelimited', 'rate_limited'])('bot: %s with 200 is tried again', async (error) => {
    expectDelivered(await attempt({ way: 'bot', faults: [refuse(error)] }), 2);
  });

  test.concurrent('webhook: rate_limited is tried again', async () => {
    expectDelivered(await attempt({ way: 'webhook', faults: [refuse('rate_limited')] }), 2);
  });

  test.concurrent.each([
    '{}',
    '[]',
    'null',
    '"ok"',
    'true',
    '{"status":"ok"}',
    '{"ok":false}',
    '{"ok":null,"error":""}',
  ])('bot: the answer %s proves nothing', async (body) => {
    expectFailure(await attempt({ way: 'bot', faults: [answer(body)] }), { says: UNKNOWN, posted: true });
  });
});

describe('when Slack does not take the blocks', () => {
  const CASES: readonly [way: Way, error: string][] = [
    ['bot', 'invalid_blocks'],
    ['bot', 'invalid_blocks_format'],
    ['bot', 'msg_blocks_too_long'],
    ['webhook', 'invalid_blocks'],
    ['webhook', 'msg_blocks_too_long'],
    ['webhook', 'invalid_payload'],
  ];

  test.concurrent.each(CASES)('%s: after %s the short text is posted', async (way, error) => {
    const outcome = await attempt({ way, faults: [refuse(error)] });
    expectDelivered(outcome, 2);
    const [message] = outcome.slack.messages;
    expect(message).not.toHaveProperty('blocks');
    expect(message?.text).toContain('KEY_0 expired 3 days ago (2026-11-20)');
    expect(outcome.result.summary).toMatch(/short text/);
  });

  test.concurrent.each(CASES)('%s: %s a second time is a failure', async (way, error) => {
    const outcome = await attempt({ way, faults: [refuse(error), refuse(error), refuse(error)] });
    expectFailure(outcome, { says: new RegExp(`: ${error}\\. .*bug`), requests: 2 });
  });

  test.concurrent.each<[after: string, faults: Fault[], says: RegExp, posted: boolean]>([
    ['an error of the channel', [refuse('channel_not_found')], /channel_not_found\./, false],
    ['a closed connection', [{ kind: 'close', when: 'after-body', delivered: true }], UNKNOWN, true],
    ['500', [{ kind: 'http', status: 500, delivered: true }], UNKNOWN, true],
  ])('%s after that is a failure, too', async (_after, faults, says, posted) => {
    for (const way of ['bot', 'webhook'] as const) {
      const outcome = await attempt({ way, faults: [refuse('invalid_blocks'), ...faults] });
      expectFailure(outcome, { says, requests: 2, posted });
    }
  });

  test.concurrent('a rate limit before and after is waited for', async () => {
    const faults = [rateLimit(0), refuse('invalid_blocks'), rateLimit(0)];
    for (const way of ['bot', 'webhook'] as const) expectDelivered(await attempt({ way, faults }), 4);
  });
});

describe('when Slack is not there', () => {
  const PROXY = { HTTPS_PROXY: 'http://me:pa55word@127.0.0.1:1' };
  const BAD_PROXY = { HTTPS_PROXY: 'not://me:pa55word@a proxy' };
  const withTls = (host: string) => (url: string) => url.replace(/^http:\/\/[^/]+/, `https://${host}`);

  const PLACES: readonly [
    what: string,
    move: (url: string) => string,
    environment: Record<string, string>,
  ][] = [
    ['a closed port', (url) => url.replace(/:\d+/, `:${CLOSED_PORT}`), {}],
    ['no TLS', (url) => url.replace('http:', 'https:'), {}],
    ['no such host', withTls('slack.invalid'), {}],
    ['a proxy that is not there', withTls('slack.com'), PROXY],
    ['a proxy that can be none', withTls('slack.com'), BAD_PROXY],
  ];

  for (const way of ['bot', 'webhook'] as const) {
    test.concurrent.each(PLACES)(`${way}: %s`, async (_what, move, environment) => {
      const outcome = await attempt({ way, move, environment });
      expectFailure(outcome, { says: environment === BAD_PROXY ? /proxy/i : NOT_SENT, requests: 0 });
      expect(JSON.stringify(outcome.result)).not.toContain('pa55word');
    });
  }
});

describe('a failed delivery', () => {
  test.concurrent('is among the errors that GitHub shows, however many there are', async () => {
    const { result } = await attempt({
      way: 'bot',
      expired: MAX_ERRORS_SHOWN + 2,
      faults: [refuse('not_in_channel')],
    });
    const errors = errorsIn(result);
    expect(errors.length).toBeLessThanOrEqual(MAX_ERRORS_SHOWN);
    expect(errors.join('\n')).toContain('not_in_channel');
  });

  test.concurrent('shows what Slack says as text, not as markup', async () => {
    const words = '<img src=x> **b** [a](https://evil.example) @team';
    const body = { ok: false, error: 'invalid_arguments', response_metadata: { messages: [words] } };
    const fault: Fault = { kind: 'http', status: 200, body: JSON.stringify(body) };
    const outcome = await attempt({ way: 'bot', faults: [fault] });
    expectFailure(outcome, { says: /invalid_arguments.*<img src=x>/ });
    const [line = ''] = /^- Slack: .*/m.exec(outcome.result.summary) ?? [];
    expect(line).not.toMatch(/<img|\*\*b|\]\(https:|@team/);
  });

  test.concurrent('is told after everything else has been written down', async () => {
    const written: string[] = [];
    const outcome = await attempt({
      way: 'bot',
      inputs: { 'report-file': 'report.json' },
      faults: [rateLimit(2)],
      meanwhile: async (slack, workspace) => {
        for (let tries = 0; tries < MAX_TRIES && slack.requests.length === 0; tries += 1)
          await setTimeout(20);
        if (existsSync(join(workspace, 'report.json'))) written.push('report');
      },
    });
    expect(written).toEqual(['report']);
    expect(outcome.slack.messages).toHaveLength(1);
  });

  test.concurrent('does not hide that something else could not be written', async () => {
    const { result } = await attempt({
      way: 'bot',
      faults: [refuse('not_in_channel')],
      inputs: { 'report-file': 'secrets' },
      environment: { GITHUB_STEP_SUMMARY: undefined },
    });
    const errors = errorsIn(result).join('\n');
    expect(errors).toMatch(/not_in_channel/);
    expect(errors).toMatch(/report file/);
    expect(errors).toMatch(/summary/);
    expect(result.outputs).toMatchObject({ conclusion: 'failure', expired: '1' });
    expect(result.exitCode).toBe(1);
  });
});
