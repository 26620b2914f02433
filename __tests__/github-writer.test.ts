import { afterEach, describe, expect, test } from '@jest/globals';
import { githubWriter } from '../src/adapters/github-writer.ts';
import type { SecretAddress, SetOptions, WriteOutcome } from '../src/stores/writer.ts';
import {
  type Fault,
  type GitHubOptions,
  type GitHubStandIn,
  htmlPage,
  type Permission,
  primaryRateLimit,
  secondaryRateLimit,
  serverError,
  startGitHub,
  type Token,
} from './stand-ins/github.ts';
import { answerErrors } from './stand-ins/github-openapi.ts';

const TOKEN = 'github_pat_11BBBBBBBBBBBBBBBBBBBB';
const VALUE = 'the-new-value-4711';
const PACE = { timeoutInMs: 500, secondInMs: 2 };
const CREATE: SetOptions = { create: true, visibility: 'private' };

const PERMISSIONS: Readonly<Partial<Record<Permission, 'read' | 'write'>>> = {
  secrets: 'write',
  environments: 'write',
  dependabot_secrets: 'write',
  codespaces_secrets: 'write',
  agents_secrets: 'write',
  organization_secrets: 'write',
  organization_dependabot_secrets: 'write',
  organization_codespaces_secrets: 'write',
  organization_agents_secrets: 'write',
};
const FINE: Token = { kind: 'fine-grained', owner: 'acme', permissions: PERMISSIONS };
const MANY = Array.from({ length: 120 }, (_, index) => `service-${index}`);

const STATE: GitHubOptions = {
  tokens: { [TOKEN]: FINE },
  owners: [
    {
      login: 'acme',
      type: 'Organization',
      secrets: {
        actions: ['EVERYWHERE', { name: 'SOME', repositories: MANY }],
        dependabot: [{ name: 'BOT', visibility: 'private' }],
      },
    },
  ],
  repositories: [
    {
      fullName: 'acme/vault',
      secrets: { actions: [{ name: 'API_KEY', updatedAt: '2026-02-03T04:05:06Z' }] },
      environments: [{ name: 'prod/eu', secrets: ['API_KEY'] }],
    },
    ...MANY.map((name) => ({ fullName: `acme/${name}` })),
  ],
};

let github: GitHubStandIn;
afterEach(() => github?.close());

async function start(token: Token = FINE, options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub({ ...STATE, tokens: { [TOKEN]: token }, ...options });
}

function address(given: Partial<SecretAddress> = {}): SecretAddress {
  const { scope = 'repository' } = given;
  return {
    store: 'github-actions',
    name: 'API_KEY',
    scope,
    owner: 'acme',
    repository: scope === 'organization' ? null : 'acme/vault',
    environment: scope === 'environment' ? 'prod/eu' : null,
    region: null,
    ...given,
  };
}

const writer = (token = TOKEN) => githubWriter(() => token, github.apiUrl, PACE);

function set(given: Partial<SecretAddress> = {}, value = VALUE, options = CREATE): Promise<WriteOutcome> {
  return writer().set(address(given), new TextEncoder().encode(value), options);
}

/** Reason and remedy, which must tell neither the value nor the token. */
function textOf(outcome: WriteOutcome): string {
  const text = JSON.stringify(outcome);
  expect(text).not.toContain(VALUE);
  expect(text).not.toContain(TOKEN);
  return 'problem' in outcome ? `${outcome.problem.reason} ${outcome.problem.remedy}` : text;
}

const stored = (list: string, name: string) => {
  const { value, ...rest } = github.secretIn(list, name) ?? {};
  return { ...rest, value: value && Buffer.from(value).toString('utf8') };
};

const PLACES: readonly [Partial<SecretAddress>, list: string][] = [
  [{}, '/repos/acme/vault/actions/secrets'],
  [{ scope: 'environment' }, '/repos/acme/vault/environments/prod%2Feu/secrets'],
  [{ scope: 'organization' }, '/orgs/acme/actions/secrets'],
  [{ store: 'github-dependabot' }, '/repos/acme/vault/dependabot/secrets'],
  [{ store: 'github-dependabot', scope: 'organization' }, '/orgs/acme/dependabot/secrets'],
  [{ store: 'github-codespaces' }, '/repos/acme/vault/codespaces/secrets'],
  [{ store: 'github-codespaces', scope: 'organization' }, '/orgs/acme/codespaces/secrets'],
  [{ store: 'github-agents' }, '/repos/acme/vault/agents/secrets'],
  [{ store: 'github-agents', scope: 'organization' }, '/orgs/acme/agents/secrets'],
];

