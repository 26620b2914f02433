import type { AssessedRecord } from '../../due.ts';
import { isDateFinding } from '../../findings/finding.ts';
import type { ChatMessage, SlackId } from '../../ports.ts';
import { days, plural, thousands } from '../../text/counts.ts';
import { shown } from '../../text/visible.ts';
import { coverage, durationWords, headline } from '../phrases.ts';
import { needsAction, type Report } from '../report.ts';
import { GROUPS, type Group, type Line, linesOf } from './lines.ts';
import { type Block, context, escapeMrkdwn, header, lengthOf, list, paragraph, text } from './rich-text.ts';

/**
 * The characters of all lines together. Slack refuses a message (`msg_blocks_too_long`) somewhere above 11,000
 * to 13,000 characters in its blocks; the limit is not documented, so this keeps well below.
 * https://github.com/slackapi/bolt-js/issues/2509
 */
const MAX_LINES_LENGTH = 8_000;

/** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
const MAX_TEXT = 4_000;

/** The one message about a report, however much there is to say. */
export function toSlackMessage(report: Report, mentions: ReadonlyMap<string, SlackId>): ChatMessage {
  const lines = linesOf(report, mentions);
  const byUrgency = sortByUrgency(lines);
  const fitting = new Set(byUrgency.slice(0, countFitting(byUrgency)));
  const blocks = [
    header(headline(report)),
    context(smallPrint(report)),
    ...GROUPS.flatMap((group) => groupBlock(group, lines, fitting)),
    ...footnotes(report),
  ];
  // Out of its order only when something has to be left out.
  return { text: digest(report, fitting.size < lines.length ? byUrgency : lines), blocks };
}

/** What to keep when not all fits: what lies open, then the worst of each group, then the groups in their order. */
function sortByUrgency(lines: readonly Line[]): Line[] {
  const isFirst = (line: Line, index: number) =>
    lines.findIndex(({ group }) => group === line.group) === index;
  const rank = (line: Line, index: number) => (line.isLeak ? 0 : isFirst(line, index) ? 1 : 2);
  const ranked = lines.map((line, index) => ({ line, rank: rank(line, index) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}

/** How many lines fit, the most urgent first. One always does. */
function countFitting(lines: readonly Line[]): number {
  let length = 0;
  const tooLong = lines.findIndex(({ leaves }) => {
    length += lengthOf(leaves);
    return length > MAX_LINES_LENGTH;
  });
  return tooLong < 0 ? lines.length : Math.max(tooLong, 1);
}

function groupBlock(group: Group, lines: readonly Line[], fitting: ReadonlySet<Line>): Block[] {
  const inGroup = lines.filter((line) => line.group === group);
  if (inGroup.length === 0) return [];
  const items = inGroup.filter((line) => fitting.has(line)).map(({ leaves }) => leaves);
  const more = inGroup.length - items.length;
  return [
    list(group, more > 0 ? [...items, [text(`and ${thousands(more)} more in the job summary`)]] : items),
  ];
}

function smallPrint(report: Report): string {
  const { origin, today, expiresWithin } = report;
  const parts = [today, `looking ${durationWords(expiresWithin)} ahead`, `${coverage(report)} checked`].map(
    escapeMrkdwn,
  );
  if (origin.runUrl) parts.push(`<${escapeMrkdwn(origin.runUrl)}|job summary>`);
  return parts.join(' · ');
}

/** What comes next where nothing is due, and how many warnings wait in the summary. */
function footnotes(report: Report): Block[] {
  const blocks: Block[] = [];
  const next = needsAction(report) ? undefined : soonest(report);
  if (next?.due) {
    const name = shown(next.record.name ?? next.record.file, 100);
    blocks.push(paragraph([text(`Next: ${name} in ${days(next.due.daysLeft)} (${next.due.date})`)]));
  }
  const warnings = report.findings.filter(
    (finding) => finding.severity === 'warning' && !isDateFinding(finding),
  );
  if (warnings.length > 0) {
    blocks.push(context(`${plural(warnings.length, 'warning')} in the job summary`));
  }
  return blocks;
}

function soonest({ records }: Report): AssessedRecord | undefined {
  const ahead = records.filter(({ due }) => due !== null && due.standing === 'far');
  return ahead.reduce<AssessedRecord | undefined>(
    (first, record) => (!first?.due || (record.due && record.due.date < first.due.date) ? record : first),
    undefined,
  );
}

/** The same as text, for notifications and screen readers, and for when Slack does not take the blocks. */
function digest(report: Report, lines: readonly Line[]): string {
  const link = report.origin.runUrl ? `\n${report.origin.runUrl}` : '';
  let digested = headline(report);
  for (const [index, { plain }] of lines.entries()) {
    const line = `\n• ${plain}`;
    const more = `\nand ${thousands(lines.length - index)} more in the job summary`;
    if (escapeMrkdwn(digested + line + more + link).length > MAX_TEXT)
      return escapeMrkdwn(digested + more + link);
    digested += line;
  }
  return escapeMrkdwn(digested + link);
}
