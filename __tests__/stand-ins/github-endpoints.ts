import { SECRET_ENDPOINTS } from './github-secret-endpoints.ts';

/** How far a permission goes; `write` includes `read`. */
export type Level = 'read' | 'write';

/**
 * The permissions of fine-grained tokens and GitHub Apps that the endpoints here ask for, as the header
 * `x-accepted-github-permissions` names them.
 * https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 *
 * `agents_secrets` and `organization_agents_secrets` are formed after the others: the published description of the
 * API has the endpoints, but names no permission for them.
 */
export type Permission =
  | 'metadata'
  | 'actions'
  | 'environments'
  | 'secrets'
  | 'dependabot_secrets'
  | 'codespaces_secrets'
  | 'agents_secrets'
  | 'organization_secrets'
  | 'organization_dependabot_secrets'
  | 'organization_codespaces_secrets'
  | 'organization_agents_secrets';

/** The places where secrets are kept for different users of them. */
export type Store = 'actions' | 'dependabot' | 'codespaces' | 'agents';

export const STORES: readonly Store[] = ['actions', 'dependabot', 'codespaces', 'agents'];

/** What an endpoint answers with. */
export type Content =
  | { readonly kind: 'repository' | 'account' | 'repositories' | 'environments' | 'environment-secrets' }
  | { readonly kind: 'rate-limit' }
  | { readonly kind: 'secrets' | 'shared-secrets'; readonly store: Store }
  /** About the secrets of a repository, an environment or an organization, as the path tells. */
  | { readonly kind: 'public-key' | 'secret' | 'selected-repositories'; readonly store: Store };

export type Method = 'GET' | 'PUT' | 'DELETE';

/** An operation of the API. */
export interface Endpoint {
  readonly method: Method;
  /** The path as the OpenAPI description writes it. */
  readonly path: string;
  readonly content: Content;
  /** The section of https://docs.github.com/rest that describes it; `documentation_url` of its errors. */
  readonly docs: string;
  /** What a fine-grained token or a GitHub App needs. */
  readonly permission?: readonly [Permission, Level];
  /** What a classic token needs; empty for nothing. */
  readonly scope: '' | 'repo' | 'admin:org';
  /** Whether anybody may ask this of what is public. */
  readonly isPublic?: true;
  /** `false` where GitHub Apps, and so the job's own token, are refused whatever they may do. */
  readonly githubApps?: false;
  /** `false` where GitHub Enterprise Server, up to 3.19, does not know the path. */
  readonly enterpriseServer?: false;
}

