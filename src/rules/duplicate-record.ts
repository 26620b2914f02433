import { groupBy } from '../group-by.ts';
import { repositoryOf, type SecretRecord } from '../records/record.ts';
import { compareCodePoints } from '../text/code-points.ts';
import { onSecret, type RegisterRule } from './rule.ts';

/** Two records of one secret: at most one of them can be true. */
export const duplicateRecord: RegisterRule<'duplicate-record'> = {
  id: 'duplicate-record',
  *check({ records, repository }) {
    const named = records.map(({ record }) => record).filter(({ name }) => name !== null);
    const ofOneName = [...groupBy(named, ({ name }) => name?.toUpperCase()).values()].filter(
      ({ length }) => length > 1,
    );
    const byIdentity = groupBy(ofOneName.flat(), (record) => identity(record, repository));
    for (const same of byIdentity.values()) {
      if (same.length < 2) continue;
      for (const record of same) {
        const others = same.filter((other) => other !== record).map(({ file }) => file);
        yield onSecret('duplicate-record', 'error', record, 'name', {
          others: others.sort(compareCodePoints),
        });
      }
    }
  },
};

/** What makes two records the record of one secret. Names compare without regard to case, as GitHub does. */
function identity(record: SecretRecord, scanned: string | null): string {
  const { store, scope, environment, servers, region, name } = record;
  const where = [
    store,
    scope,
    environment,
    repositoryOf(record, scanned),
    [...servers].sort().join(','),
    region,
  ];
  return JSON.stringify([...where.map((part) => part?.toLowerCase() ?? null), name?.toUpperCase()]);
}
