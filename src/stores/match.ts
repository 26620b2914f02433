import { repositoryOf, type SecretRecord } from '../records/record.ts';
import type { StoredSecret, StorePart } from './store.ts';

/** What the stores say about a recorded secret. */
export interface Match {
  /** Null when its store was not asked, or could not be read where the secret should be. */
  readonly inStore: boolean | null;
  readonly secrets: readonly StoredSecret[];
  /** Where a secret of this name is, when it is not where the record says. */
  readonly elsewhere: readonly StorePart[];
}

/** The recorded secrets held against the stores. */
export interface StoreFacts {
  readonly matches: ReadonlyMap<SecretRecord, Match>;
  /** What the stores have without a record. */
  readonly unrecorded: readonly { readonly part: StorePart; readonly secret: StoredSecret }[];
  readonly parts: readonly StorePart[];
}

/**
 * Holds the records against what the stores list. A part that could not be read says nothing, neither that a secret
 * is there nor that it is not.
 *
 * @param scanned the repository that has the records, `owner/name`
 */
export function matchStores(
  records: readonly SecretRecord[],
  parts: readonly StorePart[],
  scanned: string | null,
): StoreFacts {
  // First what is where its record says; only what no record has claimed can be what another means.
  const direct = new Map(records.map((record) => [record, findDirectly(record, parts, scanned)] as const));
  const recorded = new Set([...direct.values()].flatMap(({ secrets }) => secrets));
  const matches = new Map<SecretRecord, Match>();
  const meant = new Set(recorded);
  for (const [record, { secrets, wasRead }] of direct) {
    const near = secrets.length > 0 || !wasRead ? [] : findNear(record, parts, scanned, recorded);
    matches.set(record, {
      inStore: secrets.length > 0 ? true : wasRead ? false : null,
      secrets,
      elsewhere: near.map(({ part }) => part),
    });
    for (const { found } of near) meant.add(found);
  }
  const own = parts.filter(({ isForLookup }) => !isForLookup);
  const unrecorded = own.flatMap((part) =>
    (part.secrets ?? []).filter((secret) => !meant.has(secret)).map((secret) => ({ part, secret })),
  );
  return { matches, unrecorded, parts };
}

/** What is where the record says, in each region that it may mean, and whether all of that place was read. */
function findDirectly(record: SecretRecord, parts: readonly StorePart[], scanned: string | null) {
  if (record.name === null) return { secrets: [], wasRead: false };
  const ofStore = parts.filter(({ store }) => store === record.store);
  const own = ofStore.filter((part) => isPlaceOf(part, record, scanned));
  const secrets = own.map((part) => find(part, record)).filter((secret) => secret !== undefined);
  const wasRead = own.length > 0 && own.every((part) => part.secrets !== null);
  return { secrets, wasRead: wasRead || environmentIsMissing(record, ofStore, scanned) };
}

/** Where else a secret of this name is, that no record has claimed. */
function findNear(
  record: SecretRecord,
  parts: readonly StorePart[],
  scanned: string | null,
  claimed: ReadonlySet<StoredSecret>,
) {
  const near: { part: StorePart; found: StoredSecret }[] = [];
  for (const part of parts) {
    if (part.store !== record.store || !isNear(part, record, scanned)) continue;
    const found = find(part, record);
    if (found && !claimed.has(found)) near.push({ part, found });
  }
  return near;
}

/** All environments of the repository were listed, and the record's is none of them. */
function environmentIsMissing(
  record: SecretRecord,
  parts: readonly StorePart[],
  scanned: string | null,
): boolean {
  if (record.scope !== 'environment' || !record.environment) return false;
  const repository = parts.filter(
    (part) => part.scope !== 'organization' && isSame(part.repository, repositoryOf(record, scanned)),
  );
  const environments = repository.filter(({ scope }) => scope === 'environment');
  return (
    repository.some(({ scope, secrets }) => scope === 'repository' && secrets !== null) &&
    environments.every(({ environment, secrets }) => environment !== null && secrets !== null)
  );
}

/** Whether a part is where the record says that the secret is. */
function isPlaceOf(part: StorePart, record: SecretRecord, scanned: string | null): boolean {
  if (record.store === 'aws-secrets-manager') {
    const region = regionOf(record);
    return region === null || isSame(part.region, region);
  }
  if (part.scope !== record.scope) return false;
  if (part.scope === 'organization') return true;
  if (!isSame(part.repository, repositoryOf(record, scanned))) return false;
  return part.scope === 'repository' || isSame(part.environment, record.environment);
}

/** The region of AWS that a record, or the address of a secret, means; null when it does not say. An ARN names its region. */
export function regionOf({ name, region }: Pick<SecretRecord, 'name' | 'region'>): string | null {
  return region ?? /^arn:[^:]*:secretsmanager:([^:]+):/.exec(name ?? '')?.[1] ?? null;
}

/** Whether a part could hold by mistake what the record means: another level of the same repository. */
function isNear(part: StorePart, record: SecretRecord, scanned: string | null): boolean {
  if (record.store === 'aws-secrets-manager') return false;
  if (part.scope === 'organization') return true;
  // An organization's secret may by mistake be one of the repository that has the record, not of every other.
  return isSame(part.repository, repositoryOf({ ...record, scope: 'repository' }, scanned));
}

function find(part: StorePart, { name, store }: SecretRecord): StoredSecret | undefined {
  if (store === 'aws-secrets-manager')
    return part.secrets?.find((secret) => secret.name === name || secret.arn === name);
  return part.secrets?.find((secret) => isSame(secret.name, name));
}

/** GitHub takes no notice of case in names. */
function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}
