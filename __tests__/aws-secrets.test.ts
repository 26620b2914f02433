import { describe, expect, jest, test } from '@jest/globals';
import { listAwsSecrets } from '../src/adapters/aws-secrets.ts';
import { NOTHING_READ, type StorePart, type StoreProblem } from '../src/stores/store.ts';
import { type AwsFault, arnOf, type StoredSecret } from './stand-ins/aws.ts';
import { actions, aws, error, json, page, REGION, start, TIMEOUT_IN_MS } from './support/aws.ts';

// After a throttle the client waits for seconds.
jest.setTimeout(20_000);

const all = () => true;
const none = () => false;

const day = (date: string) => new Date(`${date}T12:30:00.000Z`);
const instant = (date: string) => day(date).toISOString();
const current = (date: string) => ({ id: `v-${date}`, created: day(date), stages: ['AWSCURRENT'] });
const many = (count: number): StoredSecret[] =>
  Array.from({ length: count }, (_, i) => ({ name: `team/key-${i}`, versions: [current('2026-01-02')] }));

const list = (wanted: (name: string, arn: string) => boolean = all, region = REGION) =>
  listAwsSecrets(region, wanted, TIMEOUT_IN_MS);

const secretsOf = ({ secrets }: StorePart) => secrets ?? [];

const ofAge = (fault: AwsFault): AwsFault => ({ ...fault, action: 'ListSecretVersionIds' });

const PLACE = { ...NOTHING_READ, store: 'aws-secrets-manager', region: REGION };

/** A listing without a problem. */
const complete = (secrets: unknown = expect.any(Array)) => ({ ...PLACE, secrets });

/** The problem of a listing; it is fit to be shown, whatever it is. */
function problemOf({ problem, secrets }: StorePart, has: 'secrets' | 'nothing' = 'nothing'): StoreProblem {
  expect(secrets).toEqual(has === 'secrets' ? expect.any(Array) : null);
  if (!problem) throw new Error('There is no problem.');
  for (const text of [problem.reason, problem.remedy]) {
    expect(text).toMatch(/^[\p{L}“].*[.}]$/u);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]|undefined|\[object|\.[jt]s:\d|not-to-be-shown|pa55word/u);
    expect(text.length).toBeLessThan(600);
  }
  return problem;
}

describe('a listing', () => {
  test('has every secret of the region, on whatever page', async () => {
    await start(many(250));
    const listing = await list(none);
    expect(listing).toEqual(complete());
    expect(secretsOf(listing).map(({ name }) => name)).toEqual(many(250).map(({ name }) => name));
    const page = { IncludePlannedDeletion: true, MaxResults: 100 };
    expect(aws.requests.map(({ input }) => input)).toEqual([
      page,
      { ...page, NextToken: expect.any(String) },
      { ...page, NextToken: expect.any(String) },
    ]);
  });

  test('has nothing where there is nothing', async () => {
    await start([]);
    expect(await list()).toEqual(complete([]));
    expect(actions()).toEqual(['ListSecrets']);
  });

  test('tells what AWS knows of a secret', async () => {
    await start([
      {
        name: 'prod/db',
        rotationEnabled: true,
        nextRotation: day('2026-12-01'),
        owningService: 'rds',
        lastChanged: day('2026-11-01'),
        versions: [
          { id: 'new', created: day('2026-10-02'), stages: ['AWSPENDING'] },
          { id: 'old', created: day('2026-02-03'), stages: ['AWSPREVIOUS'] },
          { id: 'now', created: day('2026-06-04'), stages: ['team', 'AWSCURRENT'] },
          { id: 'gone', created: day('2025-02-03'), stages: [] },
        ],
      },
      { name: 'to-go', deletedDate: day('2026-11-30'), versions: [current('2026-01-01')] },
      { name: 'once-rotated', rotationEnabled: false, nextRotation: day('2026-10-01') },
      { name: 'empty' },
    ]);
    const named = (name: string) => ({ name, arn: arnOf({ name }, REGION), updatedAt: null });
    const rotated = { nextRotationAt: instant('2026-12-01'), owningService: 'rds' };
    expect(secretsOf(await list())).toEqual([
      { ...named('prod/db'), ...rotated, updatedAt: instant('2026-06-04') },
      { ...named('to-go'), deletedAt: instant('2026-11-30') },
      { ...named('once-rotated') },
      { ...named('empty') },
    ]);
    // Nobody needs the age of what is to be deleted.
    expect(actions()).toEqual(['ListSecrets', ...Array(3).fill('ListSecretVersionIds')]);
  });

  test('asks for the age of the wanted secrets only, and no further than the current version', async () => {
    const stages = [['a'], ['AWSCURRENT'], ['b'], ['c']];
    const versions = stages.map((stages, i) => ({ id: `v${i}`, created: day(`2026-03-0${i + 1}`), stages }));
    const named = (name: string) => ({ name, versions });
    await start([named('one'), named('two'), named('three')], { longestPage: 1 });
    const listing = await list((name, arn) => name === 'one' || arn === arnOf(named('three'), REGION));
    const ages = [instant('2026-03-02'), null, instant('2026-03-02')];
    expect(secretsOf(listing).map(({ updatedAt }) => updatedAt)).toEqual(ages);
    expect(actions().filter((action) => action === 'ListSecrets')).toHaveLength(3);
    expect(actions()).toHaveLength(3 + 2 * 2);
  });

  test('asks several at a time, but not too many, and each once', async () => {
    await start(many(23), { latencyInMs: 40 });
    expect(await list()).toEqual(complete());
    expect(aws.mostAtOnce).toBe(5);
    const asked = aws.requests.slice(1).map(({ input }) => (input as { SecretId: string }).SecretId);
    expect(new Set(asked)).toEqual(new Set(many(23).map((secret) => arnOf(secret, REGION))));
    expect(asked).toHaveLength(23);
  });

  test('leaves out what is gone by the time that its age is asked for', async () => {
    await start(many(2), {}, ofAge(error('ResourceNotFoundException')));
    const listing = await list();
    expect(listing).toEqual(complete());
    expect(secretsOf(listing)).toHaveLength(1);
  });

  test('is that of its region', async () => {
    const regions = { 'eu-west-1': many(1), 'us-gov-east-1': many(3) };
    await start([], { regions, sessionToken: undefined });
    const [one, three] = await Promise.all([list(none), list(none, 'us-gov-east-1')]);
    expect([one, three].map((listing) => secretsOf(listing).length)).toEqual([1, 3]);
    expect(aws.requests.map(({ region }) => region).sort()).toEqual(Object.keys(regions));
  });

  test.each<[what: string, fault: AwsFault]>([
    ['an error of AWS', error('InternalServiceError', 500)],
    ['a closed connection', { kind: 'close', when: 'before-answer' }],
    ['half an answer', { kind: 'close', when: 'during-answer' }],
    ['silence', { kind: 'silence' }],
    ['a throttle', error('ThrottlingException')],
  ])('is complete in spite of %s', async (_what, fault) => {
    await start(many(2), {}, fault, ofAge(fault));
    expect(await list()).toEqual(complete());
    expect(aws.requests).toHaveLength(5);
  });
});

