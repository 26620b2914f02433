import type { StoreProblem } from '../stores/store.ts';
import { neverConnected } from './connections.ts';
import {
  type Cause,
  causeOf,
  detailsOf,
  type GitHubList,
  laterThan,
  neededFor,
  quoted,
} from './github-problems.ts';

/** What is to be done with one secret. Path and parameters are those of its list. */
export interface GitHubOrder extends GitHubList {
  readonly verb: 'set' | 'remove';
  /** The name of the secret. */
  readonly name: string;
}

/** Whether an order may have been carried out although no good answer came. */
export function isOpenOutcome(error: unknown): boolean {
  const { wasSent } = (error ?? {}) as { readonly wasSent?: true };
  if (!wasSent) return false;
  const cause = causeOf(error);
  if (cause === 'not-reached') return !neverConnected(detailsOf(error).code);
  return cause === 'no-answer' || cause === 'github-failed' || cause === 'unreadable';
}

/** Why an order was not carried out, or perhaps not, and what to do about it. The token is in neither. */
export function explainOrder(error: unknown, order: GitHubOrder, token: string): StoreProblem {
  const { verb, title, place, onlyOnGitHubCom } = order;
  const { status, headers, message, code } = detailsOf(error);
  const said = [
    ...(status ? [`HTTP status ${status}`] : []),
    ...(message ? [`“${quoted(message, token)}”`] : []),
  ].join(', ');
  const cause = causeOf(error);
  const needed = `Log in with gh auth login, or give GH_TOKEN ${neededFor(order, headers['x-accepted-github-permissions'])}.`;
  const isUnknownStore =
    cause === 'not-found' && onlyOnGitHubCom && headers['x-github-enterprise-version'] !== undefined;
  const see = 'See the date of its last change in the settings of GitHub, or with gh secret list.';
  const texts: Readonly<Record<Cause, readonly [reason: string, remedy: string]>> = {
    'no-token': [
      'There is no token for GitHub, or it holds what no token does, such as a space.',
      'Log in with gh auth login, or set GH_TOKEN.',
    ],
    'unknown-token': [
      `GitHub does not know the token that was to ${verb} ${title}, or it has expired (${said}).`,
      'Log in again with gh auth login, or set GH_TOKEN to a new token.',
    ],
    integration: [
      `The token may not ${verb} ${title} (${said}): the token of a job never can, a GitHub App's only with the permission.`,
      needed,
    ],
    denied: [`The token may not ${verb} ${title} (${said}).`, needed],
    'single-sign-on': [
      `The token is not authorized for the single sign-on that protects ${title} (${said}).`,
      'Authorize the token for the organization in the settings of its user, under “Configure SSO”.',
    ],
    'not-found': [
      `GitHub did not find ${place} (${said}), or does not let the token see it.`,
      `Check its name, and that it exists. ${needed}`,
    ],
    'no-such-store': [
      `This GitHub Enterprise Server has no ${onlyOnGitHubCom} secrets (HTTP status 404).`,
      'Keep the secret in another store.',
    ],
    'rate-limit': [
      `GitHub accepts no more requests at the moment, so that it did not ${verb} ${title} (${said}).`,
      `Run the command again ${laterThan(headers)}.`,
    ],
    'github-failed': [
      `GitHub failed when it was to ${verb} ${title} (HTTP status ${status}).`,
      `${see} https://www.githubstatus.com tells of disturbances.`,
    ],
    unreadable: [
      `What came back when GitHub was to ${verb} ${title} is not a whole answer of GitHub${status ? ` (HTTP status ${status})` : ''}.`,
      `${see} Check the proxy (HTTPS_PROXY), if there is one.`,
    ],
    'missing-page': [
      `Not all repositories that may use ${title} could be read, so it was left as it is.`,
      'Run the command again.',
    ],
    'no-answer': [`GitHub gave no answer in time when it was to ${verb} ${title}.`, see],
    'not-reached': [
      `The connection to GitHub broke or could not be made when it was to ${verb} ${title} (${quoted(code, token)}).`,
      isOpenOutcome(error) ? see : 'Check the network and the proxy (HTTPS_PROXY), if there is one.',
    ],
    other: [
      `GitHub did not ${verb} ${title}${said ? ` (${said})` : ''}.`,
      'Look the answer up in https://docs.github.com/rest.',
    ],
  };
  const [reason, remedy] = texts[isUnknownStore ? 'no-such-store' : cause];
  return { reason, remedy };
}
