import type { Duration } from './duration.ts';

/** A calendar date of the proleptic Gregorian calendar, `YYYY-MM-DD` (ISO 8601). Dates compare as strings. */
export type CalendarDate = `${number}-${number}-${number}`;

/** The last date that `YYYY-MM-DD` can write; a date computed beyond it stays here. */
const LAST_DATE: CalendarDate = '9999-12-31';

const DAY_IN_MS = 86_400_000;

/**
 * Reads a real calendar date written `YYYY-MM-DD`. Anything else, also a date that does not exist such as
 * `2026-02-30`, is `undefined`: an ambiguous date is never guessed.
 */
export function parseDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDate(date) === text ? (text as CalendarDate) : undefined;
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_IN_MS;
}

/**
 * The date a duration after `date`. Months and years are calendar months and years: where the target month
 * is shorter, the result is its last day (2027-01-31 + 1 month = 2027-02-28).
 */
export function addDuration(date: CalendarDate, { count, unit }: Duration): CalendarDate {
  const start = new Date(`${date}T00:00:00Z`);
  switch (unit) {
    case 'day':
      return clamp(start.getTime() + count * DAY_IN_MS);
    case 'week':
      return clamp(start.getTime() + count * 7 * DAY_IN_MS);
    case 'month':
      return clamp(addMonths(start, count));
    case 'year':
      return clamp(addMonths(start, count * 12));
  }
}

/** The UTC calendar date of an instant. */
export function isoDate(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10) as CalendarDate;
}

function addMonths(start: Date, months: number): number {
  const target = new Date(start);
  target.setUTCDate(1);
  target.setUTCMonth(target.getUTCMonth() + months);
  const lastDay = new Date(target);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0);
  return target.setUTCDate(Math.min(start.getUTCDate(), lastDay.getUTCDate()));
}

function clamp(time: number): CalendarDate {
  return time < Date.parse(LAST_DATE) ? isoDate(new Date(time)) : LAST_DATE;
}
