import type { GitHubStore } from '../stores/store.ts';
import type { SecretAddress, SetOptions, StoreWriter, WriteOutcome } from '../stores/writer.ts';
import { plural } from '../text/counts.ts';
import { connect, type GitHubClient, type Pace } from './github-client.ts';
import { NAMINGS } from './github-namings.ts';
import { explainOrder, type GitHubOrder, isOpenOutcome } from './github-orders.ts';
import { causeOf, failure, type GitHubList, named } from './github-problems.ts';
import { sealFor } from './sealed-box.ts';

/** https://docs.github.com/en/actions/reference/security/secrets#limits-for-secrets */
const MAX_VALUE_BYTES = 48 * 1024;

/** One conversation with GitHub about one secret. */
interface Talk {
  readonly client: GitHubClient;
  readonly order: GitHubOrder;
  readonly options: SetOptions;
}

/**
 * Sets and removes secrets in the stores of GitHub. Values leave the process only in a sealed box.
 *
 * @param token asked for when it is needed
 * @param apiUrl as `GITHUB_API_URL` is
 */
export function githubWriter(token: () => string, apiUrl: string, pace: Pace = {}): StoreWriter {
  /** Does something, and turns what is thrown into an outcome. */
  async function carryOut(
    order: GitHubOrder,
    act: (client: GitHubClient) => Promise<WriteOutcome>,
  ): Promise<WriteOutcome> {
    const given = token();
    try {
      return await act(await connect(given, apiUrl, pace));
    } catch (error) {
      const problem = explainOrder(error, order, given);
      return { outcome: isOpenOutcome(error) ? 'unknown' : 'refused', problem };
    }
  }

  return {
    async set(address, value, options) {
      const order = orderFor('set', address);
      const limit = refusedLength(value.length);
      return limit ?? carryOut(order, (client) => set({ client, order, options }, address, value));
    },
    async remove(address) {
      const order = orderFor('remove', address);
      return carryOut(order, (client) => remove(client, order));
    },
  };
}

function refusedLength(length: number): WriteOutcome | undefined {
  if (length <= MAX_VALUE_BYTES) return undefined;
  const reason = `The value has ${plural(length, 'byte')}; GitHub takes at most ${plural(MAX_VALUE_BYTES, 'byte')} (48 KB).`;
  const remedy = 'Keep it in another store, or encrypted in the repository with only its key as a secret.';
  return { outcome: 'refused', problem: { reason, remedy } };
}

async function set(talk: Talk, address: SecretAddress, value: Uint8Array): Promise<WriteOutcome> {
  const { client, order, options } = talk;
  const key = (await send(client, order, 'GET', '/public-key')).data as Readonly<Record<string, unknown>>;
  const isOrganization = address.scope === 'organization';
  const existing = isOrganization || !options.create ? await readSecret(talk) : undefined;
  if (!options.create && existing === undefined) return { outcome: 'missing' };
  const sharing = isOrganization ? await sharingOf(existing, talk) : {};
  if (typeof key?.key !== 'string' || typeof key.key_id !== 'string') throw failure('unreadable');
  const sealed = await sealFor(key.key, value);
  if (sealed === undefined) throw failure('unreadable');

  const body = { ...sharing, encrypted_value: sealed, key_id: key.key_id };
  const { status } = await send(client, order, 'PUT', '/{secret_name}', body);
  if (status === 201) return { outcome: 'done', what: 'created' };
  if (status === 204) return { outcome: 'done', what: 'updated' };
  throw Object.assign(failure('unreadable'), { wasSent: true });
}

async function remove(client: GitHubClient, order: GitHubOrder): Promise<WriteOutcome> {
  // Who may read the key sees the repository: from then on, what is not found is the secret.
  await send(client, order, 'GET', '/public-key');
  try {
    const { status } = await send(client, order, 'DELETE', '/{secret_name}');
    if (status === 204) return { outcome: 'done', what: 'removed' };
  } catch (error) {
    if (causeOf(error) !== 'not-found') throw error;
    // GitHub also says so to those who may not write.
    return (await isListed(client, order)) ? refusedSilently(error, order) : { outcome: 'missing' };
  }
  throw Object.assign(failure('unreadable'), { wasSent: true });
}

