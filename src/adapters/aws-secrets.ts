import {
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  type SecretListEntry,
} from '@aws-sdk/client-secrets-manager';
import type { AwsListing, AwsSecret } from '../stores/aws.ts';
import type { StoreProblem } from '../stores/store.ts';
import { clientFor, deadline, TIMEOUT_IN_MS } from './aws-client.ts';
import { type Cause, causeOf, detailsOf, quoted, unreadable } from './aws-problems.ts';

/** The most that AWS puts on a page of either list. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
const PAGE_SIZE = 100;

/**
 * AWS takes 50 `ListSecretVersionIds` a second; at a round trip of a tenth of a second that is five at a time.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const MAX_REQUESTS_AT_ONCE = 5;

const LIST = 'secretsmanager:ListSecrets';
const LIST_VERSIONS = 'secretsmanager:ListSecretVersionIds';

/** Everything that is asked of AWS. IAM can't restrict `ListSecrets` to some secrets. */
const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: [LIST, LIST_VERSIONS], Resource: '*' }],
});

type Entry = SecretListEntry & { readonly Name: string; readonly ARN: string };
type Connection = ReturnType<typeof connect>;

/**
 * Reads which secrets a region has, those to be deleted too, and for the wanted ones how old their values are. No
 * value is ever read. Whatever goes wrong is part of the result; nothing is thrown.
 *
 * @param wanted whether the age of a secret's value is needed, which costs a request; never asked of a secret that
 *   is to be deleted
 */
export async function listAwsSecrets(
  region: string,
  wanted: (name: string, arn: string) => boolean,
  timeoutInMs = TIMEOUT_IN_MS,
): Promise<AwsListing> {
  let connection: Connection | undefined;
  try {
    connection = connect(region, timeoutInMs);
    const entries = await readEntries(connection);
    const asked = entries.filter(({ Name, ARN, DeletedDate }) => !DeletedDate && wanted(Name, ARN));
    const { ages, gone, failures } = await readAges(connection, asked);
    const secrets = entries
      .filter((entry) => !gone.has(entry))
      .map((entry) => toSecret(entry, ages.get(entry) ?? null));
    if (failures.length === 0) return { outcome: 'complete', secrets };
    const { reason, remedy } = explain(failures[0], LIST_VERSIONS, region);
    const inAll = asked.length - gone.size;
    const age = `The age of ${inAll - ages.size} of ${inAll} values is not known: ${reason}`;
    return { outcome: 'partial', secrets, problem: { reason: age, remedy } };
  } catch (error) {
    return { outcome: 'failed', problem: explain(error, LIST, region) };
  } finally {
    connection?.close();
  }
}

/** The two requests that are ever made. */
function connect(region: string, timeoutInMs: number) {
  const client = clientFor(region, timeoutInMs);
  return {
    listSecrets(token: string | undefined) {
      const input = { IncludePlannedDeletion: true, MaxResults: PAGE_SIZE, NextToken: token };
      return client.send(new ListSecretsCommand(input), deadline(timeoutInMs));
    },
    listVersions(arn: string, token: string | undefined) {
      const input = { SecretId: arn, MaxResults: PAGE_SIZE, NextToken: token };
      return client.send(new ListSecretVersionIdsCommand(input), deadline(timeoutInMs));
    },
    close: () => client.destroy(),
  };
}

async function readEntries({ listSecrets }: Connection): Promise<Entry[]> {
  const entries: Entry[] = [];
  let token: string | undefined;
  do {
    const page = await listSecrets(token);
    // An answer without a list is no proof that there are no secrets.
    if (!Array.isArray(page.SecretList) || !page.SecretList.every(isEntry)) throw unreadable();
    entries.push(...page.SecretList);
    token = page.NextToken;
  } while (token);
  return entries;
}

