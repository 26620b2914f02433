import { randomUUID } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { StoreProblem } from '../stores/store.ts';
import { AUDIENCES, type TokenSource } from './github-audience.ts';
import { causeOf, failure } from './github-errors.ts';
import { beginPatience, limit } from './github-pace.ts';
import { explain, type GitHubRequest } from './github-problems.ts';
import { useProxyFromEnvironment } from './proxy.ts';

/** The most that GitHub puts on a page. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE_SIZE = 100;

/**
 * GitHub takes up to 100 requests at the same time; a scheduled job is in no hurry.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const MAX_REQUESTS_AT_ONCE = 8;

/** How often a request is sent again after a failure that may pass. */
const MAX_RETRIES = 2;

/** GitHub itself gives up a request after ten seconds. */
const TIMEOUT_IN_MS = 15_000;

/** So many requests, each with all its retries, must fail without an answer in between before no more are sent. */
const MAX_FAILURES_IN_A_ROW = MAX_REQUESTS_AT_ONCE;

/** The version of the API whose answers are read. https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

/** Statuses after which the same request would fare no better; a rate limit is waited for in another way. */
const FINAL_STATUSES = [400, 401, 403, 404, 410, 422, 429, 451];

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

export interface Pace {
  /** How long an answer may take, to its last byte. */
  readonly timeoutInMs?: number;
  /** How long a second of waiting takes; shorter in tests. */
  readonly secondInMs?: number;
}

export interface ClientOptions extends Pace {
  /** `input` unless told. */
  readonly tokenSource?: TokenSource;
}

/** An entry of a list; what else it has depends on the list. */
export interface Entry {
  readonly name: string;
  readonly updated_at?: unknown;
  readonly full_name?: unknown;
  readonly archived?: unknown;
  readonly owner?: { readonly login?: unknown } | null;
  readonly id?: unknown;
}

/** An answer that is no error. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface Page {
  readonly entries: readonly Entry[];
  /** How many entries all pages have together; absent where the list does not tell. */
  readonly total: number | undefined;
  readonly hasNext: boolean;
}

/** Asks GitHub, or throws what `problemOf` can explain. */
export interface GitHubClient {
  /** What the token is taken from, to stand in a sentence. */
  readonly tokenHolder: string;
  /**
   * All pages of a list.
   *
   * @param key where an answer has its entries; without it, the answer is the entries
   */
  read(list: GitHubRequest, key?: 'secrets' | 'environments' | 'repositories'): Promise<readonly Entry[]>;
  /** One thing. */
  get(request: GitHubRequest): Promise<Answer>;
  /** Changes something. It is ordered once: only after a rate limit, when nothing was done, is it ordered again. */
  change(method: 'PUT' | 'DELETE', request: GitHubRequest, body?: object): Promise<Answer>;
  problemOf(error: unknown, request: GitHubRequest): StoreProblem;
}

