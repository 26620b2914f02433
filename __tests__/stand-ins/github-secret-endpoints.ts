import type { Endpoint, Permission, Store } from './github-endpoints.ts';

/** A list of secrets, and how the documentation calls what can be done with one of them. */
interface SecretList {
  readonly path: string;
  readonly store: Store;
  readonly permission: Permission;
  /** The page of the documentation. */
  readonly page: string;
  /** As the titles of its sections have it. */
  readonly noun: 'a-repository' | 'an-environment' | 'an-organization';
  /** The page that has the setting of a secret, where the description names another. */
  readonly settingPage?: string;
  /** `all` where GitHub Apps may do nothing, `key` where they may not read the public key. */
  readonly closedToApps?: 'all' | 'key';
  readonly enterpriseServer?: false;
}

const LISTS: readonly SecretList[] = [
  {
    path: '/repos/{owner}/{repo}/actions/secrets',
    store: 'actions',
    permission: 'secrets',
    page: 'actions/secrets',
    noun: 'a-repository',
  },
  {
    path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
    store: 'actions',
    permission: 'environments',
    page: 'actions/secrets',
    noun: 'an-environment',
  },
  {
    path: '/repos/{owner}/{repo}/dependabot/secrets',
    store: 'dependabot',
    permission: 'dependabot_secrets',
    page: 'dependabot/secrets',
    noun: 'a-repository',
  },
  {
    path: '/repos/{owner}/{repo}/codespaces/secrets',
    store: 'codespaces',
    permission: 'codespaces_secrets',
    page: 'codespaces/repository-secrets',
    noun: 'a-repository',
    closedToApps: 'key',
    enterpriseServer: false,
  },
  {
    path: '/repos/{owner}/{repo}/agents/secrets',
    store: 'agents',
    permission: 'agents_secrets',
    page: 'agents/secrets',
    noun: 'a-repository',
    enterpriseServer: false,
  },
  {
    path: '/orgs/{org}/actions/secrets',
    store: 'actions',
    permission: 'organization_secrets',
    page: 'actions/secrets',
    noun: 'an-organization',
    settingPage: 'reference/actions',
  },
  {
    path: '/orgs/{org}/dependabot/secrets',
    store: 'dependabot',
    permission: 'organization_dependabot_secrets',
    page: 'dependabot/secrets',
    noun: 'an-organization',
    settingPage: 'reference/dependabot',
  },
  {
    path: '/orgs/{org}/codespaces/secrets',
    store: 'codespaces',
    permission: 'organization_codespaces_secrets',
    page: 'codespaces/organization-secrets',
    noun: 'an-organization',
    closedToApps: 'all',
    enterpriseServer: false,
  },
  {
    path: '/orgs/{org}/agents/secrets',
    store: 'agents',
    permission: 'organization_agents_secrets',
    page: 'agents/secrets',
    noun: 'an-organization',
    enterpriseServer: false,
  },
];

/** What is below the lists of secrets, most literal paths first. */
export const SECRET_ENDPOINTS: readonly Endpoint[] = LISTS.flatMap((list) => {
  const { path, store, permission, page, noun, settingPage = page, closedToApps, enterpriseServer } = list;
  const isOrganization = noun === 'an-organization';
  // Codespaces' secrets of a repository may only be read by who may write them.
  const level = permission === 'codespaces_secrets' ? 'write' : 'read';
  const common = {
    scope: isOrganization ? 'admin:org' : 'repo',
    ...(closedToApps === 'all' && { githubApps: false as const }),
    ...(enterpriseServer === false && { enterpriseServer }),
  } as const;
  const reading = { ...common, method: 'GET', permission: [permission, level] } as const;
  const writing = { ...common, path: `${path}/{secret_name}`, permission: [permission, 'write'] } as const;
  const content = { kind: 'secret', store } as const;
  return [
    {
      ...reading,
      path: `${path}/public-key`,
      content: { kind: 'public-key', store },
      docs: `${page}#get-${noun}-public-key`,
      ...(closedToApps && { githubApps: false as const }),
    },
    { ...reading, path: writing.path, content, docs: `${page}#get-${noun}-secret` },
    { ...writing, method: 'PUT', content, docs: `${settingPage}#create-or-update-${noun}-secret` },
    { ...writing, method: 'DELETE', content, docs: `${page}#delete-${noun}-secret` },
    ...(isOrganization
      ? [
          {
            ...reading,
            path: `${writing.path}/repositories`,
            content: { kind: 'selected-repositories', store } as const,
            docs: `${page}#list-selected-repositories-for-${noun}-secret`,
          },
        ]
      : []),
  ];
});
