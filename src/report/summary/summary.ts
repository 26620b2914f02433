import { addDuration } from '../../calendar/date.ts';
import { type AssessedRecord, STATUSES, type Status } from '../../due.ts';
import { type Finding, isDateFinding } from '../../findings/finding.ts';
import { describe } from '../../findings/prose.ts';
import { groupBy } from '../../group-by.ts';
import { compareCodePoints } from '../../text/code-points.ts';
import { plural, thousands } from '../../text/counts.ts';
import { fileUrl, ruleUrl } from '../links.ts';
import { coverage, durationWords, headline } from '../phrases.ts';
import { gapsOf, needsAction, type Report } from '../report.ts';
import { escapeMarkdown, fitLines, markdownLink } from './markdown.ts';
import { TABLE_HEAD, tableRow } from './tables.ts';
import { timeline } from './timeline.ts';

/**
 * GitHub drops a step's summary as a whole when it is over 1 MiB. The three long parts share 750 KB; what is
 * around them is short.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_URGENT_BYTES = 300_000;
const MAX_PROBLEM_BYTES = 250_000;
const MAX_OTHER_BYTES = 200_000;

const URGENT: ReadonlySet<Status> = new Set([
  'expired',
  'rotation-overdue',
  'expiring',
  'rotation-due',
  'unknown',
]);

/** The job summary: the verdict first, then what to do, worst first, then everything else. */
export function toSummary(report: Report): string {
  const urgent = report.records.filter(({ status }) => URGENT.has(status)).sort(compareUrgency);
  const others = report.records.filter(({ status }) => !URGENT.has(status));
  return [
    `## ${verdictIcon(report)} ${escapeMarkdown(headline(report))}`,
    '',
    smallPrint(report),
    '',
    ...table(urgent, report, MAX_URGENT_BYTES),
    ...problems(report),
    ...timeline(report),
    ...otherRecords(others, report),
    ...checks(report),
    '',
  ].join('\n');
}

/** Green only when there is nothing to act on and everything was seen, whatever the step is told to fail on. */
function verdictIcon(report: Report): string {
  if (report.conclusion === 'failure') return '❌';
  return needsAction(report) || gapsOf(report).length > 0 ? '⚠️' : '✅';
}

function smallPrint(report: Report): string {
  const { today, timeZone, expiresWithin, maxAge } = report;
  const parts = [
    `${today} (${timeZone})`,
    `looking ${durationWords(expiresWithin)} ahead, to ${addDuration(today, expiresWithin)}`,
    ...(maxAge ? [`maximum age ${durationWords(maxAge)}`] : []),
    `${coverage(report)} checked`,
  ];
  return escapeMarkdown(parts.join(' · '));
}

function table(records: readonly AssessedRecord[], report: Report, maxBytes: number): string[] {
  if (records.length === 0) return [];
  const rows = fitLines(
    records,
    (record) => tableRow(record, report),
    maxBytes,
    (count) => `\n${leftOut(count, 'secret')}`,
  );
  return [...TABLE_HEAD, ...rows, ''];
}

/** A line for each file, and below it one for each finding; the files in the order of their worst finding. */
function problems(report: Report): string[] {
  const byFile = groupBy(
    report.findings.filter((finding) => !isDateFinding(finding)),
    ({ file }) => file,
  );
  if (byFile.size === 0) return [];
  const lines = fitLines(
    [...byFile].flatMap(([file, findings]) => [file, ...findings]),
    (item) => (typeof item === 'string' ? fileLine(item, report) : findingLine(item, report)),
    MAX_PROBLEM_BYTES,
    (count) => `\n${leftOut(count, 'line')}`,
  );
  return ['### Problems', '', ...lines, ''];
}

function fileLine(file: string, { origin }: Report): string {
  const url = fileUrl(origin, file);
  const name = escapeMarkdown(file);
  // Bold, so that a name such as `- x` does not begin a list.
  return `- **${url ? markdownLink(name, url) : name}**`;
}

function findingLine(finding: Finding, { origin }: Report): string {
  const url = fileUrl(origin, finding.file, finding.at.line);
  const line = `line ${finding.at.line}`;
  const help = ruleUrl(origin, finding.rule);
  const rule = help.startsWith('https:') ? markdownLink(finding.rule, help) : finding.rule;
  const icon = finding.severity === 'error' ? '🔴' : '🟡';
  return `  - ${icon} ${url ? markdownLink(line, url) : line}: ${escapeMarkdown(describe(finding))} (${rule})`;
}

function otherRecords(records: readonly AssessedRecord[], report: Report): string[] {
  if (records.length === 0) return [];
  const title = `All other records (${thousands(records.length)})`;
  return [
    `<details><summary>${title}</summary>`,
    '',
    ...table(records, report, MAX_OTHER_BYTES),
    '</details>',
    '',
  ];
}

function checks(report: Report): string[] {
  const lines = report.checks.map(({ name, status, reason }) => {
    const icon = status === 'complete' ? '✅' : status === 'skipped' ? '⚪' : '❌';
    return `- ${icon} ${name}: ${status}${reason ? `, ${escapeMarkdown(reason)}` : ''}`;
  });
  return ['### What was checked', '', ...lines];
}

function leftOut(count: number, noun: string): string {
  return `And ${plural(count, `more ${noun}`)}: the summary is full. The report file (input report-file) has everything.`;
}

function compareUrgency(a: AssessedRecord, b: AssessedRecord): number {
  return (
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    (a.due?.daysLeft ?? 0) - (b.due?.daysLeft ?? 0) ||
    compareCodePoints(a.record.file, b.record.file)
  );
}
