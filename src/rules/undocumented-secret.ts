import { groupBy } from '../group-by.ts';
import { repositoryOf } from '../records/record.ts';
import { recordFileName } from '../stores/names.ts';
import { type Register, type RegisterRule, recordsFolder, unreadRecords } from './rule.ts';

/** A workflow uses a secret that nobody watches. Reported once a file, on the first line that uses it. */
export const undocumentedSecret: RegisterRule<'undocumented-secret'> = {
  id: 'undocumented-secret',
  *check(register) {
    const recorded = recordedNames(register);
    const undocumented = (register.workflows?.uses ?? []).filter(
      ({ name, isDeclared }) =>
        !isDeclared && !recorded.has(name.toUpperCase()) && !register.isElsewhere(name),
    );
    const byPlace = groupBy(undocumented, ({ file, name }) => `${file}\n${name.toUpperCase()}`);
    const unread = unreadRecords(register);
    for (const uses of byPlace.values()) {
      const [first] = uses;
      if (!first) continue;
      const { name, file, at } = first;
      const suggestion = `${recordsFolder(register, register.repository)}/${recordFileName(name)}`;
      if (unread.has(suggestion)) continue;
      const values = { name, count: uses.length, suggestion };
      yield { rule: 'undocumented-secret', severity: 'warning', file, at, record: null, values };
    }
  },
};

/** The secrets that a workflow of the scanned repository can mean. */
function recordedNames({ records, repository }: Register): Set<string> {
  const own = records.filter(({ record }) => {
    const of = repositoryOf(record, repository);
    return (
      record.store.startsWith('github-') && (of === null || of.toLowerCase() === repository?.toLowerCase())
    );
  });
  return new Set(own.map(({ record }) => record.name?.toUpperCase() ?? ''));
}
