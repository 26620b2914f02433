import { describe, expect, jest, test } from '@jest/globals';
import { denyingPolicy, policyFor } from '../src/adapters/aws-order.ts';
import type { AwsFault } from './stand-ins/aws.ts';
import { aws, error, json, page, REGION, start } from './support/aws.ts';
import { ARN, BY_NAME, both, DB, problemOf, remove, set, stored, VALUE } from './support/aws-writer.ts';

// After a throttle the client waits for seconds.
jest.setTimeout(20_000);

describe('a refusal', () => {
  const describeSecret = `\`aws secretsmanager describe-secret ${BY_NAME}`;

  test.each<[type: string, message: string, says: string]>([
    ['ExpiredTokenException', '', 'expired, so that nothing was changed'],
    ['UnrecognizedClientException', '', 'does not accept the credentials'],
    ['InvalidSignatureException', 'Signature not yet current', 'the clock of this computer'],
    ['InvalidRequestException', 'It was marked for deletion.', 'scheduled for deletion'],
    ['InvalidRequestException', "secret that's currently marked deleted", 'restore-secret'],
    ['InvalidRequestException', 'already scheduled for deletion', 'restore-secret'],
    ['InvalidRequestException', 'managed by another service', `${describeSecret} --query OwningService\``],
    ['InvalidRequestException', 'on a replica secret', `${describeSecret} --query PrimaryRegion\``],
    ['InvalidParameterException', 'on a replica secret', `${describeSecret} --query PrimaryRegion\``],
    ['InvalidRequestException', 'You can not.', 'as it is now'],
    ['InvalidParameterException', 'Bad.', 'a value up to 65,536 bytes'],
    ['ValidationException', 'Bad.', 'does not accept the name “prod/db”, or the value'],
    ['ResourceExistsException', 'There.', 'Run the command again'],
    ['EncryptionFailure', 'Key is disabled.', `${describeSecret} --query KmsKeyId\``],
    ['DecryptionFailure', 'Key is disabled.', 'could not use the KMS key'],
    ['AccessDeniedException', 'Access to KMS is not allowed', 'kms:GenerateDataKey and kms:Decrypt'],
    ['PreconditionNotMetException', '', 'once in the console'],
    ['NewException', 'What.', 'CloudTrail in eu-west-1 shows it under PutSecretValue'],
    ['constructor', '', 'not known here'],
  ])('%s (%s) of a value', async (type, message, says) => {
    await start([DB], {}, { kind: 'error', type, message });
    expect(both(problemOf(await set(), 'refused'))).toContain(says);
    expect(stored()).toEqual([['prod/db', 'old']]);
    expect(aws.requests).toHaveLength(1);
  });

  test('tells where a secret is to be deleted, is managed, or is a copy', async () => {
    await start([{ ...DB, deletedDate: new Date(0) }]);
    const { reason, remedy } = problemOf(await set(VALUE, {}, true), 'refused');
    expect(reason).toBe('“prod/db” in eu-west-1 is scheduled for deletion.');
    expect(remedy).toBe(
      `Restore it first: \`aws secretsmanager restore-secret ${BY_NAME}\`. Then run the command again.`,
    );
    await aws.close();
    await start([{ ...DB, owningService: 'rds' }]);
    for (const outcome of [await set(), await remove()])
      expect(problemOf(outcome, 'refused').reason).toMatch(/managed by another service of AWS/);
    await aws.close();
    const copy = { ...DB, replicaOf: REGION };
    await start([], { regions: { [REGION]: [DB], 'eu-north-1': [copy] } });
    expect(both(problemOf(await set(VALUE, { region: 'eu-north-1' }), 'refused'))).toMatch(/is a replica/);
    expect(both(problemOf(await remove(), 'refused'))).toMatch(/has replicas.*--query ReplicationStatus/);
  });

  test.each<[type: string, says: RegExp]>([
    ['InvalidRequestException', /does not change/],
    ['ResourceExistsException', /AWS has “prod\/db” in eu-west-1 by now\. Run the command again/],
    ['EncryptionFailure', /the key `aws\/secretsmanager` of the account/],
    ['PreconditionNotMetException', /before it creates “prod\/db”/],
    ['ResourceNotFoundException', /before it creates “prod\/db”/],
  ])('%s of a creation', async (type, says) => {
    await start([], {}, { ...error(type), action: 'CreateSecret' });
    expect(both(problemOf(await set(VALUE, {}, true), 'refused'))).toMatch(says);
  });

  test('is not read out of the name', async () => {
    const name = 'managed/replica';
    await start(
      [{ name }],
      {},
      {
        kind: 'error',
        type: 'InvalidRequestException',
        message: `You can't change ${name}.`,
      },
    );
    expect(both(problemOf(await set(VALUE, { name }), 'refused'))).toMatch(/as it is now/);
  });

  test('is final when AWS is asked too much, or has a quota', async () => {
    const throttle = error('ThrottlingException');
    await start([DB], {}, throttle, throttle, throttle);
    expect(both(problemOf(await set(), 'refused'))).toMatch(/too much.*in a minute/);
    const quota = error('LimitExceededException');
    aws.next(quota, quota, quota);
    expect(both(problemOf(await set(), 'refused'))).toMatch(/quota.*tomorrow/);
  });

  test.each<[action: 'PutSecretValue' | 'CreateSecret' | 'DeleteSecret', resource: string | string[]]>([
    ['PutSecretValue', 'arn:aws:secretsmanager:eu-west-1:*:secret:prod/db-??????'],
    [
      'CreateSecret',
      [
        'arn:aws:secretsmanager:eu-west-1:*:secret:prod/db',
        'arn:aws:secretsmanager:eu-west-1:*:secret:prod/db-??????',
      ],
    ],
    ['DeleteSecret', 'arn:aws:secretsmanager:eu-west-1:*:secret:prod/db-??????'],
  ])('of rights prints the least policy: %s', async (action, Resource) => {
    await start(action === 'CreateSecret' ? [] : [DB], { denied: [{ action }] });
    const outcome = action === 'DeleteSecret' ? await remove() : await set(VALUE, {}, true);
    const { reason, remedy } = problemOf(outcome, 'refused');
    expect(reason).toBe(`AWS does not allow secretsmanager:${action} for “prod/db” in eu-west-1.`);
    expect(remedy).toMatch(
      /^Attach this policy to the user or role that `aws sts get-caller-identity` shows: {/,
    );
    expect(JSON.parse(remedy.slice(remedy.indexOf('{')))).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: `secretsmanager:${action}`, Resource }],
    });
  });

  test('of rights names the policy that denies, and no policy to attach', async () => {
    const message = 'User: x is not authorized … with an explicit deny in a service control policy';
    await start([DB], {}, { kind: 'error', type: 'AccessDeniedException', message });
    const { reason, remedy } = problemOf(await set(), 'refused');
    expect(reason).toMatch(/: a service control policy denies it\.$/);
    expect(remedy).toMatch(/^Whoever looks after that service control policy/);
    expect(denyingPolicy('explicit deny in an identity-based policy')).toBe('identity-based policy');
    expect(denyingPolicy('because no identity-based policy allows it')).toBeUndefined();
  });

  test.each([
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['us-east-1', 'aws'],
  ])('of rights knows the partition of %s', (region, partition) => {
    expect(policyFor({ action: 'DeleteSecret', name: 'a', region })).toContain(
      `"arn:${partition}:secretsmanager:${region}:*:secret:a-??????"`,
    );
    expect(policyFor({ action: 'DeleteSecret', name: ARN, region })).toContain(`"${ARN}"`);
  });

  test('comes from a proxy', async () => {
    await start([DB], {}, page(403));
    expect(both(problemOf(await set(), 'refused'))).toMatch(
      /no answer of AWS \(HTTP status 403\).*HTTPS_PROXY/,
    );
  });
});

