import sodium from 'libsodium-wrappers';
import { isObject } from './checks.ts';
import { NOT_FOUND, type Refusal } from './github-access.ts';
import type { Question, Service } from './github-answers.ts';
import { organizationSecretObject, secretObject } from './github-objects.ts';
import type { Route } from './github-routes.ts';
import { isSame, SECRET_NAME, type StoredSecret } from './github-state.ts';

/** The key to which values are sealed, and the one that opens them, which GitHub alone has. */
export interface KeyPair {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

/** An answer about one secret; an empty body is none. */
interface SecretAnswer {
  readonly status: number;
  readonly body?: object;
}

/** https://docs.github.com/en/actions/reference/security/secrets#limits-for-secrets */
const MAX_VALUE_BYTES = 48 * 1024;

export async function makeKeys(): Promise<KeyPair> {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { id: '568250167242549743', publicKey, privateKey };
}

/** What GitHub answers about one secret; setting and removing are done here. Nothing where the route is another. */
export function secretAnswer(
  way: Route & { readonly kind: 'found' },
  question: Question,
  service: Service,
): SecretAnswer | Refusal | undefined {
  const { endpoint, secret: name } = way;
  const secrets = listOf(way);
  if (!secrets) return NOT_FOUND;
  const { keys, addresses } = service;
  if (endpoint.content.kind === 'public-key') {
    const key = Buffer.from(keys.publicKey).toString('base64');
    return { status: 200, body: { key_id: keys.id, key } };
  }
  const found = secretNamed(secrets, name);
  switch (question.method) {
    case 'GET': {
      if (!found) return NOT_FOUND;
      const isOfOrganization = way.subject.kind === 'owner';
      const listUrl = `${addresses.api}${way.path.replace(/\/[^/]+$/, '')}`;
      return {
        status: 200,
        body: isOfOrganization ? organizationSecretObject(found, listUrl) : secretObject(found),
      };
    }
    case 'DELETE':
      if (!found) return NOT_FOUND;
      if (!service.isDisturbed) secrets.splice(secrets.indexOf(found), 1);
      return { status: 204 };
    default:
      return put(way, secrets, found, question, service);
  }
}

export function secretNamed(secrets: readonly StoredSecret[], name: string): StoredSecret | undefined {
  return secrets.find((each) => isSame(each.name, name));
}

/** The secret that a route leads to. */
export function secretOf(way: Route & { readonly kind: 'found' }): StoredSecret | undefined {
  return secretNamed(listOf(way) ?? [], way.secret);
}

/** The list that the secret is in; nothing where there is no such environment. */
function listOf({ subject, endpoint, environment }: Route & { readonly kind: 'found' }) {
  const { content } = endpoint;
  const store = 'store' in content ? content.store : undefined;
  if (subject.kind === 'viewer') return undefined;
  if (subject.kind === 'owner') return subject.owner.secrets[store ?? 'actions'];
  if (store) return subject.repository.secrets[store];
  return subject.repository.environments.find(({ name }) => isSame(name, environment))?.secrets;
}

function put(
  { subject, secret }: Route & { readonly kind: 'found' },
  secrets: StoredSecret[],
  found: StoredSecret | undefined,
  { body }: Question,
  { keys, now, state, isDisturbed }: Service,
): SecretAnswer | Refusal {
  const input = parse(body);
  if (!input) return { status: 400, message: 'Problems parsing JSON' };
  const { encrypted_value: sealed, key_id: keyId, visibility, selected_repository_ids: ids = [] } = input;
  const name = secret.toUpperCase();
  if (!SECRET_NAME.test(name))
    return invalid('Secret names can only contain alphanumeric characters and underscores');
  if (typeof sealed !== 'string' || typeof keyId !== 'string')
    return invalid('Invalid request. encrypted_value and key_id');
  if (keyId !== keys.id) return invalid('The key_id is not the latest');
  const value = open(sealed, keys);
  if (!value) return invalid('Encrypted value is not sealed with the public key');
  if (value.length === 0 || value.length > MAX_VALUE_BYTES) return invalid('The value is too long');
  const sharing = subject.kind === 'owner' ? sharingOf(visibility, ids) : undefined;
  if (sharing === 'wrong') return invalid('Invalid request. visibility');
  if (isDisturbed) return { status: 204 };

  const at = `${now.toISOString().slice(0, 19)}Z`;
  const repositories = (sharing?.ids ?? []).map(
    (id) => state.repositories.find((each) => String(each.id) === String(id))?.name ?? '',
  );
  const { createdAt = at, visibility: before = 'all' } = found ?? {};
  const stored: StoredSecret = {
    name,
    createdAt,
    updatedAt: at,
    visibility: sharing?.visibility ?? before,
    repositories,
    value,
  };
  if (found) secrets.splice(secrets.indexOf(found), 1, stored);
  else secrets.push(stored);
  return found ? { status: 204 } : { status: 201, body: {} };
}

/** Who may use the secret of an organization: each request has to say it. */
function sharingOf(visibility: unknown, ids: unknown) {
  if (visibility !== 'all' && visibility !== 'private' && visibility !== 'selected') return 'wrong';
  if (!Array.isArray(ids) || (visibility !== 'selected' && ids.length > 0)) return 'wrong';
  return { visibility, ids } as const;
}

function open(sealed: string, { publicKey, privateKey }: KeyPair): Uint8Array | undefined {
  try {
    return sodium.crypto_box_seal_open(Buffer.from(sealed, 'base64'), publicKey, privateKey);
  } catch {
    return undefined;
  }
}

function parse(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const input = JSON.parse(body);
    return isObject(input) ? (input as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function invalid(message: string): Refusal {
  return { status: 422, message };
}
