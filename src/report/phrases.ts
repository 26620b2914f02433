import type { Duration } from '../calendar/duration.ts';
import type { RuleId } from '../findings/finding.ts';
import { isDateFinding } from '../findings/finding.ts';
import type { SecretRecord } from '../records/record.ts';
import { STORE_NAMES } from '../stores/names.ts';
import { plural, thousands } from '../text/counts.ts';
import { shown } from '../text/visible.ts';
import type { Report } from './report.ts';

/** The whole report in one line: "2 expired, 3 expiring soon in org/repo". */
export function headline(report: Report): string {
  const { findings, origin } = report;
  const count = (rule: RuleId) => findings.filter((finding) => finding.rule === rule).length;
  const errors = findings.filter((finding) => finding.severity === 'error' && !isDateFinding(finding)).length;
  const parts = [
    [count('expired'), 'expired'],
    [count('rotation-overdue'), 'overdue for rotation'],
    [count('expiring'), 'expiring soon'],
    [count('rotation-due'), 'due for rotation soon'],
  ]
    .filter(([number]) => number)
    .map(([number, what]) => `${thousands(Number(number))} ${what}`);
  if (errors > 0) parts.push(plural(errors, 'error'));
  if (report.conclusion === 'failure' && parts.length === 0)
    parts.push(plural(report.counts.warnings, 'warning'));
  if (parts.length === 0) parts.push('Nothing is due');
  return `${parts.join(', ')}${origin.repository ? ` in ${origin.repository}` : ''}`;
}

/** How much was read: "12 records", or "10 of 12 records". */
export function coverage({ counts: { files, records } }: Report): string {
  return files === records
    ? plural(records, 'record')
    : `${thousands(records)} of ${plural(files, 'record')}`;
}

/** "30 days", "1 month". */
export function durationWords({ count, unit }: Duration): string {
  return plural(count, unit);
}

/** Where the value of a secret is kept and used: "organization secret", "environment production". */
export function whereabouts(record: SecretRecord): string {
  const { store, scope, environment, repository, region, servers } = record;
  const level = scope === 'environment' ? `environment ${environment ?? '?'}` : `${scope} secret`;
  const parts = [
    servers.join(', '),
    // Where most of them are need not be said.
    store === 'github-actions' ? '' : STORE_NAMES[store],
    region ?? '',
    store.startsWith('github-') ? level : '',
    repository ?? '',
  ];
  return shown(parts.filter(Boolean).join(' · '), WHEREABOUTS_LENGTH);
}

const WHEREABOUTS_LENGTH = 100;
const PERSON_LENGTH = 60;

/** Whom to ask about a secret: its owner, else who rotated it last; blank when the record says neither. */
export function responsible({ owner, updatedBy }: SecretRecord): string {
  if (owner) return shown(owner, PERSON_LENGTH);
  return updatedBy ? `last rotated by ${shown(updatedBy, PERSON_LENGTH)}` : '';
}
