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
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as CalendarDate) : undefined;
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

/** @param month 1 to 12 */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function addMonths(start: Date, months: number): number {
  const target = new Date(start);
  target.setUTCDate(1);
  target.setUTCMonth(target.getUTCMonth() + months);
  const lastDay = daysInMonth(target.getUTCFullYear(), target.getUTCMonth() + 1);
  return target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
}

function clamp(time: number): CalendarDate {
  return time < Date.parse(LAST_DATE) ? isoDate(new Date(time)) : LAST_DATE;
}
