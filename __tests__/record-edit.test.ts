import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeRefusal } from '../src/findings/refusals.ts';
import type { Format } from '../src/records/discover.ts';
import { type LineField, setFields } from '../src/records/edit.ts';
import { parse } from '../src/records/load.ts';
import type { RawRecord } from '../src/records/raw.ts';
import type { Refusal } from '../src/records/refusal.ts';
import { headerText, markdownText, oneLine, recordTexts, yamlText } from './support/record-texts.ts';

type Values = Partial<Record<LineField, string>>;

/** What a rotation writes. */
const ROTATED: Values = { updated: '2026-11-23', 'updated-by': 'ann', expires: '2027-11-23' };

function edit(text: string, format: Format, values: Values) {
  return setFields(text, format, new Map(Object.entries(values) as [LineField, string][]));
}

const lines = (...all: string[]) => all.join('\n');

/** Title, the text before, what is set, the text after. */
type Case = [string, string, Values, string];

describe('header text', () => {
  test.each<Case>([
    [
      'values are replaced; keys, order, spaces and prose stay',
      lines(
        'Secret-Name : X',
        '',
        'Secret-Updated:\t2025-01-01  ',
        'secret-expire:2026-01-01',
        'updated-by :   tore\t',
        'ticket: OPS-12',
        'Update-instructions: Go to the page.',
        '',
        'Updated: shown at the top  ',
        'Expiration: one year',
        '',
      ),
      ROTATED,
      lines(
        'Secret-Name : X',
        '',
        'Secret-Updated:\t2026-11-23  ',
        'secret-expire:2027-11-23',
        'updated-by :   ann\t',
        'ticket: OPS-12',
        'Update-instructions: Go to the page.',
        '',
        'Updated: shown at the top  ',
        'Expiration: one year',
        '',
      ),
    ],
    [
      'fields behind the free text are found there',
      lines(
        'secret-name: X',
        'update-instructions:',
        'Name: ci',
        'secret-updated: 2025-01-01',
        'secret-updated-by: tore',
        'secret-expire: 2026-01-01',
        'secret-usage: Deploys.',
      ),
      ROTATED,
      lines(
        'secret-name: X',
        'update-instructions:',
        'Name: ci',
        'secret-updated: 2026-11-23',
        'secret-updated-by: ann',
        'secret-expire: 2027-11-23',
        'secret-usage: Deploys.',
      ),
    ],
    [
      'a blank value gets one space before it',
      'name: X\nupdated:\nupdated-by:   \nexpires:\t\nGo.\n',
      ROTATED,
      'name: X\nupdated: 2026-11-23\nupdated-by: ann\nexpires: 2027-11-23\nGo.\n',
    ],
    [
      'missing fields come behind their neighbours, with the prefix',
      'secret-name: X\nsecret-owner: platform\nsecret-updated: 2025-01-01\n\nGo to the page.\n',
      ROTATED,
      'secret-name: X\nsecret-expire: 2027-11-23\nsecret-owner: platform\nsecret-updated: 2026-11-23\nsecret-updated-by: ann\n\nGo to the page.\n',
    ],
    [
      'without the prefix, in a header with prose right below it',
      'name: X\nGo to the page.\nExpiration: one year',
      ROTATED,
      'name: X\nexpires: 2027-11-23\nupdated: 2026-11-23\nupdated-by: ann\nGo to the page.\nExpiration: one year',
    ],
    [
      'in capitals, at the end of a file that lacks its last line end',
      'NAME: X\r\nEXPIRE: 2026-01-01',
      ROTATED,
      'NAME: X\r\nEXPIRE: 2027-11-23\r\nUPDATED: 2026-11-23\r\nUPDATED-BY: ann',
    ],
    [
      'with capital letters and a space before the colon',
      'Secret-Name : X\rSecret-Expire : 2026-01-01\r',
      ROTATED,
      'Secret-Name : X\rSecret-Expire : 2027-11-23\rSecret-Updated : 2026-11-23\rSecret-Updated-By : ann\r',
    ],
    [
      'with a capital letter at the beginning only',
      'Secret-name: X\nExpires: 2026-01-01\n',
      { updated: '2026-11-23' },
      'Secret-name: X\nExpires: 2026-01-01\nUpdated: 2026-11-23\n',
    ],
    [
      'values below one another',
      'secret-name:      X\nsecret-expire:    2026-01-01\n',
      ROTATED,
      'secret-name:      X\nsecret-expire:    2027-11-23\nsecret-updated:   2026-11-23\nsecret-updated-by: ann\n',
    ],
    [
      'rather in the header than behind the free text',
      'owner: platform\nusage: Deploys.\nmore\nsecret-name: X\nupdate-instructions: Go.\n',
      { updated: '2026-11-23' },
      'owner: platform\nupdated: 2026-11-23\nusage: Deploys.\nmore\nsecret-name: X\nupdate-instructions: Go.\n',
    ],
    [
      'at the top, where the header has no field',
      'ticket: OPS-12\nupdate-instructions: Go.\n',
      { 'updated-by': 'ann' },
      'secret-updated-by: ann\nticket: OPS-12\nupdate-instructions: Go.\n',
    ],
    [
      'a value that would mean something elsewhere, and a byte order mark',
      '\ufeffname: X\nupdated-by: tore\n',
      { 'updated-by': 'Ole: "x" #1' },
      '\ufeffname: X\nupdated-by: Ole: "x" #1\n',
    ],
    [
      'a date behind the prose, of which nothing else is said',
      'name: X\nGo to the page.\nExpires: 2026-01-01\n',
      { expires: '2027-11-23' },
      'name: X\nGo to the page.\nExpires: 2027-11-23\n',
    ],
  ])('%s', async (_, before, values, after) => {
    expect(await edit(before, 'header-text', values)).toEqual({ text: after });
  });
});

