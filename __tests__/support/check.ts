import { check } from '../../src/check.ts';
import type { Origin, Report } from '../../src/report/report.ts';
import type { InputName } from '../../src/settings/inputs.ts';
import { readSettings } from '../../src/settings/settings.ts';
import type { StorePart } from '../../src/stores/store.ts';
import { memoryFiles, type Tree } from './memory-files.ts';

/** The date of every check that does not set its own input `today`. */
export const TODAY = '2026-11-23';

/** A run on the default branch of an invented repository. */
export const ORIGIN: Origin = {
  repository: 'harbour/web',
  runUrl: 'https://github.com/harbour/web/actions/runs/1',
  serverUrl: 'https://github.com',
  filesUrl: 'https://github.com/harbour/web/blob/main',
  rulesUrl: 'https://github.com/harbour/secret-expiry/blob/v1/docs/rules.md',
};

export interface CheckOptions {
  /** The inputs that are set; all others have their defaults. */
  readonly inputs?: Readonly<Partial<Record<InputName, string>>>;
  /** False for a run on a pull request. */
  readonly datesCount?: boolean;
  /** What the stores answer that `check-stores` asks. */
  readonly parts?: readonly StorePart[];
}

/**
 * Checks the files of a workspace that is held in memory.
 *
 * @throws when an input is wrong
 */
export async function checkFiles(
  tree: Tree,
  { inputs = {}, datesCount = true, parts = [] }: CheckOptions = {},
): Promise<Report> {
  const given: CheckOptions['inputs'] = { today: TODAY, ...inputs };
  const result = await readSettings((name) => given[name] ?? '', datesCount);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return check(result.settings, {
    files: memoryFiles(tree),
    stores: {
      github: async () => parts.filter(({ store }) => store !== 'aws-secrets-manager'),
      aws: async () => parts.filter(({ store }) => store === 'aws-secrets-manager'),
    },
    now: new Date(`${TODAY}T05:23:00Z`),
    origin: ORIGIN,
    datesCount,
  });
}
