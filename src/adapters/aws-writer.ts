import { isUtf8 } from 'node:buffer';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { StoreProblem } from '../stores/store.ts';
import type { SecretAddress, StoreWriter, WriteOutcome } from '../stores/writer.ts';
import { plural } from '../text/counts.ts';
import { clientFor, deadline, TIMEOUT_IN_MS } from './aws-client.ts';
import { type Cause, causeOf, detailsOf, quoted } from './aws-problems.ts';
import { failedBeforeSending } from './network.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const MAX_VALUE_BYTES = 65_536;

/** What AWS says of a secret that it is to delete, whatever is to be done with it. */
const IS_LEAVING = /marked (?:for deletion|deleted)|scheduled for deletion/i;

type Action = 'PutSecretValue' | 'CreateSecret' | 'DeleteSecret';

/** Sets and removes secrets in AWS Secrets Manager. */
export function awsWriter(timeoutInMs = TIMEOUT_IN_MS): StoreWriter {
  /** Does something in a region, and turns what is thrown into an outcome. */
  async function carryOut(
    address: SecretAddress,
    act: (client: SecretsManagerClient, begin: (action: Action) => void) => Promise<WriteOutcome>,
  ): Promise<WriteOutcome> {
    const { region } = address;
    if (region === null) return { outcome: 'refused', problem: NO_REGION };
    let action: Action = 'PutSecretValue';
    let client: SecretsManagerClient | undefined;
    try {
      client = clientFor(region, timeoutInMs);
      return await act(client, (begun) => {
        action = begun;
      });
    } catch (error) {
      if (detailsOf(error).name === 'ResourceNotFoundException') return { outcome: 'missing' };
      const problem = explain(error, action, address.name, region);
      return { outcome: isOpen(error) ? 'unknown' : 'refused', problem };
    } finally {
      client?.destroy();
    }
  }

  return {
    async set(address, value, { create }) {
      if (value.length > MAX_VALUE_BYTES) return { outcome: 'refused', problem: tooLong(value.length) };
      const { name } = address;
      const content = isUtf8(value)
        ? { SecretString: Buffer.from(value).toString('utf8') }
        : { SecretBinary: value };
      return carryOut(address, async (client, begin) => {
        try {
          begin('PutSecretValue');
          // The client makes up a token for the request, so that one that is sent again sets nothing twice.
          await client.send(new PutSecretValueCommand({ SecretId: name, ...content }), deadline(timeoutInMs));
          return { outcome: 'done', what: 'updated' };
        } catch (error) {
          const isMissing = detailsOf(error).name === 'ResourceNotFoundException';
          if (!isMissing || !create || name.startsWith('arn:')) throw error;
        }
        begin('CreateSecret');
        await client.send(new CreateSecretCommand({ Name: name, ...content }), deadline(timeoutInMs));
        return { outcome: 'done', what: 'created' };
      });
    },

    async remove(address) {
      return carryOut(address, async (client, begin) => {
        begin('DeleteSecret');
        const { name, region } = address;
        const restore = `aws secretsmanager restore-secret --region ${region} --secret-id ${name}`;
        try {
          const command = new DeleteSecretCommand({ SecretId: name });
          const { DeletionDate } = await client.send(command, deadline(timeoutInMs));
          const until = DeletionDate ? ` until ${DeletionDate.toISOString().slice(0, 10)}` : '';
          return { outcome: 'done', what: 'removed', note: `It can be restored${until}: ${restore}` };
        } catch (error) {
          if (!isLeaving(error)) throw error;
          return {
            outcome: 'done',
            what: 'removed',
            note: `AWS was to delete it already. To restore it: ${restore}`,
          };
        }
      });
    },
  };
}

const NO_REGION: StoreProblem = {
  reason: 'It is not known in which region of AWS the secret is.',
  remedy: 'Write the field region into the record, or set AWS_REGION.',
};

function tooLong(length: number): StoreProblem {
  return {
    reason: `The value has ${plural(length, 'byte')}; AWS Secrets Manager takes at most ${plural(MAX_VALUE_BYTES, 'byte')}.`,
    remedy: 'Keep it elsewhere, encrypted, with only its key as a secret.',
  };
}

function isLeaving(error: unknown): boolean {
  const { name, message } = detailsOf(error);
  return name === 'InvalidRequestException' && IS_LEAVING.test(message);
}

/** Whether an order may have been carried out although no good answer came. */
function isOpen(error: unknown): boolean {
  const cause = causeOf(error);
  if (cause === 'not-reached') return !failedBeforeSending(detailsOf(error).code);
  return cause === 'no-answer' || cause === 'aws-failed' || cause === 'unreadable';
}

/** The permission that an action needs, for this secret alone. */
function policyFor(action: Action, name: string, region: string): string {
  const resource = name.startsWith('arn:') ? name : `arn:aws:secretsmanager:${region}:*:secret:${name}-*`;
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: `secretsmanager:${action}`, Resource: resource }],
  });
}

/** Texts of AWS are quoted only where AWS says more than the name of the error; it does not repeat values in them. */
function explain(error: unknown, action: Action, secret: string, anyRegion: string): StoreProblem {
  const { name, code, message, status } = detailsOf(error);
  const region = quoted(anyRegion);
  const service = `AWS Secrets Manager in ${region}`;
  const word = quoted(code || name);
  const see = `It may have been done or not: see the dates of its versions, aws secretsmanager list-secret-version-ids --region ${region} --secret-id ${quoted(secret)}; to run the command again is safe.`;
  if (isLeaving(error)) {
    return {
      reason: `AWS is to delete ${quoted(secret)} in ${region}, so its value can't be set.`,
      remedy: `Restore it first: aws secretsmanager restore-secret --region ${region} --secret-id ${quoted(secret)}`,
    };
  }
  const texts: Readonly<Record<Cause, readonly [reason: string, remedy: string]>> = {
    denied: [
      `AWS does not allow secretsmanager:${action} in ${region} (${quoted(message)}).`,
      `Use other credentials, or have this policy attached to yours: ${policyFor(action, quoted(secret), region)}`,
    ],
    'no-credentials': [
      `There are no AWS credentials for ${region}.`,
      'Log in with aws sso login or aws configure, or choose a profile with AWS_PROFILE.',
    ],
    expired: [`The AWS credentials have expired (${word}).`, 'Log in again, for example with aws sso login.'],
    'not-accepted': [
      `AWS does not accept the credentials in ${region} (${word}).`,
      `Check AWS_PROFILE and the credentials, and that ${region} is enabled in the account.`,
    ],
    'no-region': [`“${region}” is no region of AWS.`, 'Name the region by its code, such as eu-west-1.'],
    throttled: [`${service} was asked too much at the same time (${word}).`, 'Run the command again later.'],
    'aws-failed': [
      `${service} failed (HTTP status ${status}).`,
      `${see}\nhttps://health.aws.amazon.com tells of disturbances.`,
    ],
    unreadable: [`What came from ${service} is not a whole answer of AWS.`, see],
    'no-answer': [`${service} gave no answer in time.`, see],
    'not-reached': [
      `The connection to ${service} failed (${word}).`,
      failedBeforeSending(code)
        ? `Check that AWS has a region ${region}, then the network and HTTPS_PROXY, if set.`
        : see,
    ],
    other: [
      `${service} did not do it (${word}).`,
      'Look the error up in https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html.',
    ],
  };
  const [reason, remedy] = texts[causeOf(error)];
  return { reason, remedy };
}
