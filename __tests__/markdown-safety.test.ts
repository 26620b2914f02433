import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Finding } from '../src/findings/finding.ts';
import type { SecretRecord } from '../src/records/record.ts';
import type { Origin } from '../src/report/report.ts';
import { toSummary } from '../src/report/summary/summary.ts';
import { START } from '../src/text/positions.ts';
import { visible } from '../src/text/visible.ts';
import { ORIGIN } from './support/check.ts';
import { readPage } from './support/html.ts';
import { record } from './support/record.ts';
import { inDays, reportOn } from './support/reports.ts';

/** Texts of at most 50 characters that mean something in Markdown, in HTML, or to GitHub. */
const HOSTILE: readonly string[] = [
  'a | b',
  '| a | b |',
  'a \\| b',
  'a \\\\| b',
  '\\',
  'ends in \\',
  '`code`',
  '``a ` b``',
  '`unclosed',
  '```mermaid',
  '~~~',
  '*a* _b_ **c** __d__ ***e***',
  '~a~ ~~b~~',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '</td></tr></table>',
  '<!-- -->',
  '<!-- unclosed',
  '<?php ?>',
  '<![CDATA[x]]>',
  '<https://evil.example>',
  '<evil@evil.example>',
  '[a](https://evil.example)',
  '[a](javascript:alert(1))',
  ']( javascript:alert(1)',
  '](https://evil.example) [b',
  '![a](https://evil.example/a.png)',
  '[a]: https://evil.example',
  '[^1]',
  '[^1]: a footnote',
  'https://evil.example/a?b=c&d=e',
  'http://evil.example',
  'www.evil.example',
  'WWW.evil.example',
  'wWw.evil.example',
  'evil@evil.example',
  'mailto:evil@evil.example',
  'xmpp:evil@evil.example',
  'ftp://evil.example',
  '&amp; &lt;b&gt; &#42; &copy; &#x2a;',
  '&lt;',
  '$math$ $$more$$ $`x`$',
  '@team @acme/team',
  '#1 acme/web#1 GH-1',
  ':tada:',
  '# heading',
  '> quote',
  '- item',
  '+ item',
  '1. item',
  '1) item',
  '- [ ] task',
  '[x] task',
  '---',
  '===',
  ':-- | --:',
  'two\nlines',
  'two\r\n\r\n| a | b |',
  'a\n\n# heading',
  'a\tb',
  'a  \nb',
  '\u202egnp.exe',
  '\u200binvisible\u200b',
  '\u0000\u001b[31mred\u001b[0m',
  '\ud800',
  'ünïcödé 😀 日本',
  '"double" and \'single\'',
  '{{ site.title }} {% raw %}',
  '$\u007b{ secrets.TOKEN }}',
];

/** The elements of the summary itself. */
const OWN_ELEMENTS = new Set(
  'h2 h3 p table thead tbody tr th td strong ul li a details summary pre code'.split(' '),
);
const OWN_ATTRIBUTES = new Set(['align=left', 'align=right', 'class=language-mermaid']);

const OWN_LINK =
  /^https:\/\/(github\.com\/(harbour|organizations)|[a-z0-9-]+\.console\.aws\.amazon\.com\/secretsmanager)\//;

const COLUMNS = 7;

