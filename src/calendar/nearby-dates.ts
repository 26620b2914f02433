import { addDuration, type CalendarDate, parseDate } from './date.ts';

/**
 * The dates that a badly written date could mean, for a person to choose from: none, one, or several. They are
 * never taken for the date itself.
 */
export function nearbyDates(text: string): CalendarDate[] {
  const yearFirst = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (yearFirst) return existing([[yearFirst[1], yearFirst[2], yearFirst[3]]]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!yearLast) return [];
  const [, first, second, year] = yearLast;
  return existing([
    [year, second, first],
    [year, first, second],
  ]);
}

function existing(candidates: (string | undefined)[][]): CalendarDate[] {
  const dates = candidates.map(([year = '', month = '', day = '']) => {
    const start = `${year}-${month.padStart(2, '0')}`;
    return parseDate(`${start}-${day.padStart(2, '0')}`) ?? lastOfMonth(start, Number(day));
  });
  return [...new Set(dates.filter((date) => date !== undefined))];
}

/** For a 30 February, the last day of February. */
function lastOfMonth(month: string, day: number): CalendarDate | undefined {
  const first = parseDate(`${month}-01`);
  if (!first || day < 29 || day > 31) return undefined;
  return addDuration(addDuration(first, { count: 1, unit: 'month' }), { count: -1, unit: 'day' });
}
