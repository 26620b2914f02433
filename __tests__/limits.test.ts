import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../src/findings/finding.ts';
import type { ChatMessage } from '../src/ports.ts';
import type { SecretRecord } from '../src/records/record.ts';
import { toAnnotations } from '../src/report/annotations.ts';
import type { Report } from '../src/report/report.ts';
import { toSlackMessage } from '../src/report/slack/message.ts';
import { toSummary } from '../src/report/summary/summary.ts';
import { blockTextLength, validateMessage } from './stand-ins/block-kit.ts';
import { headerOf, listsOf, mrkdwnOf, shownAndLeftOut, sum } from './support/chat-message.ts';
import { record } from './support/record.ts';
import { inDays, reportOn } from './support/reports.ts';

/** What the whole message may hold: Slack's own limit is not documented and lies somewhere above 11,000. */
const MAX_MESSAGE = 9_000;
const MAX_TEXT = 4_000;
const MAX_HEADER = 150;
const MAX_SUMMARY_BYTES = 900_000;
const MAX_ANNOTATIONS_PER_LEVEL = 10;
const MAX_ANNOTATION_MESSAGE = 4_096;

const COUNTS = [0, 1, 20, 500, 5_000];

/** How the texts of a record look; each is given a number, so that no two names are the same. */
const SHAPES = {
  short: (number: number) => ({ name: `KEY_${number}` }),
  long: (number: number) => ({
    name: `KEY_${number}_${'X'.repeat(10_000)}`,
    owner: 'o'.repeat(2_000),
    servers: ['web-1', 's'.repeat(2_000)],
    rotateUrl: `https://example.com/${'u'.repeat(2_000)}`,
  }),
  hostile: (number: number) => ({
    name: `KEY_${number}_<!channel> <@U0SECRET> <#C0SECRET> &lt;!here&gt; *b* \`c\`\u202e\ud800${'&'.repeat(10_000)}`,
    store: 'other' as const,
    owner: `<!subteam^S0SECRET>${'<'.repeat(2_000)}`,
    servers: [`<@U0SECRET|x>${'>'.repeat(2_000)}`],
    environment: '<https://evil.example|click>',
    rotateUrl: `https://example.com/?<!here>=${'&'.repeat(2_000)}`,
  }),
} satisfies Record<string, (number: number) => Partial<SecretRecord>>;
type Shape = keyof typeof SHAPES;

/** What the report is about. Number 0 is the most urgent of its kind. */
const KINDS = {
  expired: (count: number, shape: Shape) => reportOn(records(count, shape, (number) => -5_000 + number)),
  expiring: (count: number, shape: Shape) =>
    reportOn(records(count, shape, (number) => 1 + Math.floor((number / count) * 30))),
  errors: (count: number, shape: Shape) => reportOn([], { findings: errors(count, shape) }),
  mixed(count: number, shape: Shape) {
    const third = Math.ceil(count / 3);
    return reportOn(
      [...records(third, shape, (number) => -5_000 + number), ...records(third, shape, () => 30, third)],
      { findings: errors(third, shape) },
    );
  },
};
type Kind = keyof typeof KINDS;

function records(
  count: number,
  shape: Shape,
  daysLeft: (number: number) => number,
  first = 0,
): SecretRecord[] {
  return Array.from({ length: count }, (_, index) =>
    record({
      ...SHAPES[shape](first + index),
      file: `secrets/${first + index}.md`,
      expires: inDays(daysLeft(index)),
      updated: null,
    }),
  );
}

function errors(count: number, shape: Shape): Finding[] {
  return Array.from({ length: count }, (_, number) => {
    const { name } = SHAPES[shape](number);
    return {
      rule: 'invalid-date',
      severity: 'error',
      file: `secrets/broken-${String(number).padStart(4, '0')}.md`,
      at: { line: 3, column: 10 },
      record: name,
      values: { field: 'expires', text: name, suggestions: [] },
    };
  });
}

const CASES = COUNTS.flatMap((count) =>
  (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    (Object.keys(SHAPES) as Shape[])
      // Thousands of hostile texts, which are as long, take long enough.
      .filter((shape) => count < 5_000 || shape !== 'long')
      .map((shape) => [count, kind, shape] as const),
  ),
);

