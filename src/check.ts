import type { CalendarDate } from './calendar/date.ts';
import { dateIn } from './calendar/today.ts';
import { type AssessedRecord, assess } from './due.ts';
import type { Finding } from './findings/finding.ts';
import type { Files } from './ports.ts';
import { discover, type SecretsDirectory } from './records/discover.ts';
import { excluder } from './records/exclude.ts';
import { loadRecord } from './records/load.ts';
import { type CheckState, makeReport, type Origin, type Report } from './report/report.ts';
import { fileRules, recordRules, registerRules } from './rules/index.ts';
import type { Register } from './rules/rule.ts';
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
  const { register, findings, files } = await readRegister(settings, world.files, today);
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
    checks: [recordsCheck(register, files)],
    files,
    records: register.records,
    findings,
  });
}

interface ReadRegister {
  readonly register: Register;
  /** What the rules found in each file by itself. */
  readonly findings: Finding[];
  readonly files: number;
}

/** Reads one file after the other, so that no more than one text is held at a time. */
async function readRegister(
  settings: CheckSettings,
  files: Files,
  today: CalendarDate,
): Promise<ReadRegister> {
  const isExcluded = await excluder(settings.exclude);
  const directories = settings.directories.map((directory) => discover(files, directory, isExcluded));
  const records: AssessedRecord[] = [];
  const unreadable: Register['unreadable'][number][] = [];
  const findings: Finding[] = [];
  let count = 0;

  for (const directory of directories) {
    for (const found of directory.found) {
      if (found.kind === 'unrecognised') continue;
      count += 1;
      if (found.kind === 'unreadable') {
        unreadable.push(found);
        continue;
      }
      const repository = settings.layout === 'by-repository' ? folderOf(found.path, directory) : undefined;
      const file = await loadRecord(files, found.path, found.format, repository);
      if ('fault' in file) {
        unreadable.push({ path: found.path, fault: file.fault });
        continue;
      }
      for (const rule of fileRules) findings.push(...rule.check(file, today));
      if (!file.isReadable) continue;
      for (const rule of recordRules) findings.push(...rule.check(file, today));
      records.push(assess(file.record, { ...settings, today }));
    }
  }
  return { register: { directories, unreadable, records }, findings, files: count };
}

/** The first folder below the secrets directory, which names a repository; none for a file directly in it. */
function folderOf(path: string, directory: SecretsDirectory): string | undefined {
  const below = directory.path === '.' ? path : path.slice(directory.path.length + 1);
  const [folder, rest] = below.split('/', 2);
  return rest === undefined ? undefined : folder;
}

function recordsCheck({ directories, records }: Register, files: number): CheckState {
  const name = 'records';
  const unread = files - records.length + directories.filter(({ fault }) => fault).length;
  const excluded = directories.reduce((sum, directory) => sum + directory.excluded, 0);
  if (records.length === 0) return { name, status: 'failed', reason: 'no record could be read' };
  const undated = records.filter(({ status }) => status === 'unknown').length;
  const gaps = [
    ...(unread > 0 ? [`${unread} could not be read`] : []),
    ...(undated > 0 ? [`${undated} without a usable name or date`] : []),
  ];
  if (gaps.length > 0) return { name, status: 'partial', reason: gaps.join(', ') };
  return { name, status: 'complete', ...(excluded > 0 && { reason: `${excluded} left out by exclude` }) };
}
