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
export function tableRow({ record, status, due }: AssessedRecord, report: Report): string {
  const cells = [
    STATUS_WORDS[status],
    `**${cell(record.name ?? record.file)}**`,
    escapeMarkdown(whereabouts(record)),
    escapeMarkdown(responsible(record)),
    dueCell(record.expires, due, status),
    due ? String(due.daysLeft) : '',
    links({ record, report }),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The date that counts; where that is an age, the word says so. */
function dueCell(expires: string | null, due: AssessedRecord['due'], status: Status): string {
  if (!due) return expires ?? (status === 'exempt' ? '' : '?');
  return due.reason === 'expires' ? due.date : `${due.date} (rotation)`;
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
