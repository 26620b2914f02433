import { GITHUB_NAME } from '../records/record.ts';
import { STORE_NAMES } from '../stores/names.ts';
import type { StoreProblem } from '../stores/store.ts';
import type { SecretAddress, SetOptions, StoreWriter, WriteOutcome } from '../stores/writer.ts';
import { quote } from '../text/visible.ts';
import { NAMINGS, requestsAbout, type SecretPlace, type SecretRequests } from './github-addresses.ts';
import { AUDIENCES } from './github-audience.ts';
import type { ClientOptions, GitHubClient } from './github-client.ts';
import { causeOf, failure, mayBeDone } from './github-errors.ts';
import { findKey, findSecret, findSharing, isListed } from './github-lookup.ts';
import { clientFailed, type GitHubRequest, named, WHEN_TOO_LARGE } from './github-problems.ts';
import { seal } from './sealed-box.ts';

/**
 * "Secrets are limited to 48 KB in size"; whether that is before or after it is sealed, GitHub does not say.
 * https://docs.github.com/actions/reference/security/secrets#limits-for-secrets
 */
export const MAX_VALUE_IN_BYTES = 48 * 1024;

/** One order, and all that it takes to carry it out. */
interface Order {
  readonly client: GitHubClient;
  readonly requests: SecretRequests;
  readonly address: SecretAddress;
  /** What can be run again: `the command`. */
  readonly run: string;
}

/**
 * Sets and removes secrets in GitHub's stores; an address elsewhere is a mistake of the caller, and thrown. A value
 * leaves sealed, and at most once but for rate limits.
 *
 * @param apiUrl as `GITHUB_API_URL` is
 * @param options the token is that of `GH_TOKEN` unless told
 */
export function githubWriter(token: string, apiUrl: string, options: ClientOptions = {}): StoreWriter {
  const { tokenSource = 'GH_TOKEN' } = options;
  const { run } = AUDIENCES[tokenSource];

  /** Each order has a client of its own: what halts one says nothing about the next. */
  async function begin(
    address: SecretAddress,
    value: Uint8Array | null,
    work: (order: Order) => Promise<WriteOutcome>,
  ): Promise<WriteOutcome> {
    const place = placeOf(address);
    const wrong = wrongPlace(address) ?? wrongName(address) ?? (value && wrongSize(value, run));
    if (wrong) return refused(wrong);
    try {
      const { connect } = await import('./github-client.ts');
      const client = await connect(token, apiUrl, { ...options, tokenSource });
      const requests = requestsAbout(place, address.name.toUpperCase());
      return await work({ client, requests, address, run });
    } catch (error) {
      // What fails once something was ordered is not thrown.
      return refused(clientFailed(error));
    }
  }

  return {
    set: (address, value, setOptions) => begin(address, value, (order) => set(order, value, setOptions)),
    remove: (address) => begin(address, null, remove),
  };
}

async function set(
  order: Order,
  value: Uint8Array,
  { create, visibility }: SetOptions,
): Promise<WriteOutcome> {
  const { client, requests, address } = order;
  const isShared = address.scope === 'organization';
  const key = await findKey(client, requests);
  if ('problem' in key) return refused(key.problem);
  const present = create && !isShared ? { value: null } : await findSecret(client, requests);
  if ('problem' in present) return refused(present.problem);
  if (!present.value && !create) return { outcome: 'missing' };
  const sharing = isShared
    ? await findSharing(client, requests, present.value, visibility)
    : { value: undefined };
  if ('problem' in sharing) return refused(sharing.problem);
  const sealed = await seal(value, key.value.key);
  if ('fault' in sealed) return refused(client.problemOf(failure(sealed.fault), requests.key));
  const body = { encrypted_value: sealed.text, key_id: key.value.key_id, ...sharing.value };
  try {
    const { status } = await client.change('PUT', requests.set, body);
    if (status === 201) return { outcome: 'done', what: 'created' };
    if (status === 204) return { outcome: 'done', what: 'updated' };
    throw failure('unreadable');
  } catch (error) {
    return failed(order, error, requests.set);
  }
}