describe('YAML', () => {
  test.each<Case>([
    [
      'values are replaced; comments, order, quotes and spaces stay',
      lines(
        '# The deploy key.',
        '---',
        "name:   'X' # in GitHub",
        'expires: "2026-01-01"   # as the page shows',
        '',
        "secret-updated:\t'2025-01-01'",
        '# who',
        'updated-by: tore  ',
        'usage: |',
        '  updated: no field',
        '...',
        '',
      ),
      { ...ROTATED, 'updated-by': "Ann's bot" },
      lines(
        '# The deploy key.',
        '---',
        "name:   'X' # in GitHub",
        'expires: "2027-11-23"   # as the page shows',
        '',
        "secret-updated:\t'2026-11-23'",
        '# who',
        "updated-by: Ann's bot  ",
        'usage: |',
        '  updated: no field',
        '...',
        '',
      ),
    ],
    [
      'blank values',
      'name: X\nupdated:\nupdated-by:  # who\nexpires: ~',
      ROTATED,
      'name: X\nupdated: 2026-11-23\nupdated-by: ann  # who\nexpires: 2027-11-23',
    ],
    [
      'values over several lines',
      'updated: >- # folded\n  2025-01-01\n\n\nupdated-by: "Ole\n  Bull" # who\nname: X\nexpires:\n  # the day\n  2026-01-01',
      ROTATED,
      'updated: 2026-11-23 # folded\n\n\nupdated-by: "ann" # who\nname: X\nexpires:\n  # the day\n  2027-11-23',
    ],
    [
      'a block at the end of a file that lacks its last line end',
      'name: X\nupdated: |\n  2025-01-01',
      { updated: '2026-11-23' },
      'name: X\nupdated: 2026-11-23',
    ],
    [
      'anchors, aliases, tags and explicit keys',
      '? name\n: X\n? updated\n: &day !!str 2025-01-01\nexpires: &then 2026-01-01\nreviewed: *then\nupdated-by: *then\nk: &key owner\n*key : a\n',
      { updated: '2026-11-23', 'updated-by': 'ann', owner: 'b' },
      '? name\n: X\n? updated\n: &day !!str 2026-11-23\nexpires: &then 2026-01-01\nreviewed: *then\nupdated-by: ann\nk: &key owner\n*key : b\n',
    ],
    [
      'missing fields, in a mapping that is indented, with CRLF',
      '%YAML 1.2\r\n---\r\n  secret-name: X # in GitHub\r\n  # more\r\n  secret-owner: a',
      ROTATED,
      '%YAML 1.2\r\n---\r\n  secret-name: X # in GitHub\r\n  secret-expire: 2027-11-23\r\n  secret-updated: 2026-11-23\r\n  secret-updated-by: ann\r\n  # more\r\n  secret-owner: a',
    ],
    [
      'missing fields, at the end of a file that lacks its last line end',
      'usage: |\n  Deploys.\nname: X',
      ROTATED,
      'usage: |\n  Deploys.\nname: X\nexpires: 2027-11-23\nupdated: 2026-11-23\nupdated-by: ann',
    ],
    [
      'braces on one line',
      '{ name: X, updated, updated-by: , owner: a } # all',
      { ...ROTATED, 'updated-by': 'a, b' },
      '{ name: X, expires: 2027-11-23, updated: 2026-11-23, updated-by: "a, b" , owner: a } # all',
    ],
    [
      'JSON',
      '{\r\n  "name": "X",\r\n  "updated-by":null,\r\n  "owner": "a"\r\n}\r\n',
      ROTATED,
      '{\r\n  "name": "X",\r\n  "expires": "2027-11-23",\r\n  "updated": "2026-11-23",\r\n  "updated-by":"ann",\r\n  "owner": "a"\r\n}\r\n',
    ],
    [
      'JSON, at its end',
      '{\n  "secret-name": "X"\n}',
      { updated: '2026-11-23' },
      '{\n  "secret-name": "X",\n  "secret-updated": "2026-11-23"\n}',
    ],
  ])('%s', async (_, before, values, after) => {
    expect(await edit(before, 'yaml', values)).toEqual({ text: after });
  });

  test.each([
    ['Ole: "x" #1', `'Ole: "x" #1'`],
    ['null', '"null"'],
    ['~', '"~"'],
    ['yes', '"yes"'],
    ['12', '"12"'],
    ['2026-01-01', '"2026-01-01"'],
    ['- a', '"- a"'],
    ['@ann', '"@ann"'],
    ['', '""'],
    ['Bjørn 🦊', 'Bjørn 🦊'],
    ['a\tb', 'a\tb'],
    ['"a" and \'b\'', '"\\"a\\" and \'b\'"'],
    [' a ', 'a'],
  ])('a name that YAML could misread has quotes: %s', async (name, written) => {
    expect(await edit('name: X\nupdated-by: tore', 'yaml', { 'updated-by': name })).toEqual({
      text: `name: X\nupdated-by: ${written}`,
    });
  });
});

