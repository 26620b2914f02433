import type { Scope, Store } from '../records/fields.ts';

/** A secret as a store lists it. Never its value. */
export interface StoredSecret {
  readonly name: string;
  /** The full name of a secret of AWS, by which a record may name it, too. */
  readonly arn?: string;
  /** When its value was last set, as an instant (ISO 8601); null where the store does not tell. */
  readonly updatedAt: string | null;
  /** Set when AWS is to delete it: the instant. */
  readonly deletedAt?: string;
  /** When AWS should have rotated it next; absent where rotation is off. */
  readonly nextRotationAt?: string;
  /** The service of AWS that looks after it. */
  readonly owningService?: string;
}

/** Why something could not be read, in one sentence, and what to do about it. */
export interface StoreProblem {
  readonly reason: string;
  readonly remedy: string;
  /** Nobody gave any credentials, as on a pull request from a fork. */
  readonly isUnauthenticated?: true;
}

/** One list of a store: the secrets of a repository, of an environment, of an organization, of a region. */
export interface StorePart {
  readonly store: Store;
  readonly scope: Scope;
  /** `owner/name`; null for an organization and for AWS. */
  readonly repository: string | null;
  readonly environment: string | null;
  /** The region of AWS. */
  readonly region: string | null;
  /** All of its secrets; null when they could not be read in full. */
  readonly secrets: readonly StoredSecret[] | null;
  /** Other repositories use it, too: what it has without a record is not this register's business. */
  readonly isForLookup?: true;
  /** Why it was not asked at all. */
  readonly skipped?: string;
  /** Set when something of it could not be read. */
  readonly problem?: StoreProblem;
}

/** A part of which nothing was read; who uses it says which store, and why. */
export const NOTHING_READ = {
  scope: 'repository',
  repository: null,
  environment: null,
  region: null,
  secrets: null,
} as const satisfies Omit<StorePart, 'store'>;

/** The stores of GitHub. */
export type GitHubStore = Extract<Store, `github-${string}`>;

/** What of GitHub's stores is to be read. */
export interface GitHubPlan {
  readonly stores: readonly GitHubStore[];
  /** The repository that is scanned, `owner/name`. */
  readonly repository: string;
  /**
   * - `repository`: the scanned repository, its environments, and the organization's secrets as seen from it.
   * - `owner`: every repository of its owner that is not archived, and the organization itself.
   */
  readonly reach: 'repository' | 'owner';
  /**
   * The stores of which organization secrets are recorded: of these the organization itself is asked, too, since a
   * repository does not see what is not shared with it.
   */
  readonly organizationStores: readonly GitHubStore[];
}

/** Secret stores, which are only asked what they have. Nothing that they answer is thrown. */
export interface StoreReader {
  github(plan: GitHubPlan, token: string): Promise<StorePart[]>;
  /**
   * @param regions empty for the one that the environment names
   * @param isWanted of which secrets the age of the value is wanted, too
   */
  aws(regions: readonly string[], isWanted: (name: string, arn: string) => boolean): Promise<StorePart[]>;
}
