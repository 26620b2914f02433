import { dateIn } from './calendar/today.ts';
import type { Observed } from './due.ts';
import { groupBy } from './group-by.ts';
import type { Files } from './ports.ts';
import { repositoryOf, type SecretRecord } from './records/record.ts';
import type { CheckState } from './report/report.ts';
import type { CheckSettings } from './settings/settings.ts';
import type { AskableStore } from './settings/stores.ts';
import { matchStores, regionOf, type StoreFacts } from './stores/match.ts';
import {
  type GitHubStore,
  NOTHING_READ,
  type StorePart,
  type StoreProblem,
  type StoreReader,
} from './stores/store.ts';
import { plural } from './text/counts.ts';
import { shown } from './text/visible.ts';
import { canTellUnused, readWorkflows, type WorkflowFacts } from './workflows/facts.ts';

/** What was found outside the records. */
export interface Reality {
  /** Undefined when workflows were not asked for. */
  readonly workflows: WorkflowFacts | undefined;
  /** Undefined when no store was asked for. */
  readonly stores: StoreFacts | undefined;
  readonly observe: (record: SecretRecord) => Observed;
  /** How far each check could see. */
  readonly checks: readonly CheckState[];
}

/** What the comparison needs from outside. */
export interface RealityWorld {
  readonly files: Files;
  readonly stores: StoreReader;
  /** The repository that was scanned, `owner/name`; null when it is not known. */
  readonly repository: string | null;
  /** True for a pull request, which has no credentials when it comes from a fork. */
  readonly judgesChange: boolean;
}

/** Looks at what the records speak of: workflows and stores. It only reads. */
export async function lookAtReality(
  records: readonly SecretRecord[],
  settings: CheckSettings,
  world: RealityWorld,
): Promise<Reality> {
  const asked = settings.stores.asked.filter((store) => canAsk(store, settings));
  const [workflows, parts] = await Promise.all([
    settings.checkWorkflows ? readWorkflows(world.files) : undefined,
    readStores(records, asked, settings, world),
  ]);
  const stores = asked.length > 0 ? matchStores(records, parts, world.repository) : undefined;

  return {
    workflows,
    stores,
    observe(record) {
      const match = stores?.matches.get(record);
      const [updatedAt] = match?.secrets.flatMap((secret) => secret.updatedAt ?? []).sort() ?? [];
      return {
        uses: isUsableHere(record, world.repository) ? usesOf(record.name, workflows) : null,
        inStore: match?.inStore ?? null,
        storeUpdated: updatedAt ? dateIn(settings.timeZone, new Date(updatedAt)) : null,
      };
    },
    checks: [
      stateOfWorkflows(workflows),
      ...settings.stores.asked.flatMap((store) => statesOf(store, parts, stores, settings)),
    ],
  };
}

async function readStores(
  records: readonly SecretRecord[],
  asked: readonly AskableStore[],
  { stores, layout }: CheckSettings,
  world: RealityWorld,
): Promise<StorePart[]> {
  const github = asked.filter((store): store is GitHubStore => store.startsWith('github-'));
  const named = new Set(
    records.filter(({ store }) => store === 'aws-secrets-manager').map(({ name }) => name),
  );
  const parts = await Promise.all([
    github.length > 0 && world.repository
      ? world.stores.github(
          {
            stores: github,
            repository: world.repository,
            reach: layout === 'by-repository' ? 'owner' : 'repository',
            organizationStores: github.filter((store) =>
              records.some((record) => record.scope === 'organization' && record.store === store),
            ),
          },
          stores.githubToken,
        )
      : [],
    asked.includes('aws-secrets-manager')
      ? world.stores.aws(stores.awsRegions, (name, arn) => named.has(name) || named.has(arn))
      : [],
  ]);
  const answered = parts.flat().map((part) => (world.judgesChange ? withoutCredentials(part) : part));
  const all = withSilentOnes(answered, asked);
  const asksAws = asked.includes('aws-secrets-manager') && !all.some(({ skipped }) => skipped);
  return asksAws ? [...all, ...forgottenRegions(records, all)] : all;
}

/** A store that was asked and of which nothing came has failed, too. */
function withSilentOnes(parts: readonly StorePart[], asked: readonly AskableStore[]): StorePart[] {
  const silent = asked.filter((store) => !parts.some((part) => part.store === store));
  return [...parts, ...silent.map((store) => ({ ...NOTHING_READ, store, problem: UNKNOWN_REPOSITORY }))];
}

const UNKNOWN_REPOSITORY: StoreProblem = {
  reason: 'it is not known which repository to look into.',
  remedy: 'Run the check in a workflow, which sets GITHUB_REPOSITORY.',
};

