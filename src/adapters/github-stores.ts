import type { GitHubPlan, GitHubStore, StoredSecret, StorePart } from '../stores/store.ts';
import { quote } from '../text/visible.ts';
import { connect, type Entry, type GitHubClient, type Manner } from './github-client.ts';
import { NAMINGS } from './github-namings.ts';
import { type GitHubList, named } from './github-problems.ts';
import { listRepositories } from './github-repositories.ts';

type Place = Omit<StorePart, 'secrets' | 'problem'>;

/**
 * Lists the names of the secrets in GitHub's stores; no value is ever read. What GitHub refuses, or does not answer in
 * full, is a part without secrets that tells why; nothing is thrown.
 *
 * @param apiUrl as `GITHUB_API_URL` is
 */
export async function readGitHubStores(
  plan: GitHubPlan,
  token: string,
  apiUrl: string,
  manner: Manner = {},
): Promise<StorePart[]> {
  const client = await connect(token, apiUrl, manner);
  const [owner = ''] = plan.repository.split('/');
  if (plan.reach === 'owner') return readOwner(client, plan.stores, owner);
  const parts = plan.stores.map(async (store) => [
    ...(await Promise.all([
      readRepository(client, store, plan.repository),
      plan.organizationStores.includes(store)
        ? readSharedAndWhole(client, store, owner, plan.repository)
        : readShared(client, store, owner, plan.repository),
    ])),
  ]);
  return (await Promise.all(parts)).flat(2);
}

/** The organization, and all of its repositories that are in use; for a user, the latter. */
async function readOwner(client: GitHubClient, stores: readonly GitHubStore[], owner: string) {
  const { isOrganization, repositories, problem } = await listRepositories(client, owner);
  const parts = stores.flatMap((store) => [
    ...(isOrganization ? [readOrganization(client, store, owner).then((part) => [part])] : []),
    ...(problem ? [[{ ...placeOf(store, 'repository'), secrets: null, problem }]] : []),
    ...repositories.map((repository) => readRepository(client, store, repository)),
  ]);
  return (await Promise.all<readonly StorePart[]>(parts)).flat();
}

/** The secrets of a repository and, where the store has them, those of its environments. */
async function readRepository(
  client: GitHubClient,
  store: GitHubStore,
  repository: string,
): Promise<StorePart[]> {
  const { segment, permission } = NAMINGS[store];
  const list = listOf(store, repository, {
    path: `/repos/{owner}/{repo}/${segment}/secrets`,
    permission,
  });
  const [own, environments] = await Promise.all([
    readPart(client, placeOf(store, 'repository', repository), list),
    store === 'github-actions' ? readEnvironments(client, store, repository) : [],
  ]);
  return [own, ...environments];
}

async function readEnvironments(
  client: GitHubClient,
  store: GitHubStore,
  repository: string,
): Promise<StorePart[]> {
  const place = placeOf(store, 'environment', repository);
  const list = {
    ...listOf(store, repository, { path: '/repos/{owner}/{repo}/environments', permission: 'actions=read' }),
    title: `the environments of ${named(repository)}`,
  };
  try {
    const environments = await client.read(list, 'environments');
    return await Promise.all(
      environments.map(({ name }) => {
        const path = '/repos/{owner}/{repo}/environments/{environment_name}/secrets';
        const ofRepository = listOf(store, repository, { path, permission: 'environments=read' });
        const environment = `the environment ${quote(name)} of ${named(repository)}`;
        return readPart(
          client,
          { ...place, environment: name },
          {
            ...ofRepository,
            parameters: { ...ofRepository.parameters, environment_name: name },
            title: `the secrets of ${environment}`,
            place: environment,
          },
        );
      }),
    );
  } catch (error) {
    return [{ ...place, secrets: null, problem: client.problemOf(error, list) }];
  }
}

/** The organization's secrets that the repository may use, and all of them, only to look recorded ones up in. */
async function readSharedAndWhole(
  client: GitHubClient,
  store: GitHubStore,
  owner: string,
  repository: string,
): Promise<StorePart[]> {
  const [shared, whole] = await Promise.all([
    readShared(client, store, owner, repository),
    readOrganization(client, store, owner),
  ]);
  return [...shared, { ...whole, isForLookup: true }];
}

/** The organization's secrets that a repository may use; where its owner is a user, there are none. */
async function readShared(
  client: GitHubClient,
  store: GitHubStore,
  owner: string,
  repository: string,
): Promise<StorePart[]> {
  const { segment, label, permission, isSharedListed } = NAMINGS[store];
  if (!isSharedListed) return [];
  const path = `/repos/{owner}/{repo}/${segment}/organization-secrets`;
  const list = {
    ...listOf(store, repository, { path, permission }),
    title: `the ${label} secrets of ${named(owner)} that ${named(repository)} may use`,
  };
  return [await readPart(client, placeOf(store, 'organization'), list)];
}

function readOrganization(client: GitHubClient, store: GitHubStore, owner: string): Promise<StorePart> {
  const { segment, label, organizationPermission, organizationRefusesApps, isOnlyOnGitHubCom } =
    NAMINGS[store];
  return readPart(client, placeOf(store, 'organization'), {
    path: `/orgs/{org}/${segment}/secrets`,
    parameters: { org: owner },
    title: `the ${label} secrets of the organization ${named(owner)}`,
    place: `the organization ${named(owner)}`,
    permission: organizationPermission,
    scope: 'admin:org',
    ...(organizationRefusesApps && { refusesApps: true }),
    ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }),
  });
}

async function readPart(client: GitHubClient, place: Place, list: GitHubList): Promise<StorePart> {
  try {
    return { ...place, secrets: (await client.read(list, 'secrets')).map(toSecret) };
  } catch (error) {
    return { ...place, secrets: null, problem: client.problemOf(error, list) };
  }
}

function listOf(
  store: GitHubStore,
  repository: string,
  { path, permission }: Pick<GitHubList, 'path' | 'permission'>,
): GitHubList {
  const { label, isOnlyOnGitHubCom } = NAMINGS[store];
  const [owner = '', repo = ''] = repository.split('/');
  return {
    path,
    parameters: { owner, repo },
    title: `the ${label} secrets of ${named(repository)}`,
    place: `the repository ${named(repository)}`,
    permission,
    scope: 'repo',
    ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }),
  };
}

function placeOf(store: GitHubStore, scope: StorePart['scope'], repository: string | null = null): Place {
  return { store, scope, repository, environment: null, region: null };
}

function toSecret({ name, updated_at: updatedAt }: Entry): StoredSecret {
  return { name, updatedAt: typeof updatedAt === 'string' ? updatedAt : null };
}