describe.each(CASES)('%i %s, %s texts', (count, kind, shape) => {
  const report = KINDS[kind](count, shape);
  const message = toSlackMessage(report, new Map());

  test('the Slack message fits', () => {
    expect(validateMessage({ channel: '#secrets', ...message })).toEqual([]);
    expect(blockTextLength(message.blocks)).toBeLessThanOrEqual(MAX_MESSAGE);
    expect(message.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(headerOf(message).length).toBeLessThanOrEqual(MAX_HEADER);
  });

  test('the Slack message says how much it leaves out', () => {
    const expected = linesIn(report);
    expect(groupsOf(message)).toEqual(Object.entries(expected).filter(([, total]) => total > 0));
    const lines = message.text.split('\n').slice(1);
    const total = Object.values(expected).reduce((sum, number) => sum + number, 0);
    expect(shownAndLeftOut(lines.filter((line) => !line.startsWith('https:')))).toBe(total);
  });

  test('the Slack message begins with the most urgent', () => {
    const [, first = ''] = message.text.split('\n');
    expect(first).toMatch(count > 0 ? /^• KEY_0(?!\d)/ : /^https:|^$/);
    expect(listsOf(message)[0]?.items[0] ?? '').toMatch(count > 0 ? /^KEY_0(?!\d)/ : /^$/);
  });

  test('nothing from a record is markup in the Slack message', () => {
    const ownLink = `<${report.origin.runUrl}|job summary>`;
    for (const text of [message.text, ...mrkdwnOf(message)]) {
      expect(text.replaceAll(ownLink, '')).not.toMatch(/[<>]/);
      expect(text.replaceAll(/&(amp|lt|gt);/g, '')).not.toContain('&');
    }
    expect(JSON.stringify(message.blocks)).not.toMatch(/"type":"(user|usergroup|broadcast|channel|emoji)"/);
  });

  test('the job summary fits, begins with the verdict, and says how much it leaves out', () => {
    const summary = toSummary(report);
    expect(Buffer.byteLength(summary)).toBeLessThan(MAX_SUMMARY_BYTES);
    expect(summary).toMatch(count > 0 ? /^## \S+ \d/ : /^## \S+ Nothing/);
    const leftOut = [...summary.matchAll(/^And ([\d,]+) more .*$/gm)];
    for (const [line] of leftOut) expect(line).toContain('report-file');
    const shown = summary.match(/^\| [🔴🟠] |^( {2})?- .*secrets\/broken-/gmu) ?? [];
    // A problem has a line for its file, and one for itself.
    expect(shown.length + sum(leftOut.map(([, number]) => number))).toBe(
      report.records.length + 2 * linesIn(report)['Records we could not read'],
    );
  });

  test('there are no more annotations than GitHub shows', () => {
    for (const level of ['error', 'warning'] as const) {
      const annotations = toAnnotations(report).filter((annotation) => annotation.level === level);
      const total = report.findings.filter(({ severity }) => severity === level).length;
      expect(annotations).toHaveLength(Math.min(total, MAX_ANNOTATIONS_PER_LEVEL));
      for (const text of annotations.map((annotation) => annotation.message))
        expect(text.length).toBeLessThan(MAX_ANNOTATION_MESSAGE);
      if (total === 0) continue;
      const [worst] = report.findings.filter(({ severity }) => severity === level);
      expect(annotations[0]?.file).toBe(worst?.file);
      if (total > MAX_ANNOTATIONS_PER_LEVEL) {
        const hidden = total - (MAX_ANNOTATIONS_PER_LEVEL - 1);
        expect(annotations.at(-1)?.title).toMatch(
          new RegExp(`^and ${hidden.toLocaleString('en')}\\b.*\\bmore\\b`),
        );
      }
    }
  });
});

describe('one record that is too much by itself', () => {
  test.each<[what: string, fields: Partial<SecretRecord>]>([
    ['the longest path that a file can have', { file: `secrets/${`${'ø'.repeat(120)}/`.repeat(16)}a.md` }],
    ['a URL of 10,000 characters', { rotateUrl: `https://example.com/${'u'.repeat(10_000)}` }],
    ['a host of 5,000 characters', { rotateUrl: `https://${'u.'.repeat(2_500)}example.com/` }],
  ])('%s: the Slack message fits all the same', (_what, fields) => {
    const others = records(20, 'short', () => -1);
    const report = reportOn([record({ ...fields, name: 'WORST', expires: inDays(-400) }), ...others]);
    const message = toSlackMessage(report, new Map());
    expect(validateMessage({ channel: '#secrets', ...message })).toEqual([]);
    expect(blockTextLength(message.blocks)).toBeLessThanOrEqual(MAX_MESSAGE);
    expect(listsOf(message)[0]?.items[0]).toMatch(/^WORST expired 400 days ago/);
  });

  test('half a character in the name of an AWS secret', () => {
    const fields = { name: 'half\ud800', store: 'aws-secrets-manager', region: 'eu-north-1' } as const;
    const report = reportOn([record({ ...fields, expires: inDays(-1) })]);
    expect(toSlackMessage(report, new Map()).text).toContain('half\\u{d800} expired 1 day ago');
    expect(toSummary(report)).toContain('half&#92;u{d800}');
  });
});

describe('the header', () => {
  test.each<[header: string, report: Report]>([
    ['1 expired in harbour/web', KINDS.expired(1, 'short')],
    ['20 expired in harbour/web', KINDS.expired(20, 'short')],
    ['1 expiring soon in harbour/web', KINDS.expiring(1, 'short')],
    ['5,000 expiring soon in harbour/web', KINDS.expiring(5_000, 'short')],
    ['1 error in harbour/web', KINDS.errors(1, 'short')],
    ['500 errors in harbour/web', KINDS.errors(500, 'short')],
    ['1 expired, 1 expiring soon, 1 error in harbour/web', KINDS.mixed(3, 'short')],
    ['Nothing is due in harbour/web', KINDS.expired(0, 'short')],
  ])('%s', (header, report) => {
    expect(headerOf(toSlackMessage(report, new Map()))).toBe(header);
  });

  test('fits with the longest name that a repository can have', () => {
    const repository = `${'o'.repeat(39)}/${'r'.repeat(100)}`;
    const findings = errors(1_000, 'short');
    const report = reportOn(
      records(1_000, 'short', () => -1),
      { findings, origin: { repository } },
    );
    const header = headerOf(toSlackMessage(report, new Map()));
    expect(header.length).toBeLessThanOrEqual(MAX_HEADER);
    expect(header).toMatch(/^1,000 expired, 1,000 errors in o+\/r+…$/);
  });

  test('does not deny a date that is near, although its record asks for a shorter warning', () => {
    const report = reportOn([record({ expires: inDays(10), warnBefore: { count: 5, unit: 'day' } })]);
    expect(headerOf(toSlackMessage(report, new Map()))).not.toMatch(/nothing expires within 30 days/i);
  });
});

test('the all-clear shows the next secret without taking its name for markup', () => {
  const report = reportOn([record({ name: '*KEY* _of_ `all` ~doors~ :tada:', store: 'other' })]);
  const message = toSlackMessage(report, new Map());
  expect(JSON.stringify(message.blocks)).toContain('*KEY*');
  for (const text of mrkdwnOf(message)) expect(text).not.toContain('KEY');
});

describe('the verdict', () => {
  test.each<[what: string, report: Report]>([
    ['a record that could not be read', reportOn([], { findings: errors(1, 'short'), failOn: 'never' })],
    ['an expired secret', reportOn([record({ expires: inDays(-1) })], { failOn: 'never' })],
    [
      'an expired secret on a pull request',
      reportOn([record({ expires: inDays(-1) })], { datesCount: false }),
    ],
  ])('is not green about %s, even where that fails nothing', (_what, report) => {
    expect(report.conclusion).toBe('success');
    expect(toSummary(report)).toMatch(/^## (?!✅)\S+ 1 (error|expired)/);
  });

  test('names the warnings where they are what fails the step', () => {
    const findings: Finding[] = [
      {
        rule: 'missing-instructions',
        severity: 'warning',
        file: 'secrets/a.md',
        at: { line: 1, column: 1 },
        record: 'A',
        values: {},
      },
    ];
    expect(toSummary(reportOn([record()], { findings, failOn: 'warning' }))).toMatch(
      /^## ❌ .*\b1 warning\b/,
    );
  });
});

/** The title of each list, and how many lines it has or says that it leaves out. */
function groupsOf(message: ChatMessage): [title: string, total: number][] {
  return listsOf(message).map(({ title, items }) => [title, shownAndLeftOut(items)]);
}

/** How many lines the message about a report must have in each group. */
function linesIn({ findings }: Report) {
  const count = (rule: Finding['rule']) => findings.filter((finding) => finding.rule === rule).length;
  return {
    Expired: count('expired'),
    Expiring: count('expiring'),
    'Records we could not read': count('invalid-date'),
  };
}
