import type { GitHubStore } from '../stores/store.ts';

/** How the API and the settings of GitHub call a store. */
export interface Naming {
  readonly segment: string;
  readonly label: string;
  /** What reading the list of a repository needs. */
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
