import { isBlank } from '../records/record.ts';
import { onRecord, type RecordRule } from './rule.ts';

/** The record does not say how to get a new secret and where to put it. */
export const missingInstructions: RecordRule<'missing-instructions'> = {
  id: 'missing-instructions',
  *check(file) {
    if (!file.record.secret) return;
    const instructions = file.raw.fields.get('instructions');
    if (!instructions || isBlank(instructions)) {
      yield onRecord('missing-instructions', 'warning', file, instructions?.at, {});
    }
  },
};
