import type { AwsListing } from '../stores/aws.ts';
import {
  NOTHING_READ,
  type StoredSecret,
  type StorePart,
  type StoreProblem,
  type StoreReader,
} from '../stores/store.ts';
import type { SecretAddress, StoreWriter } from '../stores/writer.ts';
import { shown } from '../text/visible.ts';
import type { Environment } from './runner.ts';

/**
 * Asks the stores themselves. The client of each is loaded when its store is asked.
 *
 * @param isTerminal whether a person reads what is wrong, and not the log of a workflow
 */
export function storeReader(environment: Environment, isTerminal = false): StoreReader {
  return {
    async github(plan, token) {
      try {
        const { readGitHubStores } = await import('./github-stores.ts');
        const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
        return await readGitHubStores(plan, token, apiUrl, { isTerminal });
      } catch (error) {
        // `@actions/github` throws as it is loaded when the file of the event is not JSON.
        return plan.stores.map((store) => ({ ...NOTHING_READ, store, problem: clientFailed(error) }));
      }
    },

    async aws(regions, isWanted) {
      const fallback = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
      const asked = regions.length > 0 ? regions : fallback ? [fallback] : [];
      if (asked.length === 0) return [awsPart(null, NO_REGION)];
      const { listAwsSecrets } = await import('./aws-secrets.ts');
      return Promise.all(
        asked.map(async (region) => awsPart(region, await listAwsSecrets(region, isWanted))),
      );
    },
  };
}

/**
 * Writes to the stores themselves.
 *
 * @param githubToken asked for when GitHub is to do something
 */
export function storeWriter(githubToken: () => string, githubApiUrl: string): StoreWriter {
  const writerFor = async ({ store }: SecretAddress): Promise<StoreWriter> =>
    store === 'aws-secrets-manager'
      ? (await import('./aws-writer.ts')).awsWriter()
      : (await import('./github-writer.ts')).githubWriter(githubToken, githubApiUrl);
  return {
    set: async (address, value, options) => (await writerFor(address)).set(address, value, options),
    remove: async (address) => (await writerFor(address)).remove(address),
  };
}

function clientFailed(error: unknown): StoreProblem {
  const what = error instanceof Error ? shown(error.message, 200) : 'unknown error';
  return { reason: `the client for GitHub failed (${what}).`, remedy: 'Please report this as a bug.' };
}

const NO_REGION: AwsListing = {
  outcome: 'failed',
  problem: {
    reason: 'there is no region to look into.',
    remedy:
      'Name the regions in the input aws-regions, or set AWS_REGION (aws-actions/configure-aws-credentials does).',
  },
};

function awsPart(region: string | null, listing: AwsListing): StorePart {
  return {
    ...NOTHING_READ,
    store: 'aws-secrets-manager',
    region,
    secrets: listing.outcome === 'failed' ? null : listing.secrets.map(toStored),
    ...(listing.outcome !== 'complete' && { problem: listing.problem }),
  };
}

function toStored(secret: Extract<AwsListing, { outcome: 'complete' }>['secrets'][number]): StoredSecret {
  const { name, arn, valueSince, deletedDate, rotationEnabled, nextRotation, owningService } = secret;
  return {
    name,
    arn,
    updatedAt: valueSince?.toISOString() ?? null,
    ...(deletedDate && { deletedAt: deletedDate.toISOString() }),
    ...(rotationEnabled && nextRotation && { nextRotationAt: nextRotation.toISOString() }),
    ...(owningService && { owningService }),
  };
}
