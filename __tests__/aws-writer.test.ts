import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { awsWriter } from '../src/adapters/aws-writer.ts';
import type { SecretAddress, WriteOutcome } from '../src/stores/writer.ts';
import { type AwsFault, type AwsOptions, type AwsStandIn, arnOf, startAws } from './stand-ins/aws.ts';

const REGION = 'eu-north-1';
const VALUE = 'the-new-value-4711';
const NAME = 'harbour/production/db';
const TIMEOUT_IN_MS = 300;

const outside = { ...process.env };
let aws: AwsStandIn;

beforeEach(() => {
  process.env = { ...outside, AWS_EC2_METADATA_DISABLED: 'true', HOME: '/nowhere' };
  for (const name of ['AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION']) delete process.env[name];
});
afterEach(async () => {
  process.env = outside;
  await aws?.close();
});

async function start(options: AwsOptions = {}, ...faults: AwsFault[]): Promise<void> {
  const old = { id: 'v1', created: new Date('2026-01-02T03:04:05Z'), stages: ['AWSCURRENT'], value: 'old' };
  aws = await startAws({
    regions: { [REGION]: [{ name: NAME, versions: [old] }], 'eu-west-1': [] },
    ...options,
  });
  aws.next(...faults);
  Object.assign(process.env, aws.environment);
}

const address = (given: Partial<SecretAddress> = {}): SecretAddress => ({
  store: 'aws-secrets-manager',
  name: NAME,
  scope: 'repository',
  owner: null,
  repository: null,
  environment: null,
  region: REGION,
  ...given,
});

const writer = () => awsWriter(TIMEOUT_IN_MS);
const set = (given: Partial<SecretAddress> = {}, create = false, value: Uint8Array = Buffer.from(VALUE)) =>
  writer().set(address(given), value, { create, visibility: 'private' });

/** Reason and remedy, in which there is neither the value nor a credential. */
function textOf(outcome: WriteOutcome): string {
  const text =
    'problem' in outcome ? `${outcome.problem.reason} ${outcome.problem.remedy}` : JSON.stringify(outcome);
  for (const secret of [VALUE, 'not-to-be-shown']) expect(text).not.toContain(secret);
  return text;
}

describe('setting', () => {
  test('makes a new version, and keeps the one before', async () => {
    await start();
    expect(await set()).toEqual({ outcome: 'done', what: 'updated' });
    const secret = aws.secretIn(REGION, NAME);
    expect(secret?.value).toBe(VALUE);
    expect(secret?.versions?.map(({ stages }) => stages)).toEqual([['AWSPREVIOUS'], ['AWSCURRENT']]);
  });

  test('finds a secret by its ARN', async () => {
    await start();
    const name = arnOf({ name: NAME }, REGION);
    expect(await set({ name })).toEqual({ outcome: 'done', what: 'updated' });
    expect(aws.secretIn(REGION, NAME)?.value).toBe(VALUE);
  });

  test('creates one only when told to', async () => {
    await start();
    expect(await set({ name: 'new' })).toEqual({ outcome: 'missing' });
    expect(aws.secretIn(REGION, 'new')).toBeUndefined();
    expect(await set({ name: 'new' }, true)).toEqual({ outcome: 'done', what: 'created' });
    expect(aws.secretIn(REGION, 'new')?.value).toBe(VALUE);
    expect(await set({ name: arnOf({ name: 'other' }, REGION) }, true)).toEqual({ outcome: 'missing' });
  });

  test.each([
    ['text', Buffer.from('ö👍\r\nline\n'), 'ö👍\r\nline\n'],
    ['other bytes', Buffer.from([0xff, 0x00, 0xfe]), Buffer.from([0xff, 0x00, 0xfe])],
    ['as long as AWS takes it', Buffer.alloc(65_536, 'x'), 'x'.repeat(65_536)],
  ])('stores exactly: %s', async (_what, value, stored) => {
    await start();
    expect((await set({}, false, value)).outcome).toBe('done');
    expect(aws.secretIn(REGION, NAME)?.value).toEqual(stored);
  });

  test('sends nothing that is too long', async () => {
    await start();
    expect(textOf(await set({}, false, Buffer.alloc(65_537, 'x')))).toContain('65,537 bytes');
    expect(aws.requests).toEqual([]);
  });

  test('sends the same again when the connection breaks, and sets it once', async () => {
    await start({}, { kind: 'close', when: 'before-answer' });
    expect(await set()).toEqual({ outcome: 'done', what: 'updated' });
    expect(aws.requests).toHaveLength(2);
    expect(aws.secretIn(REGION, NAME)?.versions).toHaveLength(2);
  });

  test('is refused for a secret that is about to be deleted', async () => {
    await start({ regions: { [REGION]: [{ name: NAME, deletedDate: new Date('2026-12-01') }] } });
    const outcome = await set();
    expect(outcome.outcome).toBe('refused');
    expect(textOf(outcome)).toContain(
      `aws secretsmanager restore-secret --region ${REGION} --secret-id ${NAME}`,
    );
  });
});

