import type { EmptyReason } from '../findings/finding.ts';
import type { SecretsDirectory } from '../records/discover.ts';
import { onPath, type RegisterRule } from './rule.ts';

/** There is nothing to check, which must not look as if all were well. */
export const noRecords: RegisterRule<'no-records'> = {
  id: 'no-records',
  *check({ directories }) {
    for (const directory of directories) {
      const why = emptyReason(directory);
      if (why) yield onPath('no-records', 'error', directory.path, { why });
    }
  },
};

function emptyReason({ fault, found, hasReadme, excluded }: SecretsDirectory): EmptyReason | undefined {
  if (fault) return fault;
  // A file that could not be read has an error of its own.
  if (found.some(({ kind }) => kind !== 'unrecognised')) return undefined;
  if (found.length > 0) return 'only-unrecognised';
  if (excluded > 0) return 'all-excluded';
  return hasReadme ? 'only-readme' : 'empty';
}
