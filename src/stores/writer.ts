import type { Scope, Store } from '../records/fields.ts';
import type { StoreProblem } from './store.ts';

/** A store that values can be written to. */
export type WritableStore = Exclude<Store, 'other'>;

/** Where the value of one secret is kept. */
export interface SecretAddress {
  readonly store: WritableStore;
  /** The name in the store; for AWS also an ARN. */
  readonly name: string;
  /** Of no meaning for AWS. */
  readonly scope: Scope;
  /** The owner of the repository, which for the scope `organization` is the organization; null for AWS. */
  readonly owner: string | null;
  /** `owner/name`; null for the scope `organization` and for AWS. */
  readonly repository: string | null;
  /** Only for the scope `environment`. */
  readonly environment: string | null;
  /** Only for AWS. */
  readonly region: string | null;
}

/** How to write a value to a store. */
export interface SetOptions {
  /** What to do where the store has no such secret yet. Where it has one, nothing but its value changes. */
  readonly create: boolean;
  /** Which repositories of an organization may use a secret that is created. */
  readonly visibility: 'all' | 'private';
}

/** What became of an order to a store. */
export type WriteOutcome =
  | { readonly outcome: 'done'; readonly what: 'created' | 'updated' | 'removed'; readonly note?: string }
  /** There is no such secret, and none was to be created. */
  | { readonly outcome: 'missing' }
  /** Refused, or never sent: the store is as it was. */
  | { readonly outcome: 'refused'; readonly problem: StoreProblem }
  /** The answer never came, or the store failed: it may have been done or not. */
  | { readonly outcome: 'unknown'; readonly problem: StoreProblem };

/** Secret stores that are told to change. Nothing that they answer is thrown, and no value is in what is returned. */
export interface StoreWriter {
  /** @param value its bytes, which are held in memory and sent, and nothing else */
  set(address: SecretAddress, value: Uint8Array, options: SetOptions): Promise<WriteOutcome>;
  remove(address: SecretAddress): Promise<WriteOutcome>;
}
