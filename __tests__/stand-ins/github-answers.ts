import {
  accessHeaders,
  expirationHeaders,
  NOT_FOUND,
  type Refusal,
  refusalOf,
  sees,
} from './github-access.ts';
import { contentOf, effectOf } from './github-content.ts';
import type { Method } from './github-endpoints.ts';
import type { Keys } from './github-keys.ts';
import { type Addresses, rateLimitObject } from './github-objects.ts';
import { type Allowance, LIMITS, type RateLimits } from './github-rate-limit.ts';
import { type Route, route } from './github-routes.ts';
import type { StoredState, Token } from './github-state.ts';

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What the request changes, once it is carried out. */
  apply?(): void;
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
  readonly keys: Keys;
  readonly now: Date;
}

/** The version of GitHub Enterprise Server that the stand-in is like. */
export const ENTERPRISE_VERSION = '3.19.0';

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
  const way: Route = route(
    question.method as Method,
    pathname.slice(basePath.length),
    state,
    enterpriseServer,
  );
  const isFree = way.endpoint?.content.kind === 'rate-limit';
  const allowance = takeRequest(question, token, service, isFree);
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
    // With another status, clients would go there with `GET`.
    const [status, words] =
      question.method === 'GET'
        ? ([301, 'Moved Permanently'] as const)
        : ([307, 'Temporary Redirect'] as const);
    const body = errorBody(status, words, REDIRECTS, enterpriseServer);
    return json(status, { ...body, url: location }, { ...headers, location });
  }
  const refusal = refusalOf(way.endpoint, way.subject, token);
  if (refusal) return refuse(refusal);
  if (isFree) {
    return allowance
      ? json(200, rateLimitObject(allowance.headers), headers)
      : refuse({ ...NOT_FOUND, message: 'Rate limiting is not enabled.' });
  }
  if (way.endpoint.method !== 'GET') {
    const effect = effectOf(way, question.body, service);
    if (!effect) return refuse(NOT_FOUND);
    if ('message' in effect) return refuse(effect);
    const { status, apply } = effect;
    return status === 201 ? { ...json(status, {}, headers), apply } : { status, headers, body: '', apply };
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
  isFree: boolean,
): Allowance | undefined {
  if (enterpriseServer && !token?.rateLimit) return undefined;
  const limit = token ? LIMITS[token.kind === 'workflow' ? 'workflow' : 'token'] : LIMITS.anonymous;
  const key = token ? (headers.authorization?.split(' ').at(-1) ?? '') : '';
  return rateLimits.take(key, { limit, ...token?.rateLimit }, now, isFree);
}

function versionOf({ headers }: Question): string {
  return headers['x-github-api-version'] ?? API_VERSIONS[0] ?? '';
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
