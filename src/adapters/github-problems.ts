import type { StoreProblem } from '../stores/store.ts';
import { shown } from '../text/visible.ts';
import { AUDIENCES, type Audience } from './github-audience.ts';
import { type Cause, causeOf, detailsOf } from './github-errors.ts';
import { isAboutCertificate, UNTRUSTED } from './network.ts';

/** What is quoted of a text of GitHub. */
const QUOTED_LENGTH = 200;

/** An owner has up to 39 characters, a repository up to 100. */
const NAME_LENGTH = 140;

/** What a request is to do, as it stands in "the token may not …" and in "… could not be …". */
const PARTICIPLES = { list: 'listed', read: 'read', set: 'set', delete: 'deleted' };

/** https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets#storing-large-secrets */
export const WHEN_TOO_LARGE =
  'Make the value smaller, or keep it encrypted in a file and only its key as the secret.';

/** What to do about statuses that a change can have, whoever gave them. */
const ON_CHANGE: Readonly<Record<number, (run: string) => string>> = {
  409: (run) => `Something else was changed at the same time; run ${run} again.`,
  413: () => WHEN_TOO_LARGE,
  422: (run) => `GitHub takes no such name or value; check both, and run ${run} again.`,
};

/** A request to the API, and what is told about it when it fails. */
export interface GitHubRequest {
  readonly verb: keyof typeof PARTICIPLES;
  /** As https://docs.github.com/rest writes it. */
  readonly path: string;
  /** Of the path, and of the query. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What it is about, to stand in a sentence: `the Dependabot secrets of acme/vault`. */
  readonly title: string;
  /** What must be there and be seen: `the repository acme/vault`. */
  readonly place: string;
  /** How to make the place, to stand after "Check the name". */
  readonly making?: string;
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

/** Why a request failed, and what to do about it; neither the token nor a value that was sent is in it. */
export function explain(
  error: unknown,
  request: GitHubRequest,
  token: string,
  audience: Audience = AUDIENCES.input,
): StoreProblem {
  const { verb, title, place, making, scope, onlyOnGitHubCom } = request;
  const { holder, run, restore, renew } = audience;
  const { status, headers, message, code } = detailsOf(error);
  const said = [
    ...(status ? [`HTTP status ${status}`] : []),
    // An answer may repeat what was sent, and that was a value.
    ...(message && verb !== 'set' ? [`“${quoted(message, token)}”`] : []),
  ].join(', ');
  const needed = neededFor(request, headers['x-accepted-github-permissions']);
  const give = audience.give(needed, scope);
  const isChange = verb === 'set' || verb === 'delete';
  const cause = causeOf(error);
  const isUnknownStore =
    cause === 'not-found' && onlyOnGitHubCom && headers['x-github-enterprise-version'] !== undefined;
  const texts: Readonly<Record<Cause, readonly [reason: string, remedy: string]>> = {
    'no-token': [
      `The token of ${holder} is empty, or holds what no token does, such as a space or a line end.`,
      restore,
    ],
    'unknown-token': [
      `GitHub does not know the token that was to ${verb} ${title}, or it has expired (${said}).`,
      renew,
    ],
    integration: [
      `The token may not ${verb} ${title} (${said}): a job's own token never can, a GitHub App's only with the permission.`,
      `${capitalised(give)}.`,
    ],
    denied: [`The token may not ${verb} ${title} (${said}).`, `${capitalised(give)}.`],
    'single-sign-on': [
      `The token is not authorized for the single sign-on that protects ${title} (${said}).`,
      'Authorize the token for the organization in the settings of its user, under “Configure SSO”.',
    ],
    archived: [
      `GitHub did not ${verb} ${title} (${said}): ${place} is archived, so that nothing of it can be changed.`,
      'Take it out of the archive in its settings first.',
    ],
    'not-found': [
      `GitHub did not find ${title} (${said}): ${place} does not exist, or the token can't ${isChange ? 'change' : 'see'} it.`,
      `Check the name${making ? `, or ${making}` : ''}; to let it be ${isChange ? 'changed' : 'seen'}, ${give}.`,
    ],
    'no-such-store': [
      `This GitHub Enterprise Server has no ${onlyOnGitHubCom} secrets (HTTP status 404).`,
      'Record no secrets of this store until the server has it.',
    ],
    'rate-limit': [
      `GitHub accepts no more requests at the moment, so that ${title} could not be ${PARTICIPLES[verb]} (${said}).`,
      `Run ${run} again ${laterThan(headers)}, or use a token for ${holder} that nothing else uses.`,
    ],
    'github-failed': [
      `GitHub failed to ${verb} ${title} (HTTP status ${status}).`,
      `Run ${run} again later; https://www.githubstatus.com tells of disturbances.`,
    ],
    unreadable: [
      `What came in the place of ${isChange ? 'an answer about ' : ''}${title} is not a whole answer of GitHub${status ? ` (HTTP status ${status})` : ''}.`,
      `Check the address of the API and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
    ],
    'missing-page': [
      `A page of ${title} is missing: GitHub counts more or fewer than it listed.`,
      `Run ${run} again; the secrets may have changed while they were listed.`,
    ],
    'unusable-key': [
      `With what GitHub gave as ${title} nothing can be sealed.`,
      `Check the address of the API and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
    ],
    'hidden-repositories': [
      `The token lacks the scope \`repo\`, so that it may not see all of ${title}: those that it does not see would lose the secret.`,
      `${capitalised(audience.give(`${needed} and \`repo\``, 'repo'))}.`,
    ],
    'no-answer': [
      `GitHub gave no answer in time when it was to ${verb} ${title}.`,
      `Check the network and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
    ],
    'not-reached': [
      `The connection to GitHub failed when it was to ${verb} ${title} (${quoted(code, token)}).`,
      isAboutCertificate(code)
        ? UNTRUSTED
        : `Check the network, the address of the API and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
    ],
    other: [
      `GitHub did not ${verb} ${title}${said ? ` (${said})` : ''}.`,
      `Look the answer up in https://docs.github.com/rest, and run ${run} again when it is mended.`,
    ],
  };
  const [reason, remedy] = texts[isUnknownStore ? 'no-such-store' : cause];
  return { reason, remedy: (isChange && ON_CHANGE[status]?.(run)) || remedy };
}

