import type { Finding } from '../../findings/finding.ts';
import { describe } from '../../findings/prose.ts';
import { shown } from '../../text/visible.ts';
import { coverage, durationWords, headline } from '../phrases.ts';
import { gapsOf, needsAction, type Report } from '../report.ts';
import { alignColumns } from './columns.ts';
import type { Paint } from './paint.ts';

const PATH_LENGTH = 300;
const REASON_LENGTH = 500;

/**
 * The report as lines for a terminal: one for each finding, worst first, then what was not checked, then the verdict.
 *
 * @param show how a path of the workspace is written for the reader
 */
export function toText(report: Report, paint: Paint, show: (path: string) => string): string {
  const findings = report.findings.map((finding) => findingRow(finding, paint, show));
  const gaps = gapsOf(report).map(({ name, status, reason }) =>
    paint('yellow', `${name}: ${status}${reason ? `, ${shown(reason, REASON_LENGTH)}` : ''}`),
  );
  const blocks = [alignColumns(findings), gaps, [verdict(report, paint)]];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function findingRow(finding: Finding, paint: Paint, show: (path: string) => string): string[] {
  const { rule, severity, file, at } = finding;
  const place = `${shown(show(file), PATH_LENGTH)}:${at.line}:${at.column}`;
  return [
    paint('cyan', place),
    paint(severity === 'error' ? 'red' : 'yellow', severity),
    `${describe(finding)} ${paint('dim', `(${rule})`)}`,
  ];
}

function verdict(report: Report, paint: Paint): string {
  const { today, timeZone, expiresWithin } = report;
  const line = shown(headline(report), 300);
  const isDoubtful = needsAction(report) || gapsOf(report).length > 0;
  const head =
    report.conclusion === 'failure'
      ? paint('red', `✗ ${line}`)
      : isDoubtful
        ? paint('yellow', `! ${line}`)
        : paint('green', `✓ ${line}`);
  const around = [
    `${coverage(report)} checked`,
    `${today} (${timeZone})`,
    `looking ${durationWords(expiresWithin)} ahead`,
  ].join(', ');
  return `${paint('bold', head)} ${paint('dim', `· ${around}`)}`;
}
