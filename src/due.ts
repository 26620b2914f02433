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
 * - `unknown`: the record does not say, in a form that can be read, when it expires, or how old it is although it has a
 *   maximum age; and of what it does say, nothing is past or near.
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

/** What was found about a recorded secret outside its record; null where it was not asked, or could not be told. */
export interface Observed {
  /** How often workflows use it. */
  readonly uses: number | null;
  readonly inStore: boolean | null;
  /** The day on which its store last changed its value. */
  readonly storeUpdated: CalendarDate | null;
}

export const NOT_OBSERVED: Observed = { uses: null, inStore: null, storeUpdated: null };

/** A record with what its dates mean today. */
export interface AssessedRecord {
  readonly record: SecretRecord;
  readonly observed: Observed;
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
  /** The last day of that time. */
  readonly windowEnd: CalendarDate;
  /** The maximum age of any secret that has none of its own. */
  readonly maxAge: Duration | undefined;
}

/** What the due dates are measured against today. */
export function deadlinesOn(
  today: CalendarDate,
  { expiresWithin, maxAge }: Pick<Deadlines, 'expiresWithin' | 'maxAge'>,
): Deadlines {
  return { today, expiresWithin, windowEnd: addDuration(today, expiresWithin), maxAge };
}

/** Works out when a secret is due and how it stands today. */
export function assess(
  record: SecretRecord,
  deadlines: Deadlines,
  observed: Observed = NOT_OBSERVED,
): AssessedRecord {
  if (!record.secret) return { record, observed, status: 'exempt', due: null, dueDates: [] };
  // What the store saw counts for more than what somebody wrote down.
  const updated = observed.storeUpdated ?? record.updated;

  const windowEnd = record.warnBefore ? addDuration(deadlines.today, record.warnBefore) : deadlines.windowEnd;
  const dueDate = (date: CalendarDate, reason: DueReason): DueDate => {
    const daysLeft = daysBetween(deadlines.today, date);
    return { date, reason, daysLeft, standing: daysLeft <= 0 ? 'past' : date <= windowEnd ? 'near' : 'far' };
  };

  const dueDates: DueDate[] = [];
  if (record.expires && record.expires !== 'never') dueDates.push(dueDate(record.expires, 'expires'));
  const age = record.rotateEvery ?? deadlines.maxAge;
  if (updated && age) {
    dueDates.push(dueDate(addDuration(updated, age), record.rotateEvery ? 'rotate-every' : 'max-age'));
  }
  dueDates.sort((a, b) => a.daysLeft - b.daysLeft);

  const due = dueDates[0] ?? null;
  // What has stopped working is not merely old, even if its age came first.
  const expired = dueDates.find(({ reason, standing }) => reason === 'expires' && standing === 'past');
  const hasUnknownAge = age !== undefined && !updated && (due === null || due.standing === 'far');
  const isKnown = record.name !== null && record.expires !== null && !hasUnknownAge;
  return { record, observed, status: isKnown ? statusOf(expired ?? due) : 'unknown', due, dueDates };
}

function statusOf(due: DueDate | null): Status {
  if (!due || due.standing === 'far') return 'ok';
  if (due.reason === 'expires') return due.standing === 'past' ? 'expired' : 'expiring';
  return due.standing === 'past' ? 'rotation-overdue' : 'rotation-due';
}
