import type { AssessedRecord, Status } from '../../due.ts';
import { fileUrl, settingsUrl } from '../links.ts';
import { responsible, whereabouts } from '../phrases.ts';
import type { Report } from '../report.ts';
import { cell, escapeMarkdown, markdownLink } from './markdown.ts';

const STATUS_WORDS: Record<Status, string> = {
  expired: '🔴 expired',
  'rotation-overdue': '🔴 overdue for rotation',
  expiring: '🟠 expiring',
  'rotation-due': '🟠 due for rotation',
  unknown: '🔴 unknown',
  ok: '🟢 ok',
  exempt: '⚪ no secret',
};

/** The head of the table of secrets. */
export const TABLE_HEAD = [
  '| Status | Secret | Where | Owner | Expires | Days left | Links |',
  '| :-- | :-- | :-- | :-- | :-- | --: | :-- |',
];

/** A row of the table of secrets. */
export function tableRow(assessed: AssessedRecord, report: Report): string {
  const { record, status, due } = assessed;
  const cells = [
    STATUS_WORDS[status],
    `**${cell(record.name ?? record.file)}**`,
    escapeMarkdown(whereabouts(record)),
    escapeMarkdown(responsible(record)),
    dueCell(assessed),
    due ? String(due.daysLeft) : '',
    links({ record, report }),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The earliest date, and any other that is past or near; where one is an age, the word says so. */
function dueCell({ record, status, dueDates }: AssessedRecord): string {
  if (dueDates.length === 0) return record.expires ?? (status === 'exempt' ? '' : '?');
  return dueDates
    .filter(({ standing }, index) => index === 0 || standing !== 'far')
    .map(({ date, reason }) => (reason === 'expires' ? date : `${date} (rotation)`))
    .join(', ');
}

function links({ record, report }: { record: AssessedRecord['record']; report: Report }): string {
  const instructions = fileUrl(report.origin, record.file);
  const settings = settingsUrl(report.origin, record);
  return [
    instructions && markdownLink('instructions', instructions),
    record.rotateUrl && markdownLink('new one', record.rotateUrl),
    settings && markdownLink('settings', settings),
  ]
    .filter(Boolean)
    .join(' · ');
}
