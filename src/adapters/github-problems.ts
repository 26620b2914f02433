import type { StoreProblem } from '../stores/store.ts';
import { shown } from '../text/visible.ts';

/** What is quoted of a text of GitHub. */
const QUOTED_LENGTH = 200;

/** An owner has up to 39 characters, a repository up to 100. */
const NAME_LENGTH = 140;

/** A list of the API, and what is told about it when it can't be read. */
export interface GitHubList {
  /** As https://docs.github.com/rest writes it. */
  readonly path: string;
  /** Of the path, and of the query. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What is listed, to stand in a sentence: `the Dependabot secrets of acme/vault`. */
  readonly title: string;
  /** What must be there and be seen: `the repository acme/vault`. */
  readonly place: string;
  /**
   * What a fine-grained token or the token of a GitHub App needs, as `x-accepted-github-permissions` writes it.
   * https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
   */
  readonly permission: string;
  /** What a classic token needs. */
  readonly scope: 'repo' | 'admin:org';
  /** Set where GitHub Apps are refused whatever they may do. */
  readonly refusesApps?: true;
  /** Set where GitHub Enterprise Server does not know the path: how the secrets are called. */
  readonly onlyOnGitHubCom?: string;
}

/** How the one is spoken to who has to do something. */
export interface Speech {
  /** Where the token comes from. */
  readonly token: string;
  /** How to try again, to begin a sentence. */
  readonly again: string;
}

export const TO_WORKFLOW: Speech = { token: 'the input `github-token`', again: 'Run the workflow again' };
export const TO_TERMINAL: Speech = { token: 'GH_TOKEN', again: 'Run the command again' };

/**
 * - `no-token`: a text that can't be a token.
 * - `integration`: the job's own token, or a GitHub App without the permission.
 * - `no-answer`: not in time.
 * - `no-such-store`: an Enterprise Server without this kind of secrets.
 */
export type Cause =
  | 'no-token'
  | 'unknown-token'
  | 'integration'
  | 'denied'
  | 'single-sign-on'
  | 'not-found'
  | 'no-such-store'
  | 'rate-limit'
  | 'github-failed'
  | 'unreadable'
  | 'missing-page'
  | 'no-answer'
  | 'not-reached'
  | 'other';

