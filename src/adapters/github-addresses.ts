import type { GitHubStore } from '../stores/store.ts';
import { quote } from '../text/visible.ts';
import { type GitHubRequest, named } from './github-problems.ts';

/** How the API and the settings of GitHub call a store. */
interface Naming {
  readonly segment: string;
  readonly label: string;
  readonly permission: string;
  readonly organizationPermission: string;
  /** Whether a repository can be asked for the organization's secrets that it may use. */
  readonly isSharedListed: boolean;
  readonly organizationRefusesApps?: true;
  /** Set where GitHub Enterprise Server, up to 3.19, does not have the store. */
  readonly isOnlyOnGitHubCom?: true;
}

/**
 * https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens; the
 * permissions for agents are formed after the others, and matter only where GitHub does not name them itself.
 */
export const NAMINGS: Readonly<Record<GitHubStore, Naming>> = {
  'github-actions': {
    segment: 'actions',
    label: 'Actions',
    permission: 'secrets=read',
    organizationPermission: 'organization_secrets=read',
    isSharedListed: true,
  },
  'github-dependabot': {
    segment: 'dependabot',
    label: 'Dependabot',
    permission: 'dependabot_secrets=read',
    organizationPermission: 'organization_dependabot_secrets=read',
    isSharedListed: false,
  },
  'github-codespaces': {
    segment: 'codespaces',
    label: 'Codespaces',
    permission: 'codespaces_secrets=write',
    organizationPermission: 'organization_codespaces_secrets=read',
    isSharedListed: false,
    organizationRefusesApps: true,
    isOnlyOnGitHubCom: true,
  },
  'github-agents': {
    segment: 'agents',
    label: 'Agents',
    permission: 'agents_secrets=read',
    organizationPermission: 'organization_agents_secrets=read',
    isSharedListed: true,
    isOnlyOnGitHubCom: true,
  },
};

/** A place that has a list of secrets of its own. */
export type SecretPlace =
  | { readonly scope: 'repository'; readonly store: GitHubStore; readonly repository: string }
  | { readonly scope: 'environment'; readonly repository: string; readonly environment: string }
  | { readonly scope: 'organization'; readonly store: GitHubStore; readonly owner: string };

/** The list of the secrets of a place. */
export function secretsOf(place: SecretPlace): GitHubRequest {
  return requestOf(place, 'secrets');
}

/** All that can be asked, or ordered, about one secret. */
export interface SecretRequests {
  readonly list: GitHubRequest;
  /** The public key with which its value is sealed. */
  readonly key: GitHubRequest;
  readonly get: GitHubRequest;
  /** The repositories that may use the secret of an organization. */
  readonly repositories: GitHubRequest;
  readonly set: GitHubRequest;
  readonly delete: GitHubRequest;
}

/** @param name in upper case, as GitHub keeps it */
export function requestsAbout(place: SecretPlace, name: string): SecretRequests {
  const list = requestOf(place, 'secrets');
  const secret: GitHubRequest = {
    ...requestOf(place, `secret ${named(name)}`),
    verb: 'read',
    path: `${list.path}/{secret_name}`,
    parameters: { ...list.parameters, secret_name: name },
  };
  const making = place.scope === 'environment' && {
    making: 'create the environment in the settings of the repository',
  };
  const changed = { ...secret, permission: secret.permission.replace(/=read$/, '=write') };
  return {
    list,
    key: {
      ...list,
      ...making,
      verb: 'read',
      path: `${list.path}/public-key`,
      title: `the public key for ${list.title}`,
      // As the description of the API has it, although apps may set the secrets.
      ...(place.scope === 'repository' && place.store === 'github-codespaces' && { refusesApps: true }),
    },
    get: secret,
    repositories: {
      ...secret,
      verb: 'list',
      path: `${secret.path}/repositories`,
      title: `the repositories that may use ${secret.title}`,
    },
    set: { ...changed, ...making, verb: 'set' },
    delete: { ...changed, verb: 'delete' },
  };
}

/** @param what to stand in a sentence after the name of the store */
function requestOf(place: SecretPlace, what: string): GitHubRequest {
  if (place.scope === 'organization') {
    const { segment, label, organizationPermission, organizationRefusesApps, isOnlyOnGitHubCom } =
      NAMINGS[place.store];
    return {
      verb: 'list',
      path: `/orgs/{org}/${segment}/secrets`,
      parameters: { org: place.owner },
      title: `the ${label} ${what} of the organization ${named(place.owner)}`,
      place: `the organization ${named(place.owner)}`,
      permission: organizationPermission,
      scope: 'admin:org',
      ...(organizationRefusesApps && { refusesApps: true }),
      ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }),
    };
  }
  if (place.scope === 'repository') {
    const { segment, label, permission } = NAMINGS[place.store];
    return {
      ...ofRepository(place.store, place.repository),
      path: `/repos/{owner}/{repo}/${segment}/secrets`,
      title: `the ${label} ${what} of ${named(place.repository)}`,
      permission,
    };
  }
  const base = ofRepository('github-actions', place.repository);
  const environment = `the environment ${quote(place.environment)} of ${named(place.repository)}`;
  return {
    ...base,
    path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
    parameters: { ...base.parameters, environment_name: place.environment },
    title: `the ${what} of ${environment}`,
    place: environment,
    permission: 'environments=read',
  };
}

/** What all requests about a repository have in common. */
export function ofRepository(
  store: GitHubStore,
  repository: string,
): Pick<GitHubRequest, 'verb' | 'parameters' | 'place' | 'scope' | 'onlyOnGitHubCom'> {
  const { label, isOnlyOnGitHubCom } = NAMINGS[store];
  const [owner = '', repo = ''] = repository.split('/');
  return {
    verb: 'list',
    parameters: { owner, repo },
    place: `the repository ${named(repository)}`,
    scope: 'repo',
    ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }),
  };
}
