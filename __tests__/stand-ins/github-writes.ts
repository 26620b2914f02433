import type { Refusal } from './github-access.ts';
import type { Keys } from './github-keys.ts';
import {
  SECRET_NAME,
  type StoredOwner,
  type StoredRepository,
  type StoredSecret,
  type StoredState,
} from './github-state.ts';

/** What an order comes to: a refusal, or a status and what it does to the state once it is carried out. */
export type Effect = Refusal | { readonly status: 201 | 204; apply(): void };

/** https://docs.github.com/actions/reference/security/secrets#limits-for-secrets */
const MAX_VALUE_IN_BYTES = 48 * 1024;

/** The pattern that the description has for `encrypted_value`. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;

const VISIBILITIES: readonly unknown[] = ['all', 'private', 'selected'];

export const NAME_RULES =
  'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_). Secret names must not start with GITHUB_.';

/**
 * Sets a secret, as its place takes it. The statuses are those of the documentation; the words of most refusals are
 * not documented.
 *
 * @param organization set where the list is that of an organization
 */
export function setSecret(
  list: StoredSecret[],
  name: string,
  body: string,
  keys: Keys,
  now: Date,
  organization?: { readonly owner: StoredOwner; readonly state: StoredState },
): Effect {
  let fields: { readonly [name: string]: unknown };
  try {
    fields = JSON.parse(body);
  } catch {
    return { status: 400, message: 'Problems parsing JSON' };
  }
  const { encrypted_value: box, key_id: keyId, visibility = 'all' } = fields;
  const needed = ['encrypted_value', 'key_id', ...(organization ? ['visibility'] : [])];
  const missing = needed.filter((field) => typeof fields[field] !== 'string').map((field) => `"${field}"`);
  if (missing.length > 0) return invalid(`Invalid request.\n\n${missing.join(', ')} weren't supplied.`);
  if (!SECRET_NAME.test(name.toUpperCase())) return invalid(NAME_RULES);
  if (!BASE64.test(String(box))) return invalid('Invalid request.\n\nencrypted_value is not base64.');
  const value = keys.open(list, String(keyId), String(box));
  if (value === 'unknown-key') return invalid('The key_id is not that of the public key.');
  if (value === 'not-sealed') return invalid('The value is not sealed with the public key.');
  if (value.length > MAX_VALUE_IN_BYTES) return invalid('The value is too large.');
  if (!VISIBILITIES.includes(visibility)) return invalid('Invalid request.\n\nvisibility is none of those.');
  const selected = selectedIn(fields.selected_repository_ids, visibility, organization);
  if (!selected) return invalid('Invalid request.\n\nselected_repository_ids cannot be these.');

  const index = list.findIndex((each) => each.name === name.toUpperCase());
  const time = `${now.toISOString().slice(0, 19)}Z`;
  const secret: StoredSecret = {
    name: name.toUpperCase(),
    createdAt: list[index]?.createdAt ?? time,
    updatedAt: time,
    visibility: visibility as StoredSecret['visibility'],
    repositories: selected.map((repository) => repository.name),
    value,
  };
  return {
    status: index < 0 ? 201 : 204,
    apply() {
      list.splice(index < 0 ? list.length : index, index < 0 ? 0 : 1, secret);
      list.sort((one, other) => (one.name < other.name ? -1 : 1));
    },
  };
}

/** Deletes a secret; nothing when there is none. */
export function deleteSecret(list: StoredSecret[], name: string): Effect | undefined {
  const index = list.findIndex((each) => each.name === name.toUpperCase());
  return index < 0 ? undefined : { status: 204, apply: () => void list.splice(index, 1) };
}

/** The selected repositories; nothing where there can be none, or one is not there. */
function selectedIn(
  ids: unknown,
  visibility: unknown,
  organization: Parameters<typeof setSecret>[5],
): readonly StoredRepository[] | undefined {
  if (ids === undefined) return [];
  if (!organization || visibility !== 'selected' || !Array.isArray(ids)) return undefined;
  const { owner, state } = organization;
  const found = ids.map((id) => state.repositories.find((each) => each.owner === owner && each.id === id));
  return found.every((each) => each !== undefined) ? found : undefined;
}

function invalid(message: string): Refusal {
  return { status: 422, message };
}
