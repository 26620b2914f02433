import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { answer, ENTERPRISE_VERSION } from './github-answers.ts';
import { type Fault, isHandled, send } from './github-faults.ts';
import { createKeys } from './github-keys.ts';
import { secretsAt } from './github-lists.ts';
import { createRateLimits } from './github-rate-limit.ts';
import { route } from './github-routes.ts';
import { type GitHubState, isSame, type StoredSecret, store } from './github-state.ts';

export type { Level, Permission, Store } from './github-endpoints.ts';
export {
  type Fault,
  htmlPage,
  primaryRateLimit,
  redirect,
  secondaryRateLimit,
  serverError,
} from './github-faults.ts';
export type {
  Environment,
  GitHubState,
  OrganizationSecret,
  Owner,
  RateLimit,
  Repository,
  Secret,
  StoredSecret,
  Token,
} from './github-state.ts';

export interface GitHubOptions extends GitHubState {
  /** `enterprise`: like GitHub Enterprise Server 3.19, with the API below `/api/v3`. */
  readonly server?: 'github.com' | 'enterprise';
  /** How long every answer takes. */
  readonly latencyInMs?: number;
  /** What time it is when the stand-in starts; from there on its clock goes. */
  readonly now?: Date;
}

/** A request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** With the query, and on an enterprise server with `/api/v3`. */
  readonly path: string;
  /** All headers; of `authorization` only the scheme. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A stand-in for GitHub's REST API that runs on the loopback interface. */
export interface GitHubStandIn {
  /** Without a slash at the end, as `GITHUB_API_URL` is. */
  readonly apiUrl: string;
  /** Every request, refused ones and disturbed ones too. */
  readonly requests: readonly RecordedRequest[];
  /** The most requests that were under way at the same time. */
  readonly highestInFlight: number;
  /** A secret as it is now, by the path at which it is asked for. */
  secretAt(path: string): StoredSecret | undefined;
  /** Puts another state in the place of the first one; who has used up what remains as it is. */
  replaceState(state: GitHubState): void;
  /** Disturbs the next requests, one fault each, after those that already wait. */
  next(...faults: Fault[]): void;
  /**
   * Disturbs the next `times` requests whose path, with its query, matches. A string must be all of the path. Goes
   * before what `next` has queued.
   */
  on(path: RegExp | string, fault: Fault, times?: number): void;
  /** Breaks all open connections and stops. */
  close(): Promise<void>;
}

/** Starts a GitHub that shows what is in its state to those who may see it. */
export async function startGitHub(options: GitHubOptions): Promise<GitHubStandIn> {
  const { server: kind = 'github.com', latencyInMs = 0, now = new Date() } = options;
  const enterpriseServer = kind === 'enterprise';
  const startedAt = Date.now();
  const requests: RecordedRequest[] = [];
  const queued: Fault[] = [];
  const aimed: { readonly path: RegExp | string; readonly fault: Fault; times: number }[] = [];
  const rateLimits = createRateLimits();
  const keys = await createKeys();
  let state = store(options);
  let inFlight = 0;
  let highestInFlight = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const headers = flatten(request);
    const content = await text(request);
    requests.push({ method, path: url, headers: withoutToken(headers), body: content });
    const fault = faultFor(url);
    const time = new Date(now.getTime() + Date.now() - startedAt);
    const addresses = { api: apiUrl, html: enterpriseServer ? origin : 'https://github.com' };
    const service = { state, addresses, enterpriseServer, rateLimits, keys, now: time };
    const question = { method, url, headers, body: content, inFlight };
    const { status, headers: own, body, apply } = answer(question, service);
    if (isHandled(fault)) apply?.();
    const identity = {
      date: time.toUTCString(),
      server: 'github.com',
      'x-github-request-id': `0000:1000:${requests.length.toString(16).toUpperCase().padStart(7, '0')}`,
      ...(enterpriseServer && { 'x-github-enterprise-version': `enterprise-server@${ENTERPRISE_VERSION}` }),
    };
    if (latencyInMs > 0) await delay(latencyInMs);
    await send(request, response, { status, headers: { ...identity, ...own }, body }, fault);
  }

  function faultFor(url: string): Fault | undefined {
    const index = aimed.findIndex(({ path }) => (typeof path === 'string' ? path === url : path.test(url)));
    const match = aimed[index];
    if (!match) return queued.shift();
    match.times -= 1;
    if (match.times <= 0) aimed.splice(index, 1);
    return match.fault;
  }

  const server = createServer((request, response) => {
    inFlight += 1;
    highestInFlight = Math.max(highestInFlight, inFlight);
    response.once('close', () => {
      inFlight -= 1;
    });
    handle(request, response).catch((error: unknown) => {
      // A client that hung up is no fault of the stand-in; anything else must be seen.
      if (!request.destroyed || request.complete) console.error('The stand-in for GitHub failed:', error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const apiUrl = enterpriseServer ? `${origin}/api/v3` : origin;

  return {
    apiUrl,
    requests,
    get highestInFlight() {
      return highestInFlight;
    },
    secretAt(path) {
      const way = route('GET', path, state, false);
      if (way.kind !== 'found') return undefined;
      const list = secretsAt(way.endpoint, way.subject, way.environment);
      return list?.find(({ name }) => isSame(name, way.secret));
    },
    replaceState(another) {
      state = store(another);
    },
    next(...faults) {
      queued.push(...faults);
    },
    on(path, fault, times = 1) {
      aimed.push({ path, fault, times });
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function flatten({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

function withoutToken({ authorization, ...headers }: Record<string, string>): Record<string, string> {
  return authorization ? { ...headers, authorization: authorization.split(' ', 1).join() } : headers;
}
