import { describe, expect, test } from '@jest/globals';
import { addDuration, type CalendarDate, daysBetween, parseDate } from '../src/calendar/date.ts';
import { formatDuration, parseDuration } from '../src/calendar/duration.ts';
import { nearbyDates } from '../src/calendar/nearby-dates.ts';
import { dateIn, isTimeZone } from '../src/calendar/today.ts';
import type { SecretRecord } from '../src/records/record.ts';
import { assessed, duration, inShort } from './support/record.ts';

describe('a calendar date', () => {
  test.each(['2026-11-23', '2028-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])(
    'is %s',
    (text) => expect(parseDate(text)).toBe(text),
  );

  test.each([
    ['in a year that is no leap year', '2027-02-29'],
    ['in a century that is no leap year', '1900-02-29'],
    ['of no month', '2026-02-30'],
    ['of a shorter month', '2026-04-31'],
    ['of no year', '2026-13-01'],
    ['of month 0', '2026-00-10'],
    ['of day 0', '2026-01-00'],
    ['of year 0', '0000-01-01'],
    ['with a time', '2026-11-23T00:00:00Z'],
    ['without zeros', '2026-1-1'],
    ['without signs', '20261123'],
    ['with slashes', '01/05/2026'],
    ['of two digits', '26-11-23'],
    ['with a line end', '2026-11-23\n'],
    ['in other digits', '２０２６-11-23'],
    ['in words', 'next May'],
    ['that is blank', ''],
  ])('is none %s', (_, text) => expect(parseDate(text)).toBeUndefined());

  test('follows the day before it, for four centuries', () => {
    let day: CalendarDate = '1801-01-01';
    for (let count = 1; count <= 146_097; count += 1) {
      const next = addDuration(day, { count: 1, unit: 'day' });
      if (parseDate(next) !== next || next <= day || daysBetween(day, next) !== 1)
        throw new Error(`After ${day} comes ${next}`);
      day = next;
    }
    expect(day).toBe('2201-01-01');
  });

  test.each<[CalendarDate, CalendarDate, number]>([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    ['2026-11-23', '2026-11-20', -3],
    ['2026-12-31', '2027-01-01', 1],
    ['2027-02-28', '2027-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-28', '2026-03-30', 2], // the clocks change on the 29th in Europe
    ['2026-11-23', '9999-12-31', 2_912_116],
  ])('from %s to %s it is %d days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('a duration', () => {
  test.each([
    ['90', '90d'],
    ['0', '0d'],
    ['90 days', '90d'],
    ['12w', '12w'],
    ['2 Weeks', '2w'],
    ['3mo', '3mo'],
    ['1 month', '1mo'],
    ['3 months', '3mo'],
    ['1y', '1y'],
    ['99999y', '99999y'],
  ])('%s is %s', (text, short) => {
    const read = parseDuration(text);
    expect(read && formatDuration(read)).toBe(short);
  });

  test.each(['', 'd', '-1', '1.5y', '3m', '2 q', '1y6mo', '3  days', '100000', 'P1Y'])('%j is none', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  );

  test.each<[CalendarDate, string, CalendarDate]>([
    ['2026-11-23', '30d', '2026-12-23'],
    ['2026-11-23', '6w', '2027-01-04'],
    ['2026-11-23', '14mo', '2028-01-23'],
    ['2026-11-23', '1y', '2027-11-23'],
    ['2027-01-31', '1mo', '2027-02-28'],
    ['2028-01-31', '1mo', '2028-02-29'],
    ['2027-01-31', '2mo', '2027-03-31'],
    ['2026-08-31', '3mo', '2026-11-30'],
    ['2028-02-29', '1y', '2029-02-28'],
    ['2096-02-29', '4y', '2100-02-28'],
    ['0099-12-31', '1d', '0100-01-01'],
    ['9999-12-01', '30d', '9999-12-31'],
    ['9999-12-01', '31d', '9999-12-31'],
    ['2026-11-23', '99999d', '2300-09-07'],
    ['2026-11-23', '99999y', '9999-12-31'],
  ])('%s + %s = %s', (date, text, later) => expect(addDuration(date, duration(text))).toBe(later));
});

describe('for a date that is written badly, it suggests', () => {
  test.each([
    ['05/06/2027', ['2027-06-05', '2027-05-06']],
    ['14/05/2027', ['2027-05-14']],
    ['05/14/2027', ['2027-05-14']],
    ['05/05/2027', ['2027-05-05']],
    ['1.2.2027', ['2027-02-01', '2027-01-02']],
    ['2027/05/14', ['2027-05-14']],
    ['20270514', ['2027-05-14']],
    ['2027-05-14T09:00:00Z', ['2027-05-14']],
    ['2027-05-14 09:00', ['2027-05-14']],
    ['2026-02-30', ['2026-02-28']],
    ['31/04/2027', ['2027-04-30']],
    ['2026-13-01', []],
    ['32/01/2027', []],
    ['14 May 2027', []],
    ['next May', []],
    ['', []],
  ])('%s: %j', (text, dates) => expect(nearbyDates(text)).toEqual(dates));
});

describe('today', () => {
  test.each([
    ['UTC', '2026-11-23T00:00:00Z', '2026-11-23'],
    ['UTC', '2026-11-23T23:59:59.999Z', '2026-11-23'],
    ['Europe/Oslo', '2026-11-22T22:59:59Z', '2026-11-22'],
    ['Europe/Oslo', '2026-11-22T23:00:00Z', '2026-11-23'],
    ['America/Los_Angeles', '2026-11-23T07:59:59Z', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-23T08:00:00Z', '2026-11-23'],
    ['Asia/Kathmandu', '2026-11-22T18:15:00Z', '2026-11-23'],
    // The first and the last on earth.
    ['Pacific/Kiritimati', '2026-12-31T09:59:59Z', '2026-12-31'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['Etc/GMT+12', '2026-11-23T11:59:59Z', '2026-11-22'],
    // A day of 23 hours, and one of 25.
    ['Europe/Oslo', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Oslo', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Oslo', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Oslo', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['Europe/Oslo', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Oslo', '2026-10-25T23:00:00Z', '2026-10-26'],
    // Where the clock goes from 23:59 to 01:00.
    ['Asia/Beirut', '2025-03-29T21:59:59Z', '2025-03-29'],
    ['Asia/Beirut', '2025-03-29T22:00:00Z', '2025-03-30'],
    // Samoa had no 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Pacific/Apia', '2026-11-23T10:59:59Z', '2026-11-23'],
    ['Pacific/Apia', '2026-11-23T11:00:00Z', '2026-11-24'],
  ])('in %s at %s is %s', (timeZone, instant, date) =>
    expect(dateIn(timeZone, new Date(instant))).toBe(date),
  );

  test.each(['UTC', 'Europe/Oslo', 'Pacific/Kiritimati', 'utc', 'Etc/GMT+12'])('can be that of %s', (name) =>
    expect(isTimeZone(name)).toBe(true),
  );

  test.each(['', 'Oslo', 'Europe/Olso', 'Mars/Olympus', 'GMT+99', '2h'])('can not be that of %j', (name) =>
    expect(isTimeZone(name)).toBe(false),
  );
});

describe('a secret that expires', () => {
  test.each<[CalendarDate | 'never', string]>([
    ['2020-01-01', 'expired -2518 (expires 2020-01-01)'],
    ['2026-11-22', 'expired -1 (expires 2026-11-22)'],
    ['2026-11-23', 'expired 0 (expires 2026-11-23)'],
    ['2026-11-24', 'expiring 1 (expires 2026-11-24)'],
    ['2026-12-23', 'expiring 30 (expires 2026-12-23)'],
    ['2026-12-24', 'ok 31 (expires 2026-12-24)'],
    ['9999-12-31', 'ok 2912116 (expires 9999-12-31)'],
    ['never', 'ok'],
  ])('%s is %s', (expires, short) => expect(inShort(assessed({ expires }))).toBe(short));

  test.each<[CalendarDate, string, CalendarDate, string]>([
    ['2026-11-23', '0', '2026-11-23', 'expired'],
    ['2026-11-23', '0', '2026-11-24', 'ok'],
    ['2026-11-23', '1w', '2026-11-30', 'expiring'],
    ['2026-11-23', '1w', '2026-12-01', 'ok'],
    // To the end of a shorter month.
    ['2027-01-31', '1mo', '2027-02-28', 'expiring'],
    ['2027-01-31', '1mo', '2027-03-01', 'ok'],
    ['2028-01-31', '1mo', '2028-02-29', 'expiring'],
    ['2028-01-31', '1mo', '2028-03-01', 'ok'],
    ['2028-02-28', '2d', '2028-03-01', 'expiring'],
    // To the end of time.
    ['9999-12-20', '30d', '9999-12-31', 'expiring'],
    ['9999-12-31', '30d', '9999-12-31', 'expired'],
  ])('on %s with a window of %s and the date %s is %s', (today, within, expires, status) =>
    expect(assessed({ expires }, { today, within }).status).toBe(status),
  );

  test.each([
    ['60d', '2027-01-22', 'expiring'],
    ['60d', '2027-01-23', 'ok'],
    ['7d', '2026-11-30', 'expiring'],
    ['7d', '2026-12-01', 'ok'],
  ] as const)('with a window of its own of %s and the date %s is %s', (own, expires, status) =>
    expect(assessed({ expires, warnBefore: duration(own) }).status).toBe(status),
  );
});

describe('a secret with a maximum age', () => {
  const ageing = (updated: CalendarDate, age: string, rest: Partial<SecretRecord> = {}) =>
    inShort(assessed({ expires: 'never', updated, rotateEvery: duration(age), ...rest }));

  test.each<[CalendarDate, string, string]>([
    ['2026-08-24', '90d', 'rotation-overdue -1 (rotate-every 2026-11-22)'],
    ['2026-08-25', '90d', 'rotation-overdue 0 (rotate-every 2026-11-23)'],
    ['2026-08-26', '90d', 'rotation-due 1 (rotate-every 2026-11-24)'],
    ['2026-09-24', '90d', 'rotation-due 30 (rotate-every 2026-12-23)'],
    ['2026-09-25', '90d', 'ok 31 (rotate-every 2026-12-24)'],
    ['2026-08-31', '3mo', 'rotation-due 7 (rotate-every 2026-11-30)'],
    ['2024-02-29', '1y', 'rotation-overdue -633 (rotate-every 2025-02-28)'],
    ['2024-02-29', '4y', 'ok 463 (rotate-every 2028-02-29)'],
    ['2026-05-14', '99999y', 'ok 2912116 (rotate-every 9999-12-31)'],
  ])('updated on %s, of %s, is %s', (updated, age, short) => expect(ageing(updated, age)).toBe(short));

  test('has its own window, too', () => {
    const warnBefore = duration('7d');
    expect(ageing('2026-09-01', '90d', { warnBefore })).toBe('rotation-due 7 (rotate-every 2026-11-30)');
    expect(ageing('2026-09-02', '90d', { warnBefore })).toBe('ok 8 (rotate-every 2026-12-01)');
  });

  test.each([
    [null, '180d', 'rotation-overdue -13 (max-age 2026-11-10)'],
    ['90d', '180d', 'rotation-overdue -103 (rotate-every 2026-08-12)'],
    ['1y', '180d', 'ok 172 (rotate-every 2027-05-14)'],
    [null, '', 'ok'],
  ])('of its own of %s while that of all is %j is %s', (own, maxAge, short) => {
    const rotateEvery = own === null ? null : duration(own);
    expect(inShort(assessed({ expires: 'never', updated: '2026-05-14', rotateEvery }, { maxAge }))).toBe(
      short,
    );
  });

  test('has no age while nobody knows when it was updated', () => {
    const fields = { expires: '2026-11-25', updated: null, rotateEvery: duration('1d') } as const;
    expect(inShort(assessed(fields, { maxAge: '1d' }))).toBe('expiring 2 (expires 2026-11-25)');
  });
});

describe('a secret with two dates', () => {
  const both = (expires: CalendarDate, updated: CalendarDate) =>
    assessed({ expires, updated, rotateEvery: duration('90d') });

  test.each<[string, CalendarDate, CalendarDate, string]>([
    ['the expiry comes first', '2026-11-25', '2026-09-01', 'expiring 2 (expires 2026-11-25)'],
    ['the age comes first', '2026-12-01', '2026-08-26', 'rotation-due 1 (rotate-every 2026-11-24)'],
    ['the age is past', '2026-11-25', '2026-08-01', 'rotation-overdue -24 (rotate-every 2026-10-30)'],
    ['both are on one day', '2026-11-30', '2026-09-01', 'expiring 7 (expires 2026-11-30)'],
    ['both are far', '2028-01-01', '2026-11-01', 'ok 68 (rotate-every 2027-01-30)'],
  ])('is due by the earlier one: %s', (_, expires, updated, short) =>
    expect(inShort(both(expires, updated))).toBe(short),
  );

  test('has both dates past, the earlier one first', () => {
    expect(both('2026-11-20', '2026-08-01').dueDates).toEqual([
      { date: '2026-10-30', reason: 'rotate-every', daysLeft: -24, standing: 'past' },
      { date: '2026-11-20', reason: 'expires', daysLeft: -3, standing: 'past' },
    ]);
    expect(both('2026-10-01', '2026-08-01').dueDates).toEqual([
      { date: '2026-10-01', reason: 'expires', daysLeft: -53, standing: 'past' },
      { date: '2026-10-30', reason: 'rotate-every', daysLeft: -24, standing: 'past' },
    ]);
  });

  test('keeps the one that is near when the other one is past', () =>
    expect(both('2026-12-01', '2026-08-01').dueDates.map(({ standing }) => standing)).toEqual([
      'past',
      'near',
    ]));
});

test('what is no secret is exempt, whatever its dates', () => {
  const exempt = assessed(
    { secret: false, expires: '2020-01-01', updated: '2019-01-01', rotateEvery: duration('90d') },
    { maxAge: '30d' },
  );
  expect(exempt).toMatchObject({ status: 'exempt', due: null, dueDates: [] });
});

describe('nothing is known', () => {
  test.each([
    ['of a secret without an expiry', { expires: null }],
    ['of a secret without a name', { name: null }],
    [
      'of a secret without either, though it be overdue',
      { name: null, expires: null, updated: '2020-01-01' },
    ],
  ] as const)('%s', (_, fields) => expect(assessed(fields, { maxAge: '1y' }).status).toBe('unknown'));

  test('but a date that can be told is told', () => {
    expect(inShort(assessed({ expires: null, updated: '2025-11-20' }, { maxAge: '1y' }))).toBe(
      'unknown -3 (max-age 2026-11-20)',
    );
    expect(inShort(assessed({ name: null, expires: '2026-11-20' }))).toBe('unknown -3 (expires 2026-11-20)');
  });
});
