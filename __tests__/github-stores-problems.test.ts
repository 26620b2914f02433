import { afterEach, describe, expect, test } from '@jest/globals';
import { readGitHubStores } from '../src/adapters/github-stores.ts';
import type { GitHubStore } from '../src/stores/store.ts';
import {
  type Fault,
  htmlPage,
  type Permission,
  primaryRateLimit,
  secondaryRateLimit,
  serverError,
  type Token,
} from './stand-ins/github.ts';
import {
  FINE,
  github,
  lines,
  many,
  PERMISSIONS,
  PLAN,
  problemsOf,
  read,
  STATE,
  STORES,
  start,
  TOKEN,
} from './support/github-stores.ts';

afterEach(() => github?.close());

describe('a permission that is missing', () => {
  test.each<[Permission, GitHubStore, named: string]>([
    ['secrets', 'github-actions', 'repository permission “Secrets: read”'],
    ['actions', 'github-actions', 'repository permission “Actions: read”'],
    ['environments', 'github-actions', 'repository permission “Environments: read”'],
    ['dependabot_secrets', 'github-dependabot', 'repository permission “Dependabot secrets: read”'],
    ['codespaces_secrets', 'github-codespaces', 'repository permission “Codespaces secrets: write”'],
    ['agents_secrets', 'github-agents', 'repository permission “Agents secrets: read”'],
    ['organization_secrets', 'github-actions', 'organization permission “Secrets: read”'],
    [
      'organization_dependabot_secrets',
      'github-dependabot',
      'organization permission “Dependabot secrets: read”',
    ],
    [
      'organization_codespaces_secrets',
      'github-codespaces',
      'organization permission “Codespaces secrets: read”',
    ],
    ['organization_agents_secrets', 'github-agents', 'organization permission “Agents secrets: read”'],
  ])('%s is named, and nothing else fails', async (permission, store, named) => {
    const { [permission]: _missing, ...permissions } = PERMISSIONS;
    await start({ kind: 'fine-grained', owner: 'acme', permissions });
    const parts = await read({ stores: STORES, organizationStores: STORES });
    const failed = parts.filter(({ secrets }) => secrets === null);
    expect(failed.length).toBeGreaterThan(0);
    for (const part of failed) {
      expect(part.store).toBe(store);
      expect(part.problem?.remedy).toContain(named);
      expect(part.problem?.reason).toContain('403');
    }
    expect(failed.length).toBeLessThanOrEqual(2);
    expect(parts.length).toBeGreaterThan(failed.length + 5);
  });

  test('is taken from what is known where GitHub does not name it', async () => {
    await start({ kind: 'classic', user: 'mia', scopes: ['repo'] });
    const parts = await read({ organizationStores: STORES });
    const [problem] = problemsOf(parts);
    expect(problem?.reason).toContain('the Actions secrets of the organization acme');
    expect(problem?.remedy).toMatch(/organization permission “Secrets: read”.*classic token.*`admin:org`/);
  });

  test('is taken from what is known where GitHub names what is none', async () => {
    await start();
    const headers = { 'x-accepted-github-permissions': 'x=y\u00ad; <b>' };
    github.next({ kind: 'refuse', status: 403, message: `No ${TOKEN}\u202e`, headers });
    const [problem] = problemsOf(await read({ stores: ['github-dependabot'] }));
    expect(problem?.reason).toContain('“No ***\\u{202e}”');
    expect(problem?.remedy).toContain('“Dependabot secrets: read”');
  });

  test('is named with others of which one is enough', async () => {
    await start();
    const headers = { 'x-accepted-github-permissions': 'secrets=read,actions=read; environments=write' };
    github.next({ kind: 'refuse', status: 403, message: 'No', headers });
    const [problem] = problemsOf(await read({ stores: ['github-dependabot'] }));
    expect(problem?.remedy).toContain(
      '“Secrets: read” and the repository permission “Actions: read” or the repository permission “Environments: write”',
    );
  });

  test('as that of the job always is', async () => {
    await start({ kind: 'workflow', repository: 'acme/vault', permissions: { actions: 'read' } });
    const parts = await read();
    expect(lines(parts)).toEqual([
      'actions repository acme/vault ?',
      'actions environment acme/vault production ?',
      'actions environment acme/vault Release/EU ?',
      'actions organization ?',
    ]);
    for (const { reason } of problemsOf(parts)) expect(reason).toContain("a job's own token never can");
  });

  test('as it is where apps are refused', async () => {
    await start({ kind: 'app', owner: 'acme', permissions: PERMISSIONS });
    const parts = await read({ stores: STORES, organizationStores: STORES });
    const [problem, ...others] = problemsOf(parts);
    expect(others).toEqual([]);
    expect(problem?.reason).toContain('the Codespaces secrets of the organization acme');
    expect(problem?.remedy).not.toContain('App');
  });

  test('as it is without single sign-on', async () => {
    await start();
    const message = 'Resource protected by organization SAML enforcement.';
    github.next({ kind: 'refuse', status: 403, message });
    expect(problemsOf(await read({ stores: ['github-dependabot'] }))[0]?.remedy).toContain('Configure SSO');
  });

  test('to see the repository at all', async () => {
    await start({ ...FINE, repositories: ['site'] } as Token);
    const parts = await read();
    expect(lines(parts)).toEqual([
      'actions repository acme/vault ?',
      'actions environment acme/vault ?',
      'actions organization ?',
    ]);
    expect(problemsOf(parts)[0]?.reason).toMatch(/HTTP status 404.*acme\/vault does not exist, or the token/);
    expect(problemsOf(parts)[0]?.remedy).toContain('the repository permission “Secrets: read”');
  });
});