/** A failure that is no error of the network, and that no status tells. */
export function failure(cause: 'no-token' | 'unreadable' | 'missing-page'): Error {
  return Object.assign(new Error(cause), { ofReading: cause });
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function causeOf(error: unknown): Cause {
  const { ofReading, status, answered, isOfNetwork, isReadable, message, code } = detailsOf(error);
  if (ofReading) return ofReading;
  if (code === 'TimeoutError') return 'no-answer';
  if (!answered) return isOfNetwork ? 'not-reached' : 'other';
  if (status >= 500) return 'github-failed';
  if (status === 429) return 'rate-limit';
  if (!isReadable) return 'unreadable';
  if (status === 401) return 'unknown-token';
  if (status === 403) {
    if (/rate limit|abuse detection/i.test(message)) return 'rate-limit';
    if (/\bSAML\b/.test(message)) return 'single-sign-on';
    return /by integration/.test(message) ? 'integration' : 'denied';
  }
  return status === 404 ? 'not-found' : 'other';
}

/** Why a list could not be read, and what to do about it; the token is in neither. */
export function explain(
  error: unknown,
  list: GitHubList,
  secretToken: string,
  { token, again }: Speech = TO_WORKFLOW,
): StoreProblem {
  const { title, place, onlyOnGitHubCom } = list;
  const { status, headers, message, code } = detailsOf(error);
  const said = [
    ...(status ? [`HTTP status ${status}`] : []),
    ...(message ? [`“${quoted(message, secretToken)}”`] : []),
  ].join(', ');
  const needed = neededFor(list, headers['x-accepted-github-permissions']);
  const cause = causeOf(error);
  const isUnknownStore =
    cause === 'not-found' && onlyOnGitHubCom && headers['x-github-enterprise-version'] !== undefined;
  const texts: Readonly<Record<Cause, readonly [reason: string, remedy: string]>> = {
    'no-token': [
      `The token of ${token} is empty, or holds what no token does, such as a space or a line end.`,
      'Store the token anew, and nothing but the token.',
    ],
    'unknown-token': [
      `GitHub does not know the token that was to list ${title}, or it has expired (${said}).`,
      `Make a new token, and store it as the secret for ${token}.`,
    ],
    integration: [
      `The token may not list ${title} (${said}): a job's own token never can, a GitHub App's only with the permission.`,
      `Give ${token} ${needed}.`,
    ],
    denied: [`The token may not list ${title} (${said}).`, `Give ${token} ${needed}.`],
    'single-sign-on': [
      `The token is not authorized for the single sign-on that protects ${title} (${said}).`,
      'Authorize the token for the organization in the settings of its user, under “Configure SSO”.',
    ],
    'not-found': [
      `GitHub did not find ${title} (${said}): ${place} does not exist, or the token can't see it.`,
      `Check the name; to let it be seen, give ${token} ${needed}.`,
    ],
    'no-such-store': [
      `This GitHub Enterprise Server has no ${onlyOnGitHubCom} secrets (HTTP status 404).`,
      'Record no secrets of this store until the server has it.',
    ],
    'rate-limit': [
      `GitHub accepts no more requests at the moment, so that ${title} could not be listed (${said}).`,
      `${again} ${laterThan(headers)}, or use a token for ${token} that nothing else uses.`,
    ],
    'github-failed': [
      `GitHub failed to list ${title} (HTTP status ${status}).`,
      `${again} later; https://www.githubstatus.com tells of disturbances.`,
    ],
    unreadable: [
      `What came in the place of ${title} is not a whole answer of GitHub${status ? ` (HTTP status ${status})` : ''}.`,
      `Check the address of the API and the proxy (HTTPS_PROXY), if there is one, and ${again.toLowerCase()}.`,
    ],
    'missing-page': [
      `A page of ${title} is missing: GitHub counts more or fewer than it listed.`,
      `${again}; the secrets may have changed while they were listed.`,
    ],
    'no-answer': [
      `GitHub gave no answer in time when it was to list ${title}.`,
      `Check the network and the proxy (HTTPS_PROXY), if there is one, and ${again.toLowerCase()}.`,
    ],
    'not-reached': [
      `The connection to GitHub failed when it was to list ${title} (${quoted(code, secretToken)}).`,
      `Check the network, the address of the API and the proxy (HTTPS_PROXY), if there is one, and ${again.toLowerCase()}.`,
    ],
    other: [
      `GitHub did not list ${title}${said ? ` (${said})` : ''}.`,
      `Look the answer up in https://docs.github.com/rest, and ${again.toLowerCase()} when it is mended.`,
    ],
  };
  const [reason, remedy] = texts[isUnknownStore ? 'no-such-store' : cause];
  return { reason, remedy };
}

/** The tokens that may read a list. */
export function neededFor(
  { permission, scope, refusesApps }: GitHubList,
  accepted: string | undefined,
): string {
  const permissions = nameOf(accepted) ?? nameOf(permission);
  const bearer = refusesApps ? 'a fine-grained token' : "a fine-grained token or a GitHub App's token";
  return `${bearer} with ${permissions}, or an administrator's classic token with the scope \`${scope}\``;
}

/**
 * Permissions as the settings of a token call them. `; ` stands between sets of which one is enough, `,` between those
 * that are needed together.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 */
export function nameOf(permissions: string | undefined): string | undefined {
  if (!/^[a-z_]{1,60}=[a-z]{1,20}([;,] ?[a-z_]{1,60}=[a-z]{1,20}){0,9}$/.test(permissions ?? ''))
    return undefined;
  return permissions
    ?.split(/; ?/)
    .map((set) =>
      set
        .split(/, ?/)
        .map((each) => {
          const [, organization, name = '', level] = /^(organization_)?([a-z_]+)=([a-z]+)$/.exec(each) ?? [];
          const words = name.replaceAll('_', ' ');
          const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
          return `the ${organization ? 'organization' : 'repository'} permission “${title}: ${level}”`;
        })
        .join(' and '),
    )
    .join(' or ');
}

export function laterThan(headers: Readonly<Record<string, string | undefined>>): string {
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  if (retryAfter > 0) return `in ${retryAfter} seconds`;
  const reset = new Date(Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1_000);
  const isKnown = headers['x-ratelimit-remaining'] === '0' && !Number.isNaN(reset.getTime());
  return isKnown ? `after ${reset.toISOString().slice(0, 19)}Z` : 'later';
}

/** What there is to know about an error, whoever made it. */
export function detailsOf(error: unknown) {
  const { ofReading, status, response } = (error ?? {}) as {
    readonly ofReading?: Cause;
    readonly status?: unknown;
    readonly response?: { readonly headers?: Record<string, string | undefined>; readonly data?: unknown };
  };
  const { message } = (response?.data ?? {}) as { readonly message?: unknown };
  return {
    ofReading,
    answered: response !== undefined,
    // For a request without an answer the client makes up a status.
    status: response && typeof status === 'number' ? status : 0,
    headers: response?.headers ?? {},
    // The client gives its errors a status; those before it have a code. Anything else is a mistake of this code.
    isOfNetwork: status !== undefined || /^[A-Z_]+$/.test(codeOf(error)),
    isReadable: typeof message === 'string',
    message: typeof message === 'string' ? message : '',
    code: response || ofReading ? '' : codeOf(error),
  };
}

/** The most telling code in a chain of causes: `fetch failed` wraps what really happened. */
function codeOf(error: unknown): string {
  const { cause, errors, code, name } = (error ?? {}) as {
    readonly cause?: unknown;
    readonly errors?: readonly unknown[];
    readonly code?: unknown;
    readonly name?: unknown;
  };
  const deeper = cause ?? errors?.[0];
  if (deeper) return codeOf(deeper);
  if (typeof code === 'string') return code;
  return typeof name === 'string' ? name : '';
}

/** The name of an owner or a repository, to stand in a sentence. */
export function named(name: string): string {
  return shown(name, NAME_LENGTH);
}

/** A text from outside, in one line, without the token. */
export function quoted(text: string, token: string): string {
  return shown(token ? text.replaceAll(token, '***') : text, QUOTED_LENGTH);
}
