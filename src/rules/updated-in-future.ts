import { onRecord, type RecordRule } from './rule.ts';

/** The secret is said to have been rotated on a day that has not come yet. */
export const updatedInFuture: RecordRule<'updated-in-future'> = {
  id: 'updated-in-future',
  *check(file, { today }) {
    const { secret, updated, positions } = file.record;
    if (secret && updated && updated > today) {
      yield onRecord('updated-in-future', 'warning', file, positions.updated, { updated, today });
    }
  },
};
