import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type Fault,
  type GitHubOptions,
  type GitHubStandIn,
  htmlPage,
  primaryRateLimit,
  redirect,
  secondaryRateLimit,
  serverError,
  startGitHub,
  type Token,
} from './github.ts';
import { answerErrors } from './github-openapi.ts';

const NOW = new Date('2026-11-23T08:00:00Z');
const SECRETS = '/repos/acme/vault/actions/secrets';
const COUNT = 205;

const fine: Token = {
  kind: 'fine-grained',
  owner: 'acme',
  permissions: { secrets: 'read', codespaces_secrets: 'write', organization_agents_secrets: 'read' },
};

const state: GitHubOptions = {
  now: NOW,
  tokens: { fine },
  owners: [{ login: 'acme', type: 'Organization' }],
  repositories: [
    {
      fullName: 'acme/vault',
      secrets: {
        actions: Array.from({ length: COUNT }, (_, index) => `KEY_${String(index).padStart(3, '0')}`),
      },
    },
  ],
};

let github: GitHubStandIn;
afterEach(() => github?.close());

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub({ ...state, ...options });
}

function ask(path = SECRETS, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(github.apiUrl + path, {
    headers: { authorization: 'Bearer fine', ...headers },
    redirect: 'manual',
    signal: AbortSignal.timeout(1_000),
  });
}

/** The body, held against the published description. */
async function bodyOf(answer: Response, path = SECRETS): Promise<{ readonly [key: string]: unknown }> {
  const body = (await answer.json()) as { readonly [key: string]: unknown };
  expect(answerErrors(path, answer.status, body)).toEqual([]);
  return body;
}

/** The pages that the `link` header leads to, such as `prev 1, next 3`. */
function linksOf({ headers }: Response): string {
  const links = headers.get('link')?.matchAll(/<([^>]+)>; rel="(\w+)"/g) ?? [];
  return [...links]
    .map(([, url = '', name]) => `${name} ${new URL(url).searchParams.get('page')}`)
    .join(', ');
}

describe('paging', () => {
  test.each<[query: string, names: number, links: string]>([
    ['', 30, 'next 2, last 7'],
    ['?per_page=100', 100, 'next 2, last 3'],
    ['?per_page=100&page=2', 100, 'prev 1, next 3, last 3, first 1'],
    ['?per_page=100&page=3', 5, 'prev 2, first 1'],
    ['?per_page=100&page=9', 0, 'prev 3, first 1'],
    ['?per_page=1000', 100, 'next 2, last 3'],
    ['?per_page=0&page=0', 30, 'next 2, last 7'],
    ['?per_page=many', 30, 'next 2, last 7'],
  ])('%s', async (query, names, links) => {
    await start();
    const answer = await ask(SECRETS + query);
    const body = await bodyOf(answer);
    expect(body.total_count).toBe(COUNT);
    expect(body.secrets).toHaveLength(names);
    expect(linksOf(answer)).toBe(links);
  });

  test('can be followed to the end, by the id of the repository', async () => {
    await start();
    const names = new Set<string>();
    let path: string | undefined = `${SECRETS}?per_page=100`;
    while (path) {
      const answer = await ask(path);
      const body = (await bodyOf(answer, path)) as { secrets?: { name: string }[] };
      for (const { name } of body.secrets ?? []) names.add(name);
      const [, next] = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '') ?? [];
      path = next?.replace(github.apiUrl, '');
    }
    expect(names.size).toBe(COUNT);
    expect(github.requests.map((request) => request.path)).toEqual([
      `${SECRETS}?per_page=100`,
      '/repositories/500001/actions/secrets?per_page=100&page=2',
      '/repositories/500001/actions/secrets?per_page=100&page=3',
    ]);
  });

  test('of one page has no links', async () => {
    await start();
    const answer = await ask('/orgs/acme/repos');
    expect(answer.headers.get('link')).toBeNull();
  });
});

