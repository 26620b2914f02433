import { onRecord, type RecordRule } from './rule.ts';

/** "Never expires" is a place to hide in, unless somebody says why. */
export const unexplainedNever: RecordRule<'unexplained-never'> = {
  id: 'unexplained-never',
  *check(file) {
    const { secret, expires, hasReason, positions } = file.record;
    if (!secret || expires !== 'never' || hasReason) return;
    yield onRecord('unexplained-never', 'warning', file, positions.expires, {});
  },
};
