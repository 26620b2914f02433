import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Position } from '../src/text/positions.ts';
import { findReferences } from '../src/workflows/references.ts';

/**
 * Golden cases: a workflow or an action, and beside it what is found in it. `usual-` are written after what
 * public projects do, `broken-` have something wrong.
 *
 * `UPDATE_GOLDEN=1 npm test -- workflow-references` writes them anew; read the difference before you commit.
 */
const CASES = join(import.meta.dirname, 'workflows', 'cases');
const UPDATE = process.env.UPDATE_GOLDEN === '1';
const names = readdirSync(CASES)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.slice(0, -'.yml'.length));

/** Cases in which some places hold an alias, or the word in escapes. */
const SPELT_OTHERWISE = ['anchors', 'folded'];

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(CASES, `${name}.yml`), 'utf8');
  const found = findReferences(text);

  test('gives what is expected', () => {
    const path = join(CASES, `${name}.expected.json`);
    const actual = `${JSON.stringify(inShort(text), null, 2)}\n`;
    if (UPDATE) writeFileSync(path, actual);
    expect(actual).toBe(readFileSync(path, 'utf8'));
  });

  test('is the same with the line ends of Windows', () => {
    expect(inShort(text.replaceAll('\n', '\r\n'))).toEqual(inShort(text));
  });

  test('can be read when it breaks off', () => {
    for (let length = 0; length < text.length; length += 41)
      expect(findReferences(text.slice(0, length))).toHaveProperty('uses');
  });

  if (found.problems.length === 0 && !SPELT_OTHERWISE.includes(name))
    test('has the word at each place', () => {
      const lines = text.split('\n');
      for (const { at } of [...found.uses, ...found.isOpen])
        expect(lines[at.line - 1]?.slice(at.column - 1)).toMatch(/^(secrets|'?inherit)\b/i);
    });

  if (name.startsWith('usual-')) test('has no problem', () => expect(found.problems).toEqual([]));
  if (name.startsWith('broken-')) test('has a problem', () => expect(found.problems).not.toEqual([]));
});

describe('an expression', () => {
  test.each([
    ['secrets.X', 'X'],
    ["secrets['X']", 'X'],
    ["SECRETS [ 'x' ]", 'x'],
    ['secrets . X', 'X'],
    ['secrets\n.\tX', 'X'],
    ['secrets\u00a0.X', 'X'],
    ['(secrets).X', 'X'],
    ["((secrets))[(('X'))]", 'X'],
    ['secrets.X.Y.Z', 'X'],
    ["secrets['X'][0]", 'X'],
    ['secrets.*.X', '(whole-context)'],
    ['secrets[*]', '(whole-context)'],
    ['toJSON(secrets)', '(whole-context)'],
    ['secrets', '(whole-context)'],
    ['secrets == null', '(whole-context)'],
    ['secrets[secrets]', '(dynamic-index) (whole-context)'],
    ['secrets[secrets.X]', 'X (dynamic-index)'],
    ["secrets[format('A_{0}', x)]", '(dynamic-index)'],
    ['secrets[true]', '(dynamic-index)'],
    ['a[secrets.X]', 'X'],
    ['f(g(h(secrets.X)), secrets.Y)', 'X Y'],
    ['f().secrets.X', ''],
    ['a.secrets', ''],
    ['a.secrets.X', ''],
    ["a['secrets'].X", ''],
    ['a.*.secrets.X', ''],
    ['secrets2.X || _secrets.Y || my-secrets.Z', ''],
    ["'secrets.X'", ''],
    ["'it''s secrets.X'", ''],
    ['secrets.GITHUB_TOKEN', ''],
    ["secrets['github_token']", ''],
    ['secrets.GITHUB_TOKEN_2', 'GITHUB_TOKEN_2'],
    ['secrets(secrets.X)', 'X'],
    ['no.such(1, 2)', 'broken'],
    ['case()', ''],
    ["case(a, secrets.X, 'else')", 'X'],
    ['constructor(secrets.X) || toString.X || __proto__', 'X'],
    ['secrets.constructor', 'constructor'],
    ['', 'broken'],
    ['  ', 'broken'],
    ['secrets.', 'broken'],
    ['secrets[]', 'broken'],
    ['secrets["X"]', 'broken'],
    ["secrets['X'", 'broken'],
    ['secrets.X secrets.Y', 'broken'],
    ['(secrets.X', 'broken'],
    ['secrets.X)', 'broken'],
    ['secrets?.X', 'broken'],
    ['secrets.X + 1', 'broken'],
    [`${'('.repeat(60)}secrets.X${')'.repeat(60)}`, 'broken'],
    [`secrets.X${' '.repeat(21_000)}`, 'broken'],
    [`${'a == '.repeat(4_000)}secrets.X`, 'X'],
  ])('%j', (expression, expected) => {
    const { uses, isOpen, problems } = findReferences(
      `a: |\n  \${{${expression.replaceAll('\n', '\n  ')}}}\n`,
    );
    const found = [
      ...uses.map(({ name }) => name),
      ...isOpen.map(({ why }) => `(${why})`),
      ...problems.map(({ kind }) => (kind === 'expression' ? 'broken' : kind)),
    ];
    expect(found.join(' ')).toBe(expected);
  });
});

