import { compareCodePoints } from '../text/code-points.ts';
import type { RawRecord } from './raw.ts';

/** Everything that a record says, but not where: equal for two texts that are the same record. */
export function contentOf({ fields, unknownKeys, problems }: RawRecord): string {
  return JSON.stringify({
    fields: [...fields]
      .map(([name, { text }]) => [name, text] as const)
      .sort(([a], [b]) => compareCodePoints(a, b)),
    unknownKeys: unknownKeys.map(({ key }) => key),
    problems: problems.map(({ at: _, ...problem }) => problem),
  });
}
