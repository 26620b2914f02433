import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { workspaceFiles } from '../../src/adapters/files.ts';
import { discover, type Format } from '../../src/records/discover.ts';
import { decodeText } from '../../src/text/decode.ts';

/** The records of the examples and of the golden cases that are text: path, format, text. */
export function recordTexts(): [string, Format, string][] {
  const files = workspaceFiles('.');
  const isOther = (path: string) => /\/(expected|workflows)$/.test(path);
  return ['examples', '__tests__/cases']
    .flatMap((folder) => discover(files, folder, isOther).found)
    .flatMap((found): [string, Format, string][] => {
      if (found.kind !== 'record' || !found.path.includes('/secrets/')) return [];
      const text = decodeText(readFileSync(found.path));
      return text === undefined ? [] : [[found.path, found.format, text]];
    });
}

/** Values of one line, among them all that YAML is known to misread. */
export const oneLine = fc.oneof(
  fc.constantFrom('2027-05-14', 'never', 'tore', 'Bjørn Ærlig', '李雷', '🦊', 'a\tb', 'x'.repeat(300)),
  fc.constantFrom('Ole: "x" #1', 'null', '~', 'yes', '12', '1e3', '0x1F', '12:30', '- a', '@ann', '', '---'),
  fc.constantFrom(
    'a, b',
    '[a]',
    '{a: b}',
    '# a',
    'a #b',
    "it's",
    '"',
    "'",
    '\\',
    '%a',
    '!a',
    '&a',
    '*a',
    '`',
  ),
  fc.constantFrom('a:', ':', '?', '-', '|', '>', '<<', '=', '...', 'https://example.com/a?b=c#d', '\ufeff'),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter((text) => !/(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text)),
);

const lineEnd = fc.constantFrom('\n', '\r\n');
const CORE = ['name', 'expire', 'updated', 'updated-by'];

/** Lines of free text, many of which look like fields. */
const proseLine = fc.constantFrom(
  'Go to the page.',
  'Token name: X  ',
  'Name: ci',
  'Expiration: one year',
  'Scope: repo',
  'Secret: copy it now',
  'Note: it is slow',
  'https://example.com/tokens: there',
  '',
  '   ',
  '    openssl x509 -enddate',
  '\tgh secret set X',
  '---',
  '--- ',
  'name: X # no comment',
  '# Heading',
  '- one: two',
  '```yaml',
  '<token> & "quotes" | > %',
  'Ærlig talt: 李雷 🦊',
);

/** Writes a key in the manner of a file: with or without its prefix, in its letter case. */
type Manner = (key: string) => string;
const manner: fc.Arbitrary<Manner> = fc
  .tuple(
    fc.constantFrom('secret-', ''),
    fc.constantFrom(
      (key: string) => key,
      (key: string) => key.toUpperCase(),
      (key: string) => key.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    ),
  )
  .map(
    ([prefix, letterCase]) =>
      (key) =>
        letterCase(`${prefix}${key}`),
  );

const headerLine = fc.record({
  colon: fc.constantFrom(':', ' :', '\t:', ':'),
  space: fc.constantFrom(' ', '  ', '\t', '      ', ' '),
  value: fc.constantFrom('2026-05-14', 'X', 'never', 'a: b', 'Bjørn #1', 'null', '@ann', 'yes', '', '12'),
  end: fc.constantFrom('', ' ', '\t', '   '),
});

/**
 * Header text as people write it over years, with no field twice; the order of its fields is free, and some may
 * stand behind the free text.
 */
export const headerText = fc
  .record({
    spell: manner,
    core: fc.shuffledSubarray(CORE, { minLength: 1 }),
    others: fc.shuffledSubarray(['ticket', 'null', 'owner', 'region', 'server', 'blank', 'note'], {}),
    lines: fc.array(headerLine, { minLength: 16, maxLength: 16 }),
    behind: fc.nat(2),
    blocks: fc.array(
      fc.tuple(
        fc.constantFrom('update-instructions:', 'Update-instructions: First', 'secret-usage:', 'usage: Why'),
        fc.array(proseLine, { maxLength: 6 }),
      ),
      { maxLength: 3 },
    ),
    prose: fc.array(proseLine, { maxLength: 3 }),
    lineEnd: fc.oneof(lineEnd, fc.constant('\r')),
    isEnded: fc.boolean(),
  })
  .map(({ spell, core, others, lines, behind, blocks, prose, lineEnd, isEnded }) => {
    const written = [...core, ...others].map((key, index) => {
      const { colon, space, value, end } = lines[index] ?? { colon: ':', space: ' ', value: 'x', end: '' };
      if (key === 'blank') return end;
      const spelt = CORE.includes(key) || key === 'owner' ? spell(key) : key;
      return `${spelt}${colon}${space}${value}${end}`;
    });
    const last = blocks.length > 0 ? written.splice(Math.max(1, written.length - behind)) : [];
    const texts = blocks.flatMap(([key, text]) => [key, ...text]);
    const fields = last.filter((line) => /^secret-/i.test(line));
    const header = [...written, ...last.filter((line) => !fields.includes(line))];
    const all = [...header, ...(blocks.length > 0 ? [] : prose), ...texts, ...fields];
    return all.join(lineEnd) + (isEnded ? lineEnd : '');
  });

const yamlValue = fc.oneof(
  fc.constantFrom(
    ' 2026-05-14',
    " '2026-05-14'",
    ' "2026-05-14"',
    '',
    ' ~',
    '  X',
    '\tX',
    ' a:b',
    " 'it''s'",
  ),
  fc.constantFrom(
    ' |\n    X',
    ' >-\n    a\n    b\n',
    '\n    X',
    ' "a\n    b"',
    ' &anchor X',
    ' X\n    and more',
  ),
);
const yamlComment = fc.constantFrom('', '', ' # why', '  # a: b');

/** A mapping in YAML as people write it, with no field twice, in which no value depends on another. */
export const yamlText = fc
  .record({
    keys: fc.shuffledSubarray(
      ['name', 'expires', 'secret-updated', 'updated-by', 'owner', 'ticket', '"server"'],
      {
        minLength: 1,
      },
    ),
    values: fc.array(
      fc.tuple(yamlValue, yamlComment, fc.constantFrom('', '', '\n', '# note\n', '  # note\n')),
      {
        minLength: 7,
        maxLength: 7,
      },
    ),
    indent: fc.constantFrom('', '', '  '),
    start: fc.constantFrom('', '', '# first\n', '---\n', '# first\n---\n\n'),
    lineEnd,
    isEnded: fc.boolean(),
  })
  .map(({ keys, values, indent, start, lineEnd, isEnded }) => {
    const pairs = keys.map((key, index) => {
      const [value = '', comment = '', before = ''] = values[index] ?? [];
      return `${before}${indent}${key}:${value}${/\n/.test(value) ? '' : comment}\n`;
    });
    const text = `${start}${pairs.join('')}`;
    return (isEnded ? text : text.trimEnd()).replaceAll('\n', lineEnd);
  });

/** Such a mapping as front matter, and a body. */
export const markdownText = fc
  .tuple(yamlText, fc.array(proseLine, { maxLength: 5 }))
  .filter(([yaml]) => !/^---/m.test(yaml))
  .map(([yaml, body]) => {
    const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
    const front = yaml.endsWith(lineEnd) ? yaml : `${yaml}${lineEnd}`;
    return `---${lineEnd}${front}---${lineEnd}${body.join(lineEnd)}`;
  });
