import {
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  type SecretListEntry,
} from '@aws-sdk/client-secrets-manager';
import { NOTHING_READ, type StoredSecret, type StorePart } from '../stores/store.ts';
import { type AwsConnection, connectToAws } from './aws-client.ts';
import { causeOf, detailsOf, explain, LIST, LIST_VERSIONS, unreadable } from './aws-problems.ts';

/** The most that AWS puts on a page of either list. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
const PAGE_SIZE = 100;

/**
 * AWS takes 50 `ListSecretVersionIds` a second; at a round trip of a tenth of a second that is five at a time.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const MAX_REQUESTS_AT_ONCE = 5;

type Entry = SecretListEntry & { readonly Name: string; readonly ARN: string };

/**
 * Reads which secrets a region has, those to be deleted too, and for the wanted ones how old their values are. No
 * value is ever read. Whatever goes wrong is part of the result; nothing is thrown. With secrets, every one of the
 * region is there, and a problem says that the age of some values could not be read.
 *
 * @param wanted whether the age of a secret's value is needed, which costs a request; never asked of a secret that
 *   is to be deleted
 */
export async function listAwsSecrets(
  region: string,
  wanted: (name: string, arn: string) => boolean,
  timeoutInMs?: number,
): Promise<StorePart> {
  const part = { ...NOTHING_READ, store: 'aws-secrets-manager', region } as const;
  let connection: AwsConnection | undefined;
  try {
    connection = connectToAws(region, timeoutInMs);
    const entries = await readEntries(connection);
    const asked = entries.filter(({ Name, ARN, DeletedDate }) => !DeletedDate && wanted(Name, ARN));
    const { ages, gone, failures } = await readAges(connection, asked);
    const secrets = entries
      .filter((entry) => !gone.has(entry))
      .map((entry) => toStored(entry, ages.get(entry) ?? null));
    if (failures.length === 0) return { ...part, secrets };
    const { reason, remedy } = explain(failures[0], LIST_VERSIONS, region);
    const inAll = asked.length - gone.size;
    const age = `The age of ${inAll - ages.size} of ${inAll} values is not known: ${reason}`;
    return { ...part, secrets, problem: { reason: age, remedy } };
  } catch (error) {
    return { ...part, problem: explain(error, LIST, region) };
  } finally {
    connection?.close();
  }
}

async function readEntries({ client, deadline }: AwsConnection): Promise<Entry[]> {
  const entries: Entry[] = [];
  let token: string | undefined;
  do {
    const input = { IncludePlannedDeletion: true, MaxResults: PAGE_SIZE, NextToken: token };
    const page = await client.send(new ListSecretsCommand(input), deadline());
    // An answer without a list is no proof that there are no secrets.
    if (!Array.isArray(page.SecretList) || !page.SecretList.every(isEntry)) throw unreadable();
    entries.push(...page.SecretList);
    token = page.NextToken;
  } while (token);
  return entries;
}

/** Asks several at a time; a failure that every other request would meet too is the last. */
async function readAges(connection: AwsConnection, asked: readonly Entry[]) {
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
async function readAge({ client, deadline }: AwsConnection, arn: string): Promise<Date | null> {
  let token: string | undefined;
  do {
    const input = { SecretId: arn, MaxResults: PAGE_SIZE, NextToken: token };
    const page = await client.send(new ListSecretVersionIdsCommand(input), deadline());
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

function toStored(entry: Entry, valueSince: Date | null): StoredSecret {
  const { Name, ARN, DeletedDate, RotationEnabled, NextRotationDate, OwningService } = entry;
  return {
    name: Name,
    arn: ARN,
    updatedAt: valueSince?.toISOString() ?? null,
    ...(DeletedDate && { deletedAt: DeletedDate.toISOString() }),
    ...(RotationEnabled && NextRotationDate && { nextRotationAt: NextRotationDate.toISOString() }),
    ...(OwningService && { owningService: OwningService }),
  };
}
