import { addDuration } from '../calendar/date.ts';
import type { AssessedRecord } from '../due.ts';
import type { StoreDates } from '../findings/finding.ts';
import type { SecretRecord } from '../records/record.ts';

/** A person may write the date of another time zone, or store the value after midnight. */
const TOLERANCE = { count: 1, unit: 'day' } as const;

/** The records of secrets whose dates differ from those of their store, and how. */
export function* differingDates(
  records: readonly AssessedRecord[],
  later: 'store' | 'record',
): Generator<StoreDates & { readonly record: SecretRecord }> {
  for (const { record, observed } of records) {
    const { updated, secret } = record;
    const { storeUpdated } = observed;
    if (!secret || !updated || !storeUpdated) continue;
    const [earlier, after] = later === 'store' ? [updated, storeUpdated] : [storeUpdated, updated];
    if (after > addDuration(earlier, TOLERANCE)) yield { record, updated, storeUpdated };
  }
}
