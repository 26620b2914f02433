import { repositoryOf, type SecretRecord } from '../records/record.ts';
import { regionOf } from './match.ts';
import { placeName } from './names.ts';
import type { SecretAddress } from './writer.ts';

/** Where a recorded secret is kept, or the sentence that says why that can't be told. */
export type AddressResult = { readonly address: SecretAddress } | { readonly problem: string };

/**
 * Where the value of a recorded secret is kept.
 *
 * @param scanned the repository that has the record, `owner/name`; null when not known
 * @param region the region of AWS where the record names none
 */
export function addressOf(
  record: SecretRecord,
  scanned: string | null,
  region: string | null,
): AddressResult {
  const { name, store, scope, environment } = record;
  if (name === null) return { problem: 'The record has no usable name.' };
  if (store === 'other')
    return { problem: 'The record says store: other, which only a person can write to.' };
  if (store === 'aws-secrets-manager') {
    const place = { owner: null, repository: null, environment: null, region: regionOf(record) ?? region };
    return { address: { store, name, scope, ...place } };
  }
  if (environment !== null && scope !== 'environment')
    return { problem: `The record names an environment, but its scope is ${scope}. Make the two agree.` };
  const repository = repositoryOf(record, scanned);
  const [owner] = (record.repository?.includes('/') ? record.repository : (scanned ?? '')).split('/');
  if (!owner || (scope !== 'organization' && !repository?.includes('/'))) return { problem: NO_REPOSITORY };
  if (scope === 'environment' && environment === null)
    return { problem: 'The record says scope: environment, but not which environment.' };
  return { address: { store, name, scope, owner, repository, environment, region: null } };
}

const NO_REPOSITORY =
  'It is not known which repository has the secret: git is not there, or has no remote “origin” that tells it. Say --repo owner/name, or set GITHUB_REPOSITORY.';

/** An address in words: "GitHub Actions, repository acme/web". */
export function addressName(address: SecretAddress): string {
  const place = placeName(address);
  return address.scope === 'organization' && address.owner ? `${place} ${address.owner}` : place;
}
