import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeRefusal } from '../src/findings/refusals.ts';
import { FIELD_NAMES } from '../src/records/fields.ts';
import { readHeaderText } from '../src/records/header-text.ts';
import { readMarkdown } from '../src/records/markdown.ts';
import { toMarkdown } from '../src/records/migrate.ts';
import type { RawRecord } from '../src/records/raw.ts';
import { readRecord } from '../src/records/record.ts';
import { type NewFields, newRecordText } from '../src/records/write.ts';
import { headerText, oneLine, recordTexts } from './support/record-texts.ts';

const lines = (...all: string[]) => all.join('\n');

describe('header text as Markdown', () => {
  test.each<[string, string, string]>([
    [
      'a record as they are: fields in their order, unknown and blank ones, usage over several lines',
      lines(
        'Secret-Name : RELEASE_TOKEN',
        'secret-type: gh-repo',
        '',
        'secret-expire:\t2027-02-17  ',
        'updated:',
        'secret-updated-by:   Bjørn Ærlig',
        'is-secret: true',
        'rotate-every: 90',
        'ticket: OPS-12',
        'secret-color:',
        'rotate-url: https://example.com/tokens#new',
        'secret-usage: The workflow pushes the version: it is',
        'protected # by a rule  ',
        '---',
        '',
        '    indented',
        '\twith a tab',
        'name: ci',
        '',
        '',
        'Update-instructions: Log in.',
        '',
        'Token name: X',
        'Expiration: one year',
        '---',
        '    gh secret set RELEASE_TOKEN  ',
        'secret-owner: platform',
        'update-instructions:',
        '# Then',
        'delete the old one.',
        '',
      ),
      lines(
        '---',
        'name: RELEASE_TOKEN',
        'scope: gh-repo',
        'expires: 2027-02-17',
        'updated:',
        'updated-by: Bjørn Ærlig',
        'secret: true',
        'rotate-every: 90',
        'ticket: OPS-12',
        'secret-color:',
        'rotate-url: https://example.com/tokens#new',
        'usage: |',
        '  The workflow pushes the version: it is',
        '  protected # by a rule  ',
        '  ---',
        '',
        '      indented',
        '  \twith a tab',
        '  name: ci',
        'owner: platform',
        '---',
        '',
        'Log in.',
        '',
        'Token name: X',
        'Expiration: one year',
        '---',
        '    gh secret set RELEASE_TOKEN  ',
        '',
        '# Then',
        'delete the old one.',
        '',
      ),
    ],
    [
      'prose without a key, no last line end',
      'secret-name: X\nsecret-expire: never\n\n    code first\n---\nname: Y\n---\nGo.',
      '---\nname: X\nexpires: never\n---\n\n    code first\n---\nname: Y\n---\nGo.\n',
    ],
    ['no instructions', 'name: X\nupdate-instructions:\n\n', '---\nname: X\n---\n'],
    [
      'a usage that begins below its key, indented',
      'name: X\nsecret-usage:\n\n    Deploys.\n  More.\n\nupdate-instructions: Go.',
      '---\nname: X\nusage: |2\n      Deploys.\n    More.\n---\n\nGo.\n',
    ],
    ['a usage that says nothing', 'name: X\nusage:\n\n', '---\nname: X\nusage:\n---\n'],
    [
      'values that YAML would misread',
      lines(
        'name: 12',
        'owner: @ann',
        'updated-by: null',
        'server: web-1, web-2',
        'region: no',
        'reason: a: b # c',
        'environment: - x',
        'updated: 01/05/2026',
        'null: "quoted"',
        'yes: 2026-05-14',
        'note: {a}',
        'Go.',
      ),
      lines(
        '---',
        'name: "12"',
        'owner: "@ann"',
        'updated-by: "null"',
        'server: web-1, web-2',
        'region: "no"',
        'reason: "a: b # c"',
        'environment: "- x"',
        'updated: 01/05/2026',
        '"null": \'"quoted"\'',
        '"yes": 2026-05-14',
        'note: "{a}"',
        '---',
        '',
        'Go.',
        '',
      ),
    ],
    [
      'a byte order mark and CRLF',
      '\ufeffsecret-name: X\r\nsecret-usage: a\r\nb\r\n\r\nupdate-instructions: Go.\r\n\r\nOn.',
      '\ufeff---\r\nname: X\r\nusage: |\r\n  a\r\n  b\r\n---\r\n\r\nGo.\r\n\r\nOn.\r\n',
    ],
    ['CR', 'name: X\rGo.\r  On.\r', '---\rname: X\r---\r\rGo.\r  On.\r'],
    ['only unknown keys', 'secret_name: X\nGo.', '---\nsecret_name: X\n---\n\nGo.\n'],
  ])('%s', async (_, before, after) => {
    expect(await migrated(before)).toBe(after);
    await expectSame(before, after);
  });

  test.each([
    [
      'a key twice',
      'name: X\nexpires: never\nSecret-Expire:',
      'expires stands there twice, the second time on line 3',
    ],
    [
      'an unknown key twice',
      'name: X\nticket: 1\nticket: 2',
      'A key stands there twice, the second time on line 3',
    ],
    ['nothing', '', 'there is nothing in it'],
    ['only prose', 'Ask Tore.', 'no "key: value" line'],
    [
      'a control character in a value',
      'name: X\n\nowner: a\u0007',
      'control character in the value on line 3',
    ],
    ['a control character in a usage', 'name: X\nusage: a\nb\u001b[0m', 'on line 2'],
    ['a line separator in a usage', 'name: X\nusage: a\nb\u2028c', 'on line 2'],
  ])('%s is refused', async (_, text, reason) => {
    const result = await toMarkdown(text);
    if (!('refusal' in result)) throw new Error(`was written: ${result.text}`);
    expect(describeRefusal(result.refusal)).toContain(reason);
  });

  test('a control character in the instructions stays', async () => {
    expect(await migrated('name: X\nGo.\u001b[0m\n')).toBe('---\nname: X\n---\n\nGo.\u001b[0m\n');
  });

  test.each(recordTexts().filter(([, format]) => format === 'header-text'))('%s', async (path, _, text) => {
    const { fields, problems } = readHeaderText(text);
    const result = await toMarkdown(text);
    if ('refusal' in result) {
      const isTwice = path === '__tests__/cases/header-text/workspace/secrets/twice.txt';
      expect(result.refusal.kind).toBe(isTwice ? 'said-twice' : 'unreadable');
      expect([isTwice, problems.length]).toEqual([fields.size > 0, 1]);
      return;
    }
    expect(problems).toEqual([]);
    await expectSame(text, result.text);
  });

  test('any header text without a key twice is the same record in Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(headerText, async (text) => {
        const before = readHeaderText(text);
        const unknownKeys = before.unknownKeys.map(({ key }) => key);
        fc.pre(before.problems.length === 0 && new Set(unknownKeys).size === unknownKeys.length);
        const after = await migrated(text);
        await expectSame(text, after);
        // However it was read: every line of prose is there, in its order.
        const instructions = String(before.fields.get('instructions')?.text ?? '');
        const visible = (part: string) => part.split(/\r\n|\n|\r/).filter((line) => line.trim());
        expect(visible(after).slice(-visible(instructions).length || Number.POSITIVE_INFINITY)).toEqual(
          visible(instructions),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a new record', () => {
  test('all fields in their order, blank ones to be filled in', async () => {
    const fields: NewFields = {
      usage: 'Deploys.\r\nIt is used by name: ci.\r\n',
      'rotate-url': 'https://example.com/tokens',
      reviewed: '2026-06-01',
      reason: '',
      'warn-before': '4w',
      'rotate-every': '90',
      secret: 'true',
      region: 'eu-north-1',
      server: ['web-1', 'web-2: b'],
      repository: 'acme/api',
      environment: 'production',
      scope: 'environment',
      store: 'github-dependabot',
      owner: undefined,
      'updated-by': 'Ole: "x" #1',
      updated: '2026-11-23',
      expires: 'never',
      name: 'DEPLOY_KEY',
    };
    expect(newRecordText(fields, '\n\nGo to the page.\r\n\r\n---\n  Copy it.\n\n')).toBe(
      lines(
        '---',
        'name: DEPLOY_KEY',
        'expires: never',
        'updated: 2026-11-23',
        'updated-by: \'Ole: "x" #1\'',
        'store: github-dependabot',
        'scope: environment',
        'environment: production',
        'repository: acme/api',
        'server:',
        '  - web-1',
        '  - "web-2: b"',
        'region: eu-north-1',
        'secret: true',
        'rotate-every: 90',
        'warn-before: 4w',
        'reason:',
        'reviewed: 2026-06-01',
        'rotate-url: https://example.com/tokens',
        'usage: |',
        '  Deploys.',
        '  It is used by name: ci.',
        '---',
        '',
        'Go to the page.',
        '',
        '---',
        '  Copy it.',
        '',
      ),
    );
  });

  test('without a body, and with one server', async () => {
    expect(newRecordText({ server: ['web-1'], name: 'X' }, '\n')).toBe('---\nname: X\nserver: web-1\n---\n');
  });

  test('any values read back', async () => {
    const names = FIELD_NAMES.filter((name) => name !== 'instructions');
    const anyFields = fc.dictionary(fc.constantFrom(...names), oneLine, { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(anyFields, oneLine, async (fields, body) => {
        const { fields: read, problems, unknownKeys } = await readMarkdown(newRecordText(fields, body));
        expect([problems, unknownKeys]).toEqual([[], []]);
        const texts = Object.fromEntries([...read].map(([name, { text }]) => [name, text]));
        const isVisible = ([, text]: [string, string]) => text.trim() !== '';
        const visible = Object.entries({ ...fields, instructions: body.trim() }).filter(isVisible);
        const blank = Object.keys(fields).map((name) => [name, '']);
        expect(texts).toEqual({ ...Object.fromEntries(blank), ...Object.fromEntries(visible) });
      }),
      { numRuns: 300 },
    );
  });
});

async function migrated(text: string): Promise<string> {
  const result = await toMarkdown(text);
  if ('refusal' in result) throw new Error(describeRefusal(result.refusal));
  return result.text;
}

/** Both texts are the same record; blank space around the instructions and lines around the usage are not part of it. */
async function expectSame(before: string, after: string): Promise<void> {
  const old = readHeaderText(before.replace(/^\ufeff/, ''));
  const now = await readMarkdown(after.replace(/^\ufeff/, ''));
  expect(textsOf(now)).toEqual(textsOf(old));
  expect(now.unknownKeys.map(({ key }) => key)).toEqual(old.unknownKeys.map(({ key }) => key));
  expect(now.problems).toEqual([]);
  const place = { file: 'secrets/gh-org-x', repository: undefined };
  const positions = new Map();
  expect({ ...readRecord(now, place).record, positions }).toEqual({
    ...readRecord(old, place).record,
    positions,
  });
  const ends = (text: string) => [...new Set(text.match(/\r\n|\n|\r/g))];
  if (ends(before).length > 0) expect(ends(after)).toEqual(ends(before));
}

function textsOf({ fields }: RawRecord): Record<string, unknown> {
  const texts: Record<string, unknown> = Object.fromEntries(
    [...fields].map(([name, { text }]) => [name, text]),
  );
  const { instructions = '', usage, ...others } = texts;
  const withoutBlankLines = String(usage)
    .replace(/^(\s*\n)+/, '')
    .replace(/(\n\s*)+$/, '');
  return {
    ...others,
    instructions: String(instructions).trim(),
    usage: usage && withoutBlankLines.trim() && withoutBlankLines,
  };
}