function refusedSilently(error: unknown, order: GitHubOrder): WriteOutcome {
  return { outcome: 'refused', problem: explainOrder(error, order, '') };
}

async function isListed(client: GitHubClient, order: GitHubOrder): Promise<boolean> {
  try {
    await send(client, order, 'GET', '/{secret_name}');
    return true;
  } catch (error) {
    if (causeOf(error) === 'not-found') return false;
    throw error;
  }
}

type Secret = Readonly<Record<string, unknown>>;

/** The secret without its value; undefined where there is none of the name. */
async function readSecret({ client, order }: Talk): Promise<Secret | undefined> {
  try {
    return (await send(client, order, 'GET', '/{secret_name}')).data as Secret;
  } catch (error) {
    if (causeOf(error) === 'not-found') return undefined;
    throw error;
  }
}

/** Who may use a secret of an organization, so that setting its value leaves that as it is. */
async function sharingOf(existing: Secret | undefined, { client, order, options }: Talk) {
  if (existing === undefined) return { visibility: options.visibility };
  const { visibility } = existing;
  if (visibility !== 'selected') return { visibility };
  const list: GitHubList = {
    ...order,
    path: `${order.path}/{secret_name}/repositories`,
    parameters: { ...order.parameters, secret_name: order.name },
    title: `the repositories that may use ${order.name}`,
  };
  const repositories = await client.read(list, 'repositories');
  return { visibility, selected_repository_ids: repositories.map(({ id }) => id) };
}

/** Sends a request about the secret, or about the list that it is in. An error tells whether it may change something. */
async function send(
  client: GitHubClient,
  { path, parameters, name }: GitHubOrder,
  method: 'GET' | 'PUT' | 'DELETE',
  end: '/public-key' | '/{secret_name}',
  body: Readonly<Record<string, unknown>> = {},
) {
  const ofSecret = end === '/{secret_name}' && { secret_name: name };
  try {
    return await client.send({
      method,
      path: `${path}${end}`,
      parameters: { ...parameters, ...ofSecret, ...body },
    });
  } catch (error) {
    throw method === 'GET' ? error : Object.assign(error as object, { wasSent: true });
  }
}

/** What is to be done with which secret, in the words of the API and of people. */
function orderFor(verb: GitHubOrder['verb'], address: SecretAddress): GitHubOrder {
  const { store, scope, name, repository, environment, owner } = address;
  const { segment, label, permission, organizationPermission, organizationRefusesApps, isOnlyOnGitHubCom } =
    NAMINGS[store as GitHubStore];
  const [repositoryOwner = '', repo = ''] = (repository ?? '').split('/');
  const ofRepository = { owner: repositoryOwner, repo };
  const common = { verb, name, ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }) };
  const writing = (reading: string) => reading.replace(/=read$/, '=write');
  switch (scope) {
    case 'organization':
      return {
        ...common,
        path: `/orgs/{org}/${segment}/secrets`,
        parameters: { org: owner ?? '' },
        title: `the ${label} secret ${named(name)} of the organization ${named(owner ?? '')}`,
        place: `the organization ${named(owner ?? '')}`,
        permission: writing(organizationPermission),
        scope: 'admin:org',
        ...(organizationRefusesApps && { refusesApps: true }),
      };
    case 'environment':
      return {
        ...common,
        path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
        parameters: { ...ofRepository, environment_name: environment ?? '' },
        title: `the secret ${named(name)} of the environment ${named(environment ?? '')} of ${named(repository ?? '')}`,
        place: `the environment ${named(environment ?? '')} of ${named(repository ?? '')}`,
        permission: 'environments=write',
        scope: 'repo',
      };
    case 'repository':
      return {
        ...common,
        path: `/repos/{owner}/{repo}/${segment}/secrets`,
        parameters: ofRepository,
        title: `the ${label} secret ${named(name)} of ${named(repository ?? '')}`,
        place: `the repository ${named(repository ?? '')}`,
        permission: writing(permission),
        scope: 'repo',
      };
  }
}
