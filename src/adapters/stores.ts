import { unlessAborted } from '../abort.ts';
import { NOTHING_READ, type StorePart, type StoreProblem, type StoreReader } from '../stores/store.ts';
import type { SecretAddress, StoreWriter } from '../stores/writer.ts';
import { shown } from '../text/visible.ts';
import { AUDIENCES, type TokenSource } from './github-audience.ts';
import { clientFailed } from './github-problems.ts';
import type { Environment } from './runner.ts';

/**
 * The longest that all questions to GitHub, or to a region of AWS, may take together. GitHub takes 5,000 requests an
 * hour, and eight at a time are made: these are asked in two or three minutes. A job with a limit of five goes on.
 */
const DEADLINE_IN_MS = 4 * 60_000;

export interface ReaderOptions {
  /** Where the token for GitHub comes from, for the texts about it. */
  readonly tokenSource?: () => TokenSource;
  readonly deadlineInMs?: number;
}

/** Asks the stores themselves. The client of each is loaded when its store is asked. */
export function storeReader(environment: Environment, options: ReaderOptions = {}): StoreReader {
  const { tokenSource = () => 'input', deadlineInMs = DEADLINE_IN_MS } = options;
  return {
    async github(plan, token) {
      const source = tokenSource();
      const without = (problem: StoreProblem) =>
        plan.stores.map((store): StorePart => ({ ...NOTHING_READ, store, problem }));
      try {
        const { readGitHubStores } = await import('./github-stores.ts');
        const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
        return await unlessAborted(
          readGitHubStores(plan, token, apiUrl, { tokenSource: source }),
          AbortSignal.timeout(deadlineInMs),
          without(tooSlow('GitHub', source)),
        );
      } catch (error) {
        // `@actions/github` throws as it is loaded when the file of the event is not JSON.
        return without(clientFailed(error));
      }
    },

    async aws(regions, isWanted) {
      const fallback = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
      const asked = regions.length > 0 ? regions : fallback ? [fallback] : [];
      const none = { ...NOTHING_READ, store: 'aws-secrets-manager' } as const;
      if (asked.length === 0) return [{ ...none, problem: NO_REGION }];
      const { listAwsSecrets } = await import('./aws-secrets.ts');
      return Promise.all(
        asked.map((region) => {
          const problem = tooSlow(`AWS Secrets Manager in ${shown(region, 40)}`, 'input');
          return unlessAborted<StorePart, StorePart>(
            listAwsSecrets(region, isWanted),
            AbortSignal.timeout(deadlineInMs),
            { ...none, region, problem },
          );
        }),
      );
    },
  };
}

/** The token for GitHub, and where it comes from. */
export interface GitHubToken {
  /** Blank when there is none. */
  readonly token: string;
  readonly source: TokenSource;
}

/**
 * Writes to the stores themselves.
 *
 * @param githubToken asked for when GitHub is to do something
 */
export function storeWriter(githubToken: () => GitHubToken, githubApiUrl: string): StoreWriter {
  async function writerFor({ store }: SecretAddress): Promise<StoreWriter> {
    if (store === 'aws-secrets-manager') return (await import('./aws-writer.ts')).awsWriter();
    const { githubWriter } = await import('./github-writer.ts');
    const { token, source } = githubToken();
    return githubWriter(token, githubApiUrl, { tokenSource: source });
  }
  return {
    set: async (address, value, options) => (await writerFor(address)).set(address, value, options),
    remove: async (address) => (await writerFor(address)).remove(address),
  };
}

function tooSlow(service: string, source: TokenSource): StoreProblem {
  return {
    reason: `${service} did not answer everything in time.`,
    remedy: `Check the network, and run ${AUDIENCES[source].run} again later; to ask less, name fewer stores in check-stores.`,
  };
}

const NO_REGION: StoreProblem = {
  reason: 'there is no region to look into.',
  remedy:
    'Name the regions in the input aws-regions, or set AWS_REGION (aws-actions/configure-aws-credentials does).',
};
