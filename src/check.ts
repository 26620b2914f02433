import { dateIn } from './calendar/today.ts';
import type { Files } from './ports.ts';
import { readRegister } from './register.ts';
import { makeReport, type Origin, type Report } from './report/report.ts';
import { registerRules } from './rules/index.ts';
import type { CheckSettings } from './settings/settings.ts';

/** What a check needs from outside. */
export interface CheckWorld {
  readonly files: Files;
  readonly now: Date;
  readonly origin: Origin;
  /** False where dates are shown but must not fail anything (a pull request). */
  readonly datesCount: boolean;
}

/** The check: reads all records, judges each, judges them together, and reports. */
export async function check(settings: CheckSettings, world: CheckWorld): Promise<Report> {
  const today = settings.today ?? dateIn(settings.timeZone, world.now);
  const { register, findings, files, state } = await readRegister(settings, today, world);
  for (const rule of registerRules) findings.push(...rule.check(register));

  return makeReport({
    generatedAt: world.now.toISOString(),
    today,
    timeZone: settings.timeZone,
    expiresWithin: settings.expiresWithin,
    maxAge: settings.maxAge,
    origin: world.origin,
    datesCount: world.datesCount,
    failOn: settings.failOn,
    checks: [state],
    files,
    records: register.records,
    findings,
  });
}