describe('a token', () => {
  test('that has expired is used no longer', async () => {
    const repositories = many(40, 'r').map((name) => ({ fullName: `acme/${name}` }));
    await start(FINE, {
      owners: STATE.owners ?? [],
      repositories: [...repositories, { fullName: 'acme/site' }],
    });
    github.on(/secrets|environments/, { kind: 'refuse', status: 401, message: 'Bad credentials' }, 1_000);
    const parts = await read({ reach: 'owner' });
    expect(problemsOf(parts)).toHaveLength(1 + 41 * 2);
    expect(problemsOf(parts)[3]?.reason).toMatch(/does not know the token.*expired.*401/);
    expect(problemsOf(parts)[3]?.remedy).toContain('Make a new token');
    expect(github.requests.length).toBeLessThanOrEqual(1 + 2 * 8);
  });

  test('that has expired', async () => {
    await start({ ...FINE, expires: '2025-01-01T00:00:00Z' });
    expect(problemsOf(await read())[0]?.reason).toMatch(/401/);
  });

  test.each([[''], ['two words'], [`${TOKEN}\n`], ['tökén']])(
    'that can be none is not sent: %j',
    async (token) => {
      await start();
      const [part] = await read({}, token);
      expect(part?.problem?.reason).toContain('`github-token` is empty, or holds what no token does');
      expect(github.requests).toEqual([]);
    },
  );
});

describe('a rate limit', () => {
  const stores = ['github-dependabot'] as const;

  test.each([[secondaryRateLimit(2)], [secondaryRateLimit(30, 403)], [secondaryRateLimit()]])(
    'is waited for: %j',
    async (fault) => {
      await start();
      github.next(fault);
      expect((await read({ stores }))[0]?.secrets).toHaveLength(1);
      expect(github.requests).toHaveLength(2);
    },
  );

  const inAnHour = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 3_600_000);

  test.each([
    ['that takes too long', secondaryRateLimit(61), 1, /in 61 seconds/],
    ['that comes again and again', secondaryRateLimit(1), 3, /in 1 seconds/],
    [
      'of the hour',
      primaryRateLimit(inAnHour),
      1,
      new RegExp(`after ${inAnHour.toISOString().slice(0, 16)}`),
    ],
    ['of something in between', htmlPage(429), 1, /again later/],
  ])('%s is not', async (_what, fault, requests, remedy) => {
    await start();
    github.on(/secrets/, fault, 100);
    const [problem] = problemsOf(await read({ stores }));
    expect(problem?.reason).toContain('GitHub accepts no more requests at the moment');
    expect(problem?.remedy).toMatch(remedy);
    expect(github.requests).toHaveLength(requests);
  });

  test('that nothing is left of ends all further requests', async () => {
    const repositories = many(60, 'r').map((name) => ({ fullName: `acme/${name}` }));
    await start(
      { ...FINE, rateLimit: { remaining: 20 } },
      { owners: STATE.owners ?? [], repositories: [...repositories, { fullName: 'acme/site' }] },
    );
    const parts = await read({ stores, reach: 'owner' });
    expect(parts.filter(({ secrets }) => secrets)).toHaveLength(19);
    expect(problemsOf(parts)).toHaveLength(62 - 19);
    expect(github.requests.length).toBeLessThanOrEqual(20 + 8);
  });
});

