import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, errorBody, SECONDARY_LIMIT } from './github-answers.ts';
import { LIMITS, rateLimitHeaders } from './github-rate-limit.ts';

/**
 * What goes wrong with a request.
 *
 * - `refuse`: an error with a JSON body, as GitHub would give it.
 * - `http`: any answer at all, such as the page of a proxy.
 * - `silence`: the request is read and never answered.
 * - `close`: the connection breaks before the request is handled, before the answer, or in the middle of it.
 * - `truncate`: the ordinary answer, complete as HTTP, but only the first half of its body.
 * - `slow`: the ordinary answer, byte by byte.
 */
export type Fault =
  | {
      readonly kind: 'refuse';
      readonly status: number;
      readonly message: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'silence' }
  | { readonly kind: 'close'; readonly when: 'before-handling' | 'before-answer' | 'during-answer' }
  | { readonly kind: 'truncate' }
  | { readonly kind: 'slow'; readonly millisecondsPerByte: number };

/** GitHub is not well; 502 and 503 are usual, too. */
export function serverError(status = 500): Fault {
  return { kind: 'refuse', status, message: 'Server Error' };
}

/** A page where JSON should be: from a proxy with 200, from GitHub's own front with 502. */
export function htmlPage(status: number): Fault {
  return {
    kind: 'http',
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!DOCTYPE html><title>Unicorn!</title><h1>This page is taking too long to load.</h1>',
  };
}

/**
 * Too many requests at a time. Without `retry-after` a client is to wait a minute.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function secondaryRateLimit(retryAfterInSeconds?: number, status: 403 | 429 = 429): Fault {
  return {
    kind: 'refuse',
    status,
    message: SECONDARY_LIMIT,
    ...(retryAfterInSeconds !== undefined && { headers: { 'retry-after': String(retryAfterInSeconds) } }),
  };
}

/** All requests of the hour are used up. */
export function primaryRateLimit(resets: Date, status: 403 | 429 = 403): Fault {
  const seconds = Math.ceil(resets.getTime() / 1_000);
  return {
    kind: 'refuse',
    status,
    message: 'API rate limit exceeded for user ID 1001.',
    headers: rateLimitHeaders(LIMITS.token, LIMITS.token, seconds),
  };
}

export function redirect(location: string, status: 301 | 302 | 307 | 308 = 302): Fault {
  return { kind: 'refuse', status, message: 'Moved', headers: { location } };
}

/** Whether the request is handled as if nothing were wrong; only then does it change the state. */
export function isHandled(fault: Fault | undefined): boolean {
  if (fault?.kind === 'close') return fault.when !== 'before-handling';
  return fault?.kind !== 'refuse' && fault?.kind !== 'http';
}

/** Sends the answer, or what the fault makes of it. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      return write(response, answer);
    case 'refuse':
      return write(response, refused(answer, fault));
    case 'http':
      return write(response, { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' });
    case 'silence':
      return;
    case 'close':
      if (fault.when === 'during-answer') await writeHalf(response, answer);
      request.socket.destroy();
      return;
    case 'truncate':
      return write(response, { ...answer, body: answer.body.slice(0, answer.body.length / 2) });
    case 'slow':
      return writeSlowly(response, answer, fault.millisecondsPerByte);
  }
}

/** The error, with the headers that the ordinary answer has about the token; not those that lead elsewhere. */
function refused({ headers }: Answer, fault: Fault & { readonly kind: 'refuse' }): Answer {
  const { link: _link, location: _location, ...kept } = headers;
  return {
    status: fault.status,
    headers: { ...kept, 'content-type': 'application/json; charset=utf-8', ...fault.headers },
    body: JSON.stringify(errorBody(fault.status, fault.message)),
  };
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

function writeHalf(response: ServerResponse, { status, headers, body }: Answer): Promise<void> {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  return new Promise((resolve) => {
    response.write(bytes.subarray(0, bytes.length / 2), () => resolve());
  });
}

async function writeSlowly(
  response: ServerResponse,
  { status, headers, body }: Answer,
  millisecondsPerByte: number,
): Promise<void> {
  response.writeHead(status, headers);
  for (const byte of Buffer.from(body)) {
    if (response.destroyed) return;
    response.write(Uint8Array.of(byte));
    await delay(millisecondsPerByte);
  }
  response.end();
}