function summaryOf(
  records: readonly SecretRecord[],
  findings: readonly Finding[] = [],
  origin: Partial<Origin> = {},
) {
  const summary = toSummary(reportOn(records, { findings, origin }));
  const html = micromark(summary, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return { summary, ...readPage(html) };
}

type Summary = ReturnType<typeof summaryOf>;

/** Nothing on the page but what the product has put there. */
function expectOnlyOwnMarkup({ elements, attributes, links, rows }: Summary): void {
  expect([...elements].filter((name) => !OWN_ELEMENTS.has(name))).toEqual([]);
  expect([...attributes].filter((attribute) => !OWN_ATTRIBUTES.has(attribute))).toEqual([]);
  for (const { url } of links) expect(url).toMatch(OWN_LINK);
  for (const row of rows) expect(row).toHaveLength(COLUMNS);
}

describe.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('%s', (_label, text) => {
  const seen = visible(text);

  test('in every field of a record, urgent and not', () => {
    const hostile: Partial<SecretRecord> = {
      name: text,
      owner: text,
      environment: text,
      scope: 'environment',
    };
    const page = summaryOf([
      record({ ...hostile, file: 'secrets/a.md', expires: inDays(-1) }),
      record({ ...hostile, file: 'secrets/b.md', repository: 'other' }),
    ]);
    expectOnlyOwnMarkup(page);
    const [, urgent, , other] = page.rows;
    for (const row of [urgent, other]) {
      expect(row?.[1]).toBe(seen.trim());
      expect(row?.[2]).toContain(`environment ${seen}`.trim());
      expect(row?.[3]).toBe(seen.trim());
    }
    expect(page.elements).toContain('details');
  });

  test('in the fields of a secret that is used by servers', () => {
    const page = summaryOf([
      record({
        name: 'A',
        store: 'other',
        servers: [text],
        owner: null,
        updatedBy: text,
        expires: inDays(-1),
      }),
      record({ name: 'B', store: 'aws-secrets-manager', region: text, expires: inDays(-1) }),
    ]);
    expectOnlyOwnMarkup(page);
    const [, first, second] = page.rows;
    expect(first?.[2]).toBe(`${seen} · another store`.trim());
    expect(first?.[3]).toBe(`last rotated by ${seen}`.trim());
    expect(second?.[2]).toContain(seen.trim());
  });

  test('in the path of a file, with links and without', () => {
    const findings: Finding[] = [
      { rule: 'missing-instructions', severity: 'warning', file: text, at: START, record: null, values: {} },
    ];
    for (const filesUrl of [ORIGIN.filesUrl, null]) {
      const page = summaryOf([record({ name: null, file: text, expires: null })], findings, { filesUrl });
      expectOnlyOwnMarkup(page);
      expect(page.rows[1]?.[1]).toBe(seen.trim());
      expect(page.items).toContain(seen.trim());
    }
  });

  test('in the message of a finding', () => {
    const problem = { file: 'secrets/a.md', at: START, record: text };
    const findings: Finding[] = [
      {
        ...problem,
        rule: 'invalid-date',
        severity: 'error',
        values: { field: 'expires', text, suggestions: [] },
      },
      {
        ...problem,
        rule: 'unknown-field',
        severity: 'warning',
        values: { key: text, suggestion: undefined },
      },
      { ...problem, rule: 'placeholder', severity: 'warning', values: { field: 'owner', text } },
      { ...problem, rule: 'duplicate-record', severity: 'error', values: { others: [text] } },
    ];
    const page = summaryOf([], findings);
    expectOnlyOwnMarkup(page);
    const shown = page.items.filter((item) => item.includes(`“${seen}”`));
    expect(shown).toHaveLength(findings.length);
  });
});

describe('for GitHub, which reads more than Markdown', () => {
  /** GitHub makes links of these wherever they stand in the text of the source. */
  test.each(['@team', '$math$', ':tada:', 'acme/web#1'])(
    '%s does not stand in the source as it is',
    (text) => {
      const { summary } = summaryOf([record({ name: text, owner: text, expires: inDays(-1) })]);
      expect(summary).not.toContain(text);
    },
  );

  test('no name can end the chart or begin something else in it', () => {
    const names = ['```', 'x\n```', '%%{init: {}}%%', 'a : done, b', 'a; b', '#quot;'];
    const records = names.map((name, index) =>
      record({ name, file: `secrets/${index}.md`, expires: inDays(index) }),
    );
    const { summary, elements } = summaryOf(records);
    expect([...elements].filter((name) => !OWN_ELEMENTS.has(name))).toEqual([]);
    const chart = /```mermaid\n([\s\S]*?)\n```\n/.exec(summary)?.[1]?.split('\n') ?? [];
    const rows = chart.slice(4);
    expect(rows).toHaveLength(names.length);
    for (const row of rows) expect(row).toMatch(/^ {2}\d{4}-\d\d-\d\d [\w ./-]+ :[\w, -]+$/);
  });

  test.each(['section', 'title', 'click', 'todayMarker off', 'excludes weekends', 'dateFormat', 'gantt'])(
    'the name %s is not read as a statement of the chart',
    (name) => {
      const { summary } = summaryOf([record({ name, expires: inDays(3) })]);
      const [, , , , row] = /```mermaid\n([\s\S]*?)\n```\n/.exec(summary)?.[1]?.split('\n') ?? [];
      expect(row).toContain(name.split(' ')[0]);
      expect(row).not.toMatch(new RegExp(`^\\s*${name}`, 'i'));
    },
  );
});

test.each([
  'https://example.com/a?b=c&d=e',
  'https://example.com/?a=1&lt;=2&amp;b=3&copy=4',
  'https://example.com/(a)_[b]*c*~d~$e$@f',
  'https://example.com/a|b"c\'d`e<f>',
  'https://example.com/%7Ba%7D#b',
  'https://exämple.example/ü?ö=日本',
])('the link for a new one leads where the record says: %s', (rotateUrl) => {
  const { links, rows } = summaryOf([record({ rotateUrl, expires: inDays(-1) })]);
  const [link] = links.filter(({ text }) => text === 'new one');
  expect(new URL(link?.url ?? '').href).toBe(sameEverywhere(new URL(rotateUrl).href));
  for (const row of rows) expect(row).toHaveLength(COLUMNS);
});

/** A URL in which the characters that mean something in Markdown are written as escapes, as they may be. */
function sameEverywhere(url: string): string {
  return url.replaceAll(/[()<>"'`\\|[\]]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