describe('no answer of GitHub', () => {
  const stores = ['github-dependabot'] as const;
  const json = { 'content-type': 'application/json' };

  test.each<[what: string, fault: Fault, requests: number, says: RegExp]>([
    ['500', serverError(), 3, /GitHub failed to list .*\(HTTP status 500\)/],
    ['502 in HTML', htmlPage(502), 3, /GitHub failed to list .*\(HTTP status 502\)/],
    ['200 in HTML', htmlPage(200), 1, /not a whole answer/],
    ['403 in HTML', htmlPage(403), 1, /not a whole answer of GitHub \(HTTP status 403\)/],
    ['half of the body', { kind: 'truncate' }, 1, /not a whole answer/],
    ['null', { kind: 'http', status: 200, headers: json, body: 'null' }, 1, /not a whole answer/],
    ['nothing', { kind: 'http', status: 204 }, 1, /not a whole answer/],
    ['422', { kind: 'refuse', status: 422, message: 'Odd' }, 1, /did not list .*422, “Odd”/],
    ['a connection that closes', { kind: 'close', when: 'before-answer' }, 3, /connection to GitHub failed/],
    [
      'one that closes in the body',
      { kind: 'close', when: 'during-answer' },
      3,
      /connection to GitHub failed/,
    ],
  ])('%s', async (_what, fault, requests, says) => {
    await start();
    github.on(/secrets/, fault, 100);
    const parts = await read({ stores });
    expect(problemsOf(parts)[0]?.reason).toMatch(says);
    expect(github.requests).toHaveLength(requests);
  });

  test.each<[string, Fault]>([
    ['silence', { kind: 'silence' }],
    ['a body without end', { kind: 'slow', millisecondsPerByte: 50 }],
  ])('%s', async (_what, fault) => {
    await start();
    github.on(/secrets/, fault, 100);
    const [problem] = problemsOf(await read({ stores }, TOKEN, 100));
    expect(problem?.reason).toContain('GitHub gave no answer in time');
  });

  test('for many requests in a row ends all further ones', async () => {
    const repositories = many(60, 'r').map((name) => ({ fullName: `acme/${name}` }));
    await start(FINE, {
      owners: STATE.owners ?? [],
      repositories: [...repositories, { fullName: 'acme/site' }],
    });
    github.on(/secrets/, serverError(503), 1_000);
    const parts = await read({ stores, reach: 'owner' });
    expect(problemsOf(parts)).toHaveLength(62);
    expect(github.requests.length).toBeLessThanOrEqual(1 + 3 * 2 * 8);
  });

  test('since nobody listens', async () => {
    await start();
    const { apiUrl } = github;
    await github.close();
    const [part] = await readGitHubStores({ ...PLAN, stores }, TOKEN, apiUrl, { secondInMs: 1 });
    expect(part?.problem?.reason).toMatch(/connection to GitHub failed .*\(ECONNREFUSED\)/);
  });

  test('since there is no such address', async () => {
    const [part] = await readGitHubStores({ ...PLAN, stores }, TOKEN, 'nowhere', { secondInMs: 1 });
    expect(part?.problem?.reason).toMatch(/connection to GitHub failed .*\(ERR_INVALID_URL\)/);
  });
});

test('an Enterprise Server has no secrets for Codespaces and agents', async () => {
  await start(FINE, { server: 'enterprise' });
  const parts = await read({ stores: STORES, organizationStores: STORES });
  expect(lines(parts).filter((line) => line.endsWith('?'))).toEqual([
    'codespaces repository acme/vault ?',
    'codespaces organization ?',
    'agents repository acme/vault ?',
    'agents organization ?',
    'agents organization ?',
  ]);
  expect(new Set(problemsOf(parts).map(({ reason }) => reason))).toEqual(
    new Set([
      'This GitHub Enterprise Server has no Codespaces secrets (HTTP status 404).',
      'This GitHub Enterprise Server has no Agents secrets (HTTP status 404).',
    ]),
  );
  expect(lines(parts)[0]).toBe('actions repository acme/vault API_KEY');
});
