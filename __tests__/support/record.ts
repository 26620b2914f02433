import type { CalendarDate } from '../../src/calendar/date.ts';
import { type Duration, parseDuration } from '../../src/calendar/duration.ts';
import { type AssessedRecord, assess, deadlinesOn } from '../../src/due.ts';
import type { SecretRecord } from '../../src/records/record.ts';

/** A record that has all that is asked for and is due far in the future, but for what a test says of it. */
export function record(fields: Partial<SecretRecord> = {}): SecretRecord {
  return {
    file: 'secrets/deploy-key.md',
    name: 'DEPLOY_KEY',
    store: 'github-actions',
    scope: 'repository',
    environment: null,
    repository: null,
    servers: [],
    region: null,
    secret: true,
    owner: null,
    updated: '2026-05-14',
    updatedBy: 'tore',
    expires: '2029-05-14',
    hasReason: false,
    rotateEvery: null,
    warnBefore: null,
    reviewed: null,
    rotateUrl: null,
    positions: {},
    ...fields,
  };
}

/** A duration as it is written: `30d`, `3mo`. */
export function duration(text: string): Duration {
  const read = parseDuration(text);
  if (!read) throw new Error(`${text} is no duration`);
  return read;
}

interface Circumstances {
  readonly today?: CalendarDate;
  readonly within?: string;
  /** Blank for none. */
  readonly maxAge?: string;
}

/** How a secret stands on 2026-11-23, with a window of 30 days and no maximum age, unless a test says otherwise. */
export function assessed(
  fields: Partial<SecretRecord>,
  { today = '2026-11-23', within = '30d', maxAge = '' }: Circumstances = {},
): AssessedRecord {
  const age = maxAge ? duration(maxAge) : undefined;
  return assess(record(fields), deadlinesOn(today, { expiresWithin: duration(within), maxAge: age }));
}

/** The status, the days left, and what makes the secret due when: `expired -3 (expires 2026-11-20)`. */
export function inShort({ status, due }: AssessedRecord): string {
  return due ? `${status} ${due.daysLeft} (${due.reason} ${due.date})` : status;
}