describe('a place is where the word stands', () => {
  test.each([
    ['plain', `a: x \${{ secrets.X }}`, '1:10'],
    ['as a key', `\${{ secrets.X }}: a`, '1:5'],
    ['in single quotes', `a: 'it''s ''x'' \${{ secrets.X }}'`, '1:21'],
    ['in double quotes', `a: "\\"\\x41\\u0041\\U0001F600\\t\\n \${{ secrets.X }}"`, '1:36'],
    ['after a character of two units', `a: 😀 \${{ secrets.X }}`, '1:11'],
    ['on another line of a plain text', `a: x\n   y \${{\n    secrets.X }}`, '3:5'],
    ['on another line in single quotes', `a: 'x\n\n   y \${{ secrets.X }}'`, '3:10'],
    ['on another line in double quotes', `a: "x \\\n   \\  y \${{ secrets.X }}"`, '2:13'],
    ['in a literal block', `a: |\n\n  x\n    \${{ secrets.X }}\n`, '4:9'],
    ['in a folded block', `a: >-\n  x\n  y\n\n  \${{ secrets.X }}`, '5:7'],
    ['in a block with a number', `a: |2+ # \${{ c }}\n     \${{ secrets.X }}\n\n`, '2:10'],
    ['in a block with tag and anchor', `a: !!str &b |\n  \${{ secrets.X }}`, '2:7'],
    ['in a list in braces', `a: {b: ["x", "\${{ secrets.X }}"]}`, '1:19'],
    ['after a tag', `a: !!str "\${{ secrets.X }}"`, '1:15'],
    ['below a mark of a document', `--- # x\na: \${{ secrets.X }}`, '2:8'],
    ['in a condition', 'jobs:\n  a:\n    if: a && secrets.X', '3:14'],
    ['in a condition in quotes', 'jobs:\n  a:\n    if: "!a && secrets.X"', '3:16'],
    ['in a folded condition', 'jobs:\n  a:\n    if: >\n\n      a &&\n      secrets.X', '6:7'],
  ])('%s', (_, text, place) => expect(inShort(text).uses).toEqual([`${place} X`]));
});

describe('a text', () => {
  test('of a megabyte is read', () => {
    const text = `run: |\n${`  echo \${{ secrets.X }} it\n`.repeat(40_000)}`;
    const { uses } = findReferences(text);
    expect(uses).toHaveLength(40_000);
    expect(uses.at(-1)?.at).toEqual({ line: 40_001, column: 12 });
  });

  test('with as many keys as fit is read', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `k${index}: x\n`);
    expect(inShort(`${keys.join('')}last: \${{ secrets.X }}\n`).uses).toEqual(['40001:11 X']);
  });

  test.each(['[', '{a: ', '- ', '? '])('of 100,000 levels of %j is a problem, and no more', (level) => {
    expect(inShort(level.repeat(100_000))).toEqual({
      uses: [],
      isOpen: [],
      declared: [],
      problems: ['1:1 yaml'],
    });
  });

  test('of 90 levels is read', () => {
    const text = `${'['.repeat(90)}'\${{ secrets.X }}'${']'.repeat(90)}`;
    expect(inShort(text)).toMatchObject({ uses: ['1:96 X'], problems: [] });
  });

  test('that is the condition of thousands of jobs is read once', () => {
    const jobs = Array.from({ length: 5_000 }, (_, index) => `  j${index}: { if: *c }\n`);
    const text = `env: { c: &c "a && secrets.X" }\njobs:\n${jobs.join('')}`;
    expect(inShort(text).uses).toEqual(['1:20 X']);
  });

  test('with a key twice is a problem, but for the key that merges', () => {
    expect(inShort('a: &a {}\n<<: *a\n<<: *a\na: 1\n').problems).toEqual(['4:1 yaml']);
  });
});

/** The result with a line for each find: its place and what it is. */
function inShort(text: string) {
  const { uses, isOpen, declared, problems } = findReferences(text);
  const place = ({ line, column }: Position) => `${line}:${column}`;
  return {
    uses: uses.map(({ at, name }) => `${place(at)} ${name}`),
    isOpen: isOpen.map(({ at, why }) => `${place(at)} ${why}`),
    declared,
    problems: problems.map(({ at, kind }) => `${place(at)} ${kind}`),
  };
}
