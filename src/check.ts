import { dateIn } from './calendar/today.ts';
import { assess, deadlinesOn } from './due.ts';
import type { Finding } from './findings/finding.ts';
import type { Files } from './ports.ts';
import { lookAtReality } from './reality.ts';
import { excluder } from './records/exclude.ts';
import { readRecords, stateOfRecords } from './register.ts';
import { makeReport, type Origin, type Report } from './report/report.ts';
import { registerRules } from './rules/index.ts';
import type { Register } from './rules/rule.ts';
import type { CheckSettings } from './settings/settings.ts';
import type { StoreReader } from './stores/store.ts';

/** What a check needs from outside. */
export interface CheckWorld {
  readonly files: Files;
  readonly stores: StoreReader;
  readonly now: Date;
  readonly origin: Origin;
  /** False where dates are shown but must not fail anything (a pull request). */
  readonly datesCount: boolean;
}

/** The check: reads all records, compares them with reality, judges them, and reports. */
export async function check(settings: CheckSettings, world: CheckWorld): Promise<Report> {
  const { now, origin } = world;
  const today = settings.today ?? dateIn(settings.timeZone, now);
  const deadlines = deadlinesOn(today, settings);
  const {
    directories,
    unreadable,
    records,
    findings: ofFiles,
    files,
  } = await readRecords(settings, deadlines, world.files);
  const reality = await lookAtReality(records, settings, {
    ...world,
    repository: origin.repository,
    judgesChange: !world.datesCount,
  });

  const register: Register = {
    directories,
    unreadable,
    records: records.map((record) => assess(record, deadlines, reality.observe(record))),
    repository: origin.repository,
    isByRepository: settings.layout === 'by-repository',
    now: now.toISOString(),
    workflows: reality.workflows,
    stores: reality.stores,
    isElsewhere: await nameMatcher(settings.recordedElsewhere),
  };
  const findings: Finding[] = [...ofFiles];
  for (const rule of registerRules) findings.push(...rule.check(register));

  return makeReport({
    generatedAt: now.toISOString(),
    today,
    timeZone: settings.timeZone,
    expiresWithin: settings.expiresWithin,
    maxAge: settings.maxAge,
    origin,
    datesCount: world.datesCount,
    failOn: settings.failOn,
    checks: [stateOfRecords(register, files), ...reality.checks],
    files,
    records: register.records,
    findings,
  });
}

/** Patterns of names take no notice of case, as GitHub takes none. */
async function nameMatcher(patterns: readonly string[]): Promise<(name: string) => boolean> {
  const matches = await excluder(patterns.map((pattern) => pattern.toUpperCase()));
  return (name) => matches(name.toUpperCase());
}