/** Makes a client; what stands in its way is thrown when it asks. */
export async function connect(token: string, apiUrl: string, options: ClientOptions): Promise<GitHubClient> {
  const { timeoutInMs = TIMEOUT_IN_MS, secondInMs = 1_000, tokenSource = 'input' } = options;
  const audience = AUDIENCES[tokenSource];
  const inTurn = limit(MAX_REQUESTS_AT_ONCE);
  const patience = beginPatience(secondInMs);
  let failuresInARow = 0;
  /** What every further request would meet, too. */
  let halted: unknown;

  if (!/^[\x21-\x7e]+$/.test(token)) halted = failure('no-token');
  try {
    await useProxyFromEnvironment();
  } catch (error) {
    halted ??= error;
  }

  const octokit = getOctokit(
    token || 'none',
    {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      userAgent: 'secret-expiry',
      log: SILENT,
      request: { fetch: fetchWhole(timeoutInMs), log: SILENT },
      retry: { retries: MAX_RETRIES, doNotRetry: FINAL_STATUSES, retryAfterBaseValue: secondInMs },
      throttle: {
        // Clients of one id wait a second between changes, which is meant for large numbers of them.
        id: randomUUID(),
        retryAfterBaseValue: secondInMs,
        onSecondaryRateLimit: (seconds, _options, _octokit, count) =>
          seconds >= 0 && count < MAX_RETRIES && patience.take(seconds),
        onRateLimit: (seconds, _options, _octokit, count) =>
          seconds >= 0 && count < MAX_RETRIES && patience.take(seconds),
      },
    },
    retry,
    throttling,
  );

  async function send(method: string, { path, parameters }: GitHubRequest, more: object): Promise<Answer> {
    await patience.pause();
    if (halted) throw halted;
    try {
      const answer = await octokit.request(`${method} ${path}`, {
        ...parameters,
        ...more,
        headers: { 'x-github-api-version': API_VERSION },
      });
      failuresInARow = 0;
      return answer as Answer;
    } catch (error) {
      const cause = causeOf(error);
      const isPassing = ['github-failed', 'no-answer', 'not-reached'].includes(cause);
      failuresInARow = isPassing ? failuresInARow + 1 : 0;
      const isForAll = cause === 'unknown-token' || cause === 'rate-limit';
      if (isForAll || failuresInARow >= MAX_FAILURES_IN_A_ROW) halted ??= error;
      throw error;
    }
  }

  return {
    tokenHolder: audience.holder,
    async read(list, key) {
      const ask = (page: number) =>
        inTurn(async () => {
          const { data, headers } = await send('GET', list, {
            per_page: PAGE_SIZE,
            ...(page > 1 && { page }),
          });
          return toPage(data, key, headers.link ?? '');
        });
      const first = await ask(1);
      return first.total === undefined ? readLinked(first, ask) : readCounted(first, first.total, ask);
    },
    get: (request) => inTurn(() => send('GET', request, {})),
    change: (method, request, body) =>
      inTurn(() => send(method, request, { ...body, request: { retries: 0 } })),
    problemOf: (error, request) => explain(error, request, token, audience),
  };
}

/** The pages after the first, all at once, since their number is known. */
async function readCounted(first: Page, total: number, ask: (page: number) => Promise<Page>) {
  // More pages than the first one gives reason for are not asked for.
  if (first.entries.length !== Math.min(total, PAGE_SIZE)) throw failure('missing-page');
  const others = Array.from({ length: Math.ceil(total / PAGE_SIZE) - 1 }, (_, index) => ask(index + 2));
  const pages = [first, ...(await Promise.all(others))];
  const entries = pages.flatMap((page) => page.entries);
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== total || pages.at(-1)?.hasNext || pages.some((page) => page.total !== total)) {
    throw failure('missing-page');
  }
  return entries;
}

/** The pages after the first, one by one, as long as each says that there is another. */
async function readLinked(first: Page, ask: (page: number) => Promise<Page>) {
  const entries = [...first.entries];
  for (let page = first, number = 2; page.hasNext; number += 1) {
    page = await ask(number);
    if (page.entries.length === 0) throw failure('missing-page');
    entries.push(...page.entries);
  }
  return entries;
}

/** An answer without a list is no proof that there is nothing. */
function toPage(data: unknown, key: string | undefined, link: string): Page {
  const body = data as Readonly<Record<string, unknown>> | null;
  const entries = key ? body?.[key] : body;
  const total = key ? body?.total_count : undefined;
  if (!Array.isArray(entries) || !entries.every((entry) => typeof entry?.name === 'string')) {
    throw failure('unreadable');
  }
  if (key && !(Number.isSafeInteger(total) && (total as number) >= 0)) throw failure('unreadable');
  return { entries, total: total as number | undefined, hasNext: /;\s*rel="?next\b/.test(link) };
}

/**
 * A `fetch` that gives every attempt its own time, and reads the body at once: the client takes the half of a body
 * for the whole when the connection breaks. It heeds a proxy because Node's own `fetch` does.
 */
function fetchWhole(timeoutInMs: number): typeof fetch {
  return async (address, options) => {
    const response = await fetch(address, { ...options, signal: AbortSignal.timeout(timeoutInMs) });
    // GitHub redirects to itself, as for a repository with a new name. What another host says is not its answer.
    if (response.redirected && new URL(response.url).origin !== new URL(String(address)).origin)
      throw Object.assign(new Error(), { code: 'REDIRECTED_ELSEWHERE' });
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
  };
}
