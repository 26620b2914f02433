import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { seal } from '../../src/adapters/sealed-box.ts';
import { type GitHubOptions, type GitHubStandIn, type Permission, startGitHub } from './github.ts';
import { ENDPOINTS } from './github-endpoints.ts';
import { answerErrors } from './github-openapi.ts';

const NOW = new Date('2026-11-23T08:00:00Z');
const REPOSITORY = '/repos/acme/vault/actions/secrets';
const ORGANIZATION = '/orgs/acme/actions/secrets';

const everything = Object.fromEntries(
  ENDPOINTS.flatMap(({ permission }) => (permission ? [permission] : [])),
) as Record<Permission, 'read' | 'write'>;
const writing = Object.fromEntries(
  Object.keys(everything).map((name) => [name, 'write']),
) as typeof everything;

const state: GitHubOptions = {
  now: NOW,
  tokens: {
    fine: { kind: 'fine-grained', owner: 'acme', permissions: writing },
    reader: {
      kind: 'fine-grained',
      owner: 'acme',
      permissions: Object.fromEntries(Object.keys(everything).map((name) => [name, 'read'])),
    },
    app: { kind: 'app', owner: 'acme', permissions: writing },
    job: { kind: 'workflow', repository: 'acme/vault' },
    classic: { kind: 'classic', user: 'mia', scopes: ['repo', 'admin:org'] },
    unscoped: { kind: 'classic', user: 'mia', scopes: ['admin:org'] },
  },
  owners: [
    {
      login: 'acme',
      type: 'Organization',
      secrets: { actions: [{ name: 'FEW', repositories: ['vault', 'site'] }, 'ALL'] },
    },
    { login: 'mia', type: 'User' },
  ],
  repositories: [
    {
      fullName: 'acme/vault',
      formerNames: ['acme/safe'],
      secrets: { actions: ['API_KEY'] },
      environments: [{ name: 'Release/EU', secrets: ['DB'] }],
    },
    { fullName: 'acme/site', visibility: 'public' },
    { fullName: 'acme/old', isArchived: true, secrets: { actions: ['OLD'] } },
    { fullName: 'mia/notes' },
  ],
};

let github: GitHubStandIn;
beforeEach(async () => {
  github = await startGitHub(state);
});
afterEach(() => github.close());

interface Body {
  readonly message?: string;
  readonly key: string;
  readonly key_id: string;
  readonly repositories?: readonly { readonly id: number }[];
}

/** Asks or orders, and holds the answer against the published description. */
async function ask(method: string, path: string, body?: object | string, token = 'fine') {
  const answer = await fetch(github.apiUrl + path, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    redirect: 'manual',
  });
  const text = await answer.text();
  const content = text === '' ? undefined : JSON.parse(text);
  expect(answerErrors(path, answer.status, content, method)).toEqual([]);
  return { status: answer.status, headers: answer.headers, body: (content ?? {}) as Body };
}

async function sealed(list: string, value: string, token = 'fine') {
  const { key, key_id } = (await ask('GET', `${list}/public-key`, undefined, token)).body;
  const box = await seal(Buffer.from(value), key);
  return { encrypted_value: 'text' in box ? box.text : '', key_id };
}

const valueAt = (path: string) => Buffer.from(github.secretAt(path)?.value ?? []).toString();

