import { compareCodePoints } from '../text/code-points.ts';
import { type Finding, isDateFinding } from './finding.ts';

/** Sorts findings: severity, then days left (most overdue first, dates before others), then path and place. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
    compareNumbers(daysLeft(a), daysLeft(b)) ||
    compareCodePoints(a.file, b.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column
  );
}

function daysLeft(finding: Finding): number {
  return isDateFinding(finding) ? finding.values.daysLeft : Number.POSITIVE_INFINITY;
}

/** Unlike a difference, right for two infinities. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
