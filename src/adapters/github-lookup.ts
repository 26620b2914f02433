import type { StoreProblem } from '../stores/store.ts';
import type { SecretRequests } from './github-addresses.ts';
import type { Answer, GitHubClient } from './github-client.ts';
import { causeOf, failure } from './github-errors.ts';
import type { GitHubRequest } from './github-problems.ts';

/** What a request brought, or why it brought nothing. */
export type Found<Value> = { readonly value: Value } | { readonly problem: StoreProblem };

/** The public key of a place, and what GitHub calls it. */
export interface PublicKey {
  readonly key: string;
  readonly key_id: string;
}

/** Which repositories may use the secret of an organization, as it is sent along with a value. */
export interface Sharing {
  readonly visibility: string;
  readonly selected_repository_ids?: readonly number[];
}

export function findKey(client: GitHubClient, { key: request }: SecretRequests): Promise<Found<PublicKey>> {
  return explained(client, request, async () => {
    const { key, key_id } = fieldsOf(await client.get(request));
    if (typeof key !== 'string' || typeof key_id !== 'string') throw failure('unreadable');
    return { key, key_id };
  });
}

/** The secret as it is, without its value; null when there is none. */
export async function findSecret(
  client: GitHubClient,
  requests: SecretRequests,
): Promise<Found<Answer | null>> {
  const { get } = requests;
  try {
    const answer = await client.get(get);
    if (!isSecret(fieldsOf(answer), get)) throw failure('unreadable');
    return { value: answer };
  } catch (error) {
    if (causeOf(error) !== 'not-found') return { problem: client.problemOf(error, get) };
    const listed = await isListed(client, requests);
    if ('problem' in listed) return listed;
    return listed.value ? { problem: client.problemOf(error, get) } : { value: null };
  }
}

/**
 * Whether the list of the place has the secret. A status of 404 is no proof that it is missing: it may as well be about
 * the repository, or about what the token may see; and the public key may be read by many who may not see secrets.
 */
export function isListed(client: GitHubClient, { list, get }: SecretRequests): Promise<Found<boolean>> {
  return explained(client, list, async () =>
    (await client.read(list, 'secrets')).some((entry) => isSecret(entry, get)),
  );
}

/**
 * Who may use a secret of an organization: to set its value means to set this, too.
 *
 * @param secret null for one that is to be created
 * @param byDefault who may use that
 */
export async function findSharing(
  client: GitHubClient,
  { get, repositories }: SecretRequests,
  secret: Answer | null,
  byDefault: Sharing['visibility'],
): Promise<Found<Sharing>> {
  if (!secret) return { value: { visibility: byDefault } };
  const { visibility } = fieldsOf(secret);
  if (visibility === 'all' || visibility === 'private') return { value: { visibility } };
  if (visibility !== 'selected') return { problem: client.problemOf(failure('unreadable'), get) };
  return explained(client, repositories, async () => {
    // A classic token tells its scopes; without this one it is shown only what is public.
    const scopes = secret.headers['x-oauth-scopes'];
    if (scopes !== undefined && !scopes.split(/, ?/).includes('repo')) throw failure('hidden-repositories');
    const ids = (await client.read(repositories, 'repositories')).map(({ id }) => id);
    if (!ids.every((id) => typeof id === 'number')) throw failure('unreadable');
    return { visibility, selected_repository_ids: ids };
  });
}

async function explained<Value>(
  client: GitHubClient,
  request: GitHubRequest,
  work: () => Promise<Value>,
): Promise<Found<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { problem: client.problemOf(error, request) };
  }
}

function fieldsOf({ data }: Answer): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

function isSecret({ name }: { readonly name?: unknown }, { parameters }: GitHubRequest): boolean {
  return typeof name === 'string' && name.toUpperCase() === parameters.secret_name;
}
