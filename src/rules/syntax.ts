import { onRecord, type RecordRule } from './rule.ts';

/** The file, or a part of it, can't be read as a record. */
export const syntax: RecordRule<'syntax'> = {
  id: 'syntax',
  *check(file) {
    for (const problem of file.raw.problems) yield onRecord('syntax', 'error', file, problem.at, { problem });
  },
};
