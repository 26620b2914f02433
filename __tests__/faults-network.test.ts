import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { storeReader } from '../src/adapters/stores.ts';
import type { GitHubPlan, StorePart } from '../src/stores/store.ts';
import { type Disturbance, startFaulty } from './stand-ins/faulty.ts';
import { expectAsDocumented, FAULT_ROWS, rowOf } from './support/fault-table.ts';
import {
  expectRestWritten,
  type Outcome,
  runWith,
  SERVICES,
  type ServiceName,
  type Way,
} from './support/faulty-services.ts';
import { PLAN } from './support/github-stores.ts';

/** What the network and the services can do to a step, as `docs/faults.md` tells it. */

const FILE = 'faults-network';
const BOTH_SLACKS = ['Slack, bot token', 'Slack, webhook'] as const;

/** The longest that a step takes: GitHub asks for patience, or is silent three times. */
const LONGEST_IN_MS = 100_000;
jest.setTimeout(LONGEST_IN_MS + 60_000);

const answer = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): { disturbance: Disturbance } => ({ disturbance: { kind: 'answer', status, headers, body } });

/** In the words that make GitHub and AWS mean a limit. */
const LIMIT = '{"message":"You have exceeded a secondary rate limit.","__type":"ThrottlingException"}';
const tooEarly = (retryAfter: string, body = LIMIT) =>
  answer(429, { 'retry-after': retryAfter, 'content-type': 'application/json' }, body);

const elsewhere = await startFaulty(() => ({ type: 'text/plain', body: 'Nothing here.' }), {
  kind: 'answer',
  status: 404,
});
afterAll(() => elsewhere.close());
/** Another host, and the same one. */
const ELSEWHERE = `http://localhost:${elsewhere.port}/`;
const redirects = [301, 302, 307, 308].flatMap((status) =>
  [ELSEWHERE, '/again'].map((location) => answer(status, { location })),
);

interface Cell {
  readonly title: string;
  readonly services: readonly ServiceName[];
  /** All of these end in the same way. */
  readonly ways: readonly Way[];
  /** How many requests came to the server in the place of the service, when that is certain. */
  readonly requests?: number;
  readonly tunnels?: readonly string[];
  /** Started before all others, since it waits most of the time. */
  readonly isSlow?: boolean;
}

const forSlack = (cell: Omit<Cell, 'services'>): Cell => ({ services: BOTH_SLACKS, ...cell });
const forGitHub = (cell: Omit<Cell, 'services'>): Cell => ({ services: ['GitHub'], ...cell });
const forAws = (cell: Omit<Cell, 'services'>): Cell => ({ services: ['AWS'], ...cell });

const PAGE = answer(200, { 'content-type': 'text/html' }, '<html>Log in to the Wi-Fi</html>');
const REFUSED: Way = { disturbance: 'refused' };
const RESET: Way = { disturbance: { kind: 'reset' } };
const DRIP: Way = { disturbance: { kind: 'drip' } };
const SILENCE: Way = { disturbance: { kind: 'silence' } };
const TRUNCATED: Way = { disturbance: { kind: 'truncated' } };
const UNTRUSTED: Way = { tls: 'untrusted' };
const PROXY: Way = { tls: 'trusted', proxy: 'used' };
const REFUSING_PROXY: Way = { tls: 'trusted', proxy: 'refusing' };
const PROXY_FOR_OTHERS: Way = { tls: 'trusted', proxy: 'not for the service' };

