import { afterEach, describe, expect, test } from '@jest/globals';
import { type GitHubOptions, type GitHubStandIn, type Permission, startGitHub } from './github.ts';
import { ENDPOINTS } from './github-endpoints.ts';
import { answerErrors, DESCRIBED } from './github-openapi.ts';

const everything = Object.fromEntries(
  ENDPOINTS.flatMap(({ permission }) => (permission ? [permission] : [])),
) as Record<Permission, 'read' | 'write'>;

const tokens: GitHubOptions['tokens'] = {
  fine: { kind: 'fine-grained', owner: 'acme', permissions: everything },
  bare: { kind: 'fine-grained', owner: 'acme', permissions: {} },
  narrow: { kind: 'fine-grained', owner: 'acme', repositories: ['site'], permissions: everything },
  mias: { kind: 'fine-grained', owner: 'mia', permissions: everything },
  app: { kind: 'app', owner: 'acme', permissions: everything },
  job: { kind: 'workflow', repository: 'acme/vault' },
  classic: { kind: 'classic', user: 'mia', scopes: ['repo', 'admin:org'] },
  unscoped: { kind: 'classic', user: 'mia', scopes: [] },
};

const state: GitHubOptions = {
  tokens,
  owners: [
    {
      login: 'acme',
      type: 'Organization',
      secrets: {
        actions: [
          { name: 'SELECTED', repositories: ['Vault'] },
          'all',
          { name: 'PRIVATE', visibility: 'private', createdAt: '2026-01-01T00:00:00Z' },
        ],
        dependabot: ['NPM_TOKEN'],
        codespaces: ['CLOUD_KEY'],
        agents: ['AGENT_KEY'],
      },
    },
    { login: 'mia', type: 'User' },
  ],
  repositories: [
    {
      fullName: 'acme/vault',
      formerNames: ['acme/safe'],
      secrets: {
        actions: ['deploy_key', 'API_KEY'],
        dependabot: ['A'],
        codespaces: ['B'],
        agents: ['C'],
      },
      environments: [{ name: 'production', secrets: ['DB'] }, { name: 'Release/EU' }],
    },
    { fullName: 'acme/site', visibility: 'public', isFork: true, secrets: { actions: ['S'] } },
    { fullName: 'acme/old', visibility: 'internal', isArchived: true },
    { fullName: 'mia/notes' },
    { fullName: 'mia/blog', visibility: 'public' },
  ],
};

interface Named {
  readonly name: string;
}

/** The parts of an answer that tests read; which of them there are depends on the endpoint. */
type Body = readonly Named[] & {
  readonly message?: string;
  readonly secrets?: readonly Named[];
  readonly environments?: readonly Named[];
};

let github: GitHubStandIn;
afterEach(() => github?.close());

/** Asks, and holds the answer against the published description. */
async function ask(path: string, token?: string, headers: Record<string, string> = {}) {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const answer = await fetch(github.apiUrl + path, {
    headers: { ...authorization, ...headers },
    redirect: 'manual',
  });
  const body = (await answer.json()) as Body;
  expect(answerErrors(path, answer.status, body)).toEqual([]);
  if (answer.status !== 200) expect(body).toMatchObject({ status: String(answer.status) });
  return { status: answer.status, headers: answer.headers, body };
}

async function namesOf(path: string, token = 'fine'): Promise<string[]> {
  const { body } = await ask(path, token);
  return (body.secrets ?? body.environments ?? body).map(({ name }) => name);
}

test.each(ENDPOINTS)(
  '$method $path is as described',
  ({ method, path, docs, githubApps, enterpriseServer }) => {
    expect(DESCRIBED[`${method} ${path}`]).toMatchObject({
      docs: `https://docs.github.com/rest/${docs}`,
      githubApps: githubApps ?? true,
      enterpriseServer: enterpriseServer ?? true,
    });
  },
);

test.each<[what: string, path: string, status: number, body: object]>([
  ['a missing property', '/repos/acme/vault/actions/secrets', 200, { secrets: [] }],
  ['an unknown property', '/orgs/acme/repos', 404, { message: 'Not Found', code: 1 }],
  ['a wrong date', '/orgs/acme/agents/secrets', 200, { total_count: 1, secrets: [{ created_at: 'now' }] }],
  ['a path that is not there', '/nowhere', 200, {}],
])('the description refuses %s', (_what, path, status, body) => {
  expect(answerErrors(path, status, body)).not.toEqual([]);
});

