import {
  accessHeaders,
  expirationHeaders,
  NOT_FOUND,
  type Refusal,
  refusalOf,
  sees,
} from './github-access.ts';
import type { Endpoint } from './github-endpoints.ts';
import { listRepositories, listShared } from './github-lists.ts';
import {
  type Addresses,
  environmentObject,
  fullRepositoryObject,
  organizationObject,
  organizationSecretObject,
  repositoryObject,
  secretObject,
  userObject,
} from './github-objects.ts';
import { paginate } from './github-paging.ts';
import { type Allowance, LIMITS, type RateLimits } from './github-rate-limit.ts';
import { type Route, route } from './github-routes.ts';
import { type KeyPair, secretAnswer, secretNamed } from './github-secrets.ts';
import { isSame, type StoredState, type Token } from './github-state.ts';

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request, read. */
export interface Question {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How many requests are under way, this one with them. */
  readonly inFlight: number;
}

/** What answers: the state, and the server's own settings. */
export interface Service {
  readonly state: StoredState;
  readonly addresses: Addresses;
  readonly enterpriseServer: boolean;
  readonly rateLimits: RateLimits;
  readonly now: Date;
  readonly keys: KeyPair;
  /** The answer is replaced by another one, so that nothing is changed. */
  readonly isDisturbed: boolean;
}

/** The version of GitHub Enterprise Server that the stand-in is like. */
export const ENTERPRISE_VERSION = '3.19.0';

/** What is about one secret, and not about a list. */
const ONE_SECRET: readonly string[] = ['public-key', 'secret'];

/** https://docs.github.com/rest/about-the-rest-api/api-versions; without a header the first of them answers. */
const API_VERSIONS: readonly string[] = ['2022-11-28', '2026-03-10'];

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const MOST_IN_FLIGHT = 100;

const RATE_LIMITS = 'using-the-rest-api/rate-limits-for-the-rest-api';
const REDIRECTS = 'using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects';

/** https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent */
const NO_USER_AGENT =
  'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.';

/** The words of a secondary rate limit. */
export const SECONDARY_LIMIT =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** What GitHub answers. */
export function answer(question: Question, service: Service): Answer {
  const { addresses, enterpriseServer, now, state } = service;
  const { pathname, search, searchParams } = new URL(question.url, addresses.api);
  const basePath = new URL(addresses.api).pathname.replace(/\/$/, '');
  if (!question.headers['user-agent']) return text('text/plain', 403, NO_USER_AGENT);
  if (!pathname.startsWith(`${basePath}/`)) return text('text/html', 404, '<h1>Not Found</h1>');

  const bearer = identify(question.headers.authorization, state, now);
  const token = bearer === 'bad' ? undefined : bearer;
  const way = route(question.method, pathname.slice(basePath.length), state, enterpriseServer);
  const allowance = takeRequest(question, token, service);
  const headers = {
    ...allowance?.headers,
    ...accessHeaders(way.endpoint, token),
    ...expirationHeaders(token, now),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': versionOf(question),
  };
  const refuse = ({ status, message, docs = way.endpoint?.docs }: Refusal): Answer =>
    json(status, errorBody(status, message, docs, enterpriseServer), headers);

  if (bearer === 'bad') return refuse({ status: 401, message: 'Bad credentials', docs: '' });
  if (allowance?.isExceeded) {
    const message = `API rate limit exceeded for ${token ? 'user ID 1001' : '127.0.0.1'}.`;
    return refuse({ status: 403, message, docs: RATE_LIMITS });
  }
  if (question.inFlight > MOST_IN_FLIGHT && !enterpriseServer) {
    return refuse({ status: 403, message: SECONDARY_LIMIT, docs: RATE_LIMITS });
  }
  if (!API_VERSIONS.includes(versionOf(question))) {
    return refuse({ status: 400, message: `Version ${versionOf(question)} is not supported`, docs: '' });
  }
  if (way.kind === 'missing') return refuse(NOT_FOUND);
  if (way.kind === 'moved') {
    if (!sees(token, way.repository)) return refuse(NOT_FOUND);
    const location = `${addresses.api}${way.path}${search}`;
    const body = errorBody(301, 'Moved Permanently', REDIRECTS, enterpriseServer);
    return json(301, { ...body, url: location }, { ...headers, location });
  }
  const refusal = refusalOf(way.endpoint, way.subject, token);
  if (refusal) return refuse(refusal);
  if (ONE_SECRET.includes(way.endpoint.content.kind)) {
    const change = secretAnswer(way, question, service);
    if (change && 'message' in change) return refuse(change);
    if (change)
      return change.body ? json(change.status, change.body, headers) : { ...change, headers, body: '' };
  }
  const content = contentOf(way, searchParams, service, token);
  return content ? json(200, content.body, { ...headers, ...content.headers }) : refuse(NOT_FOUND);
}

