import { onRecord, type RecordRule } from './rule.ts';

/** The record contradicts its own file name or folder. */
export const scopeMismatch: RecordRule<'scope-mismatch'> = {
  id: 'scope-mismatch',
  *check(file) {
    if (!file.conflict) return;
    const { at, ...values } = file.conflict;
    yield onRecord('scope-mismatch', 'warning', file, at, values);
  },
};
