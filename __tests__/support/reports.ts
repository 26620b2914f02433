import { addDuration, type CalendarDate } from '../../src/calendar/date.ts';
import { assess, deadlinesOn } from '../../src/due.ts';
import type { FailOn, Finding } from '../../src/findings/finding.ts';
import type { SecretRecord } from '../../src/records/record.ts';
import { makeReport, type Origin, type Report } from '../../src/report/report.ts';
import { registerRules } from '../../src/rules/index.ts';
import type { Register } from '../../src/rules/rule.ts';
import { ORIGIN, TODAY } from './check.ts';

const EXPIRES_WITHIN = { count: 30, unit: 'day' } as const;

/** A date some days from today; a negative number is in the past. */
export function inDays(count: number): CalendarDate {
  return addDuration(TODAY, { count, unit: 'day' });
}

export interface ReportFacts {
  /** Findings besides those that follow from the records' dates. */
  readonly findings?: readonly Finding[];
  readonly origin?: Partial<Origin>;
  /** False for a pull request. */
  readonly datesCount?: boolean;
  readonly failOn?: FailOn;
}

/** The report on some records; unlike `checkFiles`, it takes values that no file could hold. */
export function reportOn(records: readonly SecretRecord[], facts: ReportFacts = {}): Report {
  const { findings = [], origin = {}, datesCount = true, failOn = 'error' } = facts;
  const register: Register = {
    directories: [
      {
        path: 'secrets',
        hasReadme: true,
        excluded: 0,
        found: records.map(({ file }) => ({ kind: 'record', path: file, format: 'markdown' })),
      },
    ],
    unreadable: [],
    repository: ORIGIN.repository,
    isByRepository: false,
    now: `${TODAY}T05:23:00.000Z`,
    workflows: undefined,
    stores: undefined,
    isElsewhere: () => false,
    records: records.map((record) =>
      assess(record, deadlinesOn(TODAY, { expiresWithin: EXPIRES_WITHIN, maxAge: undefined })),
    ),
  };
  // That a register is empty is for the tests of the rules; here, no record means nothing to tell.
  const rules = registerRules.filter(({ id }) => id !== 'no-records');
  return makeReport({
    generatedAt: `${TODAY}T05:23:00.000Z`,
    today: TODAY,
    timeZone: 'UTC',
    expiresWithin: EXPIRES_WITHIN,
    maxAge: undefined,
    origin: { ...ORIGIN, ...origin },
    datesCount,
    failOn,
    checks: [{ name: 'records', status: 'complete' }],
    files: records.length,
    records: register.records,
    findings: [...rules.flatMap((rule) => [...rule.check(register)]), ...findings],
  });
}
