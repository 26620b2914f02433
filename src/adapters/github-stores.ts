import type { GitHubPlan, GitHubStore, StoredSecret, StorePart } from '../stores/store.ts';
import { NAMINGS, ofRepository, secretsOf } from './github-addresses.ts';
import { type ClientOptions, connect, type Entry, type GitHubClient } from './github-client.ts';
import { type GitHubRequest, named } from './github-problems.ts';
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
  options: ClientOptions = {},
): Promise<StorePart[]> {
  const client = await connect(token, apiUrl, options);
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
  const [own, environments] = await Promise.all([
    readPart(
      client,
      placeOf(store, 'repository', repository),
      secretsOf({ scope: 'repository', store, repository }),
    ),
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
  const list: GitHubRequest = {
    ...ofRepository(store, repository),
    path: '/repos/{owner}/{repo}/environments',
    title: `the environments of ${named(repository)}`,
    permission: 'actions=read',
  };
  try {
    const environments = await client.read(list, 'environments');
    return await Promise.all(
      environments.map(({ name: environment }) =>
        readPart(
          client,
          { ...place, environment },
          secretsOf({ scope: 'environment', repository, environment }),
        ),
      ),
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
  const list: GitHubRequest = {
    ...ofRepository(store, repository),
    path: `/repos/{owner}/{repo}/${segment}/organization-secrets`,
    title: `the ${label} secrets of ${named(owner)} that ${named(repository)} may use`,
    permission,
  };
  return [await readPart(client, placeOf(store, 'organization'), list)];
}

function readOrganization(client: GitHubClient, store: GitHubStore, owner: string): Promise<StorePart> {
  const list = secretsOf({ scope: 'organization', store, owner });
  return readPart(client, placeOf(store, 'organization'), list);
}

async function readPart(client: GitHubClient, place: Place, list: GitHubRequest): Promise<StorePart> {
  try {
    return { ...place, secrets: (await client.read(list, 'secrets')).map(toSecret) };
  } catch (error) {
    return { ...place, secrets: null, problem: client.problemOf(error, list) };
  }
}

function placeOf(store: GitHubStore, scope: StorePart['scope'], repository: string | null = null): Place {
  return { store, scope, repository, environment: null, region: null };
}

function toSecret({ name, updated_at: updatedAt }: Entry): StoredSecret {
  return { name, updatedAt: typeof updatedAt === 'string' ? updatedAt : null };
}
