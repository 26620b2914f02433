import {
  type DateRuleId,
  type Finding,
  type FindingOf,
  isDateFinding,
  type RuleId,
} from '../../findings/finding.ts';
import { datePhrase, describe, subjectOf } from '../../findings/prose.ts';
import { groupBy } from '../../group-by.ts';
import type { SlackId } from '../../ports.ts';
import type { SecretRecord } from '../../records/record.ts';
import { clip } from '../../text/visible.ts';
import { fileUrl, ruleUrl, settingsUrl } from '../links.ts';
import { responsible, whereabouts } from '../phrases.ts';
import type { Report } from '../report.ts';
import { type Leaf, link, mention, text } from './rich-text.ts';

/** The groups of the message, worst first. */
export const GROUPS = [
  'Expired',
  'Expiring',
  'Records we could not read',
  'Not recorded or not in the store',
  'Other',
] as const;
export type Group = (typeof GROUPS)[number];

/** One line of the message: a secret whose dates need somebody, or an error. */
export interface Line {
  readonly group: Group;
  readonly leaves: readonly Leaf[];
  /** A value lies open, and every hour counts. */
  readonly isLeak?: boolean;
  /** The same as text, without links and mentions. */
  readonly plain: string;
}

/** An owner is mentioned when a secret has expired, or has this many days left, or fewer. */
const URGENT_DAYS = 7;

const SENTENCE_LENGTH = 300;

/** The lines of a report, worst first. Warnings that are no dates are left to the job summary. */
export function linesOf(report: Report, mentions: ReadonlyMap<string, SlackId>): Line[] {
  const records = new Map(report.records.map(({ record }) => [record.file, record]));
  // What has stopped working comes before what is only old.
  const rank = ({ rule }: Finding) =>
    Number(rule !== 'expired') + Number(rule !== 'rotation-overdue' && rule !== 'expired');
  const dates = report.findings.filter(isDateFinding).sort((a, b) => rank(a) - rank(b));
  const errors = report.findings.filter((finding) => finding.severity === 'error' && !isDateFinding(finding));

  const lines = errors.map((finding) => errorLine(finding, report));
  // All dates of one secret stand in one line, in the group of the worst.
  for (const [file, ofRecord] of groupBy(dates, (finding) => finding.file)) {
    const record = records.get(file);
    if (record) lines.push(dateLine(ofRecord, record, report, mentions));
  }
  return GROUPS.flatMap((group) => lines.filter((line) => line.group === group));
}

function dateLine(
  dates: readonly FindingOf<DateRuleId>[],
  record: SecretRecord,
  report: Report,
  mentions: ReadonlyMap<string, SlackId>,
): Line {
  const [first] = dates as [FindingOf<DateRuleId>];
  const isUrgent = dates.some(({ values }) => values.daysLeft <= URGENT_DAYS);
  const slackId = isUrgent && record.owner ? mentions.get(record.owner.toLowerCase()) : undefined;
  const sentence = ` ${dates.map(({ rule, values }) => datePhrase(rule, values)).join(' and ')}`;
  const [where, person] = [whereabouts(record), responsible(record)];
  const instructions = fileUrl(report.origin, record.file);
  return {
    group: first.severity === 'error' ? 'Expired' : 'Expiring',
    leaves: joined([
      [text(subjectOf(first), { bold: true }), text(sentence)],
      where ? [text(where)] : [],
      slackId ? [mention(slackId)] : person ? [text(person)] : [],
      instructions ? [link(instructions, 'instructions')] : [],
      rotateLink(record, report),
    ]),
    plain: [subjectOf(first) + sentence, where, person].filter(Boolean).join(' · '),
  };
}

/** Where to make a new one; the label names the host, so that nobody is sent anywhere unawares. */
function rotateLink(record: SecretRecord, { origin }: Report): Leaf[] {
  if (record.rotateUrl)
    return [link(record.rotateUrl, `new one at ${clip(new URL(record.rotateUrl).host, 60)}`)];
  const settings = settingsUrl(origin, record);
  return settings ? [link(settings, 'settings')] : [];
}

function errorLine(finding: Finding, { origin }: Report): Line {
  const url = fileUrl(origin, finding.file, finding.at.line);
  const help = ruleUrl(origin, finding.rule);
  const sentence = `: ${clip(describe(finding), SENTENCE_LENGTH)}`;
  return {
    group: COULD_NOT_READ.has(finding.rule) ? 'Records we could not read' : 'Other',
    leaves: joined([
      [text(subjectOf(finding), { bold: true }), text(sentence)],
      url ? [link(url, 'record')] : [],
      help.startsWith('https:') ? [link(help, 'help')] : [],
    ]),
    isLeak: finding.rule === 'contains-secret-value',
    plain: subjectOf(finding) + sentence,
  };
}

const COULD_NOT_READ: ReadonlySet<RuleId> = new Set<RuleId>([
  'no-records',
  'unreadable-file',
  'syntax',
  'missing-field',
  'invalid-date',
  'invalid-value',
]);

/** The parts that say something, with a dot between them. */
function joined(parts: readonly (readonly Leaf[])[]): Leaf[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index > 0 ? [text(' · '), ...part] : part));
}
