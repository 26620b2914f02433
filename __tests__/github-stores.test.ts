import { afterEach, describe, expect, test } from '@jest/globals';
import { type Fault, type GitHubOptions, serverError, type Token } from './stand-ins/github.ts';
import {
  FINE,
  github,
  lines,
  many,
  PERMISSIONS,
  problemsOf,
  read,
  STATE,
  STORES,
  start,
} from './support/github-stores.ts';

afterEach(() => github?.close());

describe('a repository', () => {
  test('with all stores', async () => {
    await start();
    const parts = await read({ stores: STORES });
    expect(lines(parts)).toEqual([
      'actions repository acme/vault API_KEY',
      'actions environment acme/vault production DB',
      'actions environment acme/vault Release/EU ',
      'actions organization SHARED',
      'dependabot repository acme/vault BOT',
      'codespaces repository acme/vault SPACE',
      'agents repository acme/vault AGENT',
      'agents organization ORG_AGENT',
    ]);
    expect(parts[0]?.secrets).toEqual([{ name: 'API_KEY', updatedAt: '2026-02-03T04:05:06Z' }]);
    expect(parts[0]?.region).toBeNull();
    expect(github.requests).toHaveLength(9);
  });

  test('with what it sees of the organization, and the organization itself to look recorded secrets up in', async () => {
    await start();
    const parts = await read({ stores: STORES, organizationStores: STORES });
    const [seen, whole] = [false, true].map((isWhole) =>
      parts.filter(
        ({ scope, isForLookup }) => scope === 'organization' && (isForLookup ?? false) === isWhole,
      ),
    );
    expect(lines(seen ?? [])).toEqual(['actions organization SHARED', 'agents organization ORG_AGENT']);
    expect(lines(whole ?? [])).toEqual([
      'actions organization ELSEWHERE,SHARED',
      'dependabot organization ORG_BOT',
      'codespaces organization ORG_SPACE',
      'agents organization ORG_AGENT',
    ]);
    expect(github.requests).toHaveLength(13);
  });

  test('with what it sees of an organization that may not be asked', async () => {
    const { organization_secrets: _missing, ...permissions } = PERMISSIONS;
    await start({ kind: 'fine-grained', owner: 'acme', permissions });
    const parts = await read({ organizationStores: STORES });
    expect(lines(parts).slice(-2)).toEqual(['actions organization SHARED', 'actions organization ?']);
    expect(parts.at(-1)?.problem?.remedy).toContain('the organization permission “Secrets: read”');
  });

  test('of a user has no organization', async () => {
    await start({ ...FINE, owner: 'mia' } as Token);
    expect(lines(await read({ repository: 'mia/notes' }))).toEqual([
      'actions repository mia/notes NOTE',
      'actions organization ',
    ]);
  });

  test('under its former name', async () => {
    await start();
    expect(lines(await read({ repository: 'acme/safe' }))[0]).toBe('actions repository acme/safe API_KEY');
  });

  test('without a store that is not asked for', async () => {
    await start();
    expect(lines(await read({ stores: ['github-dependabot'] }))).toEqual([
      'dependabot repository acme/vault BOT',
    ]);
    expect(github.requests).toHaveLength(1);
  });
});

describe('pages', () => {
  const owners = STATE.owners ?? [];
  const large = (count: number): Partial<GitHubOptions> => ({
    owners,
    repositories: [
      { fullName: 'acme/vault', secrets: { dependabot: many(count) } },
      { fullName: 'acme/site' },
    ],
    latencyInMs: 20,
  });

  test.each([
    [0, 1],
    [100, 1],
    [101, 2],
    [250, 3],
    [1000, 10],
  ])('of %i secrets take %i requests', async (count, requests) => {
    await start(FINE, large(count));
    const [part] = await read({ stores: ['github-dependabot'] });
    expect(part?.secrets?.map(({ name }) => name)).toEqual(many(count));
    expect(github.requests).toHaveLength(requests);
    if (requests > 2) expect(github.highestInFlight).toBeGreaterThan(1);
    expect(github.highestInFlight).toBeLessThanOrEqual(8);
  });

  test('of environments', async () => {
    const environments = many(130, 'env').map((name) => ({ name, secrets: ['A'] }));
    await start(FINE, {
      owners,
      latencyInMs: 5,
      repositories: [{ fullName: 'acme/vault', environments }, { fullName: 'acme/site' }],
    });
    const parts = await read();
    expect(parts.filter(({ scope, secrets }) => scope === 'environment' && secrets)).toHaveLength(130);
    expect(github.requests).toHaveLength(1 + 1 + 2 + 130);
    expect(github.highestInFlight).toBeGreaterThan(1);
    expect(github.highestInFlight).toBeLessThanOrEqual(8);
  });

  const body = (total: unknown, names: readonly unknown[], link = ''): Fault => ({
    kind: 'http',
    status: 200,
    headers: { 'content-type': 'application/json', ...(link && { link }) },
    body: JSON.stringify({ total_count: total, secrets: names.map((name) => ({ name })) }),
  });

  test.each<[what: string, page: number, fault: Fault, says: RegExp]>([
    ['that is refused', 2, { kind: 'refuse', status: 403, message: 'No' }, /may not list .*403, “No”/],
    ['with too few secrets', 2, body(250, many(99, 'B')), /A page of .* is missing/],
    ['with the secrets of another', 2, body(250, many(100, 'KEY')), /A page of .* is missing/],
    ['with another count', 3, body(251, many(50, 'B')), /A page of .* is missing/],
    [
      'after which there is another',
      3,
      body(250, many(50, 'B'), '<x>; rel="next"'),
      /A page of .* is missing/,
    ],
    ['that stops short at the first', 1, body(250, many(30)), /A page of .* is missing/],
    ['without a count', 1, body(undefined, []), /not a whole answer/],
    ['without names', 1, body(1, [null]), /not a whole answer/],
  ])('one %s', async (_what, page, fault, says) => {
    await start(FINE, large(250));
    github.on(page === 1 ? /per_page=100$/ : new RegExp(`[?&]page=${page}\\b`), fault);
    const [part] = await read({ stores: ['github-dependabot'] });
    expect(part).toMatchObject({ secrets: null, problem: { reason: expect.stringMatching(says) } });
  });

  test('one that fails once, and is read again', async () => {
    await start(FINE, large(250));
    github.on(/[?&]page=2\b/, serverError(502));
    const [part] = await read({ stores: ['github-dependabot'] });
    expect(part?.secrets).toHaveLength(250);
    expect(github.requests).toHaveLength(4);
  });
});

