import type { FieldName } from '../records/fields.ts';
import { fieldOf } from '../records/fields.ts';
import type { SyntaxProblem } from '../records/raw.ts';
import { days, plural } from '../text/counts.ts';
import { quote, shown } from '../text/visible.ts';
import { FAULTS } from './faults.ts';
import type { DateRuleId, DateValues, EmptyReason, Finding, FindingOf, RuleId } from './finding.ts';

/** The sentence that tells a person what was found and what to do. One line, safe to show anywhere as text. */
export function describe(finding: Finding): string {
  return SENTENCES[finding.rule](finding as never);
}

/** A short name for what a finding is about: the secret, or the file where no name is known. */
export function subjectOf({ record, file }: Pick<Finding, 'record' | 'file'>): string {
  return shown(record ?? file, SUBJECT_LENGTH);
}

/** A GitHub secret's name may be longer, but nobody reads it. */
const SUBJECT_LENGTH = 100;

/** What a date means today, to follow the name of a secret: "expires in 4 days (2026-11-27)". */
export function datePhrase(
  rule: DateRuleId,
  { date, daysLeft }: Pick<DateValues, 'date' | 'daysLeft'>,
): string {
  const count = days(Math.abs(daysLeft));
  switch (rule) {
    case 'expired':
      return daysLeft === 0 ? `expires today (${date})` : `expired ${count} ago (${date})`;
    case 'expiring':
      return `expires in ${count} (${date})`;
    case 'rotation-overdue':
      return daysLeft === 0
        ? `is due for rotation today (${date})`
        : `is overdue for rotation by ${count} (${date})`;
    case 'rotation-due':
      return `is due for rotation in ${count} (${date})`;
  }
}

const dateSentence = (finding: FindingOf<DateRuleId>) =>
  `${subjectOf(finding)} ${datePhrase(finding.rule, finding.values)}.`;

const SENTENCES: { readonly [R in RuleId]: (finding: FindingOf<R>) => string } = {
  'no-records': ({ file, values }) =>
    `${quote(file)} holds no record, so no secret is watched: ${EMPTY[values.why]}.`,
  'missing-readme': ({ file }) =>
    `${quote(file)} has no README.md. Add one that says how secrets are created, updated and removed here.`,
  'unreadable-file': ({ values }) =>
    `This could not be read, so a secret may go unwatched: ${FAULTS[values.fault]}.`,
  'unrecognised-file': () =>
    'This is neither a record (.md, .yml, .yaml, .txt) nor README.md. Rename it, or let its name begin with _ or list it under exclude.',
  syntax: ({ values: { problem } }) =>
    problem.kind === 'duplicate-key'
      ? `${quote(problem.key)} says again what another line says. Keep the one that is true.`
      : `${problem.kind === 'not-text' ? 'This record has an error' : 'This is not a readable record'}: ${syntaxReason(problem)}.`,
  'missing-field': ({ values: { field } }) => `${field} is missing. ${whyNeeded(field)}`,
  'missing-instructions': () =>
    'The record does not say how to get a new secret and where to put it. Whoever has to rotate it will need that.',
  placeholder: ({ values: { field, text } }) =>
    `${field} still holds the placeholder ${quote(text)}. Fill it in.`,
  'unknown-field': ({ values: { key, suggestion } }) =>
    `${quote(key)} is no field of a record${suggestion ? `; did you mean ${suggestion}?` : ', so it is not checked.'}`,
  'invalid-date': ({ values: { field, text, suggestions } }) =>
    `${field} is ${quote(text)}, which is not ${fieldOf(field).kind.form}. ${correctedDate(suggestions)}`,
  'invalid-value': ({ values: { field, text, form, example } }) =>
    `${field} is ${quote(text)}, which is not ${form}. Write, for example, ${example}.`,
  'duplicate-record': ({ values: { others } }) =>
    `This secret is recorded more than once, also in ${others.slice(0, 3).map(quote).join(', ')}${
      others.length > 3 ? ` and ${others.length - 3} more` : ''
    }. Keep the record that is true.`,
  'scope-mismatch': ({ values: { field, says, placeSays } }) =>
    `${field} says ${quote(says)}, but the ${field === 'scope' ? 'file name' : 'folder'} says ${quote(placeSays)}, which is taken. Make the two agree.`,
  'expires-before-updated': ({ values: { expires, updated } }) =>
    `expires (${expires}) is before updated (${updated}). Was only one of them brought up to date?`,
  'updated-in-future': ({ values: { updated, today } }) =>
    `updated is ${updated}, but today is ${today}. Write the date on which it was rotated.`,
  'unexplained-never': () =>
    'expires is never, without a reason. Add the field reason, so that the next reader can judge it.',
  'contains-secret-value': ({ values: { what } }) =>
    `This line seems to contain the value of a secret (${what}). Remove it, rotate the secret, and remember that the history keeps it.`,
  expired: dateSentence,
  'rotation-overdue': dateSentence,
  expiring: dateSentence,
  'rotation-due': dateSentence,
  'undocumented-secret': ({ values: { name, count, suggestion } }) =>
    `${quote(name)} is used here${count > 1 ? ` (${plural(count, 'time')} in this file)` : ''}, but has no record. Write ${quote(suggestion)}, or list the name under recorded-elsewhere.`,
  'unused-record': (finding) =>
    `No workflow uses ${subjectOf(finding)}. Remove the secret with its record, or correct the name.`,
  'not-in-store': (finding) =>
    `${subjectOf(finding)} is recorded, but is not in ${finding.values.where}. Was it removed, or renamed? Remove the record, or correct it.`,
  'not-recorded': (finding) =>
    `${subjectOf(finding)} is in ${finding.values.where}, but has no record. Write ${quote(finding.values.suggestion)}, or list the name under recorded-elsewhere.`,
  'wrong-scope': (finding) =>
    `${subjectOf(finding)} is recorded as in ${finding.values.says}, but is in ${finding.values.storeSays.join('; ')}. Correct the record.`,
  'stale-record': ({ values: { updated, storeUpdated } }) =>
    `The store was updated on ${storeUpdated}, after the record's updated (${updated}). Bring the record up to date, and check expires, too.`,
  'store-not-updated': ({ values: { updated, storeUpdated } }) =>
    `The record says updated ${updated}, but the store was last updated on ${storeUpdated}. Was the new value stored?`,
  'deletion-scheduled': (finding) =>
    `AWS has scheduled the deletion of ${subjectOf(finding)}. Restore it, or remove the record.`,
  'aws-rotation-overdue': (finding) =>
    `AWS should have rotated ${subjectOf(finding)} by ${finding.values.due}, and did not. Look at its rotation function.`,
  'check-incomplete': ({ values: { check, reason, remedy } }) =>
    `${check} could not be checked in full: ${reason} ${remedy}`,
};

