import { type CalendarDate, isoDate } from './date.ts';

/**
 * The calendar date that an instant has in a time zone.
 *
 * @param timeZone IANA name such as `Europe/Oslo`
 * @throws RangeError when there is no such time zone
 */
export function dateIn(timeZone: string, instant: Date): CalendarDate {
  if (timeZone === 'UTC') return isoDate(instant);
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}` as CalendarDate;
}

/** True when the runtime knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  // Time zones cost 20 ms to load; most runs do without.
  if (name === 'UTC') return true;
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