describe('Markdown', () => {
  test.each<Case>([
    [
      'the front matter is edited as YAML, the body stays',
      lines(
        '---  ',
        'name: X # in GitHub',
        "updated: '2025-01-01'",
        '---',
        'updated: 2025-01-01',
        '---',
        'x  ',
      ),
      ROTATED,
      lines(
        '---  ',
        'name: X # in GitHub',
        'expires: 2027-11-23',
        "updated: '2026-11-23'",
        'updated-by: ann',
        '---',
        'updated: 2025-01-01',
        '---',
        'x  ',
      ),
    ],
    [
      'a byte order mark and CRLF',
      '\ufeff---\r\nname: X\r\n\r\nexpires: 2026-01-01\r\n---\t\r\nGo.\n',
      ROTATED,
      '\ufeff---\r\nname: X\r\n\r\nexpires: 2027-11-23\r\nupdated: 2026-11-23\r\nupdated-by: ann\r\n---\t\r\nGo.\n',
    ],
    [
      'lines that end in CR',
      '---\rname: X\rupdated: |\r  2025-01-01\r---\rGo.',
      ROTATED,
      '---\rname: X\rexpires: 2027-11-23\rupdated: 2026-11-23\rupdated-by: ann\r---\rGo.',
    ],
    [
      'a fence at the end of the file',
      '---\nname: X\n---',
      { expires: 'never' },
      '---\nname: X\nexpires: never\n---',
    ],
  ])('%s', async (_, before, values, after) => {
    expect(await edit(before, 'markdown', values)).toEqual({ text: after });
  });
});

