import type { AssessedRecord, DueDate } from '../due.ts';
import type { DateRuleId, FindingOf, Severity } from '../findings/finding.ts';
import { onSecret } from './rule.ts';

/** The findings of a date rule: one for each record that has a date of this kind. */
export function* datesOf<R extends DateRuleId>(
  rule: R,
  severity: Severity,
  records: readonly AssessedRecord[],
  matches: (dueDate: DueDate) => boolean,
): Generator<FindingOf<R>> {
  for (const { record, dueDates } of records) {
    const dueDate = dueDates.find(matches);
    if (!dueDate) continue;
    const { date, daysLeft, reason } = dueDate;
    yield onSecret(rule, severity, record, reason === 'expires' ? 'expires' : 'updated', {
      date,
      daysLeft,
      reason,
    });
  }
}
