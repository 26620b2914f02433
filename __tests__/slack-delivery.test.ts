import { expect, jest, test } from '@jest/globals';
import { type Fault, rateLimit } from './stand-ins/slack.ts';
import { attempt, expectDelivered, expectFailure, type Way } from './support/delivery.ts';

/** The step waits 15 s for Slack, and several of them run at a time. */
const TEST_TIMEOUT_IN_MS = 90_000;
jest.setTimeout(TEST_TIMEOUT_IN_MS);

const WAYS: readonly Way[] = ['bot', 'webhook'];

/** What the step must say where the message may have arrived, and where it can't have. */
const UNKNOWN = /may or may not have been delivered.*channel.*run the workflow again/;
const NOT_SENT = /could not be reached, so nothing was sent.*run the workflow again/;
const RATE_LIMITED = /ratelimited\..*again later.*Retry-After/;

interface Disturbance {
  readonly what: string;
  readonly faults: readonly Fault[];
  /** How many requests there are, when it is not one. */
  readonly requests?: number;
  /** What the failure says; absent where the message is delivered in the end. */
  readonly says?: RegExp;
  /** Whether Slack has posted the message although the step fails. */
  readonly posted?: boolean;
}

const HTML = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<html>Log in to the Wi-Fi</html>',
};
const json = (status: number, body: string): Fault => ({ kind: 'http', status, body, delivered: true });
const redirect = (status: number): Fault => ({
  kind: 'http',
  status,
  headers: { location: '/api/chat.postMessage' },
});
const tooEarly = (retryAfter: string): Fault => ({
  kind: 'http',
  status: 429,
  headers: { 'retry-after': retryAfter },
});

/** The slow ones come first, so that the others run beside them. */
const DISTURBANCES: readonly Disturbance[] = [
  { what: 'silence', faults: [{ kind: 'silence', delivered: true }], says: UNKNOWN, posted: true },
  {
    what: 'an answer of a byte in 10 s',
    faults: [{ kind: 'slow', millisecondsPerByte: 10_000 }],
    says: UNKNOWN,
    posted: true,
  },
  { what: '429 without Retry-After', faults: [{ kind: 'http', status: 429 }], requests: 2 },
  {
    what: '429 with a Retry-After that is no number',
    faults: [tooEarly('Wed, 25 Nov 2026 06:00:00 GMT')],
    requests: 2,
  },
  { what: '429 each time', faults: Array<Fault>(10).fill(rateLimit(1)), requests: 4, says: RATE_LIMITED },
  {
    what: 'an answer that is slow but in time',
    faults: [{ kind: 'slow', millisecondsPerByte: 1 }],
    requests: 1,
  },
  { what: '429, to come back in a second', faults: [rateLimit(1)], requests: 2 },
  { what: '429, to come back in no time', faults: [rateLimit(0), rateLimit(0)], requests: 3 },
  { what: '429, to come back tomorrow', faults: [rateLimit(86_400)], says: RATE_LIMITED },
  {
    what: '429, then silence after it was posted',
    faults: [rateLimit(0), { kind: 'close', when: 'after-body', delivered: true }],
    requests: 2,
    says: UNKNOWN,
    posted: true,
  },
  { what: '500', faults: [json(500, '')], says: UNKNOWN, posted: true },
  { what: '503', faults: [json(503, 'upstream connect error')], says: UNKNOWN, posted: true },
  { what: '504, from a proxy', faults: [json(504, '<html>')], says: UNKNOWN, posted: true },
  { what: '202, from a proxy', faults: [json(202, 'queued')], says: UNKNOWN, posted: true },
  { what: 'HTML with 200', faults: [{ kind: 'http', ...HTML }], says: UNKNOWN },
  { what: 'nothing at all with 200', faults: [json(200, '')], says: UNKNOWN, posted: true },
  { what: 'half an answer', faults: [{ kind: 'truncate' }], says: UNKNOWN, posted: true },
  {
    what: 'a connection closed before the body',
    faults: [{ kind: 'close', when: 'before-body' }],
    says: UNKNOWN,
  },
  {
    what: 'a connection closed after the body',
    faults: [{ kind: 'close', when: 'after-body', delivered: true }],
    says: UNKNOWN,
    posted: true,
  },
  {
    what: 'a connection closed during the answer',
    faults: [{ kind: 'close', when: 'during-answer', delivered: true }],
    says: UNKNOWN,
    posted: true,
  },
  ...[301, 302, 303, 307, 308].map((status) => ({
    what: `a redirect, ${status}`,
    faults: [redirect(status)],
    says: NOT_SENT,
  })),
  {
    what: '403 from a firewall',
    faults: [{ kind: 'http', status: 403, body: '<h1>Blocked</h1>' }],
    says: /http_403\..*(slack-api-url|slack-webhook-url|proxy)/,
  },
  {
    what: '404',
    faults: [{ kind: 'http', status: 404, body: 'Not Found' }],
    says: /http_404\..*(slack-api-url|slack-webhook-url|proxy)/,
  },
];

const CASES = DISTURBANCES.flatMap((disturbance) => WAYS.map((way) => ({ way, ...disturbance })));

test.concurrent.each(CASES)('$way: $what', async ({ way, faults, requests = 1, says, posted = false }) => {
  const outcome = await attempt({ way, faults });
  if (says) expectFailure(outcome, { says, requests, posted });
  else expectDelivered(outcome, requests);
});

test.concurrent.each(WAYS)('%s: a far-off Retry-After does not keep the job waiting', async (way) => {
  const start = Date.now();
  await attempt({ way, faults: [rateLimit(86_400)] });
  expect(Date.now() - start).toBeLessThan(10_000);
});
