import { randomUUID } from 'node:crypto';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
} from '@aws-sdk/client-secrets-manager';
import { AWS_NAME } from '../records/record.ts';
import { regionOf } from '../stores/match.ts';
import type { StoreProblem } from '../stores/store.ts';
import type { SecretAddress, StoreWriter, WriteOutcome } from '../stores/writer.ts';
import { thousands } from '../text/counts.ts';
import { quote } from '../text/visible.ts';
import { type AwsConnection, connectToAws } from './aws-client.ts';
import { type AwsOrder, command, isArn, MAX_VALUE_IN_BYTES } from './aws-order.ts';
import { unreadable } from './aws-problems.ts';
import { explainRefusal, explainUnknown } from './aws-refusal-words.ts';
import { mayBeDone, refusalCauseOf } from './aws-refusals.ts';

/** A byte order mark is part of a value. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What every answer to an order says, and one of a removal besides. */
interface Answer {
  readonly ARN?: string | undefined;
  readonly DeletionDate?: Date | undefined;
}

/**
 * Changes secrets of AWS Secrets Manager, with the credentials of the environment. For addresses of that store only.
 *
 * @param timeoutInMs after how long an attempt is given up
 */
export function awsWriter(timeoutInMs?: number): StoreWriter {
  const carryOut = (order: AwsOrder, send: (connection: AwsConnection) => Promise<Answer>) =>
    outcomeOf(order, send, timeoutInMs);

  return {
    async set(address, value, { create }) {
      const place = placeOf(address);
      if ('reason' in place) return refused(place);
      const problem = problemOfValue(value);
      if (problem) return refused(problem);
      const { name, region } = place;
      // Of several attempts with one token AWS stores the value once, and gives the version this id.
      const version = randomUUID();
      const content = { ClientRequestToken: version, ...contentOf(value) };
      const set = await carryOut({ ...place, action: 'PutSecretValue', version }, ({ client, deadline }) =>
        client.send(new PutSecretValueCommand({ SecretId: name, ...content }), deadline()),
      );
      if (set.outcome !== 'missing' || !create) return set;
      if (isArn(name)) return refused(noNameToCreate(name, region));
      return carryOut({ ...place, action: 'CreateSecret', version }, ({ client, deadline }) =>
        client.send(new CreateSecretCommand({ Name: name, ...content }), deadline()),
      );
    },

    async remove(address) {
      const place = placeOf(address);
      if ('reason' in place) return refused(place);
      // Without a recovery window in it, AWS takes the longest, 30 days.
      const input = { SecretId: place.name };
      return carryOut({ ...place, action: 'DeleteSecret' }, ({ client, deadline }) =>
        client.send(new DeleteSecretCommand(input), deadline()),
      );
    },
  };
}

async function outcomeOf(
  order: AwsOrder,
  send: (connection: AwsConnection) => Promise<Answer>,
  timeoutInMs: number | undefined,
): Promise<WriteOutcome> {
  const failures: unknown[] = [];
  let connection: AwsConnection | undefined;
  try {
    connection = connectToAws(order.region, timeoutInMs, (error) => failures.push(error));
    const answer = await send(connection);
    return answer.ARN ? doneOf(order, answer) : unknown(unreadable(), order);
  } catch (error) {
    const cause = refusalCauseOf(error, failures.includes(error) ? order : undefined);
    // It is what was asked for, by an earlier order or by an attempt of this one whose answer was lost. Refusing it
    // would leave nobody who broke off a removal a way to finish it.
    if (order.action === 'DeleteSecret' && cause === 'scheduled')
      return {
        outcome: 'done',
        what: 'removed',
        note: noteOf(order, 'It was scheduled for deletion already.'),
      };
    const doubtful = failures.findLast(mayBeDone);
    // An answer that never ended is told by the error that ended it.
    if (doubtful) return unknown(cause === 'no-answer' ? error : doubtful, order);
    // What is to be created can't be missing: AWS lacks something else.
    if (cause === 'missing' && order.action !== 'CreateSecret') return { outcome: 'missing' };
    return refused(explainRefusal(error, cause, order));
  } finally {
    connection?.close();
  }
}

function doneOf(order: AwsOrder, { DeletionDate }: Answer): WriteOutcome {
  switch (order.action) {
    case 'PutSecretValue':
      return { outcome: 'done', what: 'updated' };
    case 'CreateSecret':
      return { outcome: 'done', what: 'created' };
    case 'DeleteSecret': {
      const isDated = DeletionDate && !Number.isNaN(DeletionDate.getTime());
      const when = isDated ? ` after ${DeletionDate.toISOString().slice(0, 10)}` : '; AWS does not say when';
      return { outcome: 'done', what: 'removed', note: noteOf(order, `It will be deleted for good${when}.`) };
    }
  }
}

function noteOf(order: AwsOrder, state: string): string {
  return `${state} Until then ${command(order, 'restore-secret')} brings it back.`;
}

function refused(problem: StoreProblem): WriteOutcome {
  return { outcome: 'refused', problem };
}

function unknown(error: unknown, order: AwsOrder): WriteOutcome {
  return { outcome: 'unknown', problem: explainUnknown(error, order) };
}

/** The secret that an address means, or why it means none. A wrong place must not look like a missing secret. */
function placeOf({ name, region }: SecretAddress): Pick<AwsOrder, 'name' | 'region'> | StoreProblem {
  if (!AWS_NAME.test(name))
    return {
      reason: `${quote(name)} can be no name in AWS Secrets Manager.`,
      remedy: 'Write the name (letters, digits and /_+=.@-) or the ARN of the secret into its record.',
    };
  const ofName = regionOf({ name, region: null });
  const place = region ?? ofName;
  if (!place)
    return {
      reason: `Nothing says in which region of AWS ${quote(name)} is.`,
      remedy: 'Write its `region` into the record, or set AWS_REGION.',
    };
  if (ofName && ofName !== place)
    return {
      reason: `The ARN ${quote(name)} is not of ${quote(place)}, which was given as its region.`,
      remedy: `Write \`region: ${ofName}\` into the record.`,
    };
  return { name, region: place };
}

function problemOfValue({ byteLength }: Uint8Array): StoreProblem | undefined {
  if (byteLength === 0)
    return { reason: 'The value is empty.', remedy: 'Give a value; to remove the secret, use `remove`.' };
  if (byteLength > MAX_VALUE_IN_BYTES)
    return {
      reason: `The value has ${thousands(byteLength)} bytes; AWS Secrets Manager takes up to ${thousands(MAX_VALUE_IN_BYTES)}.`,
      remedy: 'Give a shorter value, or keep it in another store.',
    };
  return undefined;
}

/** Text where it can be, which is what others expect to read; the console shows nothing else. */
function contentOf(value: Uint8Array): { SecretString: string } | { SecretBinary: Uint8Array } {
  try {
    return { SecretString: UTF8.decode(value) };
  } catch {
    return { SecretBinary: value };
  }
}

function noNameToCreate(arn: string, region: string): StoreProblem {
  return {
    reason: `There is no ${quote(arn)} in ${region}, and a new secret can't be given an ARN.`,
    remedy: 'Write the plain name into the record; AWS makes the ARN.',
  };
}