const CELLS: readonly Cell[] = [
  forSlack({ title: 'Slack refuses the connection', ways: [REFUSED], requests: 0 }),
  forSlack({ title: 'Slack resets the connection in the middle', ways: [RESET], requests: 1 }),
  forSlack({ title: 'Slack answers byte by byte', ways: [DRIP], requests: 1, isSlow: true }),
  forSlack({ title: 'Slack never answers', ways: [SILENCE], requests: 1, isSlow: true }),
  forSlack({ title: 'Slack redirects', ways: redirects, requests: 1 }),
  forSlack({ title: 'Slack has a certificate that is not trusted', ways: [UNTRUSTED], requests: 0 }),
  forSlack({ title: 'Slack answers with a web page', ways: [PAGE], requests: 1 }),
  forSlack({ title: 'Slack answers half', ways: [TRUNCATED], requests: 1 }),
  forSlack({
    title: 'Slack asks to come back in three years',
    ways: [tooEarly('99999999', '')],
    requests: 1,
  }),
  forSlack({
    title: 'Slack asks for no time that makes sense',
    ways: [tooEarly('-5', ''), tooEarly('soon', ''), tooEarly('Wed, 25 Nov 2099 06:00:00 GMT', '')],
    requests: 4,
    isSlow: true,
  }),
  forSlack({ title: 'Slack behind a proxy', ways: [PROXY], requests: 1 }),
  forSlack({ title: 'Slack behind a proxy that refuses', ways: [REFUSING_PROXY], requests: 0 }),
  forSlack({
    title: 'Slack where NO_PROXY names it',
    ways: [PROXY_FOR_OTHERS],
    requests: 1,
    tunnels: [],
  }),

  forGitHub({ title: 'GitHub refuses the connection', ways: [REFUSED], requests: 0, isSlow: true }),
  forGitHub({
    title: 'GitHub resets the connection in the middle',
    ways: [RESET],
    requests: 9,
    isSlow: true,
  }),
  forGitHub({ title: 'GitHub answers byte by byte', ways: [DRIP], requests: 9, isSlow: true }),
  forGitHub({ title: 'GitHub never answers', ways: [SILENCE], requests: 9, isSlow: true }),
  forGitHub({
    title: 'GitHub redirects to another host',
    ways: [301, 302, 307, 308].map((status) => answer(status, { location: ELSEWHERE })),
    isSlow: true,
  }),
  forGitHub({
    title: 'GitHub redirects without end',
    ways: [301, 307].map((status) => answer(status, { location: '/again' })),
    isSlow: true,
  }),
  forGitHub({
    title: 'GitHub has a certificate that is not trusted',
    ways: [UNTRUSTED],
    requests: 0,
    isSlow: true,
  }),
  forGitHub({ title: 'GitHub answers with a web page', ways: [PAGE], requests: 3 }),
  forGitHub({ title: 'GitHub answers half', ways: [TRUNCATED], requests: 3 }),
  forGitHub({
    title: 'GitHub asks to come back in three years',
    ways: [tooEarly('99999999')],
    requests: 3,
  }),
  forGitHub({
    title: 'GitHub asks for no time that makes sense',
    ways: [tooEarly('soon'), tooEarly('Wed, 25 Nov 2099 06:00:00 GMT'), tooEarly('-5', '')],
    isSlow: true,
  }),
  forGitHub({ title: 'GitHub behind a proxy', ways: [PROXY], requests: 3 }),
  forGitHub({
    title: 'GitHub behind a proxy that refuses',
    ways: [REFUSING_PROXY],
    requests: 0,
    isSlow: true,
  }),
  forGitHub({ title: 'GitHub where NO_PROXY names it', ways: [PROXY_FOR_OTHERS], requests: 3, tunnels: [] }),

  forAws({ title: 'AWS refuses the connection', ways: [REFUSED], requests: 0 }),
  forAws({ title: 'AWS resets the connection in the middle', ways: [RESET], requests: 3 }),
  forAws({ title: 'AWS answers byte by byte', ways: [DRIP], requests: 1, isSlow: true }),
  forAws({ title: 'AWS never answers', ways: [SILENCE], requests: 3, isSlow: true }),
  forAws({ title: 'AWS redirects', ways: redirects, requests: 1 }),
  forAws({ title: 'AWS has a certificate that is not trusted', ways: [UNTRUSTED], requests: 0 }),
  forAws({ title: 'AWS answers with a web page', ways: [PAGE], requests: 1 }),
  forAws({ title: 'AWS answers half', ways: [TRUNCATED], requests: 1 }),
  forAws({
    title: 'AWS asks to come back in three years, or at no time that makes sense',
    ways: ['99999999', '-5', 'soon', 'Wed, 25 Nov 2099 06:00:00 GMT'].map((text) => tooEarly(text)),
    requests: 3,
    isSlow: true,
  }),
  forAws({ title: 'AWS behind a proxy', ways: [PROXY], requests: 1 }),
  forAws({ title: 'AWS behind a proxy that refuses', ways: [REFUSING_PROXY], requests: 0 }),
  forAws({ title: 'AWS where NO_PROXY names it', ways: [PROXY_FOR_OTHERS], requests: 1, tunnels: [] }),
];

