import { type Finding, isDateFinding } from '../findings/finding.ts';
import { describe, subjectOf } from '../findings/prose.ts';
import { groupBy } from '../group-by.ts';
import type { Annotation, AnnotationLevel } from '../ports.ts';
import { plural, thousands } from '../text/counts.ts';
import { visible } from '../text/visible.ts';
import { ruleUrl } from './links.ts';
import type { Report } from './report.ts';

/** GitHub shows the first ten annotations of each level and step, and drops the others without a word. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;

const LEVELS: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

/**
 * The annotations of a report, worst first; where there are too many, the last one tells how many more.
 *
 * @param reserved how many errors the step may have to add itself
 */
export function toAnnotations(report: Report, reserved = 0): Annotation[] {
  const byLevel = groupBy(report.findings, (finding) => levelOf(finding, report));
  return LEVELS.flatMap((level) => {
    const findings = byLevel.get(level) ?? [];
    const room = MAX_ANNOTATIONS_PER_LEVEL - (level === 'error' ? reserved : 0);
    if (findings.length <= room) return findings.map((finding) => annotate(finding, level, report));
    const shown = findings.slice(0, room - 1);
    const left = findings.length - shown.length;
    return [
      ...shown.map((finding) => annotate(finding, level, report)),
      {
        level,
        title: `and ${thousands(left)} more`,
        message: `There are ${plural(left, `more ${level}`)}. The job summary shows them.`,
      },
    ];
  });
}

function annotate(finding: Finding, level: AnnotationLevel, { origin }: Report): Annotation {
  return {
    level,
    title: `${subjectOf(finding)}: ${finding.rule}`,
    message: `${describe(finding)} ${ruleUrl(origin, finding.rule)}`,
    // A name with such characters leads nowhere then, but they must not reach the log.
    file: visible(finding.file),
    line: finding.at.line,
    column: finding.at.column,
  };
}

/** On a pull request a date is only noted: it is nothing that the pull request did. */
function levelOf(finding: Finding, { datesCount }: Report): AnnotationLevel {
  return isDateFinding(finding) && !datesCount ? 'notice' : finding.severity;
}
