import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, refusal } from './slack-answers.ts';

/**
 * What goes wrong with a request.
 *
 * - `refuse`: an error of Slack, as the API (`{"ok": false}`) or the webhook (a status and a word) would give it.
 * - `http`: any answer at all: 429 with `retry-after`, 500, a redirect, an HTML page with 200.
 * - `silence`: the request is read and never answered.
 * - `close`: the connection breaks before the body is read, after it, or in the middle of the answer.
 * - `truncate`: the ordinary answer, complete as HTTP, but only the first half of its body.
 * - `slow`: the ordinary answer, byte by byte.
 *
 * With `delivered` the message is posted all the same, if it is a good one; the client has no way to know. After
 * `truncate` and `slow` it always is, because only the way back is disturbed.
 */
export type Fault =
  | {
      readonly kind: 'refuse';
      readonly error: string;
      /** The scope that a `missing_scope` asks for, and those that the token has. */
      readonly needed?: string;
      readonly provided?: string;
      readonly delivered?: boolean;
    }
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly delivered?: boolean;
    }
  | { readonly kind: 'silence'; readonly delivered?: boolean }
  | { readonly kind: 'close'; readonly when: 'before-body' }
  | {
      readonly kind: 'close';
      readonly when: 'after-body' | 'during-answer';
      readonly delivered?: boolean;
    }
  | { readonly kind: 'truncate' }
  | { readonly kind: 'slow'; readonly millisecondsPerByte: number };

/** The answer to a client that sends too fast. */
export function rateLimit(retryAfterInSeconds: number): Fault {
  return {
    kind: 'http',
    status: 429,
    headers: { 'content-type': 'application/json', 'retry-after': String(retryAfterInSeconds) },
    body: '{"ok":false,"error":"ratelimited"}',
  };
}

/** Whether a good message is posted in spite of the fault. */
export function isDelivered(fault: Fault): boolean {
  if (fault.kind === 'truncate' || fault.kind === 'slow') return true;
  return 'delivered' in fault && fault.delivered === true;
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
      return write(response, refusal(request.url ?? '', fault));
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
