import {
  FIRST_DAY,
  type StoredEnvironment,
  type StoredOwner,
  type StoredRepository,
  type StoredSecret,
} from './github-state.ts';

/** The addresses that answers are full of, without a slash at the end. */
export interface Addresses {
  readonly api: string;
  readonly html: string;
}

/** The URLs of a repository, by what stands between `_url` and its own URL. */
const REPOSITORY_URLS: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

const USER_URLS: Readonly<Record<string, string>> = {
  followers: '/followers',
  following: '/following{/other_user}',
  gists: '/gists{/gist_id}',
  starred: '/starred{/owner}{/repo}',
  subscriptions: '/subscriptions',
  organizations: '/orgs',
  repos: '/repos',
  events: '/events{/privacy}',
  received_events: '/received_events',
};

/** A secret of a repository or an environment. */
export function secretObject({ name, createdAt, updatedAt }: StoredSecret): object {
  return { name, created_at: createdAt, updated_at: updatedAt };
}

/** What `/rate_limit` tells, from the headers that tell the same. */
export function rateLimitObject(headers: Readonly<Record<string, string>>): object {
  const names = ['limit', 'remaining', 'used', 'reset'];
  const rate = Object.fromEntries(names.map((name) => [name, Number(headers[`x-ratelimit-${name}`])]));
  return { resources: { core: rate, search: rate }, rate };
}

/** A secret of an organization; `listUrl` is that of the list it is in. */
export function organizationSecretObject(secret: StoredSecret, listUrl: string): object {
  const { visibility, name } = secret;
  return {
    ...secretObject(secret),
    visibility,
    ...(visibility === 'selected' && { selected_repositories_url: `${listUrl}/${name}/repositories` }),
  };
}

export function environmentObject(
  { id, name }: StoredEnvironment,
  { fullName }: StoredRepository,
  { api, html }: Addresses,
): object {
  return {
    id,
    node_id: nodeId('EN', id),
    name,
    url: `${api}/repos/${fullName}/environments/${encodeURIComponent(name)}`,
    html_url: `${html}/${fullName}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: FIRST_DAY,
    updated_at: FIRST_DAY,
  };
}

/** A repository as it stands in a list. */
export function repositoryObject(repository: StoredRepository, addresses: Addresses): object {
  const { id, name, fullName, visibility, isArchived, isFork, owner } = repository;
  const { api, html } = addresses;
  const host = new URL(html).host;
  const url = `${api}/repos/${fullName}`;
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName,
    private: visibility !== 'public',
    owner: ownerObject(owner, addresses),
    html_url: `${html}/${fullName}`,
    description: null,
    fork: isFork,
    url,
    ...urls(url, REPOSITORY_URLS),
    created_at: FIRST_DAY,
    updated_at: FIRST_DAY,
    pushed_at: FIRST_DAY,
    git_url: `git://${host}/${fullName}.git`,
    ssh_url: `git@${host}:${fullName}.git`,
    clone_url: `${html}/${fullName}.git`,
    svn_url: `${html}/${fullName}`,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: isArchived,
    disabled: false,
    open_issues_count: 0,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    visibility,
    forks: 0,
    open_issues: 0,
    watchers: 0,
    default_branch: 'main',
  };
}

/** A repository that is asked for by its name. */
export function fullRepositoryObject(repository: StoredRepository, addresses: Addresses): object {
  return { ...repositoryObject(repository, addresses), network_count: 0, subscribers_count: 0 };
}

/** What `/users/{username}` tells, of an organization too. */
export function userObject(owner: StoredOwner, publicRepositories: number, addresses: Addresses): object {
  return {
    ...ownerObject(owner, addresses),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: publicRepositories,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: FIRST_DAY,
    updated_at: FIRST_DAY,
  };
}

/** What `/orgs/{org}` tells to those who do not own the organization. */
export function organizationObject(
  { id, login }: StoredOwner,
  publicRepositories: number,
  { api, html }: Addresses,
): object {
  const url = `${api}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('O', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: avatar(id),
    description: null,
    is_verified: false,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: publicRepositories,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${html}/${login}`,
    created_at: FIRST_DAY,
    updated_at: FIRST_DAY,
    archived_at: null,
    type: 'Organization',
  };
}

function ownerObject({ id, login, type }: StoredOwner, { api, html }: Addresses): object {
  const url = `${api}/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId(type === 'User' ? 'U' : 'O', id),
    avatar_url: avatar(id),
    gravatar_id: '',
    url,
    html_url: `${html}/${login}`,
    ...urls(url, USER_URLS),
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

function urls(base: string, paths: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [`${name}_url`, `${base}${path}`]));
}

/** GraphQL's id of the same thing; the real ones are opaque, too. */
function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

function avatar(id: number): string {
  return `https://avatars.githubusercontent.com/u/${id}?v=4`;
}