describe('what is refused', () => {
  test.each<[string, Format, string, Values, string]>([
    ['a key twice', 'header-text', 'name: X\nexpires:\nSecret-Expire: never', ROTATED, 'stands there twice'],
    ['a key twice in YAML', 'yaml', 'name: X\nexpires: never\nsecret-expire: never', ROTATED, 'twice'],
    ['a key twice in braces', 'yaml', '{name: X, updated: , updated: 2025-01-01}', ROTATED, 'twice'],
    ['no fields', 'header-text', 'Ask Tore.', ROTATED, 'no "key: value" line'],
    ['an empty file', 'markdown', '', ROTATED, 'there is nothing in it'],
    ['no front matter', 'markdown', 'name: X', ROTATED, 'Markdown needs its fields at the top'],
    ['broken YAML', 'yaml', 'name: "X', ROTATED, 'This is not a readable record: '],
    ['a list', 'yaml', '- name: X', ROTATED, 'must be one mapping'],
    ['two lines', 'yaml', 'name: X', { 'updated-by': 'a\nb' }, 'updated-by must be one line of text'],
    ['a lone CR', 'header-text', 'name: X', { 'updated-by': 'a\rname: Y' }, 'must be one line'],
    ['a line separator', 'yaml', 'name: X', { 'updated-by': 'a\u2028b' }, 'must be one line'],
    ['half a character', 'yaml', 'name: X', { 'updated-by': '\ud83e' }, 'must be one line'],
    ['NUL', 'header-text', 'name: X', { 'updated-by': 'a\0b' }, 'must be one line'],
    ['a value that another refers to', 'yaml', 'updated: &a 2025-01-01\nreviewed: *a', ROTATED, 'by hand'],
    ['a value that an unknown key refers to', 'yaml', 'updated: &a 2025-01-01\nx: [*a]', ROTATED, 'by hand'],
    ['a blank value with an anchor', 'yaml', 'updated: &a\nx: *a', ROTATED, 'by hand'],
    ['a list in place of a value', 'yaml', 'updated: [a]', ROTATED, 'by hand'],
    ['a mapping in place of a value', 'yaml', 'name: X\nupdated: {a: b}', ROTATED, 'by hand'],
    ['an explicit key without a value', 'yaml', '? updated', ROTATED, 'by hand'],
    ['no line after which to write', 'yaml', 'name: |\n  X', ROTATED, 'by hand'],
    ['nothing but empty braces', 'yaml', '{}', ROTATED, 'by hand'],
    ['an anchor on the key that follows', 'yaml', '{name: X, &k x: *k}', ROTATED, 'by hand'],
    [
      'a line that may be prose',
      'header-text',
      'name: X\nChoose these:\n\nExpires: one year',
      { expires: 'never' },
      "expires can't be edited in place",
    ],
    ['a blank form', 'header-text', 'name: X\nFill in:\n\nUpdated:', { updated: '2026-11-23' }, 'by hand'],
  ])('%s', async (_, format, text, values, reason) => {
    const result = await edit(text, format, values);
    if (!('refusal' in result)) throw new Error(`was edited: ${result.text}`);
    const sentence = describeRefusal(result.refusal);
    expect(sentence).toContain(reason);
    expect(sentence).toMatch(/^[^\n]+\.$/);
  });

  test('the field is named, and the line', async () => {
    const result = await edit('name: X\nexpires: never\n\nsecret-expire: never', 'header-text', ROTATED);
    expect('refusal' in result && describeRefusal(result.refusal)).toBe(
      'expires stands there twice, the second time on line 4. Keep the one that is true.',
    );
  });

  test('another field that stands there twice is left as it is', async () => {
    expect(await edit('name: X\nowner: a\nowner: b\nupdated:', 'yaml', { updated: '2026-11-23' })).toEqual({
      text: 'name: X\nowner: a\nowner: b\nupdated: 2026-11-23',
    });
  });
});