/** Asks several at a time; a failure that every other request would meet too is the last. */
async function readAges(connection: Connection, asked: readonly Entry[]) {
  const ages = new Map<Entry, Date | null>();
  const gone = new Set<Entry>();
  const failures: unknown[] = [];
  const queue = asked.values();
  let goesOn = true;

  async function work(): Promise<void> {
    for (const entry of queue) {
      try {
        ages.set(entry, await readAge(connection, entry.ARN));
      } catch (error) {
        // ListSecrets lags behind by minutes, so a secret in it may be gone by now.
        if (detailsOf(error).name === 'ResourceNotFoundException') gone.add(entry);
        else {
          failures.push(error);
          goesOn &&= ['denied', 'other'].includes(causeOf(error));
        }
      }
      if (!goesOn) return;
    }
  }
  await Promise.all(Array.from({ length: MAX_REQUESTS_AT_ONCE }, work));
  return { ages, gone, failures };
}

/** `LastChangedDate` moves on any edit; the date of the version that is the current value does not. */
async function readAge({ listVersions }: Connection, arn: string): Promise<Date | null> {
  let token: string | undefined;
  do {
    const page = await listVersions(arn, token);
    if (!page.ARN) throw unreadable();
    const current = page.Versions?.find(({ VersionStages }) => VersionStages?.includes('AWSCURRENT'));
    if (current) return current.CreatedDate ?? null;
    token = page.NextToken;
  } while (token);
  return null;
}

function isEntry(entry: SecretListEntry | null): entry is Entry {
  return typeof entry?.Name === 'string' && typeof entry.ARN === 'string';
}

function toSecret(entry: Entry, valueSince: Date | null): AwsSecret {
  return {
    name: entry.Name,
    arn: entry.ARN,
    deletedDate: entry.DeletedDate ?? null,
    rotationEnabled: entry.RotationEnabled ?? false,
    nextRotation: entry.NextRotationDate ?? null,
    owningService: entry.OwningService || null,
    valueSince,
  };
}

/** Texts of AWS are quoted only where they say more than the name of the error: they can hold what was sent. */
function explain(error: unknown, action: string, anyRegion: string): StoreProblem {
  const region = quoted(anyRegion);
  const service = `AWS Secrets Manager in ${region}`;
  const { name, code, message, status } = detailsOf(error);
  const word = quoted(code || name);
  const texts: Readonly<Record<Cause, readonly [reason: string, remedy: string]>> = {
    denied: [
      `AWS does not allow ${action} in ${region} (${quoted(message)}).`,
      `Attach this policy to the role of the job: ${POLICY}`,
    ],
    'no-credentials': [
      `There are no AWS credentials to read the secrets in ${region} with.`,
      'Run aws-actions/configure-aws-credentials before this step, and give the job `permissions: id-token: write`.',
    ],
    expired: [
      `The AWS credentials have expired, so that the secrets in ${region} could not be read (${word}).`,
      'Run aws-actions/configure-aws-credentials directly before this step, or give it a longer role-duration-seconds.',
    ],
    'not-accepted': [
      `AWS does not accept the credentials in ${region} (${word}).`,
      `Check the credentials of the job, and that ${region} is enabled in the account.`,
    ],
    'no-region': [`“${region}” is no region of AWS.`, 'Name the region by its code, such as eu-west-1.'],
    throttled: [
      `${service} was asked too much at the same time (${word}).`,
      'Run the workflow again later, when fewer others ask.',
    ],
    'aws-failed': [
      `${service} failed (HTTP status ${status}).`,
      'Run the workflow again later; https://health.aws.amazon.com tells of disturbances.',
    ],
    unreadable: [
      `What came from ${service} is not a whole answer of AWS.`,
      'Check HTTPS_PROXY and AWS_ENDPOINT_URL_SECRETS_MANAGER, if set, and run the workflow again.',
    ],
    'no-answer': [
      `${service} gave no answer in time.`,
      'Check the network and HTTPS_PROXY, if set, and run the workflow again.',
    ],
    'not-reached': [
      `The connection to ${service} failed (${word}).`,
      `Check that AWS has a region ${region}, then the network and HTTPS_PROXY, if set.`,
    ],
    other: [
      `${service} could not be read (${quoted(`${name}: ${message}`)}).`,
      'Look the error up in https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html.',
    ],
  };
  const cause = causeOf(error);
  const [reason, remedy] = texts[cause];
  return { reason, remedy, ...(cause === 'no-credentials' && { isUnauthenticated: true }) };
}
