import type { StoreProblem } from '../stores/store.ts';
import type { Entry, GitHubClient } from './github-client.ts';
import { causeOf } from './github-errors.ts';
import { type GitHubRequest, named } from './github-problems.ts';

export interface Repositories {
  readonly isOrganization: boolean;
  readonly repositories: readonly string[];
  /** Set when they are not, or may not be, all. */
  readonly problem?: StoreProblem;
}

/** The repositories of an owner that are not archived. */
export async function listRepositories(client: GitHubClient, owner: string): Promise<Repositories> {
  const list: GitHubRequest = {
    verb: 'list',
    path: '/orgs/{org}/repos',
    parameters: { org: owner, sort: 'full_name' },
    title: `the repositories of ${named(owner)}`,
    place: named(owner),
    permission: 'metadata=read',
    scope: 'repo',
  };
  try {
    return { isOrganization: true, repositories: inUse(await client.read(list), owner) };
  } catch (error) {
    const isOrganization = causeOf(error) !== 'not-found';
    if (isOrganization) return { isOrganization, repositories: [], problem: client.problemOf(error, list) };
    return listRepositoriesOfUser(client, owner, list);
  }
}

/** Only the token's own user has a list with the private ones in it. */
async function listRepositoriesOfUser(
  client: GitHubClient,
  owner: string,
  base: GitHubRequest,
): Promise<Repositories> {
  const parameters = { sort: 'full_name' };
  const own = { ...base, path: '/user/repos', parameters: { ...parameters, affiliation: 'owner' } };
  const open = { ...base, path: '/users/{username}/repos', parameters: { ...parameters, username: owner } };
  const isOrganization = false;
  try {
    const repositories = inUse(await client.read(own), owner);
    if (repositories.length > 0) return { isOrganization, repositories };
  } catch (error) {
    const isRefused = ['denied', 'integration'].includes(causeOf(error));
    if (!isRefused) return { isOrganization, repositories: [], problem: client.problemOf(error, own) };
  }
  try {
    const problem = {
      reason: `Only the public repositories of ${named(owner)} could be listed, since the token is not that user's own.`,
      remedy: `Give ${client.tokenHolder} a token that ${named(owner)} has made.`,
    };
    return { isOrganization, repositories: inUse(await client.read(open), owner), problem };
  } catch (error) {
    return { isOrganization, repositories: [], problem: client.problemOf(error, open) };
  }
}

/** The full names, each once: a list moves on when a repository is made while its pages are read. */
function inUse(entries: readonly Entry[], owner: string): string[] {
  const names = entries
    .filter((entry) => entry.archived !== true)
    .map((entry) => (typeof entry.full_name === 'string' ? entry.full_name : `${owner}/${entry.name}`))
    .filter((name) => name.toLowerCase().startsWith(`${owner.toLowerCase()}/`));
  return [...new Set(names)];
}
