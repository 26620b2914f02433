/**
 * Where a token comes from, and so whom the texts about it speak to.
 *
 * - `input`: the input of the action, to the author of a workflow.
 * - `GH_TOKEN` and the like: the environment, to who runs a command.
 * - `gh`: what `gh auth token` prints, to the same.
 */
export type TokenSource =
  | 'input'
  | 'GH_TOKEN'
  | 'GITHUB_TOKEN'
  | 'GH_ENTERPRISE_TOKEN'
  | 'GITHUB_ENTERPRISE_TOKEN'
  | 'gh';

/** The words in which texts differ. */
export interface Audience {
  /** What the token is taken from: `the input github-token`. */
  readonly holder: string;
  /** What can be run again: `the workflow`. */
  readonly run: string;
  /** What to do when there is something else in the place of a token. */
  readonly restore: string;
  /** What to do when the token is no longer good. */
  readonly renew: string;
  /** How to get a token that may do more, without a capital and a full stop. */
  readonly give: (needed: string, scope: string) => string;
}

const fromEnvironment = (name: string): Audience => ({
  holder: `the environment variable \`${name}\``,
  run: 'the command',
  restore: 'Set it to the token, and nothing but the token.',
  renew: `Make a new token, and set \`${name}\` to it.`,
  give: (needed) => `set \`${name}\` to ${needed}`,
});

export const AUDIENCES: Readonly<Record<TokenSource, Audience>> = {
  input: {
    holder: 'the input `github-token`',
    run: 'the workflow',
    restore: 'Store the token anew, and nothing but the token.',
    renew: 'Make a new token, and store it as the secret for the input `github-token`.',
    give: (needed) => `give the input \`github-token\` ${needed}`,
  },
  GH_TOKEN: fromEnvironment('GH_TOKEN'),
  GITHUB_TOKEN: fromEnvironment('GITHUB_TOKEN'),
  GH_ENTERPRISE_TOKEN: fromEnvironment('GH_ENTERPRISE_TOKEN'),
  GITHUB_ENTERPRISE_TOKEN: fromEnvironment('GITHUB_ENTERPRISE_TOKEN'),
  gh: {
    holder: '`gh`',
    run: 'the command',
    restore: 'Log in with `gh auth login`.',
    renew: 'Log in again with `gh auth login`.',
    give: (needed, scope) => `run \`gh auth refresh --scopes ${scope}\`, or set \`GH_TOKEN\` to ${needed}`,
  },
};
