import { afterEach, describe, expect, test } from '@jest/globals';
import { tokenExpiry } from '../src/adapters/github-token.ts';
import {
  type Fault,
  type GitHubOptions,
  type GitHubStandIn,
  htmlPage,
  redirect,
  secondaryRateLimit,
  serverError,
  startGitHub,
  type Token,
} from './stand-ins/github.ts';

const NOW = new Date('2026-11-23T08:00:00Z');
const FINE = 'github_pat_11AAAAAAAAAAAAAAAAAAAA_bbbbbbbbbbbbbbbbbbbb';
const EXPIRES = '2027-05-14T22:30:00Z';

let github: GitHubStandIn;
afterEach(() => github?.close());

async function start(token: string, more: Partial<Token> = {}, options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub({
    now: NOW,
    tokens: { [token]: { kind: 'fine-grained', owner: 'acme', permissions: {}, ...more } as Token },
    owners: [{ login: 'acme', type: 'Organization' }],
    ...options,
  });
}

/** Asks; what comes back must not have the token. */
async function ask(token = FINE, timeoutInMs = 2_000) {
  const expiry = await tokenExpiry(token, github.apiUrl, timeoutInMs);
  if (token !== '') expect(JSON.stringify(expiry)).not.toContain(token);
  return expiry;
}

const unknown = (reason: RegExp) => ({ outcome: 'unknown', reason: expect.stringMatching(reason) });

describe('a token', () => {
  test.each<[form: Token['expirationForm']]>([[undefined], ['UTC'], ['+0200'], ['-0930']])(
    'that expires (%s)',
    async (expirationForm) => {
      await start(FINE, { expires: EXPIRES, ...(expirationForm && { expirationForm }) });
      expect(await ask()).toEqual({ outcome: 'expires', at: EXPIRES });
      expect(github.requests.map(({ path }) => path)).toEqual(['/rate_limit']);
    },
  );

  test.each([`ghp_${'a'.repeat(36)}`, `gho_${'a'.repeat(36)}`, FINE])(
    'that never expires: %s',
    async (token) => {
      await start(token);
      expect(await ask(token)).toEqual({ outcome: 'never' });
    },
  );

  test.each([`ghu_${'a'.repeat(36)}`, `ghs_${'a'.repeat(36)}`, `ghs_123_ey.${'aB-_'.repeat(60)}.x`])(
    'of an app, of which GitHub does not tell it: %s',
    async (token) => {
      await start(token);
      expect(await ask(token)).toEqual(unknown(/^GitHub does not tell/));
    },
  );

  test('that was revoked, or has expired', async () => {
    await start(FINE);
    expect(await ask(`ghp_${'b'.repeat(36)}`)).toEqual({ outcome: 'not-accepted' });
    await github.close();
    await start(FINE, { expires: '2026-11-22T00:00:00Z' });
    expect(await ask()).toEqual({ outcome: 'not-accepted' });
  });

  test('for which the time of the answer is given', async () => {
    await start(FINE, { expires: EXPIRES, expirationForm: 'now' });
    expect(await ask()).toEqual(unknown(/^GitHub gave the time of its answer/));
  });

  test('of an Enterprise Server, which has no rate limits', async () => {
    await start(FINE, { expires: EXPIRES }, { server: 'enterprise' });
    expect(await ask()).toEqual({ outcome: 'expires', at: EXPIRES });
  });

  test('that has used up its hour', async () => {
    await start(FINE, { expires: EXPIRES, rateLimit: { remaining: 0 } });
    expect(await ask()).toEqual({ outcome: 'expires', at: EXPIRES });
  });
});

test.each([
  '',
  'xoxb-1',
  'password',
  'ghp_short',
  `ghx_${'a'.repeat(36)}`,
  `ghp_${'a'.repeat(36)}\n`,
  ` ${FINE}`,
])('what is no token is not sent: %j', async (value) => {
  await start(FINE);
  expect(await ask(value)).toEqual({ outcome: 'no-token' });
  expect(github.requests).toEqual([]);
});

test('a refresh token is not sent', async () => {
  await start(FINE);
  expect(await ask(`ghr_${'a'.repeat(36)}`)).toEqual(unknown(/refresh token/));
  expect(github.requests).toEqual([]);
});

describe('no answer of GitHub', () => {
  const at = (expiration: string): Fault => ({
    kind: 'http',
    status: 200,
    headers: { 'content-type': 'application/json', 'github-authentication-token-expiration': expiration },
    body: '{"resources":{}}',
  });

  test.each<[what: string, fault: Fault, says: RegExp]>([
    ['500', serverError(), /HTTP status 500/],
    ['403', { kind: 'refuse', status: 403, message: `No ${FINE}` }, /HTTP status 403/],
    ['404', { kind: 'refuse', status: 404, message: 'Not Found' }, /HTTP status 404/],
    ['429', secondaryRateLimit(1), /HTTP status 429/],
    ['elsewhere', redirect('https://example.com/', 301), /HTTP status 301/],
    ['200 in HTML', htmlPage(200), /not a whole answer/],
    ['401 in HTML', htmlPage(401), /not a whole answer/],
    ['half of it', { kind: 'truncate' }, /not a whole answer/],
    ['nothing', { kind: 'http', status: 204 }, /not a whole answer/],
    ['closed', { kind: 'close', when: 'before-answer' }, /^The connection to GitHub failed \(/],
    ['closed midway', { kind: 'close', when: 'during-answer' }, /^The connection to GitHub failed \(/],
    ['another form', at('next May'), /in a form that is not known/],
    ['no date', at('2027-15-99 22:30:00 UTC'), /in a form that is not known/],
    ['the token as a date', at(FINE), /in a form that is not known/],
  ])('%s', async (_what, fault, says) => {
    await start(FINE);
    github.next(fault);
    expect(await ask()).toEqual(unknown(says));
    expect(github.requests).toHaveLength(1);
  });

  test('silence', async () => {
    await start(FINE);
    github.next({ kind: 'silence' });
    expect(await ask(FINE, 100)).toEqual(unknown(/^GitHub gave no answer in time/));
  });

  test('since there is no such address', async () => {
    expect(await tokenExpiry(FINE, 'nowhere')).toEqual(unknown(/ERR_INVALID_URL/));
  });
});