describe.each(PLACES)('%j', (place, list) => {
  test('creates, sets again, and removes', async () => {
    await start();
    expect(await set({ ...place, name: 'NEW' })).toEqual({ outcome: 'done', what: 'created' });
    expect(stored(list, 'NEW').value).toBe(VALUE);
    expect(await set({ ...place, name: 'new' }, 'another')).toEqual({ outcome: 'done', what: 'updated' });
    expect(stored(list, 'NEW').value).toBe('another');
    const order = address({ ...place, name: 'NEW' });
    expect(await writer().remove(order)).toEqual({ outcome: 'done', what: 'removed' });
    expect(github.secretIn(list, 'NEW')).toBeUndefined();
    expect(await writer().remove(order)).toEqual({ outcome: 'missing' });
  });

  test('creates nothing unless told to', async () => {
    await start();
    const outcome = await set({ ...place, name: 'NEW' }, VALUE, { ...CREATE, create: false });
    expect(outcome).toEqual({ outcome: 'missing' });
    expect(github.secretIn(list, 'NEW')).toBeUndefined();
  });
});

describe('a secret of an organization', () => {
  const list = '/orgs/acme/actions/secrets';
  test.each([
    ['EVERYWHERE', 'all', []],
    ['SOME', 'selected', MANY],
  ])('%s keeps who may use it', async (name, visibility, repositories) => {
    await start();
    expect(await set({ scope: 'organization', name })).toEqual({ outcome: 'done', what: 'updated' });
    expect(stored(list, name)).toMatchObject({ visibility, repositories, value: VALUE });
  });

  test.each(['all', 'private'] as const)('a new one is for %s repositories', async (visibility) => {
    await start();
    await set({ scope: 'organization', name: 'NEW' }, VALUE, { create: true, visibility });
    expect(stored(list, 'NEW').visibility).toBe(visibility);
  });

  test('is not set when a page of its repositories is missing', async () => {
    await start();
    github.on(/repositories\?.*page=2/, { kind: 'refuse', status: 404, message: 'Not Found' });
    expect((await set({ scope: 'organization', name: 'SOME' })).outcome).toBe('refused');
    expect(stored(list, 'SOME').value).toBeUndefined();
  });
});

describe('the value', () => {
  test.each([
    ['text', Buffer.from('ö👍\r\nline\n')],
    ['any bytes', Buffer.from(Array.from({ length: 256 }, (_, index) => index))],
    ['as long as GitHub takes it', Buffer.alloc(48 * 1024, 'x')],
  ])('arrives exactly: %s', async (_what, value) => {
    await start();
    expect(await writer().set(address(), value, CREATE)).toMatchObject({ outcome: 'done' });
    expect(Buffer.from(github.secretIn('/repos/acme/vault/actions/secrets', 'API_KEY')?.value ?? [])).toEqual(
      value,
    );
  });

  test('is not sent when it is too long', async () => {
    await start();
    const outcome = await writer().set(address(), Buffer.alloc(48 * 1024 + 1, 'x'), CREATE);
    expect(textOf(outcome)).toContain('49,153 bytes');
    expect(github.requests).toEqual([]);
  });
});