/** On a pull request, a store for which there are no credentials is skipped, and said to be. */
function withoutCredentials(part: StorePart): StorePart {
  if (!part.problem?.isUnauthenticated) return part;
  const { problem, ...rest } = part;
  return { ...rest, skipped: problem.reason };
}

/** A pull request from a fork has no token: what needs one is skipped, and said to be. */
function canAsk(store: AskableStore, { stores }: CheckSettings): boolean {
  return store === 'aws-secrets-manager' || stores.githubToken !== '';
}

/** How often workflows use a secret; null where they may use it without its name being seen. */
function usesOf(name: string | null, workflows: WorkflowFacts | undefined): number | null {
  if (name === null || !workflows) return null;
  const count = workflows.counts.get(name.toUpperCase()) ?? 0;
  return count > 0 || canTellUnused(workflows) ? count : null;
}

/** Whether the workflows of the scanned repository are the ones that use the secret. */
function isUsableHere(record: SecretRecord, scanned: string | null): boolean {
  if (record.store !== 'github-actions' || record.scope === 'organization') return false;
  return repositoryOf(record, scanned)?.toLowerCase() === scanned?.toLowerCase();
}

function stateOfWorkflows(workflows: WorkflowFacts | undefined): CheckState {
  const name = 'workflows';
  if (!workflows) return { name, status: 'skipped', reason: 'switched off (check-workflows: false)' };
  if (workflows.gaps.length === 0) {
    return {
      name,
      status: 'complete',
      ...(workflows.files === 0 && { reason: 'there is no workflow here' }),
    };
  }
  const status = workflows.unread < workflows.files ? 'partial' : 'failed';
  return { name, status, reason: `${workflows.gaps.length} could not be read in full` };
}

/** One state for a store, or for each region of AWS. */
function statesOf(
  store: AskableStore,
  parts: readonly StorePart[],
  stores: StoreFacts | undefined,
  settings: CheckSettings,
): CheckState[] {
  if (!canAsk(store, settings))
    return [{ name: store, status: 'skipped', reason: 'there is no token (github-token is empty)' }];
  const byRegion = groupBy(
    parts.filter((part) => part.store === store),
    ({ region }) => region,
  );
  return [...byRegion].map(([region, inRegion]) => {
    const name = region ? `${store} ${region}` : store;
    const [skipped] = inRegion.flatMap((part) => part.skipped ?? []);
    if (skipped) return { name, status: 'skipped', reason: skipped };
    const [problem] = inRegion.flatMap((part) => part.problem ?? []);
    const isRead = inRegion.some(({ secrets }) => secrets !== null);
    if (problem) return { name, status: isRead ? 'partial' : 'failed', reason: problem.reason };
    return { name, ...stateWithStrangers(store, stores, settings) };
  });
}

/**
 * Records of a repository that was not read were compared with nothing. In a central register that is a gap, perhaps
 * a misspelt folder; elsewhere it is another register's business.
 */
function stateWithStrangers(
  store: AskableStore,
  stores: StoreFacts | undefined,
  { layout }: CheckSettings,
): Pick<CheckState, 'status' | 'reason'> {
  const strangers = [...(stores?.matches ?? [])].filter(
    ([record, { inStore }]) => record.store === store && isNamed(record) && inStore === null,
  ).length;
  if (store === 'aws-secrets-manager' || strangers === 0) return { status: 'complete' };
  const reason = `${plural(strangers, 'recorded secret')} of a repository that was not read`;
  return { status: layout === 'by-repository' ? 'partial' : 'complete', reason };
}

/** Whether a record says which secret it means. */
function isNamed({ name, scope, environment }: SecretRecord): boolean {
  return name !== null && (scope !== 'environment' || environment !== null);
}

/** The regions that records name and that nobody was told to ask, each as a part that could not be read. */
function forgottenRegions(records: readonly SecretRecord[], parts: readonly StorePart[]): StorePart[] {
  const asked = new Set(
    parts.filter(({ store }) => store === 'aws-secrets-manager').map(({ region }) => region),
  );
  const named = records.filter(({ store }) => store === 'aws-secrets-manager').map(regionOf);
  const forgotten = [...new Set(named)].filter((region) => region !== null && !asked.has(region));
  return forgotten.map((region) => ({
    ...NOTHING_READ,
    store: 'aws-secrets-manager',
    region,
    problem: {
      reason: `secrets are recorded in ${shown(region ?? '', 40)}, which was not asked.`,
      remedy: 'Add the region to the input aws-regions.',
    },
  }));
}
