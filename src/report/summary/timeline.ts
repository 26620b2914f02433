import { addDuration, type CalendarDate } from '../../calendar/date.ts';
import type { AssessedRecord } from '../../due.ts';
import { compareCodePoints } from '../../text/code-points.ts';
import { plural } from '../../text/counts.ts';
import type { Report } from '../report.ts';

/** More rows than that no longer make a picture. */
const MAX_ROWS = 40;

const LABEL_LENGTH = 50;

/** What is due in the next 12 months, as a Mermaid gantt chart; blank when that is nothing. */
export function timeline(report: Report): string[] {
  const { today } = report;
  const end = addDuration(today, { count: 12, unit: 'month' });
  const due = report.records
    .filter(({ due }) => due !== null && due.date <= end)
    .sort((a, b) => compareCodePoints(a.due?.date ?? '', b.due?.date ?? ''));
  if (due.length === 0) return [];

  const rows = due.slice(0, MAX_ROWS).map((record) => row(record, today));
  const more = due.length > MAX_ROWS ? [`The first ${MAX_ROWS} of ${plural(due.length, 'secret')}.`, ''] : [];
  return [
    '### Due in the next 12 months',
    '',
    ...more,
    '```mermaid',
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %b %Y',
    '  tickInterval 1month',
    ...rows.map((text) => `  ${text}`),
    '```',
    '',
  ];
}

/**
 * A bar from today to the date; what has passed is a mark on today. The date comes first, since a name at the
 * beginning of a line could be a word of Mermaid's (`section`, `click`).
 */
function row({ record, due, status }: AssessedRecord, today: CalendarDate): string {
  const label = toLabel(record.name ?? record.file);
  const date = due?.date ?? today;
  if (date <= today) return `${date} ${label} :crit, milestone, ${today}, 0d`;
  // Not `active`, whose label can't be read on a dark page.
  const tag = status === 'expiring' || status === 'rotation-due' ? 'crit, ' : '';
  return `${date} ${label} :${tag}${today}, ${date}`;
}

/** Characters that Mermaid reads as part of its own syntax are left out. */
function toLabel(text: string): string {
  return (
    text
      .replaceAll(/[^A-Za-z0-9 _./-]/g, ' ')
      .slice(0, LABEL_LENGTH)
      .trim() || 'record'
  );
}
