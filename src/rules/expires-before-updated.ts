import { onRecord, type RecordRule } from './rule.ts';

/** The secret expired before it was made: perhaps only one of the two dates was brought up to date. */
export const expiresBeforeUpdated: RecordRule<'expires-before-updated'> = {
  id: 'expires-before-updated',
  *check(file) {
    const { secret, expires, updated, positions } = file.record;
    if (!secret || !expires || expires === 'never' || !updated || expires >= updated) return;
    yield onRecord('expires-before-updated', 'warning', file, positions.expires, { expires, updated });
  },
};