/** The tokens with which a request may be made. */
function neededFor({ permission, scope, refusesApps }: GitHubRequest, accepted: string | undefined): string {
  const permissions = nameOf(accepted) ?? nameOf(permission);
  const bearer = refusesApps ? 'a fine-grained token' : "a fine-grained token or a GitHub App's token";
  return `${bearer} with ${permissions}, or an administrator's classic token with the scope \`${scope}\``;
}

/**
 * Permissions as the settings of a token call them. `; ` stands between sets of which one is enough, `,` between those
 * that are needed together.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 */
function nameOf(permissions: string | undefined): string | undefined {
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
          const title = capitalised(words);
          return `the ${organization ? 'organization' : 'repository'} permission “${title}: ${level}”`;
        })
        .join(' and '),
    )
    .join(' or ');
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function laterThan(headers: Readonly<Record<string, string | undefined>>): string {
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  // Nobody waits for more than a day.
  if (retryAfter > 0 && retryAfter <= 86_400) return `in ${retryAfter} seconds`;
  const reset = new Date(Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1_000);
  const isKnown = headers['x-ratelimit-remaining'] === '0' && !Number.isNaN(reset.getTime());
  return isKnown ? `after ${reset.toISOString().slice(0, 19)}Z` : 'later';
}

/** What to tell when the client could not even be loaded. */
export function clientFailed(error: unknown): StoreProblem {
  const what = error instanceof Error ? shown(error.message, QUOTED_LENGTH) : 'unknown error';
  return { reason: `the client for GitHub failed (${what}).`, remedy: 'Please report this as a bug.' };
}

/** The name of an owner or a repository, to stand in a sentence. */
export function named(name: string): string {
  return shown(name, NAME_LENGTH);
}

/** A text from outside, in one line, without the token. */
function quoted(text: string, token: string): string {
  return shown(token ? text.replaceAll(token, '***') : text, QUOTED_LENGTH);
}