const EMPTY: Record<EmptyReason, string> = {
  ...FAULTS,
  missing: 'there is no such directory; create it, or correct the input secrets-directory',
  link: 'it is a symbolic link, and links are not followed; name the directory itself',
  empty: 'it is empty; add a record for each secret',
  'only-readme': 'there is only a README.md; add a record for each secret',
  'only-unrecognised': 'nothing in it is a record (.md, .yml, .yaml, .txt)',
  'all-excluded': 'the input exclude leaves out everything in it',
};

/** Why a text is no record, or not quite, to follow a colon. */
export function syntaxReason(problem: Exclude<SyntaxProblem, { kind: 'duplicate-key' }>): string {
  switch (problem.kind) {
    case 'empty':
      return 'there is nothing in it';
    case 'no-front-matter':
      return 'Markdown needs its fields at the top, as YAML between two lines ---';
    case 'unclosed-front-matter':
      return 'the front matter is not closed; end it with a line ---';
    case 'no-fields':
      return 'there is no "key: value" line in it, such as secret-name: …';
    case 'not-a-mapping':
      return 'YAML must be one mapping of fields to values here, not a list or a single value';
    case 'too-complex':
      return 'its YAML is nested too deeply, or its aliases unfold to too much; write plain values';
    case 'not-text':
      return `${quote(problem.key)} must be a text (or a list of texts), not a mapping`;
    case 'yaml':
      return YAML_REASONS[problem.code] ?? `the YAML has an error here (${problem.code})`;
  }
}

/** By the error codes of the package `yaml`. Its own messages may quote the file, so they are not shown. */
const YAML_REASONS: Record<string, string> = {
  BAD_INDENT: 'the YAML is indented wrongly here',
  BLOCK_AS_IMPLICIT_KEY:
    'a value holds a second "key: value"; put quotes around a value that contains a colon',
  MULTILINE_IMPLICIT_KEY: 'a line has no "key: value" form; is a colon missing, or a quote not closed?',
  MISSING_CHAR: 'a quote, a bracket or a colon is missing',
  MULTIPLE_DOCS: 'the file holds several YAML documents; write one record per file',
  TAB_AS_INDENT: 'YAML must not be indented with tabs; use spaces',
  TAG_RESOLVE_FAILED: 'YAML tags (!…) are not accepted; write plain values',
  NON_STRING_KEY: 'a key must be a text',
  BAD_ALIAS: 'a value that begins with * or & needs quotes',
  BAD_SCALAR_START: 'a value that begins with a special character (@ ` % | >) needs quotes',
  UNEXPECTED_TOKEN: 'the YAML has something unexpected here; a value with special characters needs quotes',
};

function whyNeeded(field: FieldName): string {
  switch (field) {
    case 'expires':
      return 'Without it nobody is warned: write the date that the provider shows (YYYY-MM-DD), or never.';
    case 'name':
      return 'Write the name that the secret has in its store.';
    case 'environment':
      return 'Name the environment, because scope is environment.';
    case 'updated':
      return 'Write the date on which the secret was last rotated.';
    case 'updated-by':
      return 'Write who rotated it, so that there is somebody to ask.';
    default:
      return `Write ${fieldOf(field).kind.form}.`;
  }
}

function correctedDate(suggestions: readonly string[]): string {
  const [first, second] = suggestions;
  if (first && second) return `Write ${first} or ${second}, whichever it means.`;
  return `Write ${first ?? 'it like 2027-05-14'}.`;
}
