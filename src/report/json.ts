import { formatDuration } from '../calendar/duration.ts';
import type { AssessedRecord } from '../due.ts';
import type { Finding } from '../findings/finding.ts';
import { describe } from '../findings/prose.ts';
import { ruleUrl } from './links.ts';
import type { Report } from './report.ts';

/**
 * The report as other programs read it. Its form is published as `schema/report.schema.json`; a change that is
 * not an addition needs a new `schemaVersion`.
 */
export function toJson(report: Report) {
  const { counts, origin } = report;
  return {
    schemaVersion: 1,
    generatedAt: report.generatedAt,
    today: report.today,
    timeZone: report.timeZone,
    expiresWithin: formatDuration(report.expiresWithin),
    maxAge: report.maxAge ? formatDuration(report.maxAge) : null,
    repository: origin.repository,
    runUrl: origin.runUrl,
    conclusion: report.conclusion,
    counts: {
      files: counts.files,
      records: counts.records,
      expired: counts.status.expired,
      rotationOverdue: counts.status['rotation-overdue'],
      expiring: counts.status.expiring,
      rotationDue: counts.status['rotation-due'],
      ok: counts.status.ok,
      exempt: counts.status.exempt,
      unknown: counts.status.unknown,
      errors: counts.errors,
      warnings: counts.warnings,
    },
    checks: report.checks,
    records: report.records.map(recordToJson),
    findings: report.findings.map((finding) => findingToJson(finding, report)),
  };
}

/** A record of the report. */
export function recordToJson({ record, observed, status, due }: AssessedRecord) {
  return {
    file: record.file,
    name: record.name,
    store: record.store,
    scope: record.scope,
    environment: record.environment,
    repository: record.repository,
    servers: record.servers,
    region: record.region,
    secret: record.secret,
    owner: record.owner,
    updated: record.updated,
    updatedBy: record.updatedBy,
    expires: record.expires,
    rotateEvery: record.rotateEvery ? formatDuration(record.rotateEvery) : null,
    reviewed: record.reviewed,
    due: due && { date: due.date, reason: due.reason },
    daysLeft: due?.daysLeft ?? null,
    status,
    storeUpdated: observed.storeUpdated,
    inStore: observed.inStore,
    uses: observed.uses,
  };
}

function findingToJson(finding: Finding, { origin }: Report) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: describe(finding),
    file: finding.file,
    line: finding.at.line,
    column: finding.at.column,
    record: finding.record,
    help: ruleUrl(origin, finding.rule),
  };
}
