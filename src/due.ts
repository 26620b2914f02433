import { addDuration, type CalendarDate, daysBetween } from './calendar/date.ts';
import type { Duration } from './calendar/duration.ts';
import type { SecretRecord } from './records/record.ts';

/** What makes a secret due: it stops working, or it has reached its maximum age. */
export type DueReason = 'expires' | 'rotate-every' | 'max-age';

/** A date on which something must have been done about a secret. */
export interface DueDate {
  readonly date: CalendarDate;
  readonly reason: DueReason;
  /** Whole calendar days from today; 0 is today, negative is past. */
  readonly daysLeft: number;
  /** `past` from the day itself on; `near` within the window. */
  readonly standing: 'past' | 'near' | 'far';
}

/**
 * - `exempt`: no secret, so neither expiry nor age matter.
 * - `unknown`: the record does not say, in a form that can be read, when it expires; or it never does, and does not
 *   say how old it is, although it has a maximum age.
 */
export const STATUSES = [
  'expired',
  'rotation-overdue',
  'expiring',
  'rotation-due',
  'unknown',
  'ok',
  'exempt',
] as const;
export type Status = (typeof STATUSES)[number];

/** A record with what its dates mean today. */
export interface AssessedRecord {
  readonly record: SecretRecord;
  readonly status: Status;
  /** The earliest date; null where there is none, or where none matters. */
  readonly due: DueDate | null;
  /** All dates, earliest first. Each that is past or near is reported, also when another one is earlier. */
  readonly dueDates: readonly DueDate[];
}

/** What a due date is measured against. */
export interface Deadlines {
  readonly today: CalendarDate;
  /** How long before a date to begin reminding, where the record does not say. */
  readonly expiresWithin: Duration;
  /** The maximum age of any secret that has none of its own. */
  readonly maxAge: Duration | undefined;
}

/** Works out when a secret is due and how it stands today. */
export function assess(record: SecretRecord, deadlines: Deadlines): AssessedRecord {
  if (!record.secret) return { record, status: 'exempt', due: null, dueDates: [] };

  const windowEnd = addDuration(deadlines.today, record.warnBefore ?? deadlines.expiresWithin);
  const dueDate = (date: CalendarDate, reason: DueReason): DueDate => {
    const daysLeft = daysBetween(deadlines.today, date);
    return { date, reason, daysLeft, standing: daysLeft <= 0 ? 'past' : date <= windowEnd ? 'near' : 'far' };
  };

  const dueDates: DueDate[] = [];
  if (record.expires && record.expires !== 'never') dueDates.push(dueDate(record.expires, 'expires'));
  const age = record.rotateEvery ?? deadlines.maxAge;
  if (record.updated && age) {
    dueDates.push(dueDate(addDuration(record.updated, age), record.rotateEvery ? 'rotate-every' : 'max-age'));
  }
  dueDates.sort((a, b) => a.daysLeft - b.daysLeft);

  const due = dueDates[0] ?? null;
  const isUndated =
    record.expires === null || (record.expires === 'never' && age !== undefined && !record.updated);
  const status = record.name === null || isUndated ? 'unknown' : statusOf(due);
  return { record, status, due, dueDates };
}

function statusOf(due: DueDate | null): Status {
  if (!due || due.standing === 'far') return 'ok';
  if (due.reason === 'expires') return due.standing === 'past' ? 'expired' : 'expiring';
  return due.standing === 'past' ? 'rotation-overdue' : 'rotation-due';
}
