import type { AssessedRecord, Status } from '../../due.ts';
import { shown } from '../../text/visible.ts';
import { responsible, whereabouts } from '../phrases.ts';
import { alignColumns } from './columns.ts';
import type { Paint, Style } from './paint.ts';

const WORDS: Readonly<Record<Status, readonly [word: string, style: Style | undefined]>> = {
  expired: ['expired', 'red'],
  'rotation-overdue': ['rotation overdue', 'red'],
  expiring: ['expiring', 'yellow'],
  'rotation-due': ['rotation due', 'yellow'],
  unknown: ['unknown', 'red'],
  ok: ['ok', 'green'],
  exempt: ['no secret', undefined],
};

const NAME_LENGTH = 100;

/** The recorded secrets as a table for a terminal, in the order in which they are given. */
export function toTable(records: readonly AssessedRecord[], paint: Paint): string {
  const head = ['DUE', 'DAYS', 'STATUS', 'SECRET', 'WHERE', 'OWNER'];
  const rows = records.map((assessed) => {
    const { record, status, due } = assessed;
    const [word, style] = WORDS[status];
    return [
      dueCell(assessed),
      due ? String(due.daysLeft) : '',
      style ? paint(style, word) : word,
      paint('bold', shown(record.name ?? record.file, NAME_LENGTH)),
      whereabouts(record),
      responsible(record),
    ];
  });
  return alignColumns([head.map((title) => paint('dim', title)), ...rows], [1]).join('\n');
}

function dueCell({ record, status, due }: AssessedRecord): string {
  if (due) return due.date;
  return record.expires ?? (status === 'exempt' ? '-' : '?');
}