describe('removing', () => {
  test('leaves time to restore it', async () => {
    await start();
    const outcome = await writer().remove(address());
    expect(outcome).toMatchObject({ outcome: 'done', what: 'removed' });
    expect(textOf(outcome)).toMatch(/restored until \d{4}-\d{2}-\d{2}: aws secretsmanager restore-secret/);
    expect(aws.secretIn(REGION, NAME)?.deletedDate).toBeInstanceOf(Date);
  });

  test('is done where AWS was to do it already', async () => {
    await start();
    await writer().remove(address());
    expect(textOf(await writer().remove(address()))).toContain('AWS was to delete it already');
  });

  test('tells when there is none', async () => {
    await start();
    expect(await writer().remove(address({ name: 'none' }))).toEqual({ outcome: 'missing' });
  });
});

describe('refused', () => {
  test('without the permission, which is named for this secret', async () => {
    await start({ denied: [{ action: 'PutSecretValue', secret: NAME }] });
    const outcome = await set();
    expect(outcome.outcome).toBe('refused');
    expect(textOf(outcome)).toContain('"Action":"secretsmanager:PutSecretValue"');
    expect(textOf(outcome)).toContain(`arn:aws:secretsmanager:${REGION}:*:secret:${NAME}-*`);
  });

  test('without a region', async () => {
    await start();
    expect(textOf(await set({ region: null }))).toMatch(/region.*AWS_REGION/);
  });

  test('without credentials', async () => {
    await start();
    delete process.env.AWS_ACCESS_KEY_ID;
    expect(textOf(await set())).toMatch(/no AWS credentials.*aws sso login/);
  });

  test.each([
    'InvalidParameterException',
    'InvalidRequestException',
    'EncryptionFailure',
    'ResourceExistsException',
    'ExpiredTokenException',
    'UnrecognizedClientException',
  ])('by %s, whose text is not repeated', async (type) => {
    await start({}, { kind: 'error', type, message: `No: ${VALUE}` });
    const outcome = await set();
    expect(outcome.outcome).toBe('refused');
    expect(textOf(outcome)).toContain(type);
    expect(aws.secretIn(REGION, NAME)?.value).toBe('old');
  });
});

describe('open, when', () => {
  const always = (fault: AwsFault) => [fault, fault, fault, fault];
  test.each<[what: string, fault: AwsFault]>([
    ['no answer comes', { kind: 'silence' }],
    ['AWS fails', { kind: 'error', type: 'InternalServiceError', status: 500 }],
    ['a proxy answers', { kind: 'http', status: 200, body: '<html>' }],
  ])('%s', async (_what, fault) => {
    await start({}, ...always(fault));
    const outcome = await set();
    expect(outcome.outcome).toBe('unknown');
    expect(textOf(outcome)).toContain('aws secretsmanager list-secret-version-ids');
  });
});
