import { check } from '../check.ts';
import { toJson } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { toSummary } from '../report/summary/summary.ts';
import { toText } from '../report/terminal/report.ts';
import { CannotDo } from './failure.ts';
import { type FlagValues, readFlags } from './flags.ts';
import type { CommandWorld, ExitCode, Terminal, Workspace } from './world.ts';

export type CheckFormat = 'text' | 'json' | 'markdown';

/** `check`: what the action does every day, for whoever sits at the terminal. */
export async function checkCommand(
  flags: FlagValues,
  format: CheckFormat,
  world: CommandWorld,
): Promise<ExitCode> {
  const { terminal, workspace, githubToken, datesCount } = world;
  const settings = readFlags(flags, githubToken, !datesCount);
  const report = await terminal.progress('Checking', check(settings, { ...world, files: workspace.files }));
  const reportFile = flags['report-file'];
  if (typeof reportFile === 'string') writeReport(report, reportFile, workspace);
  terminal.print(render(report, format, terminal, workspace));
  return report.conclusion === 'success' ? 0 : 1;
}

function render(report: Report, format: CheckFormat, { paint }: Terminal, { show }: Workspace): string {
  switch (format) {
    case 'json':
      return JSON.stringify(toJson(report), null, 2);
    case 'markdown':
      return toSummary(report).trimEnd();
    case 'text':
      return toText(report, paint, show);
  }
}

function writeReport(report: Report, path: string, { writeFile }: Workspace): void {
  try {
    writeFile(path, `${JSON.stringify(toJson(report), null, 2)}\n`);
  } catch (error) {
    throw new CannotDo(
      `Could not write the report file: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