describe('every answer', () => {
  test('tells about the request, the token and what is left', async () => {
    await start();
    const { headers } = await ask();
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      date: expect.stringMatching(/^Mon, 23 Nov 2026 08:00:0\d GMT$/),
      'x-github-request-id': '0000:1000:0000001',
      'x-github-api-version-selected': '2022-11-28',
      'x-accepted-github-permissions': 'secrets=read',
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '4999',
      'x-ratelimit-used': '1',
      'x-ratelimit-resource': 'core',
    });
    expect(headers.get('github-authentication-token-expiration')).toBeNull();
  });

  test.each<[form: Token['expirationForm'], header: RegExp]>([
    [undefined, /^2027-05-14 22:30:00 UTC$/],
    ['+0200', /^2027-05-15 00:30:00 \+0200$/],
    ['-0930', /^2027-05-14 13:00:00 -0930$/],
    ['now', /^2026-11-23 08:00:0\d UTC$/],
  ])('tells when the token expires (%s)', async (expirationForm, header) => {
    const token = { ...fine, expires: '2027-05-14T22:30:00Z', ...(expirationForm && { expirationForm }) };
    await start({ tokens: { fine: token } });
    expect((await ask()).headers.get('github-authentication-token-expiration')).toMatch(header);
  });

  test('is an error for a token that has expired, or that is sent in another way', async () => {
    await start({ tokens: { fine: { ...fine, expires: '2026-11-23T07:59:59Z' } } });
    expect(await bodyOf(await ask())).toMatchObject({ message: 'Bad credentials', status: '401' });
    await github.close();
    await start();
    expect((await ask(SECRETS, { authorization: 'token fine' })).status).toBe(200);
    expect((await ask(SECRETS, { authorization: 'Basic fine' })).status).toBe(401);
  });

  test('asks for a known version, a user agent and `GET`', async () => {
    await start();
    expect((await ask(SECRETS, { 'x-github-api-version': '2026-03-10' })).status).toBe(200);
    expect((await ask(SECRETS, { 'x-github-api-version': '2020-01-01' })).status).toBe(400);
    expect((await ask(SECRETS, { 'user-agent': '' })).status).toBe(403);
    expect((await fetch(github.apiUrl + SECRETS, { method: 'DELETE' })).status).toBe(404);
  });

  test('is recorded without the token', async () => {
    await start();
    await ask(`${SECRETS}?page=2`);
    expect(github.requests).toEqual([
      {
        method: 'GET',
        path: `${SECRETS}?page=2`,
        headers: expect.objectContaining({ authorization: 'Bearer', 'user-agent': 'node' }),
        body: '',
      },
    ]);
  });
});

describe('rate limits', () => {
  test('end the requests of a token, until they are renewed', async () => {
    await start({ tokens: { fine: { ...fine, rateLimit: { remaining: 2, resetsInSeconds: 1 } } } });
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    const refused = await ask();
    expect(refused.status).toBe(403);
    expect(await bodyOf(refused)).toMatchObject({ message: 'API rate limit exceeded for user ID 1001.' });
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('x-ratelimit-reset')).toBe(String(NOW.getTime() / 1_000 + 1));
    await delay(1_100);
    expect((await ask()).headers.get('x-ratelimit-remaining')).toBe('4999');
  });

  test('are lower without a token, and for the job', async () => {
    await start({ tokens: { job: { kind: 'workflow', repository: 'acme/vault' } } });
    const nobody = await fetch(`${github.apiUrl}/orgs/acme`);
    expect(nobody.headers.get('x-ratelimit-limit')).toBe('60');
    const job = await ask('/orgs/acme', { authorization: 'Bearer job' });
    expect(job.headers.get('x-ratelimit-limit')).toBe('1000');
  });

  test('allow a hundred requests at a time', async () => {
    await start({ latencyInMs: 150 });
    const answers = await Promise.all(Array.from({ length: 101 }, () => ask()));
    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([403]);
    const refused = answers.find(({ status }) => status === 403);
    expect(refused && (await bodyOf(refused))).toMatchObject({
      message: expect.stringMatching('secondary rate limit'),
    });
    expect(github.highestInFlight).toBe(101);
  });
});