describe('a region that cannot be read', () => {
  const UNREADABLE = /not a whole answer/;
  const CREDENTIALS = /not accept the credentials/;
  const FAILED = /failed \(HTTP status 50.\)/;

  test.each<[what: string, fault: AwsFault, reason: RegExp, remedy: RegExp, requests: number]>([
    ['expired', error('ExpiredTokenException'), /expired/, /configure-aws-credentials directly before/, 1],
    ['refused', error('UnrecognizedClientException'), CREDENTIALS, /eu-west-1 is enabled/, 1],
    ['no match', error('InvalidSignatureException'), CREDENTIALS, /credentials of the job/, 1],
    ['failing', error('InternalServiceError', 500), FAILED, /later/, 3],
    ['throttling', error('ThrottlingException'), /too much/, /later/, 3],
    ['page, 200', page(200), UNREADABLE, /HTTPS_PROXY/, 1],
    ['page, 403', page(403), UNREADABLE, /HTTPS_PROXY/, 1],
    ['page, 503', page(503), FAILED, /later/, 3],
    ['elsewhere', page(302), UNREADABLE, /HTTPS_PROXY/, 1],
    ['half', { kind: 'half' }, UNREADABLE, /again/, 1],
    ['empty', json(''), UNREADABLE, /again/, 1],
    ['no list', json('{}'), UNREADABLE, /again/, 1],
    ['null', json('null'), UNREADABLE, /again/, 1],
    ['a nameless secret', json('{"SecretList":[{"ARN":"a"}]}'), UNREADABLE, /again/, 1],
    ['closed', { kind: 'close', when: 'before-answer' }, /connection.*ECONNRESET/, /network/, 3],
    ['broken', { kind: 'close', when: 'during-answer' }, /connection.*ECONNRESET/, /network/, 3],
    ['silent', { kind: 'silence' }, /no answer/, /network/, 3],
    ['endless', { kind: 'drip' }, /no answer/, /network/, 1],
    ['unheard of', error('NewException'), /NewException: As told/, /CommonErrors/, 1],
    ['no text', json('{"__type":"Odd","message":{"a":1}}', 400), /Odd: {"a":1}/, /CommonErrors/, 1],
  ])('%s', async (_what, fault, reason, remedy, requests) => {
    await start(many(1), {}, fault, fault, fault);
    const problem = problemOf(await list());
    expect(problem.reason).toMatch(reason);
    expect(problem.reason).toContain('eu-west-1');
    expect(problem.remedy).toMatch(remedy);
    expect(aws.requests).toHaveLength(requests);
  });

  test.each([true, false])('is denied (with a namespace: %s)', async (hasNamespace) => {
    await start(many(1), { denied: [{ action: 'ListSecrets' }], hasNamespace });
    const { reason, remedy } = problemOf(await list());
    expect(reason).toMatch(/not allow secretsmanager:ListSecrets in eu-west-1 \(User: arn:.* no identity-/);
    const Action = ['secretsmanager:ListSecrets', 'secretsmanager:ListSecretVersionIds'];
    expect(JSON.parse(remedy.slice(remedy.indexOf('{')))).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
    });
    expect(aws.requests).toHaveLength(1);
  });

  test('is failed when a later page is', async () => {
    await start([], {}, json('{"SecretList":[{"Name":"a","ARN":"b"}],"NextToken":"unknown"}'));
    expect(problemOf(await list()).reason).toMatch(/InvalidNextTokenException/);
    expect(actions()).toEqual(['ListSecrets', 'ListSecrets']);
  });

  test('quotes AWS in one line, without credentials', async () => {
    await start([]);
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = aws.environment;
    const credentials = `${AWS_ACCESS_KEY_ID} ${AWS_SECRET_ACCESS_KEY} ${AWS_SESSION_TOKEN}`;
    const message = `a\u001b[31m\n::error::b\u202e ${credentials} ${'long '.repeat(500)}`;
    for (const type of ['AccessDeniedException', 'InvalidSignatureException', 'NewException']) {
      aws.next({ kind: 'error', type, message });
      const { reason } = problemOf(await list());
      if (type !== 'InvalidSignatureException')
        expect(reason).toContain('a\\u{1b}[31m\\n::error::b\\u{202e} *** *** ***');
    }
  });
});

