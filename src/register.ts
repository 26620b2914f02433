import type { Deadlines } from './due.ts';
import type { Finding } from './findings/finding.ts';
import type { FileFault, Files } from './ports.ts';
import { discover, type SecretsDirectory } from './records/discover.ts';
import { excluder } from './records/exclude.ts';
import { loadRecord } from './records/load.ts';
import type { SecretRecord } from './records/record.ts';
import type { CheckState } from './report/report.ts';
import { fileRules, recordRules } from './rules/index.ts';
import type { Register } from './rules/rule.ts';
import type { CheckSettings } from './settings/settings.ts';

/** The records as they were read, and what the rules found in each file by itself. */
export interface ReadRecords {
  readonly directories: readonly SecretsDirectory[];
  readonly unreadable: readonly { readonly path: string; readonly fault: FileFault }[];
  /** In code-point order of their files, directory by directory. */
  readonly records: readonly SecretRecord[];
  readonly findings: Finding[];
  /** Record files found, also those that could not be read. */
  readonly files: number;
}

/** Reads all records, one file after the other, so that no more than one text is held at a time. */
export async function readRecords(
  settings: CheckSettings,
  deadlines: Deadlines,
  files: Files,
): Promise<ReadRecords> {
  const isExcluded = await excluder(settings.exclude);
  const directories = settings.directories.map((directory) => discover(files, directory, isExcluded));
  const records: SecretRecord[] = [];
  const unreadable: ReadRecords['unreadable'][number][] = [];
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
      if (count % FILES_AT_A_TIME === 0) await letOthersRun();
      const repository = settings.layout === 'by-repository' ? folderOf(found.path, directory) : undefined;
      const file = await loadRecord(files, found.path, found.format, repository);
      if ('fault' in file) {
        unreadable.push({ path: found.path, fault: file.fault });
        continue;
      }
      for (const rule of fileRules) for (const finding of rule.check(file, deadlines)) findings.push(finding);
      if (!file.isReadable) continue;
      for (const rule of recordRules)
        for (const finding of rule.check(file, deadlines)) findings.push(finding);
      records.push(file.record);
    }
  }
  return { directories, unreadable, records, findings, files: count };
}

/** Few enough that a signal to cancel is heard at once. */
const FILES_AT_A_TIME = 20;

function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The first folder below the secrets directory, which names a repository; none for a file directly in it. */
function folderOf(path: string, directory: SecretsDirectory): string | undefined {
  const below = directory.path === '.' ? path : path.slice(directory.path.length + 1);
  const [folder, rest] = below.split('/', 2);
  return rest === undefined ? undefined : folder;
}

/** How far the records could be read. */
export function stateOfRecords({ directories, records }: Register, files: number): CheckState {
  const name = 'records';
  const unread = files - records.length + directories.filter(({ fault }) => fault).length;
  const undated = records.filter(({ status }) => status === 'unknown').length;
  const excluded = directories.reduce((sum, directory) => sum + directory.excluded, 0);
  const gaps = [
    ...(unread > 0 ? [`${unread} could not be read`] : []),
    ...(undated > 0 ? [`${undated} without a usable name or date`] : []),
  ];
  if (records.length === 0) return { name, status: 'failed', reason: 'no record could be read' };
  const reason = [
    ...gaps,
    ...(excluded > 0 ? [`files or folders left out by exclude: ${excluded}`] : []),
  ].join(', ');
  return { name, status: gaps.length > 0 ? 'partial' : 'complete', ...(reason && { reason }) };
}