test('an enterprise server has another base path, and neither Codespaces nor agents', async () => {
  await start({ server: 'enterprise' });
  expect(github.apiUrl).toMatch(/\/api\/v3$/);
  const answer = await ask(`${SECRETS}?per_page=200`);
  expect((await bodyOf(answer)).secrets).toHaveLength(100);
  expect(answer.headers.get('link')).toContain(
    '/api/v3/repositories/500001/actions/secrets?per_page=200&page=2',
  );
  expect(answer.headers.get('x-github-enterprise-version')).toBe('enterprise-server@3.19.0');
  expect(answer.headers.get('x-ratelimit-limit')).toBeNull();
  for (const path of ['/repos/acme/vault/codespaces/secrets', '/orgs/acme/agents/secrets']) {
    const missing = await ask(path);
    expect(missing.status).toBe(404);
    expect(await bodyOf(missing, path)).toMatchObject({
      documentation_url: 'https://docs.github.com/enterprise-server@3.19/rest',
    });
  }
  const page = await fetch(github.apiUrl.replace('/api/v3', SECRETS));
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
});

describe('faults', () => {
  test.each<[what: string, fault: Fault, status: number, headers: Record<string, string>]>([
    ['a server error', serverError(), 500, {}],
    ['a bad gateway', serverError(502), 502, {}],
    ['a rate limit', secondaryRateLimit(7), 429, { 'retry-after': '7' }],
    ['a rate limit without an end', secondaryRateLimit(undefined, 403), 403, {}],
    [
      'a used-up hour',
      primaryRateLimit(new Date('2026-11-23T08:30:00Z')),
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795422600' },
    ],
    ['a redirect', redirect('https://example.com/'), 302, { location: 'https://example.com/' }],
    ['a refusal', { kind: 'refuse', status: 404, message: 'Not Found' }, 404, {}],
  ])('%s', async (_what, fault, status, headers) => {
    await start();
    github.next(fault);
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(await bodyOf(answer)).toMatchObject({ status: String(status) });
    expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
    expect(answer.headers.get('link')).toBeNull();
    expect((await ask()).status).toBe(200);
  });

  test.each([200, 502])('a page with %d', async (status) => {
    await start();
    github.next(htmlPage(status));
    const answer = await ask();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await answer.text()).toMatch(/^<!DOCTYPE html>/);
  });

  test.each<[what: string, fault: Fault, error: object]>([
    ['half of the JSON', { kind: 'truncate' }, { name: 'SyntaxError' }],
    ['a closed connection', { kind: 'close', when: 'before-answer' }, { message: 'fetch failed' }],
    ['a connection closed midway', { kind: 'close', when: 'during-answer' }, { message: 'terminated' }],
    ['silence', { kind: 'silence' }, { name: 'TimeoutError' }],
    ['an answer that is too slow', { kind: 'slow', millisecondsPerByte: 20 }, { name: 'TimeoutError' }],
  ])('%s', async (_what, fault, error) => {
    await start();
    github.next(fault);
    await expect(ask().then((answer) => answer.json())).rejects.toMatchObject(error);
    expect(github.requests).toHaveLength(1);
    expect((await ask()).status).toBe(200);
  });

  test('can wait for a page in the middle, once or for ever', async () => {
    await start();
    const page = (number: number) => ask(`${SECRETS}?page=${number}`).then(({ status }) => status);
    github.on(/[?&]page=2$/, serverError());
    github.on(`${SECRETS}?page=3`, serverError(503), Number.POSITIVE_INFINITY);
    expect([await page(1), await page(2), await page(3)]).toEqual([200, 500, 503]);
    expect([await page(1), await page(2), await page(3)]).toEqual([200, 200, 503]);
  });

  test('come in order, one for each request', async () => {
    await start();
    github.next(serverError(500), serverError(501));
    github.next(serverError(502));
    const statuses = [await ask(), await ask(), await ask(), await ask()].map(({ status }) => status);
    expect(statuses).toEqual([500, 501, 502, 200]);
  });
});