const ENDLESS = 'GitHub or AWS answers again and again without end';

const start = ({ services, ways }: Cell): Promise<[ServiceName, Outcome][]> =>
  Promise.all(
    services.flatMap((name) =>
      ways.map(async (way): Promise<[ServiceName, Outcome]> => [name, await runWith(name, way)]),
    ),
  );

/** The slow ones wait beside all others; a rejection is seen where it is awaited. */
const underWay = new Map(
  CELLS.filter(({ isSlow }) => isSlow).map((cell) => {
    const outcomes = start(cell);
    outcomes.catch(() => {});
    return [cell, outcomes];
  }),
);

test('every fault of the page is here, and the other way round', () => {
  const documented = FAULT_ROWS.filter(({ file }) => file === FILE).map(({ title }) => title);
  expect(documented).toEqual([...CELLS.map(({ title }) => title), ENDLESS]);
});

describe.each(BOTH_SLACKS)('%s', (name) => {
  test('without a fault, the step passes', async () => {
    const outcome = await runWith(name);
    expect(outcome.result.exitCode).toBe(0);
    expectRestWritten(outcome, name);
  });
});

test.each(['GitHub', 'AWS'] as const)('%s: without a fault, the step passes', async (name) => {
  const outcome = await runWith(name);
  expect(outcome.result.exitCode).toBe(0);
  expectRestWritten(outcome, name);
});

for (const cell of CELLS) {
  const { title, requests, tunnels } = cell;
  test(title, async () => {
    for (const [name, outcome] of await (underWay.get(cell) ?? start(cell))) {
      expectAsDocumented(rowOf(FILE, title), outcome.result);
      expectRestWritten(outcome, name);
      expect(outcome.result.durationInMs).toBeLessThan(LONGEST_IN_MS);
      if (requests !== undefined) expect(outcome.requests).toHaveLength(requests);
      if (tunnels) expect(outcome.tunnels).toEqual(tunnels);
      for (const tunnel of outcome.tunnels) expect(tunnel).toBe(`${SERVICES[name].host}:443`);
    }
  });
}

test('no token follows a redirect to another host', async () => {
  expect(elsewhere.requests.length).toBeGreaterThan(0);
  for (const { headers } of elsewhere.requests) expect(headers).not.toHaveProperty('authorization');
  expect(JSON.stringify(elsewhere.requests)).not.toMatch(/xoxb-|github_pat_|AWS4-/);
});

describe(ENDLESS, () => {
  const DEADLINE_IN_MS = 1_000;
  const page = (request: number) => ({
    SecretList: [{ Name: `key-${request}`, ARN: `arn-${request}` }],
    NextToken: `page-${request}`,
  });
  const repositories = (request: number) => [{ name: `r${request}`, full_name: `acme/r${request}` }];
  const plan: GitHubPlan = { ...PLAN, reach: 'owner' };

  test.each<[string, (request: number) => object, (url: string) => Promise<StorePart[]>]>([
    [
      'GitHub',
      repositories,
      (url) => storeReader({ GITHUB_API_URL: url }, { deadlineInMs: DEADLINE_IN_MS }).github(plan, 'a-token'),
    ],
    ['AWS', page, () => storeReader({}, { deadlineInMs: DEADLINE_IN_MS }).aws(['eu-west-1'], () => true)],
  ])('%s', async (_name, bodyOf, ask) => {
    let count = 0;
    let isOver = false;
    const reply = () => {
      count += 1;
      return { type: 'application/json', body: isOver ? '[]' : JSON.stringify(bodyOf(count)) };
    };
    const headers = { link: '<https://example.com>; rel="next"' };
    const server = await startFaulty(reply, { kind: 'none', headers });
    const outside = process.env;
    process.env = {
      ...outside,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: server.url,
      AWS_ACCESS_KEY_ID: 'a-key-id',
      AWS_SECRET_ACCESS_KEY: 'a-key',
    };
    const parts = await ask(server.url).finally(() => {
      process.env = outside;
    });
    // Whoever still asks, gets an end.
    isOver = true;
    await setTimeout(DEADLINE_IN_MS);
    await server.close();
    expect(count).toBeGreaterThan(1);
    const [part] = parts;
    expect(part?.secrets).toBeNull();
    expect(`${part?.problem?.reason} ${part?.problem?.remedy}`).toMatch(/did not answer everything in time/);
  });
});
