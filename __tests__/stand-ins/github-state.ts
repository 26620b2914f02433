import { type Level, type Permission, STORES, type Store } from './github-endpoints.ts';

/** A secret; a bare string is one of that name, of an ordinary age. */
export type Secret =
  | string
  | { readonly name: string; readonly createdAt?: string; readonly updatedAt?: string };

/** A secret of an organization, and the repositories that may use it; a bare string is one for all of them. */
export type OrganizationSecret =
  | string
  | (Exclude<Secret, string> & {
      readonly visibility?: 'all' | 'private' | 'selected';
      /** Names, without the owner, of those that are `selected`. */
      readonly repositories?: readonly string[];
    });

/** An organization or a user. */
export interface Owner {
  readonly login: string;
  readonly type: 'Organization' | 'User';
  readonly secrets?: Readonly<Partial<Record<Store, readonly OrganizationSecret[]>>>;
}

export interface Environment {
  readonly name: string;
  readonly secrets?: readonly Secret[];
}

export interface Repository {
  /** `owner/name`. */
  readonly fullName: string;
  /** `private` unless told otherwise. */
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly isArchived?: boolean;
  readonly isFork?: boolean;
  /** `owner/name` from before it was renamed or transferred. */
  readonly formerNames?: readonly string[];
  readonly secrets?: Readonly<Partial<Record<Store, readonly Secret[]>>>;
  readonly environments?: readonly Environment[];
}

interface AnyToken {
  /** From when on the token is refused, as an ISO 8601 instant. */
  readonly expires?: string;
  /**
   * How `github-authentication-token-expiration` tells it: in UTC, with an offset such as `+0200`, or `now` for the
   * time of the answer, which has been reported of a fine-grained token.
   */
  readonly expirationForm?: 'UTC' | 'now' | `${'+' | '-'}${number}`;
  readonly rateLimit?: RateLimit;
}

export interface RateLimit {
  /** Requests an hour. */
  readonly limit?: number;
  /** How many of them are left at the start. */
  readonly remaining?: number;
  readonly resetsInSeconds?: number;
}

/**
 * A token and what it is good for.
 *
 * - `fine-grained`: a personal access token for the resources of one owner.
 * - `app`: the token of a GitHub App that is installed for one owner.
 * - `classic`: a personal access token with scopes, for all that its user administers.
 * - `workflow`: the job's own `GITHUB_TOKEN`, for one repository; no permission for secrets can be given to it.
 */
export type Token = AnyToken &
  (
    | {
        readonly kind: 'fine-grained' | 'app';
        readonly owner: string;
        /** Names of repositories of the owner; all of them unless told. */
        readonly repositories?: readonly string[];
        readonly permissions: Readonly<Partial<Record<Permission, Level>>>;
      }
    | {
        readonly kind: 'classic';
        readonly user: string;
        readonly scopes: readonly string[];
        /** Whose repositories and settings the user administers; all owners unless told. */
        readonly owners?: readonly string[];
      }
    | {
        readonly kind: 'workflow';
        /** `owner/name`. */
        readonly repository: string;
        readonly permissions?: { readonly actions?: Level };
      }
  );

/** All there is; what is not here is not found. */
export interface GitHubState {
  /** By the token itself. */
  readonly tokens?: Readonly<Record<string, Token>>;
  readonly owners?: readonly Owner[];
  /** In the order in which they were created. */
  readonly repositories?: readonly Repository[];
}

export interface StoredSecret {
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly visibility: 'all' | 'private' | 'selected';
  readonly repositories: readonly string[];
  /** What it was set to; absent of those that were there at the start. */
  readonly value?: Uint8Array;
}

export interface StoredOwner {
  readonly id: number;
  readonly login: string;
  readonly type: Owner['type'];
  readonly secrets: Readonly<Record<Store, StoredSecret[]>>;
}

export interface StoredEnvironment {
  readonly id: number;
  readonly name: string;
  readonly secrets: StoredSecret[];
}

export interface StoredRepository {
  readonly id: number;
  readonly name: string;
  readonly fullName: string;
  readonly owner: StoredOwner;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly isArchived: boolean;
  readonly isFork: boolean;
  readonly formerNames: readonly string[];
  readonly secrets: Readonly<Record<Store, StoredSecret[]>>;
  readonly environments: readonly StoredEnvironment[];
}