describe('who may ask what', () => {
  const callers = ['fine', 'bare', 'narrow', 'mias', 'app', 'job', 'classic', 'unscoped', 'nobody', 'wrong'];
  test.each<[path: string, statuses: string]>([
    // .......................................fine bare narrow mias app job classic unscoped nobody wrong
    ['/repos/acme/vault', '                    200 200 404 404 200 200 200 404 404 401'],
    ['/repos/acme/vault/actions/secrets', '    200 403 404 404 200 403 200 404 404 401'],
    ['/repos/acme/vault/actions/organization-secrets', '200 403 404 404 200 403 200 404 404 401'],
    ['/repos/acme/vault/environments', '       200 403 404 404 200 403 200 404 404 401'],
    ['/repos/acme/vault/environments/production/secrets', '200 403 404 404 200 403 200 404 404 401'],
    ['/repos/acme/vault/dependabot/secrets', ' 200 403 404 404 200 403 200 404 404 401'],
    ['/repos/acme/vault/codespaces/secrets', ' 200 403 404 404 200 403 200 404 404 401'],
    ['/repos/acme/vault/agents/secrets', '     200 403 404 404 200 403 200 404 404 401'],
    ['/repos/acme/vault/agents/organization-secrets', '200 403 404 404 200 403 200 404 404 401'],
    ['/repos/acme/site', '                     200 200 200 200 200 200 200 200 200 401'],
    ['/repos/acme/site/environments', '        200 200 200 200 200 200 200 200 200 401'],
    ['/repos/acme/site/actions/secrets', '     200 403 200 403 200 403 200 403 401 401'],
    ['/repos/acme/nowhere/actions/secrets', '  404 404 404 404 404 404 404 404 404 401'],
    ['/repos/acme/vault/environments/none/secrets', '404 403 404 404 404 403 404 404 404 401'],
    ['/orgs/acme', '                           200 200 200 200 200 200 200 200 200 401'],
    ['/orgs/acme/repos', '                     200 200 200 200 200 200 200 200 200 401'],
    ['/orgs/acme/actions/secrets', '           200 403 200 403 200 403 200 403 401 401'],
    ['/orgs/acme/dependabot/secrets', '        200 403 200 403 200 403 200 403 401 401'],
    ['/orgs/acme/codespaces/secrets', '        200 403 200 403 403 403 200 403 401 401'],
    ['/orgs/acme/agents/secrets', '            200 403 200 403 200 403 200 403 401 401'],
    ['/orgs/mia', '                            404 404 404 404 404 404 404 404 404 401'],
    ['/users/mia', '                           200 200 200 200 200 200 200 200 200 401'],
    ['/users/acme', '                          200 200 200 200 200 200 200 200 200 401'],
    ['/users/mia/repos', '                     200 200 200 200 200 200 200 200 200 401'],
    ['/user/repos', '                          200 200 200 200 403 403 200 200 401 401'],
    ['/nowhere', '                             404 404 404 404 404 404 404 404 404 401'],
  ])('%s', async (path, statuses) => {
    github = await startGitHub(state);
    const found: number[] = [];
    for (const caller of callers) {
      found.push((await ask(path, caller === 'nobody' ? undefined : caller)).status);
    }
    expect(found.join(' ')).toBe(statuses.trim());
  });

  test('says what is missing', async () => {
    github = await startGitHub(state);
    const path = '/repos/acme/vault/codespaces/secrets';
    const bare = await ask(path, 'bare');
    expect(bare.body).toEqual({
      message: 'Resource not accessible by personal access token',
      documentation_url: 'https://docs.github.com/rest/codespaces/repository-secrets#list-repository-secrets',
      status: '403',
    });
    expect(bare.headers.get('x-accepted-github-permissions')).toBe('codespaces_secrets=write');
    expect((await ask(path, 'job')).body.message).toBe('Resource not accessible by integration');
    const unscoped = await ask('/orgs/acme/actions/secrets', 'unscoped');
    expect(unscoped.headers.get('x-oauth-scopes')).toBe('');
    expect(unscoped.headers.get('x-accepted-oauth-scopes')).toBe('admin:org');
    expect((await ask('/user/repos', 'wrong')).body.message).toBe('Bad credentials');
    expect((await ask('/user/repos')).body.message).toBe('Requires authentication');
  });

  test('lets `write` read, but not `read` write; the job may list environments', async () => {
    github = await startGitHub({
      ...state,
      tokens: {
        more: { kind: 'fine-grained', owner: 'acme', permissions: { secrets: 'write' } },
        less: { kind: 'fine-grained', owner: 'acme', permissions: { codespaces_secrets: 'read' } },
        job: { kind: 'workflow', repository: 'acme/vault', permissions: { actions: 'read' } },
      },
    });
    expect((await ask('/repos/acme/vault/actions/secrets', 'more')).status).toBe(200);
    expect((await ask('/repos/acme/vault/codespaces/secrets', 'less')).status).toBe(403);
    expect((await ask('/repos/acme/vault/environments', 'job')).status).toBe(200);
  });
});