describe('an owner', () => {
  test('that is an organization, with every repository in use', async () => {
    await start();
    const parts = await read({ stores: STORES, reach: 'owner' });
    expect(lines(parts)).toEqual([
      'actions organization ELSEWHERE,SHARED',
      'actions repository acme/site SITE_KEY',
      'actions repository acme/vault API_KEY',
      'actions environment acme/vault production DB',
      'actions environment acme/vault Release/EU ',
      'dependabot organization ORG_BOT',
      'dependabot repository acme/site ',
      'dependabot repository acme/vault BOT',
      'codespaces organization ORG_SPACE',
      'codespaces repository acme/site ',
      'codespaces repository acme/vault SPACE',
      'agents organization ORG_AGENT',
      'agents repository acme/site ',
      'agents repository acme/vault AGENT',
    ]);
    expect(github.requests).toHaveLength(1 + 4 + 2 * 5 + 2);
  });

  test('with more repositories than a page holds', async () => {
    const repositories = many(230, 'r').map((name) => ({ fullName: `acme/${name}` }));
    await start(FINE, {
      owners: STATE.owners ?? [],
      repositories: [...repositories, { fullName: 'acme/site' }],
    });
    const parts = await read({ reach: 'owner', stores: ['github-dependabot'] });
    expect(parts.filter(({ scope, secrets }) => scope === 'repository' && secrets)).toHaveLength(231);
    expect(github.requests).toHaveLength(3 + 1 + 231);
    expect(github.highestInFlight).toBeLessThanOrEqual(8);
  });

  test('that is the user of the token', async () => {
    await start({ kind: 'classic', user: 'mia', scopes: ['repo'] });
    expect(lines(await read({ reach: 'owner', repository: 'mia/notes' }))).toEqual([
      'actions repository mia/blog ',
      'actions repository mia/notes NOTE',
    ]);
  });

  test.each<[what: string, token: Token]>([
    ['an app', { kind: 'app', owner: 'mia', permissions: PERMISSIONS }],
    ['another owner', FINE],
  ])('that is a user, for the token of %s', async (_what, token) => {
    await start(token);
    const [unlisted, ...others] = await read({ reach: 'owner', repository: 'mia/notes' });
    expect(unlisted).toMatchObject({ scope: 'repository', repository: null, secrets: null });
    expect(unlisted?.problem?.reason).toMatch(/^Only the public repositories of mia/);
    expect(others[0]).toMatchObject({ repository: 'mia/blog' });
  });

  test('whose repositories can not be listed', async () => {
    await start();
    github.on(/\/orgs\/acme\/repos/, serverError(500), 3);
    const parts = await read({ reach: 'owner' });
    expect(lines(parts)).toEqual(['actions organization ELSEWHERE,SHARED', 'actions repository ?']);
    expect(problemsOf(parts)[0]?.reason).toBe(
      'GitHub failed to list the repositories of acme (HTTP status 500).',
    );
  });

  test('that is not there', async () => {
    await start();
    const parts = await read({ reach: 'owner', repository: 'nobody/x' });
    expect(lines(parts)).toEqual(['actions repository ?']);
    expect(problemsOf(parts)[0]?.reason).toMatch(/nobody does not exist, or the token can't see it/);
  });
});
