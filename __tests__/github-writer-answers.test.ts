import { afterEach, describe, expect, test } from '@jest/globals';
import { githubWriter } from '../src/adapters/github-writer.ts';
import type { SecretAddress } from '../src/stores/writer.ts';
import {
  type Fault,
  htmlPage,
  primaryRateLimit,
  secondaryRateLimit,
  serverError,
} from './stand-ins/github.ts';
import { github, start, TOKEN } from './support/github-stores.ts';
import {
  at,
  checked,
  disturbed,
  refused,
  remove,
  SECRET,
  sent,
  set,
  unknown,
  VALUE,
  valueAt,
  WRITER,
} from './support/github-writer.ts';

/** What becomes of an order of which nobody can tell whether it was carried out, or that comes too early. */

afterEach(() => github?.close());

const json = { 'content-type': 'application/json' };

describe('an order that may have been carried out is not given again', () => {
  test.each<[what: string, fault: Fault, reason: RegExp, isDone?: boolean]>([
    ['500', serverError(), /^GitHub failed to (set|delete) .*\(HTTP status 500\)/],
    ['502 in HTML', htmlPage(502), /^GitHub failed to (set|delete) .*\(HTTP status 502\)/],
    ['500 that repeats the value', { kind: 'refuse', status: 500, message: VALUE }, /500/],
    ['200 in HTML', htmlPage(200), /in the place of an answer about the Actions secret API_KEY/],
    [
      '202',
      { kind: 'http', status: 202, headers: json, body: `{"message":"${VALUE}"}` },
      /not a whole answer/,
    ],
    ['a connection that closes before', { kind: 'close', when: 'before-handling' }, /connection .* failed/],
    [
      'a connection that closes after',
      { kind: 'close', when: 'before-answer' },
      /connection .* failed/,
      true,
    ],
    ['silence', { kind: 'silence' }, /gave no answer in time/, true],
  ])('%s', async (_what, fault, reason, isDone = false) => {
    const timeoutInMs = fault.kind === 'silence' ? 150 : 2_000;
    expect(await disturbed('set', fault, timeoutInMs)).toEqual(
      unknown(
        reason,
        /^It may have been set or not: `gh secret list --repo acme\/vault` and the settings of acme\/vault \(Secrets and variables, Actions\) tell when it was last updated; to run the command again is safe\.$/,
      ),
    );
    expect(sent('PUT')).toBe(1);
    expect(valueAt()).toBe(isDone ? VALUE : undefined);
    await github.close();
    expect(await disturbed('remove', fault, timeoutInMs)).toEqual(
      unknown(reason, /^It may have been removed or not: .* tell whether it is still there; to run/),
    );
    expect(sent('DELETE')).toBe(1);
  });

  test('a connection that closes in the answer', async () => {
    await start(WRITER);
    github.on(/\/NEW_KEY$/, { kind: 'close', when: 'during-answer' });
    expect(await set(at('repository', 'NEW_KEY'))).toMatchObject({ outcome: 'unknown' });
  });

  test('but an answer of which only the body is cut is an answer', async () => {
    await start(WRITER);
    github.on(/\/NEW_KEY$/, { kind: 'truncate' });
    expect(await set(at('repository', 'NEW_KEY'))).toEqual({ outcome: 'done', what: 'created' });
  });

  test.each<[address: SecretAddress, remedy: string]>([
    [
      at('organization'),
      '`gh secret list --org acme` and the settings of acme (Secrets and variables, Actions)',
    ],
    [
      at('repository', 'API_KEY', 'github-dependabot'),
      '`gh secret list --repo acme/vault --app dependabot` and the settings of acme/vault (Secrets and variables, Dependabot)',
    ],
    [
      at('environment'),
      '`gh secret list --repo acme/vault --env Release/EU` and the settings of acme/vault (Environments)',
    ],
    [at('organization', 'API_KEY', 'github-agents'), ' the settings of acme (Secrets and variables, Agents)'],
  ])('where to look is told: %j', async (address, remedy) => {
    await start(WRITER);
    github.on(SECRET, serverError(), 100);
    const outcome = await remove(address);
    expect(outcome).toMatchObject({ outcome: 'unknown' });
    if ('problem' in outcome) expect(outcome.problem.remedy).toContain(remedy);
  });

  test('a name with which a shell could do something else is in no command', async () => {
    await start(WRITER);
    github.on(SECRET, serverError(), 100);
    const outcome = await remove({ ...at('environment'), environment: 'a$(b)' });
    if ('problem' in outcome) expect(outcome.problem.remedy).not.toContain('gh secret list');
  });
});

describe('a rate limit', () => {
  const inAnHour = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 3_600_000);

  test.each([
    ['set', secondaryRateLimit(2)],
    ['set', secondaryRateLimit(30, 403)],
    ['remove', secondaryRateLimit()],
  ] as const)('is waited for, since nothing was done: %s', async (order, fault) => {
    await start(WRITER);
    github.on(SECRET, fault);
    expect(await (order === 'set' ? set() : remove())).toMatchObject({ outcome: 'done' });
    expect(sent('PUT') + sent('DELETE')).toBe(2);
  });

  test.each<[what: string, fault: Fault, requests: number, remedy: RegExp]>([
    [
      'that takes too long',
      secondaryRateLimit(61),
      1,
      /^Run the command again in 61 seconds, or use a token for the environment variable `GH_TOKEN`/,
    ],
    ['that comes again and again', secondaryRateLimit(1), 3, /in 1 seconds/],
    ['of the hour', primaryRateLimit(inAnHour), 1, new RegExp(inAnHour.toISOString().slice(0, 16))],
    ['of something in between', htmlPage(429), 1, /again later/],
  ])('%s is not', async (_what, fault, requests, remedy) => {
    expect(await disturbed('set', fault)).toEqual(refused(/could not be set/, remedy));
    expect(sent('PUT')).toBe(requests);
    await github.close();
    expect(await disturbed('remove', fault)).toEqual(refused(/could not be deleted/, remedy));
  });
});

describe('a connection that does not come about', () => {
  const at127 = async (apiUrl: string) => {
    const writer = githubWriter(TOKEN, apiUrl, { secondInMs: 1 });
    const options = { create: true, visibility: 'all' } as const;
    return [checked(await writer.set(at(), Buffer.from(VALUE), options)), checked(await writer.remove(at()))];
  };

  test('since nobody listens', async () => {
    await start(WRITER);
    const { apiUrl } = github;
    await github.close();
    for (const outcome of await at127(apiUrl)) expect(outcome).toEqual(refused(/\(ECONNREFUSED\)/));
  });

  test('since there is no such address', async () => {
    for (const outcome of await at127('nowhere')) expect(outcome).toEqual(refused(/\(ERR_INVALID_URL\)/));
  });

  test('since the other side does not speak TLS', async () => {
    await start(WRITER);
    const apiUrl = github.apiUrl.replace('http:', 'https:');
    for (const outcome of await at127(apiUrl)) expect(outcome).toEqual(refused(/\(ERR_SSL_\w+\)/));
    expect(github.requests).toEqual([]);
  });
});