describe('what is refused changes nothing', () => {
  test.each<[Permission, Partial<SecretAddress>, named: string]>([
    ['secrets', {}, 'repository permission “Secrets: write”'],
    ['environments', { scope: 'environment' }, 'repository permission “Environments: write”'],
    ['organization_secrets', { scope: 'organization' }, 'organization permission “Secrets: write”'],
    [
      'dependabot_secrets',
      { store: 'github-dependabot' },
      'repository permission “Dependabot secrets: write”',
    ],
    [
      'codespaces_secrets',
      { store: 'github-codespaces' },
      'repository permission “Codespaces secrets: write”',
    ],
  ])('without the permission %s, which is named', async (permission, place, named) => {
    await start({ ...FINE, permissions: { ...PERMISSIONS, [permission]: 'read' } } as Token);
    const outcome = await set(place);
    expect(outcome.outcome).toBe('refused');
    expect(textOf(outcome)).toContain(named);
    expect((await writer().remove(address(place))).outcome).toBe(
      permission === 'secrets' ? 'refused' : 'refused',
    );
  });

  test.each<[what: string, Fault, says: RegExp]>([
    [
      '401',
      { kind: 'refuse', status: 401, message: 'Bad credentials' },
      /does not know the token.*gh auth login/,
    ],
    ['403', { kind: 'refuse', status: 403, message: `No ${TOKEN}` }, /may not set.*No \*\*\*/],
    [
      'SAML',
      { kind: 'refuse', status: 403, message: 'Resource protected by organization SAML enforcement.' },
      /Configure SSO/,
    ],
    ['409', { kind: 'refuse', status: 409, message: 'Conflict' }, /HTTP status 409, “Conflict”/],
    ['413', { kind: 'refuse', status: 413, message: 'Too large' }, /HTTP status 413/],
    ['422', { kind: 'refuse', status: 422, message: 'Validation Failed' }, /“Validation Failed”/],
    [
      'no more requests',
      primaryRateLimit(new Date('2027-01-01T00:00:00Z')),
      /no more requests.*2027-01-01T00:00:00Z/,
    ],
  ])('when setting answers with %s', async (_what, fault, says) => {
    await start();
    github.on(/^PUT /, fault);
    const outcome = await set();
    expect(outcome.outcome).toBe('refused');
    expect(textOf(outcome)).toMatch(says);
    expect(stored('/repos/acme/vault/actions/secrets', 'API_KEY').value).toBeUndefined();
  });

  test.each([
    ['repository', { repository: 'acme/other' }, /did not find the repository acme\/other/],
    [
      'environment',
      { scope: 'environment', environment: 'qa' },
      /did not find the environment qa of acme\/vault/,
    ],
  ] as const)('where there is no such %s', async (_what, place, says) => {
    await start();
    expect(textOf(await set(place))).toMatch(says);
    expect((await writer().remove(address(place))).outcome).toBe('refused');
  });

  test('without a token', async () => {
    await start();
    const outcome = await writer('').set(address(), Buffer.from(VALUE), CREATE);
    expect(textOf(outcome)).toMatch(/no token.*gh auth login, or set GH_TOKEN/);
    expect(github.requests).toEqual([]);
  });

  test('where nothing listens', async () => {
    await start();
    await github.close();
    const outcome = await set();
    expect(outcome.outcome).toBe('refused');
    expect(textOf(outcome)).toContain('ECONNREFUSED');
  });

  test('when the key is none', async () => {
    await start();
    github.on(/public-key/, {
      kind: 'http',
      status: 200,
      body: '{"key":"AAAA","key_id":"1"}',
      headers: { 'content-type': 'application/json' },
    });
    const outcome = await set();
    expect(outcome.outcome).toBe('refused');
    expect(github.requests.map(({ method }) => method)).toEqual(['GET']);
  });
});

describe('what may have been done is said to be open, and is not tried again', () => {
  const open: readonly [what: string, Fault][] = [
    ['the connection breaks after the request', { kind: 'close', when: 'before-answer' }],
    ['no answer comes', { kind: 'silence' }],
    ['GitHub fails', serverError()],
    ['a proxy answers', htmlPage(200)],
    ['a gateway answers', htmlPage(502)],
  ];
  test.each(open)('setting, when %s', async (_what, fault) => {
    await start();
    github.on(/^PUT /, fault);
    const outcome = await set();
    expect(outcome.outcome).toBe('unknown');
    expect(textOf(outcome)).toContain('gh secret list');
    expect(github.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });
  test.each(open)('removing, when %s', async (_what, fault) => {
    await start();
    github.on(/^DELETE /, fault);
    expect((await writer().remove(address())).outcome).toBe('unknown');
    expect(github.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });
});

test('a rate limit is waited for', async () => {
  await start();
  github.on(/^PUT /, secondaryRateLimit(1));
  expect(await set()).toEqual({ outcome: 'done', what: 'updated' });
  expect(stored('/repos/acme/vault/actions/secrets', 'API_KEY').value).toBe(VALUE);
});

test('reading is tried again', async () => {
  await start();
  github.on(/public-key/, serverError(), 2);
  expect(await set()).toEqual({ outcome: 'done', what: 'updated' });
});

test('the answers of the stand-in are those that GitHub describes', async () => {
  await start();
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(github.apiUrl + path, {
      ...init,
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    const text = await answer.text();
    const name = init.method ? `${init.method} ${path}` : path;
    if (text) expect(answerErrors(name, answer.status, JSON.parse(text))).toEqual([]);
    return answer.status;
  };
  for (const [, list] of PLACES) {
    expect(await ask(`${list}/public-key`)).toBe(200);
    expect(await ask(`${list}/NONE`)).toBe(404);
    expect(await ask(`${list}/X`, { method: 'PUT', body: '{"key_id":"1","encrypted_value":"eA=="}' })).toBe(
      422,
    );
    expect(await ask(`${list}/X`, { method: 'PUT', body: 'x' })).toBe(400);
    expect(await ask(`${list}/NONE`, { method: 'DELETE' })).toBe(404);
  }
  expect(await ask('/orgs/acme/actions/secrets/SOME')).toBe(200);
  expect(await ask('/orgs/acme/actions/secrets/SOME/repositories')).toBe(200);
  expect(await ask('/repos/acme/vault/actions/secrets/API_KEY')).toBe(200);
});