describe('the records of the examples and of the golden cases', () => {
  /** Readable ones in which a field that is set can't be, and why. */
  const REFUSED: Readonly<Record<string, Refusal['kind']>> = {
    // Who updated it is an anchor, to which the owner refers.
    '__tests__/cases/yaml/workspace/secrets/header-keys.yaml': 'entangled',
    '__tests__/cases/header-text/workspace/secrets/twice.txt': 'said-twice',
    '__tests__/cases/duplicates/workspace/secrets/twice.yml': 'said-twice',
    '__tests__/cases/broken-yaml/workspace/secrets/duplicate-keys.yml': 'said-twice',
  };

  test.each(recordTexts())('%s', async (path, format, text) => {
    const before = await parse(text, format);
    const isUnreadable = before.fields.size === 0 && before.problems.length > 0;
    const result = await edit(text, format, ROTATED);
    if ('refusal' in result) {
      expect(result.refusal.kind).toBe(isUnreadable ? 'unreadable' : REFUSED[path]);
      return;
    }
    expect([isUnreadable, REFUSED[path]]).toEqual([false, undefined]);
    const changed = await expectOnly(text, format, ROTATED, result.text);
    expect(changed).toBeLessThanOrEqual(3);
    expect(await edit(result.text, format, ROTATED)).toEqual(result);
  });
});

describe('any record', () => {
  const field = fc.constantFrom<LineField>('updated', 'updated-by', 'expires', 'owner', 'name');

  test.each([
    ['header-text', headerText],
    ['yaml', yamlText],
    ['markdown', markdownText],
  ] as const)('an edit of %s changes one line and nothing else', async (format, texts) => {
    let edited = 0;
    await fc.assert(
      fc.asyncProperty(texts, field, oneLine, fc.boolean(), async (text, name, value, hasMark) => {
        const before = await parse(text, format);
        fc.pre(before.fields.size > 0);
        const mark = hasMark ? '\ufeff' : '';
        const result = await edit(mark + text, format, { [name]: value });
        if ('refusal' in result) {
          const isTwice = before.problems.some(({ kind }) => kind === 'duplicate-key');
          expect([...(isTwice ? ['said-twice'] : []), 'entangled']).toContain(result.refusal.kind);
          return;
        }
        edited += 1;
        expect(result.text.startsWith(mark)).toBe(true);
        await expectOnly(text, format, { [name]: value }, result.text.slice(mark.length));
        expectOneLine(text, result.text.slice(mark.length));
      }),
      { numRuns: 300 },
    );
    expect(edited).toBeGreaterThan(200);
  });
});

/** The fields have their new values, and all others what they had; the number of lines that are new. */
async function expectOnly(text: string, format: Format, values: Values, edited: string): Promise<number> {
  const texts = ({ fields, unknownKeys, problems }: RawRecord) => ({
    fields: Object.fromEntries([...fields].map(([name, field]) => [name, field.text])),
    unknownKeys: unknownKeys.map(({ key }) => key),
    problems: problems.map(({ kind }) => kind),
  });
  const before = texts(await parse(text, format));
  const trimmed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]));
  expect(texts(await parse(edited, format))).toEqual({ ...before, fields: { ...before.fields, ...trimmed } });
  const old = text.split(/\r\n|\n|\r/);
  return edited.split(/\r\n|\n|\r/).filter((line) => !old.includes(line)).length;
}

/** One line is new or another one; only a value over several lines may have been more. All line ends are alike. */
function expectOneLine(text: string, edited: string): void {
  const old = text.split(/\r\n|\n|\r/);
  const now = edited.split(/\r\n|\n|\r/);
  let start = 0;
  while (start < now.length && now[start] === old[start]) start += 1;
  let end = 0;
  while (end < Math.min(now.length, old.length) - start && now.at(-1 - end) === old.at(-1 - end)) end += 1;
  const gone = old.slice(start, old.length - end);
  expect(now.length - end - start).toBeLessThanOrEqual(1);
  if (gone.length > 1) expect(gone.slice(1).join('\n')).toMatch(/^( {4,}.*(\n|$))+$/);
  const [before] = gone;
  const after = now[start] ?? '';
  if (before !== undefined && now.length > start + end) {
    const key = /^[^:]*:[ \t]?/.exec(before)?.[0].trimEnd() ?? '';
    expect(after.startsWith(key)).toBe(true);
    expect(after.endsWith(/( {1,2}# (why|a: b))?$/.exec(before)?.[0] ?? '')).toBe(true);
  }
  const ends = (whole: string) => new Set(whole.match(/\r\n|\n|\r/g) ?? ['\n']);
  if (/[\r\n]/.test(text) && /[\r\n]/.test(edited)) expect(ends(edited)).toEqual(ends(text));
}
