import { expect } from '@jest/globals';
import type { ClientOptions } from '../../src/adapters/github-client.ts';
import { githubWriter } from '../../src/adapters/github-writer.ts';
import type { GitHubStore } from '../../src/stores/store.ts';
import type { SecretAddress, SetOptions, WriteOutcome } from '../../src/stores/writer.ts';
import type { Fault, Permission, Token } from '../stand-ins/github.ts';
import { github, PERMISSIONS, start, TOKEN } from './github-stores.ts';

/** All permissions to change secrets, and no other. */
export const WRITING = Object.fromEntries(
  Object.keys(PERMISSIONS)
    .filter((name) => name.endsWith('secrets') || name === 'environments')
    .map((name) => [name, 'write']),
) as Readonly<Partial<Record<Permission, 'write'>>>;
export const WRITER: Token = { kind: 'fine-grained', owner: 'acme', permissions: WRITING };

/** Words that no text of this product has. */
export const VALUE = 'correct-horse-battery-staple';

/** An address in the repository `acme/vault`, in its environment `Release/EU`, or in the organization. */
export function at(
  scope: SecretAddress['scope'] = 'repository',
  name = 'API_KEY',
  store: GitHubStore = 'github-actions',
): SecretAddress {
  return {
    store,
    name,
    scope,
    owner: 'acme',
    repository: scope === 'organization' ? null : 'acme/vault',
    environment: scope === 'environment' ? 'Release/EU' : null,
    region: null,
  };
}

/** Where GitHub has what an address means. */
export function pathOf({ store, scope, repository, environment, owner, name }: SecretAddress): string {
  const segment = store.slice('github-'.length);
  if (scope === 'organization') return `/orgs/${owner}/${segment}/secrets/${name}`;
  const part = scope === 'environment' ? `environments/${encodeURIComponent(environment ?? '')}` : segment;
  return `/repos/${repository}/${part}/secrets/${name}`;
}

const writer = (options: ClientOptions = {}) =>
  githubWriter(TOKEN, github.apiUrl, { timeoutInMs: 2_000, secondInMs: 5, ...options });

/** Sets, with seconds of waiting that take no time; no text may have the token, or a part of the value. */
export async function set(
  address: SecretAddress = at(),
  options: Partial<SetOptions> = {},
  value: string | Uint8Array = VALUE,
  client: ClientOptions = {},
): Promise<WriteOutcome> {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  return checked(
    await writer(client).set(address, bytes, { create: true, visibility: 'private', ...options }),
  );
}

export async function remove(
  address: SecretAddress = at(),
  client: ClientOptions = {},
): Promise<WriteOutcome> {
  return checked(await writer(client).remove(address));
}

/** What came of an order, after a look at what must not be in it. */
export function checked(outcome: WriteOutcome): WriteOutcome {
  const text = JSON.stringify(outcome);
  for (const part of [TOKEN, ...VALUE.split('-')]) expect(text).not.toContain(part);
  if ('problem' in outcome) {
    for (const sentence of Object.values(outcome.problem)) expect(sentence).toMatch(/^[A-Z“`][^\n]+\.$/);
  }
  return outcome;
}

/** What the stand-in holds now. */
export const valueAt = (address: SecretAddress = at()): string | undefined => {
  const value = github.secretAt(pathOf(address))?.value;
  return value && Buffer.from(value).toString();
};

export const sent = (method: string): number =>
  github.requests.filter((request) => request.method === method).length;

/** The path of the secret that the tests are about. */
export const SECRET = /\/API_KEY$/;

export const refused = (reason: RegExp, remedy = /./) => ({
  outcome: 'refused',
  problem: { reason: expect.stringMatching(reason), remedy: expect.stringMatching(remedy) },
});
export const unknown = (reason: RegExp, remedy: RegExp) => ({
  ...refused(reason, remedy),
  outcome: 'unknown',
});

/** Disturbs the order itself, however often it comes. */
export async function disturbed(
  order: 'set' | 'remove',
  fault: Fault,
  timeoutInMs = 2_000,
): Promise<WriteOutcome> {
  await start(WRITER);
  github.on(SECRET, fault, 100);
  return order === 'set' ? set(at(), {}, VALUE, { timeoutInMs }) : remove(at(), { timeoutInMs });
}