describe('the value', () => {
  const encoded = Buffer.from(VALUE).toString('base64');
  const echo = `${VALUE} ${encoded} explicit deny in a ${VALUE}; ::add-mask::${VALUE}\u001b[31m`;

  test.each([
    'AccessDeniedException',
    'ExpiredTokenException',
    'UnrecognizedClientException',
    'InvalidRequestException',
    'InvalidParameterException',
    'ValidationException',
    'ResourceExistsException',
    'EncryptionFailure',
    'PreconditionNotMetException',
    'UnknownOperationException',
    `Unknown${VALUE}`,
    `${encoded}Exception`,
    VALUE,
  ])('is in no outcome when AWS echoes it in a %s', async (type) => {
    await start([DB]);
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
    const message = `${echo} ${AWS_ACCESS_KEY_ID} ${AWS_SECRET_ACCESS_KEY} ${AWS_SESSION_TOKEN}`;
    for (const status of [400, 500]) {
      const fault: AwsFault = { kind: 'error', type, message, status };
      aws.next(fault, ...(status === 500 ? [fault, fault] : []));
      // The check is in \`set\`.
      problemOf(await set(), status === 500 ? 'unknown' : 'refused');
    }
  });

  test.each<[what: string, body: object]>([
    ['a code', { __type: 'X', message: 'x', code: VALUE, Code: VALUE, name: VALUE }],
    ['a code of a network', { __type: 'X', message: 'x', code: 'ECONNZQ7' }],
    ['a message that is no text', { __type: 'X', message: { echo }, Message: [echo] }],
    [
      'every field',
      { __type: 'ResourceExistsException', message: echo, SecretString: VALUE, $metadata: VALUE },
    ],
  ])('is in no outcome when it comes back in %s', async (_what, body) => {
    await start([DB], {}, json(JSON.stringify(body), 400));
    expect(problemOf(await set(), 'refused').reason).not.toContain('ZQ7');
  });

  test('is in no outcome when it comes back in a page', async () => {
    await start([DB], {}, json(echo, 403), json(echo), json(JSON.stringify({ ARN: '', Name: echo })));
    problemOf(await set(), 'refused');
    problemOf(await set(), 'unknown');
    problemOf(await set(), 'unknown');
  });
});
