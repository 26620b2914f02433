import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mayBeDone } from '../src/adapters/aws-refusals.ts';
import type { AwsFault } from './stand-ins/aws.ts';
import { actions, aws, error, json, page, REGION, start } from './support/aws.ts';
import { BY_NAME, both, DB, problemOf, remove, set, stored, VALUE } from './support/aws-writer.ts';

// After a throttle the client waits for seconds.
jest.setTimeout(20_000);

describe('what nobody knows', () => {
  const seen = (version: unknown) =>
    `\`aws secretsmanager list-secret-version-ids ${BY_NAME}\` lists the version ${version} if it is. Running the command again is safe.`;
  const close = (when: 'before-doing' | 'before-answer' | 'during-answer'): AwsFault => ({
    kind: 'close',
    when,
  });

  test.each<[what: string, fault: AwsFault, reason: RegExp, requests: number]>([
    [
      'AWS fails',
      error('InternalServiceError', 500),
      /failed \(HTTP status 500\): the new value of “prod\/db”/,
      3,
    ],
    [
      'AWS fails afterwards',
      { ...error('X', 503), isDone: true } as AwsFault,
      /failed \(HTTP status 503\)/,
      3,
    ],
    ['a refusal is a failure', error('InvalidRequestException', 500), /HTTP status 500/, 3],
    ['a page, 200', page(200), /not a whole answer/, 1],
    ['a page, 302', page(302), /not a whole answer/, 1],
    ['half', { kind: 'half' }, /not a whole answer/, 1],
    ['empty', json(''), /not a whole answer/, 1],
    ['no ARN', json('{}'), /not a whole answer/, 1],
    ['null', json('null'), /not a whole answer/, 1],
    ['cut before', close('before-doing'), /broke \(ECONNRESET\)/, 3],
    ['cut after', close('before-answer'), /broke \(ECONNRESET\)/, 3],
    ['cut in the middle', close('during-answer'), /broke \(ECONNRESET\)/, 3],
    ['silence', { kind: 'silence' }, /no answer in time/, 3],
    ['no end', { kind: 'drip' }, /no answer in time/, 1],
  ])('is said, with how to see it: %s', async (_what, fault, reason, requests) => {
    await start([DB], {}, fault, fault, fault);
    const problem = problemOf(await set(), 'unknown');
    expect(problem.reason).toMatch(reason);
    expect(problem.reason).toMatch(/ in eu-west-1.*: the new value of “prod\/db” may be stored, or not\.$/);
    const tokens = aws.requests.map(
      ({ input }) => (input as { ClientRequestToken: string }).ClientRequestToken,
    );
    expect(tokens).toEqual(Array(requests).fill(tokens[0]));
    expect(problem.remedy).toBe(seen(tokens[0]));
    const versions = aws.secrets(REGION)[0]?.versions ?? [];
    expect(versions.length).toBeLessThanOrEqual(2);
    if (versions.length === 2) expect(versions[0]?.id).toBe(tokens[0]);
  });

  test('is said of a creation, and of a removal', async () => {
    const cut = close('before-answer');
    await start([DB], {}, page(200));
    const { reason, remedy } = problemOf(await remove(), 'unknown');
    expect(reason).toMatch(/: “prod\/db” may be scheduled for deletion, or not\.$/);
    expect(remedy).toMatch(/^`aws secretsmanager describe-secret .*DeletedDate if it is.*again is safe\.$/);
    await aws.close();
    await start([], {}, ...Array(3).fill({ ...cut, action: 'CreateSecret' }));
    expect(problemOf(await set(VALUE, {}, true), 'unknown').remedy).toMatch(/list-secret-version-ids/);
    // All three attempts had one token.
    expect(stored()).toEqual([['prod/db', VALUE]]);
  });

  test('stays unknown when a later attempt is refused', async () => {
    await start([DB], {}, close('before-answer'), error('ExpiredTokenException'));
    expect(problemOf(await set(), 'unknown').reason).toMatch(/broke/);
    expect(stored()).toEqual([['prod/db', VALUE, 'old']]);
  });

  test.each<[what: string, fault: AwsFault]>([
    ['a failure', error('InternalServiceError', 500)],
    ['a failure afterwards', { ...error('InternalServiceError', 500), isDone: true } as AwsFault],
    ['a cut before', close('before-doing')],
    ['a cut after', close('before-answer')],
    ['half an answer', close('during-answer')],
    ['silence', { kind: 'silence' }],
  ])('is no more after the next attempt: %s', async (_what, fault) => {
    await start([DB], {}, fault);
    expect(await set()).toEqual({ outcome: 'done', what: 'updated' });
    expect(stored()).toEqual([['prod/db', VALUE, 'old']]);
    expect(actions()).toEqual(['PutSecretValue', 'PutSecretValue']);
  });

  test.each<[name: string, code: string, mayBeDone: boolean]>([
    ['TimeoutError', 'ECONNREFUSED', false],
    ['Error', 'ENOTFOUND', false],
    ['Error', 'CERT_HAS_EXPIRED', false],
    ['Error', 'DEPTH_ZERO_SELF_SIGNED_CERT', false],
    ['Error', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', false],
    ['Error', 'ERR_PROXY_TUNNEL', false],
    // The connection was not made in time.
    ['TimeoutError', '', false],
    ['TimeoutError', 'ETIMEDOUT', true],
    ['TimeoutError', 'ECONNRESET', true],
    ['Error', 'EPIPE', true],
    ['Error', 'HPE_INVALID_CONSTANT', true],
    ['AbortError', '', true],
  ])('is what may have been sent: %s %s', (name, code, expected) => {
    expect(mayBeDone(Object.assign(new Error(), { name, ...(code && { code }) }))).toBe(expected);
  });
});

describe('surroundings', () => {
  const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
  const ROLE = { AWS_ROLE_ARN: 'arn:aws:iam::1:role/x', AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere/token' };
  const ELSEWHERE = { AWS_ENDPOINT_URL_SECRETS_MANAGER: 'http://secretsmanager.invalid' };
  const NOBODY = { AWS_ENDPOINT_URL_SECRETS_MANAGER: 'http://127.0.0.1:1' };
  const BAD_PROXY = { HTTP_PROXY: 'http://me:pa55word@[' };
  const SIGN_IN = /no AWS credentials.*`aws sso login` or `aws configure`.*AWS_PROFILE/;

  test.each<[what: string, environment: NodeJS.ProcessEnv, region: string, says: RegExp]>([
    ['no credentials', NO_KEYS, REGION, SIGN_IN],
    ['a role without its token', { ...NO_KEYS, ...ROLE }, REGION, SIGN_IN],
    ['no such profile', { AWS_PROFILE: 'nobody' }, REGION, SIGN_IN],
    ['another key', { AWS_ACCESS_KEY_ID: 'other' }, REGION, /not accept.*aws sts get-caller-identity/],
    ['a region that is not enabled', {}, 'ap-east-1', /not accept.*ap-east-1 is enabled/],
    ['no such host', ELSEWHERE, 'eu-nowhere-1', /(ENOTFOUND|EAI_AGAIN).*has a region eu-nowhere-1/],
    ['nobody there', NOBODY, REGION, /failed \(ECONNREFUSED\).*network/],
    ['a proxy that can be none', BAD_PROXY, REGION, /failed \(ERR_.*HTTPS_PROXY/],
  ])('%s', async (_what, environment, region, says) => {
    await start([DB]);
    Object.assign(process.env, environment);
    for (const outcome of [await set(VALUE, { region }), await remove({ region })])
      expect(both(problemOf(outcome, 'refused'))).toMatch(says);
    expect(stored()).toEqual([['prod/db', 'old']]);
  });
});

describe('a service that gives credentials', () => {
  let folder: string;
  let service: Server;
  let answer: [status: number, code: string];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aws-'));
    writeFileSync(join(folder, 'token'), 'x');
    service = createServer((_request, response) => {
      const [status, code] = answer;
      response
        .writeHead(status, { 'content-type': 'text/xml' })
        .end(`<ErrorResponse><Error><Code>${code}</Code><Message>No.</Message></Error></ErrorResponse>`);
    });
    await new Promise<void>((resolve) => void service.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    service.close();
    rmSync(folder, { recursive: true });
  });

  // A secret that seems to be missing would cost its record.
  test.each<[status: number, code: string]>([
    [404, 'ResourceNotFoundException'],
    [400, 'InvalidRequestException'],
    [403, 'AccessDeniedException'],
    [403, 'AccessDenied'],
    [500, 'InternalFailure'],
  ])('is not taken for Secrets Manager when it answers %s %s', async (...told) => {
    answer = told;
    await start([DB]);
    const { port } = service.address() as AddressInfo;
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SESSION_TOKEN: '',
      AWS_REGION: REGION,
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/x',
      AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
      AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}`,
    });
    for (const outcome of [await set(VALUE, {}, true), await remove()])
      expect(both(problemOf(outcome, 'refused'))).toMatch(/no AWS credentials.*`aws sso login`/);
    expect(aws.requests).toEqual([]);
  });
});
