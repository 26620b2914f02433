import type { CalendarDate } from '../calendar/date.ts';
import type { Duration } from '../calendar/duration.ts';
import { type AssessedRecord, STATUSES, type Status } from '../due.ts';
import { type FailOn, type Finding, isDateFinding } from '../findings/finding.ts';
import { compareFindings } from '../findings/order.ts';

/** Where a report comes from, for the links in it. */
export interface Origin {
  /** `owner/name`; null outside a workflow. */
  readonly repository: string | null;
  /** The page of this run; null outside a workflow. */
  readonly runUrl: string | null;
  /** `https://github.com`, or the GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** The page under which the files of the workspace can be read: `https://…/blob/main`; null when not known. */
  readonly filesUrl: string | null;
  /** The page that explains the rules; a rule's section is its id. */
  readonly rulesUrl: string;
}

/** How far a check could see. Only `complete` means that what it did not report is not there. */
export interface CheckState {
  readonly name: string;
  readonly status: 'complete' | 'partial' | 'failed' | 'skipped';
  readonly reason?: string;
}

/** How many there are of each. */
export interface Counts {
  /** Record files found, also those that could not be read. */
  readonly files: number;
  readonly records: number;
  readonly status: Readonly<Record<Status, number>>;
  readonly errors: number;
  readonly warnings: number;
}

export type Conclusion = 'success' | 'failure';

/** The result of a check, as plain data: sorted, counted, concluded. Every output is written from it alone. */
export interface Report {
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly expiresWithin: Duration;
  readonly maxAge: Duration | undefined;
  readonly origin: Origin;
  /** False on a pull request, where a date that has passed is shown but fails nothing. */
  readonly datesCount: boolean;
  readonly conclusion: Conclusion;
  readonly counts: Counts;
  readonly checks: readonly CheckState[];
  /** In code-point order of their files. */
  readonly records: readonly AssessedRecord[];
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/** Sorts, counts and concludes. */
export function makeReport(
  facts: Omit<Report, 'conclusion' | 'counts'> & { readonly files: number; readonly failOn: FailOn },
): Report {
  const { files, failOn, ...rest } = facts;
  const findings = [...facts.findings].sort(compareFindings);
  return {
    ...rest,
    findings,
    conclusion: conclude(findings, failOn, facts.datesCount),
    counts: {
      files,
      records: facts.records.length,
      status: countStatuses(facts.records),
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    },
  };
}

/** Whether there is something that somebody must do now: an error, or a date within the window. */
export function needsAction({ findings }: Report): boolean {
  return findings.some((finding) => finding.severity === 'error' || isDateFinding(finding));
}

/**
 * What was not seen in full but should have been. Workflows are skipped only by choice; a store, only because it could
 * not be asked.
 */
export function gapsOf({ checks }: Report): CheckState[] {
  return checks.filter(
    ({ name, status }) => status !== 'complete' && !(name === 'workflows' && status === 'skipped'),
  );
}

function conclude(findings: readonly Finding[], failOn: FailOn, datesCount: boolean): Conclusion {
  const fails = (finding: Finding) =>
    (finding.severity === 'error' || failOn === 'warning') && (datesCount || !isDateFinding(finding));
  return failOn !== 'never' && findings.some(fails) ? 'failure' : 'success';
}

function countStatuses(records: readonly AssessedRecord[]): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of records) counts[status] += 1;
  return counts;
}