describe('surroundings', () => {
  const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
  const ROLE = { AWS_ROLE_ARN: 'arn:aws:iam::1:role/x', AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere/token' };
  const ELSEWHERE = { AWS_ENDPOINT_URL_SECRETS_MANAGER: 'http://secretsmanager.invalid' };
  const PROXY = { HTTP_PROXY: 'http://me:pa55word@127.0.0.1:1' };
  const BAD_PROXY = { HTTP_PROXY: 'http://me:pa55word@[' };
  const NO_CREDENTIALS =
    /no AWS credentials.*configure-aws-credentials before this.*`permissions: id-token: write`/;

  test.each<[what: string, environment: NodeJS.ProcessEnv, region: string, says: RegExp]>([
    ['no credentials', NO_KEYS, REGION, NO_CREDENTIALS],
    ['a role without its token', { ...NO_KEYS, ...ROLE }, REGION, NO_CREDENTIALS],
    ['no such profile', { AWS_PROFILE: 'nobody' }, REGION, NO_CREDENTIALS],
    ['another key', { AWS_ACCESS_KEY_ID: 'other' }, REGION, /not accept.*eu-west-1.*credentials of the job/],
    ['a region that is not enabled', {}, 'ap-east-1', /not accept.*ap-east-1 is enabled/],
    ['what can be no region', {}, 'eu west/1', /“eu west\/1” is no region.*such as eu-west-1/],
    ['an empty region', {}, '', /“” is no region.*such as eu-west-1/],
    ['no such host', ELSEWHERE, 'eu-nowhere-1', /(ENOTFOUND|EAI_AGAIN).*has a region eu-nowhere-1/],
    ['a proxy that is not there', PROXY, REGION, /connection.*ECONNREFUSED.*HTTPS_PROXY/],
    ['a proxy that can be none', BAD_PROXY, REGION, /connection.*ERR_.*HTTPS_PROXY/],
  ])('%s', async (_what, environment, region, says) => {
    const warn = jest.spyOn(console, 'warn');
    await start(many(1));
    Object.assign(process.env, environment);
    const { reason, remedy } = problemOf(await list(all, region));
    expect(`${reason} ${remedy}`).toMatch(says);
    expect(warn).not.toHaveBeenCalled();
  });

  test('a proxy is not used where NO_PROXY says so', async () => {
    await start(many(1));
    Object.assign(process.env, { ...PROXY, NO_PROXY: '127.0.0.1' });
    expect(await list()).toEqual(complete());
  });
});

describe('ages that cannot be read', () => {
  test('are told apart from those that can', async () => {
    const action = 'ListSecretVersionIds';
    await start(many(8), { denied: [2, 5].map((i) => ({ action, secret: `team/key-${i}` })) });
    const listing = await list((name) => name !== 'team/key-7');
    const { reason, remedy } = problemOf(listing, 'secrets');
    expect(reason).toMatch(
      /^The age of 2 of 7 values .*secretsmanager:ListSecretVersionIds in eu-west-1 \(User/,
    );
    expect(remedy).toContain('"secretsmanager:ListSecretVersionIds"');
    const known = secretsOf(listing).map(({ updatedAt }) => updatedAt !== null);
    expect(known).toEqual([true, true, false, true, true, false, true, false]);
    expect(aws.requests).toHaveLength(8);
  });

  test.each<[what: string, fault: AwsFault]>([
    ['the credentials expire', error('ExpiredTokenException')],
    ['a proxy answers', page(200)],
    ['the answers are empty', json('{}')],
  ])('are not all asked for when %s', async (_what, fault) => {
    await start(many(40), { latencyInMs: 10 }, ...Array<AwsFault>(40).fill(ofAge(fault)));
    expect(problemOf(await list(), 'secrets').reason).toMatch(/^The age of 40 of 40 values/);
    expect(aws.requests).toHaveLength(1 + 5);
  });
});