const READ: readonly Omit<Endpoint, 'method'>[] = [
  {
    path: '/repos/{owner}/{repo}',
    content: { kind: 'repository' },
    docs: 'repos/repos#get-a-repository',
    permission: ['metadata', 'read'],
    scope: 'repo',
    isPublic: true,
  },
  {
    path: '/repos/{owner}/{repo}/actions/secrets',
    content: { kind: 'secrets', store: 'actions' },
    docs: 'actions/secrets#list-repository-secrets',
    permission: ['secrets', 'read'],
    scope: 'repo',
  },
  {
    path: '/repos/{owner}/{repo}/actions/organization-secrets',
    content: { kind: 'shared-secrets', store: 'actions' },
    docs: 'actions/secrets#list-repository-organization-secrets',
    permission: ['secrets', 'read'],
    scope: 'repo',
  },
  {
    path: '/repos/{owner}/{repo}/environments',
    content: { kind: 'environments' },
    docs: 'deployments/environments#list-environments',
    permission: ['actions', 'read'],
    scope: 'repo',
    isPublic: true,
  },
  {
    path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
    content: { kind: 'environment-secrets' },
    docs: 'actions/secrets#list-environment-secrets',
    permission: ['environments', 'read'],
    scope: 'repo',
  },
  {
    path: '/repos/{owner}/{repo}/dependabot/secrets',
    content: { kind: 'secrets', store: 'dependabot' },
    docs: 'dependabot/secrets#list-repository-secrets',
    permission: ['dependabot_secrets', 'read'],
    scope: 'repo',
  },
  {
    path: '/repos/{owner}/{repo}/codespaces/secrets',
    content: { kind: 'secrets', store: 'codespaces' },
    docs: 'codespaces/repository-secrets#list-repository-secrets',
    permission: ['codespaces_secrets', 'write'],
    scope: 'repo',
    enterpriseServer: false,
  },
  {
    path: '/repos/{owner}/{repo}/agents/secrets',
    content: { kind: 'secrets', store: 'agents' },
    docs: 'agents/secrets#list-repository-secrets',
    permission: ['agents_secrets', 'read'],
    scope: 'repo',
    enterpriseServer: false,
  },
  {
    path: '/repos/{owner}/{repo}/agents/organization-secrets',
    content: { kind: 'shared-secrets', store: 'agents' },
    docs: 'agents/secrets#list-repository-organization-secrets',
    permission: ['agents_secrets', 'read'],
    scope: 'repo',
    enterpriseServer: false,
  },
  {
    path: '/orgs/{org}',
    content: { kind: 'account' },
    docs: 'orgs/orgs#get-an-organization',
    scope: '',
    isPublic: true,
  },
  {
    path: '/orgs/{org}/repos',
    content: { kind: 'repositories' },
    docs: 'repos/repos#list-organization-repositories',
    permission: ['metadata', 'read'],
    scope: '',
    isPublic: true,
  },
  {
    path: '/orgs/{org}/actions/secrets',
    content: { kind: 'secrets', store: 'actions' },
    docs: 'actions/secrets#list-organization-secrets',
    permission: ['organization_secrets', 'read'],
    scope: 'admin:org',
  },
  {
    path: '/orgs/{org}/dependabot/secrets',
    content: { kind: 'secrets', store: 'dependabot' },
    docs: 'dependabot/secrets#list-organization-secrets',
    permission: ['organization_dependabot_secrets', 'read'],
    scope: 'admin:org',
  },
  {
    path: '/orgs/{org}/codespaces/secrets',
    content: { kind: 'secrets', store: 'codespaces' },
    docs: 'codespaces/organization-secrets#list-organization-secrets',
    permission: ['organization_codespaces_secrets', 'read'],
    scope: 'admin:org',
    githubApps: false,
    enterpriseServer: false,
  },
  {
    path: '/orgs/{org}/agents/secrets',
    content: { kind: 'secrets', store: 'agents' },
    docs: 'agents/secrets#list-organization-secrets',
    permission: ['organization_agents_secrets', 'read'],
    scope: 'admin:org',
    enterpriseServer: false,
  },
  {
    path: '/users/{username}',
    content: { kind: 'account' },
    docs: 'users/users#get-a-user',
    scope: '',
    isPublic: true,
  },
  {
    path: '/users/{username}/repos',
    content: { kind: 'repositories' },
    docs: 'repos/repos#list-repositories-for-a-user',
    permission: ['metadata', 'read'],
    scope: '',
    isPublic: true,
  },
  {
    path: '/user/repos',
    content: { kind: 'repositories' },
    docs: 'repos/repos#list-repositories-for-the-authenticated-user',
    permission: ['metadata', 'read'],
    scope: '',
    githubApps: false,
  },
  {
    path: '/rate_limit',
    content: { kind: 'rate-limit' },
    docs: 'rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user',
    scope: '',
    isPublic: true,
  },
];

/**
 * Every endpoint of the stand-in. Paths, sections, `githubApps` and `enterpriseServer` are those of GitHub's OpenAPI
 * description (a test compares them with it); it tells the scopes in prose, and the permissions not at all.
 */
export const ENDPOINTS: readonly Endpoint[] = [
  ...READ.map((endpoint) => ({ method: 'GET', ...endpoint }) as const),
  ...SECRET_ENDPOINTS,
];
