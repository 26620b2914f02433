import { NOTHING_READ, type StoreProblem, type StoreReader } from '../stores/store.ts';
import type { SecretAddress, StoreWriter } from '../stores/writer.ts';
import type { TokenSource } from './github-audience.ts';
import { clientFailed } from './github-problems.ts';
import type { Environment } from './runner.ts';

/**
 * Asks the stores themselves. The client of each is loaded when its store is asked.
 *
 * @param tokenSource where the token for GitHub comes from, for the texts about it
 */
export function storeReader(
  environment: Environment,
  tokenSource: () => TokenSource = () => 'input',
): StoreReader {
  return {
    async github(plan, token) {
      try {
        const { readGitHubStores } = await import('./github-stores.ts');
        const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
        return await readGitHubStores(plan, token, apiUrl, { tokenSource: tokenSource() });
      } catch (error) {
        // `@actions/github` throws as it is loaded when the file of the event is not JSON.
        return plan.stores.map((store) => ({ ...NOTHING_READ, store, problem: clientFailed(error) }));
      }
    },

    async aws(regions, isWanted) {
      const fallback = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
      const asked = regions.length > 0 ? regions : fallback ? [fallback] : [];
      if (asked.length === 0) return [{ ...NOTHING_READ, store: 'aws-secrets-manager', problem: NO_REGION }];
      const { listAwsSecrets } = await import('./aws-secrets.ts');
      return Promise.all(asked.map((region) => listAwsSecrets(region, isWanted)));
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

const NO_REGION: StoreProblem = {
  reason: 'there is no region to look into.',
  remedy:
    'Name the regions in the input aws-regions, or set AWS_REGION (aws-actions/configure-aws-credentials does).',
};
