import type { StoreProblem } from './store.ts';

/** A secret of AWS Secrets Manager: what a list tells about it, never its value. */
export interface AwsSecret {
  readonly name: string;
  readonly arn: string;
  /** Set where the secret is to be deleted. AWS does not say clearly whether it is the day of the order or of the deed. */
  readonly deletedDate: Date | null;
  readonly rotationEnabled: boolean;
  readonly nextRotation: Date | null;
  /** The service of AWS that made the secret and looks after it, such as `rds`. */
  readonly owningService: string | null;
  /**
   * When the current value was stored. Null where nobody asked, where there is no current value, and where it could
   * not be read; the listing is then `partial`.
   */
  readonly valueSince: Date | null;
}

/** The secrets of a region. Without the outcome `failed` every secret is in it. */
export type AwsListing =
  | { readonly outcome: 'complete'; readonly secrets: readonly AwsSecret[] }
  /** The age of some values could not be read. */
  | { readonly outcome: 'partial'; readonly secrets: readonly AwsSecret[]; readonly problem: StoreProblem }
  | { readonly outcome: 'failed'; readonly problem: StoreProblem };
