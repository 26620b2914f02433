import { nearbyDates } from '../calendar/nearby-dates.ts';
import { fieldOf } from '../records/fields.ts';
import { onRecord, type RecordRule } from './rule.ts';

/** A date that does not exist, or that is not written as `YYYY-MM-DD`. It is never guessed. */
export const invalidDate: RecordRule<'invalid-date'> = {
  id: 'invalid-date',
  *check(file) {
    for (const { field, text, at, form } of file.valueProblems) {
      if (!fieldOf(field).kind.isDate || form) continue;
      yield onRecord('invalid-date', 'error', file, at, { field, text, suggestions: nearbyDates(text) });
    }
  },
};