describe('a secret', () => {
  test.each([
    REPOSITORY,
    '/repos/acme/vault/environments/Release%2FEU/secrets',
    '/repos/acme/vault/dependabot/secrets',
    '/repos/acme/vault/codespaces/secrets',
    '/repos/acme/vault/agents/secrets',
    ORGANIZATION,
    '/orgs/acme/dependabot/secrets',
    '/orgs/acme/codespaces/secrets',
    '/orgs/acme/agents/secrets',
  ])('is created, changed, shown and deleted: %s', async (list) => {
    const path = `${list}/NEW`;
    const more = list.startsWith('/orgs') ? { visibility: 'private' } : {};
    expect((await ask('GET', path)).status).toBe(404);
    const created = await ask('PUT', path, { ...(await sealed(list, 'one')), ...more });
    expect([created.status, created.body]).toEqual([201, {}]);
    expect((await ask('GET', path)).body).toMatchObject({ name: 'NEW', ...more });
    expect(valueAt(path)).toBe('one');
    const changed = await ask('PUT', path.toLowerCase(), { ...(await sealed(list, 'two')), ...more });
    expect(changed.status).toBe(204);
    expect(valueAt(path)).toBe('two');
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('DELETE', path)).status).toBe(404);
    expect(github.secretAt(path)).toBeUndefined();
  });

  test('that is changed keeps when it was created', async () => {
    await ask('PUT', `${REPOSITORY}/API_KEY`, await sealed(REPOSITORY, 'x'));
    expect((await ask('GET', `${REPOSITORY}/API_KEY`)).body).toEqual({
      name: 'API_KEY',
      created_at: '2025-01-02T03:04:05Z',
      updated_at: expect.stringMatching(/^2026-11-23T08:00:/),
    });
  });

  test('of a repository with a former name is where the answer leads', async () => {
    const { status, headers } = await ask('PUT', '/repos/acme/safe/actions/secrets/X', {});
    expect([status, headers.get('location')]).toEqual([
      307,
      `${github.apiUrl}/repositories/500001/actions/secrets/X`,
    ]);
  });

  test('of an archived repository stays as it is', async () => {
    const list = '/repos/acme/old/actions/secrets';
    const set = await ask('PUT', `${list}/OLD`, await sealed(list, 'x'));
    expect([set.status, set.body.message]).toEqual([403, 'Repository was archived so is read-only.']);
    expect((await ask('DELETE', `${list}/OLD`)).status).toBe(403);
  });
});

describe('who may write', () => {
  const callers = ['fine', 'reader', 'app', 'job', 'classic'];
  test.each<[list: string, statuses: string]>([
    // .............................................fine reader app job classic
    [REPOSITORY, '                                  201 403 201 403 201'],
    ['/repos/acme/vault/environments/release%2feu/secrets', '201 403 201 403 201'],
    ['/repos/acme/vault/environments/none/secrets', ' 404 403 404 403 404'],
    ['/repos/acme/vault/dependabot/secrets', '      201 403 201 403 201'],
    ['/repos/acme/vault/codespaces/secrets', '      201 403 201 403 201'],
    ['/repos/acme/vault/agents/secrets', '          201 403 201 403 201'],
    ['/repos/mia/notes/actions/secrets', '          404 404 404 404 201'],
    [ORGANIZATION, '                                201 403 201 403 201'],
    ['/orgs/acme/dependabot/secrets', '             201 403 201 403 201'],
    ['/orgs/acme/codespaces/secrets', '             201 403 403 403 201'],
    ['/orgs/acme/agents/secrets', '                 201 403 201 403 201'],
  ])('%s', async (list, statuses) => {
    const found: number[] = [];
    const body = list.includes('/none/') ? {} : await sealed(list, 'x', 'classic');
    for (const [index, caller] of callers.entries()) {
      const { status } = await ask(
        'PUT',
        `${list}/NEW_${index}`,
        { ...body, ...(list.startsWith('/orgs') && { visibility: 'all' }) },
        caller,
      );
      found.push(status);
    }
    expect(found.join(' ')).toBe(statuses.trim());
  });
});