/** The body of an error; `docs` is the section of the documentation, if there is one that fits. */
export function errorBody(status: number, message: string, docs = '', enterpriseServer = false): object {
  const site = enterpriseServer
    ? 'https://docs.github.com/enterprise-server@3.19'
    : 'https://docs.github.com';
  return { message, documentation_url: `${site}/rest${docs && `/${docs}`}`, status: String(status) };
}

/** The token of a request, or what is wrong with it; no header is no token. */
function identify(
  authorization: string | undefined,
  { tokens }: StoredState,
  now: Date,
): Token | 'bad' | undefined {
  if (authorization === undefined) return undefined;
  const [, value = ''] = /^(?:bearer|token) (\S+)$/i.exec(authorization) ?? [];
  const token = tokens.get(value);
  return !token || (token.expires && new Date(token.expires) <= now) ? 'bad' : token;
}

/**
 * Counts the request against the token's hour, or the address's where there is no token. GitHub Enterprise Server has
 * no limit until its administrators set one.
 */
function takeRequest(
  { headers }: Question,
  token: Token | undefined,
  { rateLimits, enterpriseServer, now }: Service,
): Allowance | undefined {
  if (enterpriseServer && !token?.rateLimit) return undefined;
  const limit = token ? LIMITS[token.kind === 'workflow' ? 'workflow' : 'token'] : LIMITS.anonymous;
  const key = token ? (headers.authorization?.split(' ').at(-1) ?? '') : '';
  return rateLimits.take(key, { limit, ...token?.rateLimit }, now);
}

function versionOf({ headers }: Question): string {
  return headers['x-github-api-version'] ?? API_VERSIONS[0] ?? '';
}

/** What an endpoint says about its subject; nothing when there is no such environment. */
function contentOf(
  { endpoint, subject, path, environment, secret }: Route & { readonly kind: 'found' },
  query: URLSearchParams,
  { state, addresses }: Service,
  token: Token | undefined,
): { readonly body: object; readonly headers?: Readonly<Record<string, string>> } | undefined {
  const url = `${addresses.api}${path}`;
  const list = <Item>(key: string, all: readonly Item[], describe: (item: Item) => object) => {
    const { items, headers } = paginate(all, query, url);
    return { body: { total_count: all.length, [key]: items.map(describe) }, headers };
  };
  const { content } = endpoint;
  if (content.kind === 'rate-limit') {
    const rate = { limit: LIMITS.token, used: 1, remaining: LIMITS.token - 1, reset: 2_000_000_000 };
    return { body: { resources: { core: rate, search: rate }, rate } };
  }
  if (subject.kind === 'repository') {
    const { repository } = subject;
    switch (content.kind) {
      case 'environments':
        return list('environments', repository.environments, (each) =>
          environmentObject(each, repository, addresses),
        );
      case 'environment-secrets': {
        const named = repository.environments.find(({ name }) => isSame(name, environment));
        return named && list('secrets', named.secrets, secretObject);
      }
      case 'secrets':
        return list('secrets', repository.secrets[content.store], secretObject);
      case 'shared-secrets':
        return list('secrets', listShared(repository, content.store), secretObject);
      default:
        return { body: fullRepositoryObject(repository, addresses) };
    }
  }
  if (content.kind === 'sharing' && subject.kind === 'owner') {
    const found = secretNamed(subject.owner.secrets[content.store ?? 'actions'], secret);
    const shared = state.repositories.filter(
      ({ owner, name }) => owner === subject.owner && found?.repositories.some((each) => isSame(each, name)),
    );
    return found && list('repositories', shared, (each) => repositoryObject(each, addresses));
  }
  if (content.kind === 'repositories') {
    const all = listRepositories(subject, isOfOrganizations(endpoint), state, token, query);
    const { items, headers } = paginate(all, query, url);
    return { body: items.map((each) => repositoryObject(each, addresses)), headers };
  }
  if (subject.kind === 'viewer') return undefined;
  const { owner } = subject;
  if (content.kind === 'secrets') {
    const listUrl = `${addresses.api}${endpoint.path.replace('{org}', owner.login)}`;
    return list('secrets', owner.secrets[content.store], (each) => organizationSecretObject(each, listUrl));
  }
  const shown = state.repositories.filter((each) => each.owner === owner && each.visibility === 'public');
  const describe = isOfOrganizations(endpoint) ? organizationObject : userObject;
  return { body: describe(owner, shown.length, addresses) };
}

function isOfOrganizations({ path }: Endpoint): boolean {
  return path.startsWith('/orgs/');
}

function json(status: number, body: object, headers: Readonly<Record<string, string>>): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

function text(type: string, status: number, body: string): Answer {
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}