describe('secrets', () => {
  test('are in the order of their upper-case names', async () => {
    github = await startGitHub(state);
    const { body } = await ask('/repos/ACME/Vault/actions/secrets', 'fine');
    const dates = { created_at: '2025-01-02T03:04:05Z', updated_at: '2025-01-02T03:04:05Z' };
    expect(body).toEqual({
      total_count: 2,
      secrets: [
        { name: 'API_KEY', ...dates },
        { name: 'DEPLOY_KEY', ...dates },
      ],
    });
  });

  test('of an organization tell who may use them', async () => {
    github = await startGitHub(state);
    const { body } = await ask('/orgs/acme/actions/secrets', 'classic');
    expect(body.secrets).toMatchObject([
      { name: 'ALL', visibility: 'all' },
      { name: 'PRIVATE', visibility: 'private', created_at: '2026-01-01T00:00:00Z' },
      {
        visibility: 'selected',
        selected_repositories_url: `${github.apiUrl}/orgs/acme/actions/secrets/SELECTED/repositories`,
      },
    ]);
    expect(await namesOf('/repos/acme/vault/actions/organization-secrets')).toEqual([
      'ALL',
      'PRIVATE',
      'SELECTED',
    ]);
    expect(await namesOf('/repos/acme/old/actions/organization-secrets')).toEqual(['ALL', 'PRIVATE']);
    expect(await namesOf('/repos/acme/site/actions/organization-secrets')).toEqual(['ALL']);
    expect(await namesOf('/repos/acme/site/agents/organization-secrets')).toEqual(['AGENT_KEY']);
    expect(await namesOf('/repos/mia/notes/actions/organization-secrets', 'mias')).toEqual([]);
  });

  test('of an environment are found by its encoded name, in any case', async () => {
    github = await startGitHub(state);
    expect(await namesOf('/repos/acme/vault/environments')).toEqual(['production', 'Release/EU']);
    expect(await namesOf('/repos/acme/vault/environments/Production/secrets')).toEqual(['DB']);
    expect(await namesOf('/repos/acme/vault/environments/release%2Feu/secrets')).toEqual([]);
    expect((await ask('/repos/acme/vault/environments/release/eu/secrets', 'fine')).status).toBe(404);
  });

  test('change with the state', async () => {
    github = await startGitHub(state);
    github.replaceState({
      ...state,
      repositories: [{ fullName: 'acme/vault', secrets: { actions: ['N'] } }],
    });
    expect(await namesOf('/repos/acme/vault/actions/secrets')).toEqual(['N']);
    expect((await ask('/repos/acme/site')).status).toBe(404);
  });
});

describe('repositories', () => {
  test.each<[path: string, token: string, names: string[]]>([
    ['/orgs/acme/repos', 'fine', ['old', 'site', 'vault']],
    ['/orgs/acme/repos?sort=full_name&direction=desc', 'fine', ['vault', 'site', 'old']],
    ['/orgs/acme/repos?direction=asc', 'fine', ['vault', 'site', 'old']],
    ['/orgs/acme/repos?type=private', 'fine', ['old', 'vault']],
    ['/orgs/acme/repos?type=sources', 'fine', ['old', 'vault']],
    ['/orgs/acme/repos?type=forks', 'fine', ['site']],
    ['/orgs/acme/repos', 'job', ['site', 'vault']],
    ['/orgs/acme/repos', 'mias', ['site']],
    ['/orgs/acme/repos', 'unscoped', ['site']],
    ['/users/mia/repos', 'mias', ['blog']],
    ['/user/repos', 'mias', ['blog', 'notes']],
    ['/user/repos?visibility=public', 'mias', ['blog']],
    ['/user/repos', 'classic', ['old', 'site', 'vault', 'blog', 'notes']],
    ['/user/repos?affiliation=owner', 'classic', ['blog', 'notes']],
  ])('%s for %s', async (path, token, names) => {
    github = await startGitHub(state);
    expect(await namesOf(path, token)).toEqual(names);
  });

  test('are marked when archived, and found by a former name', async () => {
    github = await startGitHub(state);
    expect((await ask('/repos/acme/old', 'fine')).body).toMatchObject({ archived: true, private: true });
    expect((await ask('/orgs/acme/repos', 'fine')).body[0]).toMatchObject({ name: 'old', archived: true });
    const moved = await ask('/repos/acme/safe/actions/secrets?per_page=1', 'fine');
    const url = `${github.apiUrl}/repositories/500001/actions/secrets?per_page=1`;
    expect(moved).toMatchObject({ status: 301, body: { message: 'Moved Permanently', url } });
    expect(moved.headers.get('location')).toBe(url);
    expect(await namesOf(url.slice(github.apiUrl.length))).toEqual(['API_KEY']);
    expect((await ask('/repos/acme/safe', 'narrow')).status).toBe(404);
  });
});

test.each<[words: string, state: GitHubOptions]>([
  ['There is no "acme"', { repositories: [{ fullName: 'acme/x' }] }],
  ['There is no "acme"', { tokens: { fine: { kind: 'fine-grained', owner: 'acme', permissions: {} } } }],
  ['There is no "acme/x"', { tokens: { job: { kind: 'workflow', repository: 'acme/x' } } }],
  ['"Mia" is there twice', { owners: [...(state.owners ?? []), { login: 'Mia', type: 'User' }] }],
  ['mia: a user has no secrets', { owners: [{ login: 'mia', type: 'User', secrets: { actions: ['A'] } }] }],
  [
    '"GITHUB_X" cannot be the name of a secret',
    { owners: [{ login: 'acme', type: 'Organization', secrets: { actions: ['GITHUB_X'] } }] },
  ],
])('does not start with a state that cannot be: %s', async (words, impossible) => {
  await expect(startGitHub(impossible)).rejects.toThrow(words);
});
