import { expect } from '@jest/globals';
import { readGitHubStores } from '../../src/adapters/github-stores.ts';
import type { GitHubPlan, GitHubStore, StorePart, StoreProblem } from '../../src/stores/store.ts';
import {
  type GitHubOptions,
  type GitHubStandIn,
  type Permission,
  startGitHub,
  type Token,
} from '../stand-ins/github.ts';

export const TOKEN = 'github_pat_11AAAAAAAAAAAAAAAAAAAA';
export const STORES: readonly GitHubStore[] = [
  'github-actions',
  'github-dependabot',
  'github-codespaces',
  'github-agents',
];
export const PERMISSIONS: Readonly<Record<Permission, 'read' | 'write'>> = {
  metadata: 'read',
  actions: 'read',
  environments: 'read',
  secrets: 'read',
  dependabot_secrets: 'read',
  codespaces_secrets: 'write',
  agents_secrets: 'read',
  organization_secrets: 'read',
  organization_dependabot_secrets: 'read',
  organization_codespaces_secrets: 'read',
  organization_agents_secrets: 'read',
};
export const FINE: Token = { kind: 'fine-grained', owner: 'acme', permissions: PERMISSIONS };

export const many = (count: number, prefix = 'KEY') =>
  Array.from({ length: count }, (_, index) => `${prefix}_${String(index).padStart(4, '0')}`);

export const STATE: GitHubOptions = {
  tokens: { [TOKEN]: FINE },
  owners: [
    {
      login: 'acme',
      type: 'Organization',
      secrets: {
        actions: ['SHARED', { name: 'ELSEWHERE', repositories: ['site'] }],
        dependabot: ['ORG_BOT'],
        codespaces: ['ORG_SPACE'],
        agents: ['ORG_AGENT'],
      },
    },
    { login: 'mia', type: 'User' },
  ],
  repositories: [
    {
      fullName: 'acme/vault',
      formerNames: ['acme/safe'],
      secrets: {
        actions: [{ name: 'API_KEY', updatedAt: '2026-02-03T04:05:06Z' }],
        dependabot: ['BOT'],
        codespaces: ['SPACE'],
        agents: ['AGENT'],
      },
      environments: [{ name: 'production', secrets: ['DB'] }, { name: 'Release/EU' }],
    },
    { fullName: 'acme/site', visibility: 'public', secrets: { actions: ['SITE_KEY'] } },
    { fullName: 'acme/old', isArchived: true, secrets: { actions: ['OLD_KEY'] } },
    { fullName: 'mia/notes', secrets: { actions: ['NOTE'] } },
    { fullName: 'mia/blog', visibility: 'public' },
  ],
};

export const PLAN: GitHubPlan = {
  stores: ['github-actions'],
  repository: 'acme/vault',
  reach: 'repository',
  organizationStores: [],
};

export let github: GitHubStandIn;

/** The stand-in with everything in it and one token. */
export const start = async (token: Token = FINE, options: Partial<GitHubOptions> = {}) => {
  github = await startGitHub({ ...STATE, tokens: { [TOKEN]: token }, ...options });
};

/** Reads, with seconds of waiting that take no time; no text may hold the token. */
export async function read(plan: Partial<GitHubPlan> = {}, token = TOKEN, timeoutInMs = 2_000) {
  const parts = await readGitHubStores({ ...PLAN, ...plan }, token, github.apiUrl, {
    timeoutInMs,
    secondInMs: 5,
  });
  expect(JSON.stringify(parts)).not.toContain(TOKEN);
  for (const { secrets, problem } of parts) {
    expect(secrets === null).toBe(problem !== undefined);
    for (const text of [problem?.reason ?? 'None.', problem?.remedy ?? 'None.'])
      expect(text).toMatch(/^[^\n]+\.$/);
  }
  return parts;
}

/** The parts, each in a line: store, scope, where, names. */
export const lines = (parts: readonly StorePart[]) =>
  parts.map(({ store, scope, repository, environment, secrets }) =>
    [store.slice('github-'.length), scope, repository, environment, secrets?.map(({ name }) => name) ?? '?']
      .filter((word) => word !== null)
      .join(' '),
  );

export const problemsOf = (parts: readonly StorePart[]): StoreProblem[] =>
  parts.flatMap(({ problem }) => (problem ? [problem] : []));

export const paths = () => github.requests.map(({ path }) => path);