describe('refused is', () => {
  test.each<[what: string, list: string, name: string, more: object, status: number]>([
    ['an unknown key', REPOSITORY, 'X', { key_id: '1' }, 422],
    ['no key', REPOSITORY, 'X', { key_id: undefined }, 422],
    ['what is not base64', REPOSITORY, 'X', { encrypted_value: 'a b' }, 422],
    ['what is not sealed', REPOSITORY, 'X', { encrypted_value: 'AAAA' }, 422],
    ['a name that begins with a digit', REPOSITORY, '1X', {}, 422],
    ['a name of GitHub', REPOSITORY, 'github_x', {}, 422],
    ['selected repositories of a repository', REPOSITORY, 'X', { selected_repository_ids: [500001] }, 422],
    ['an organization without visibility', ORGANIZATION, 'X', {}, 422],
    ['an unknown visibility', ORGANIZATION, 'X', { visibility: 'some' }, 422],
    [
      'a repository of another owner',
      ORGANIZATION,
      'X',
      { visibility: 'selected', selected_repository_ids: [500004] },
      422,
    ],
  ])('%s', async (_what, list, name, more, status) => {
    const answer = await ask('PUT', `${list}/${name}`, { ...(await sealed(list, 'x')), ...more });
    expect(answer.status).toBe(status);
    expect(github.secretAt(`${list}/${name}`)).toBeUndefined();
  });

  test('a value that is too large, and what is no JSON', async () => {
    const large = await sealed(REPOSITORY, 'x'.repeat(48 * 1024 + 1));
    expect((await ask('PUT', `${REPOSITORY}/X`, large)).status).toBe(422);
    expect((await ask('PUT', `${REPOSITORY}/X`, '{')).status).toBe(400);
  });

  test('a value that is sealed for another list', async () => {
    const body = { ...(await sealed(ORGANIZATION, 'x')), visibility: 'all' };
    expect((await ask('PUT', `${REPOSITORY}/X`, body)).status).toBe(422);
  });
});

describe('the secret of an organization', () => {
  test('is for the selected repositories, of which a token shows those that it sees', async () => {
    const ids = async (token: string) =>
      (await ask('GET', `${ORGANIZATION}/FEW/repositories`, undefined, token)).body.repositories?.map(
        ({ id }) => id,
      );
    expect(await ids('fine')).toEqual([500001, 500002]);
    expect(await ids('unscoped')).toEqual([500002]);
  });

  test('is for no repository when none is named', async () => {
    await ask('PUT', `${ORGANIZATION}/FEW`, { ...(await sealed(ORGANIZATION, 'x')), visibility: 'selected' });
    expect(github.secretAt(`${ORGANIZATION}/FEW`)?.repositories).toEqual([]);
  });
});

describe('a fault', () => {
  test.each([
    ['before-handling', ''],
    ['before-answer', 'x'],
  ] as const)('that closes the connection %s', async (when, value) => {
    const body = await sealed(REPOSITORY, 'x');
    github.next({ kind: 'close', when });
    await expect(ask('PUT', `${REPOSITORY}/X`, body)).rejects.toThrow('fetch failed');
    expect(valueAt(`${REPOSITORY}/X`)).toBe(value);
  });

  test('that refuses leaves all as it is', async () => {
    const body = await sealed(REPOSITORY, 'x');
    github.next({ kind: 'refuse', status: 409, message: 'Conflict' });
    expect((await ask('PUT', `${REPOSITORY}/X`, body)).status).toBe(409);
    expect(github.secretAt(`${REPOSITORY}/X`)).toBeUndefined();
  });
});

describe('the rate limit', () => {
  test('can be asked for by anybody, and does not count', async () => {
    for (let times = 0; times < 3; times += 1) {
      const { status, body } = await ask('GET', '/rate_limit');
      expect([status, body]).toMatchObject([200, { rate: { limit: 5_000, remaining: 5_000, used: 0 } }]);
    }
    expect((await ask('GET', '/rate_limit', undefined, 'wrong')).status).toBe(401);
  });

  test('is off on an enterprise server', async () => {
    await github.close();
    github = await startGitHub({ ...state, server: 'enterprise' });
    const { status, body } = await ask('GET', '/rate_limit');
    expect([status, body.message]).toEqual([404, 'Rate limiting is not enabled.']);
  });
});