export interface StoredState {
  readonly tokens: ReadonlyMap<string, Token>;
  readonly owners: readonly StoredOwner[];
  readonly repositories: readonly StoredRepository[];
}

export const FIRST_DAY = '2025-01-02T03:04:05Z';

/** https://docs.github.com/actions/reference/security/secrets#naming-your-secrets */
export const SECRET_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/;

/** Whether two names are one: GitHub does not tell upper from lower case in logins, names and secrets. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Fills in ids and defaults, and sorts; throws on a state that GitHub cannot be in. */
export function store({ tokens = {}, owners = [], repositories = [] }: GitHubState): StoredState {
  unique(owners.map(({ login }) => login));
  unique(repositories.flatMap(({ fullName, formerNames = [] }) => [fullName, ...formerNames]));
  const storedOwners = owners.map((owner, index) => storeOwner(owner, 1_001 + index));
  const stored = repositories.map((repository, index) =>
    storeRepository(repository, 500_001 + index, storedOwners),
  );
  for (const { login, secrets } of storedOwners) {
    for (const name of Object.values(secrets).flatMap((list) => list.flatMap((each) => each.repositories))) {
      existing(`${login}/${name}`, stored, 'fullName');
    }
  }
  for (const token of Object.values(tokens)) {
    if (token.kind === 'workflow') existing(token.repository, stored, 'fullName');
    else existing(token.kind === 'classic' ? token.user : token.owner, storedOwners, 'login');
  }
  return { tokens: new Map(Object.entries(tokens)), owners: storedOwners, repositories: stored };
}

function storeOwner({ login, type, secrets = {} }: Owner, id: number): StoredOwner {
  if (type === 'User' && Object.keys(secrets).length > 0) throw new Error(`${login}: a user has no secrets`);
  return { id, login, type, secrets: storeSecrets(secrets) };
}

function storeRepository(
  { fullName, visibility = 'private', isArchived, isFork, formerNames, secrets, environments }: Repository,
  id: number,
  owners: readonly StoredOwner[],
): StoredRepository {
  const [login = '', name = ''] = fullName.split('/');
  unique(environments?.map((environment) => environment.name) ?? []);
  return {
    id,
    name,
    fullName,
    owner: existing(login, owners, 'login'),
    visibility,
    isArchived: isArchived ?? false,
    isFork: isFork ?? false,
    formerNames: formerNames ?? [],
    secrets: storeSecrets(secrets ?? {}),
    environments: (environments ?? []).map((environment, index) => ({
      id: id * 100 + index,
      name: environment.name,
      secrets: storeList(environment.secrets ?? []),
    })),
  };
}

function storeSecrets(
  secrets: Partial<Record<Store, readonly OrganizationSecret[]>>,
): Record<Store, StoredSecret[]> {
  const lists = STORES.map((name) => [name, storeList(secrets[name] ?? [])] as const);
  return Object.fromEntries(lists) as Record<Store, StoredSecret[]>;
}

/** GitHub keeps names in upper case, and lists them in order. */
function storeList(secrets: readonly OrganizationSecret[]): StoredSecret[] {
  const stored = secrets.map((secret) => {
    const given = typeof secret === 'string' ? { name: secret } : secret;
    const { createdAt = FIRST_DAY, repositories = [] } = given;
    const name = given.name.toUpperCase();
    if (!SECRET_NAME.test(name)) throw new Error(`"${given.name}" cannot be the name of a secret`);
    return {
      name,
      createdAt,
      updatedAt: given.updatedAt ?? createdAt,
      visibility: given.visibility ?? (given.repositories ? 'selected' : 'all'),
      repositories,
    };
  });
  unique(stored.map(({ name }) => name));
  return stored.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function unique(names: readonly string[]): void {
  const known = names.map((name) => name.toLowerCase());
  const twice = names.find((_name, index) => known.indexOf(known[index] ?? '') !== index);
  if (twice !== undefined) throw new Error(`"${twice}" is there twice`);
}

function existing<Key extends string, Item extends Readonly<Record<Key, string>>>(
  name: string,
  items: readonly Item[],
  key: Key,
): Item {
  const item = items.find((candidate) => isSame(candidate[key], name));
  if (!item) throw new Error(`There is no "${name}"`);
  return item;
}
