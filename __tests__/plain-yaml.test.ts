import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPlainYaml } from '../src/records/plain-yaml.ts';
import { readYaml } from '../src/records/yaml.ts';

/** What the quick reader reads, it must read as the parser for all of YAML does. */

function compare(text: string): 'read' | 'left' {
  const quick = readPlainYaml(text, 3);
  if (quick === undefined) return 'left';
  expect({ text, ...quick }).toEqual({ text, ...readYaml(text, 3) });
  return 'read';
}

const KEYS = [
  'name',
  'expires',
  'updated-by',
  'secret-expire',
  'instructions',
  'usage',
  'Name',
  'my-key',
  'null',
  'x',
  'owner',
];
const VALUES = [
  '2027-05-14',
  'never',
  '~',
  'NULL',
  'null',
  'a b  c',
  'https://x.y/z?a=b#c',
  'a: b',
  'a #b',
  'a#b',
  'x:',
  '- x',
  '-x',
  '',
  ' ',
  '"q"',
  "'q'",
  '"a\\nb"',
  '""',
  "''",
  '"a" b',
  '"a" # c',
  "'it''s'",
  '"unclosed',
  '[a, b]',
  '{a: b}',
  '&a b',
  '*a',
  '!t x',
  '|',
  '|-',
  '>',
  '|2',
  '%x',
  '@x',
  '`x',
  '`x`',
  'é👍',
  'yes',
  '1e3',
  '? x',
  '?x',
  ': x',
  ':x',
  '# c',
  'a\\b',
  '---',
  '...',
  '\tx',
  'x\ty',
  'a,b',
  'a]',
  '=',
  '<<',
  '0x1f',
];
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...KEYS),
        fc.constantFrom(':', ': ', ':  ', ' :', ' : ', ':\t'),
        fc.constantFrom(...VALUES),
        fc.constantFrom('', '', ' ', '  # c', '\t'),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', ' ', '  ', '    ', '\t'),
        fc.constantFrom('text', 'a: b', '- a', '# c', '', 'text # c', 'x  ', '---', '...', '}', 'é'),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '---',
      '...',
      '%YAML 1.2',
      '- a',
      '? a',
      'just text',
      '{a: b}',
      '"k": v',
      '[a]: b',
      '\u2028',
      '\u0085',
      '\u0000',
      '\ufeff',
      '\r',
    ),
  },
);
const document = fc
  .tuple(
    fc.array(line, { maxLength: 4 }),
    fc.constantFrom('', '\n', '\n\n', '\n  \n'),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
  )
  .map(([lines, end, lineEnd]) => lines.join(lineEnd) + end);

test('agrees with the parser on what it reads', () => {
  const count = { read: 0, left: 0 };
  fc.assert(
    fc.property(document, (text) => {
      count[compare(text)] += 1;
    }),
    { numRuns: 4_000 },
  );
  expect(count.read).toBeGreaterThan(20);
});

test('agrees on every value, with every line after it', () => {
  const tails = ['', ' ', '  # c', ' #'];
  const next = [
    '',
    '\n',
    '\nx: y',
    '\n  more',
    '\n# c\nx: y',
    '\n\n',
    '\n- a',
    '\n  # c',
    '\n  a\n\n b\nx: y\n',
    '\n  a\n\n  b\nx: y',
    '\n  a\n\n',
    ...[
      '  ',
      ' ',
      '   ',
      '   \n',
      '   \nx: y',
      ' \n  b\n',
      '# c\n',
      ' # c\nx: y',
      '\n\n\nx: y',
      '  # b\n',
    ].map((end) => `\n  a\n${end}`),
    ...['\n   \n  a\n', '\n\n  a\n', '\n  # a\n  b\n'],
  ];
  let read = 0;
  for (const value of VALUES)
    for (const tail of tails)
      for (const after of next) if (compare(`name: ${value}${tail}${after}`) === 'read') read += 1;
  expect(read).toBeGreaterThan(500);
});

test('agrees on any text', () => {
  const text = fc.stringMatching(/^[a-z:"'#|>~ \n-]{0,40}$/);
  fc.assert(
    fc.property(fc.tuple(text, text), ([one, other]) => {
      compare(`name: ${one}\nx: ${other}`);
    }),
    { numRuns: 4_000 },
  );
});

describe('reads itself', () => {
  const folder = join(import.meta.dirname, '..', 'examples', 'secrets');
  test.each(readdirSync(folder).filter((file) => /\.(md|yml)$/.test(file) && file !== 'README.md'))(
    '%s',
    (file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const yaml = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? text;
      expect(compare(yaml)).toBe(/^ *- |\[/m.test(yaml) ? 'left' : 'read');
    },
  );

  test.each([
    'name: X\nexpires: 2027-05-14 # copied\n\n# who\nupdated-by: "Mia: #1"\nowner:\nusage: \'a\'\n',
    'name: X\ninstructions: |\n  Log in.\n\n    gh secret set X # now\nowner: a',
    'name: X\ninstructions: |-\n  Log in.\n',
  ])('%j', (text) => {
    expect(compare(text)).toBe('read');
  });
});