async function remove(order: Order): Promise<WriteOutcome> {
  const { client, requests } = order;
  try {
    const { status } = await client.change('DELETE', requests.delete);
    if (status === 204) return { outcome: 'done', what: 'removed' };
    throw failure('unreadable');
  } catch (error) {
    if (causeOf(error) !== 'not-found') return failed(order, error, requests.delete);
    const listed = await isListed(client, requests);
    if ('problem' in listed) return refused(listed.problem);
    return listed.value ? failed(order, error, requests.delete) : { outcome: 'missing' };
  }
}

function refused(problem: StoreProblem): WriteOutcome {
  return { outcome: 'refused', problem };
}

function failed({ client, address, run }: Order, error: unknown, request: GitHubRequest): WriteOutcome {
  const problem = client.problemOf(error, request);
  if (!mayBeDone(error)) return refused(problem);
  const [done, seen] =
    request.verb === 'set' ? ['set', 'when it was last updated'] : ['removed', 'whether it is still there'];
  return {
    outcome: 'unknown',
    problem: {
      ...problem,
      remedy: `It may have been ${done} or not: ${sightOf(address)} ${seen}; to run ${run} again is safe.`,
    },
  };
}

/** Where to see what became of a secret, with the verb. */
function sightOf({ store, scope, owner, repository, environment }: SecretAddress): string {
  const page =
    scope === 'environment' ? 'Environments' : `Secrets and variables, ${NAMINGS[toGitHub(store)].label}`;
  const settings = `the settings of ${named(repository ?? owner ?? '')} (${page})`;
  const flags = [
    scope === 'organization' ? `--org ${owner}` : `--repo ${repository}`,
    ...(scope === 'environment' ? [`--env ${environment}`] : []),
    ...(store === 'github-actions' ? [] : [`--app ${store.slice('github-'.length)}`]),
  ].join(' ');
  // `gh` knows nothing of agents; and what a shell would take apart is not put into a command.
  const hasCommand = store !== 'github-agents' && /^[\w./ -]+$/.test(flags) && !/\s/.test(environment ?? '');
  return hasCommand ? `\`gh secret list ${flags}\` and ${settings} tell` : `${settings} tell`;
}

function placeOf({ store, scope, owner, repository, environment }: SecretAddress): SecretPlace {
  const known = toGitHub(store);
  if (scope === 'organization' && owner) return { scope, store: known, owner };
  if (scope === 'repository' && repository) return { scope, store: known, repository };
  if (scope === 'environment' && repository && environment) return { scope, repository, environment };
  throw new Error(`An address in ${store} lacks what the scope ${scope} needs`);
}

function toGitHub(store: SecretAddress['store']) {
  if (store === 'aws-secrets-manager') throw new Error(`${store} is no store of GitHub`);
  return store;
}

function wrongPlace({ store, scope }: SecretAddress): StoreProblem | undefined {
  if (scope !== 'environment' || store === 'github-actions') return undefined;
  return {
    reason: `${STORE_NAMES[store]} has no secrets of an environment.`,
    remedy: 'Correct the store or the scope in the record.',
  };
}

function wrongName({ name }: SecretAddress): StoreProblem | undefined {
  if (GITHUB_NAME.test(name)) return undefined;
  return {
    reason: `${quote(name)} can't be the name of a secret in GitHub: letters, digits and _, no digit first, no GITHUB_ prefix.`,
    remedy: 'Correct the name in the record.',
  };
}

function wrongSize({ length }: Uint8Array, run: string): StoreProblem | undefined {
  if (length === 0) {
    return {
      reason: 'The value is empty, and a workflow could not tell it from a secret that is not there.',
      remedy: `Give a value, and run ${run} again.`,
    };
  }
  if (length <= MAX_VALUE_IN_BYTES) return undefined;
  return {
    reason: `The value has ${length} bytes; GitHub takes up to 48 KB (${MAX_VALUE_IN_BYTES} bytes).`,
    remedy: WHEN_TOO_LARGE,
  };
}
