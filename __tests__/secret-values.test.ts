import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { MAX_RECORD_BYTES } from '../src/records/load.ts';
import { scan } from '../src/secret-values/scan.ts';
import { isSuspect } from '../src/secret-values/suspect.ts';
import { HARMLESS } from './support/harmless-lines.ts';
import { BY_LIBRARY, BY_PATTERN, digits, hex, key, PRIVATE_KEY, random } from './support/secret-samples.ts';

/** Where a value stands in a record. */
const PLACES: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => `secret-usage: the old one was ${value}.`,
  (value) => `1. Store it as \`${value}\`, then wait.`,
  (value) => `usage: "${value}"\nowner: platform`,
  (value) => `<!-- secretlint-disable -->\n${value} // secretlint-disable-line`,
  (value) => `# secretlint-disable-next-line\n${value}\r\n`,
  (value) => `SECRETLINT-DISABLE @secretlint/secretlint-rule-preset-recommend\n(${value})`,
];

describe.each(Object.entries(BY_LIBRARY))('a value that the library knows: %s', (_, samples) => {
  test.each(samples.map((sample, index) => [index, sample] as const))('sample %d', async (_, sample) => {
    for (const place of PLACES) {
      const [text, secret] = sample(random(1));
      expect(isSuspect(place(text))).toBe(true);
      await expectBlotted(place(text), secret);
    }
  });

  test('the quick look passes on whatever the library finds', () => {
    for (let seed = 0; seed < 200; seed += 1)
      for (const sample of samples) expect([seed, isSuspect(sample(random(seed))[0])]).toEqual([seed, true]);
  });
});

test('there is a sample for each provider of the library', () => {
  const providers = rules
    .map(({ meta }) => meta.id.replace('@secretlint/secretlint-rule-', ''))
    // One reads only .p12 and .json files, the other switches rules off by comments.
    .filter((id) => id !== 'gcp' && id !== 'filter-comments');
  expect(Object.keys(BY_LIBRARY).sort()).toEqual(providers.sort());
});

describe.each(Object.entries(BY_PATTERN))('a value that the library does not know: %s', (_, samples) => {
  test.each(samples.map((sample) => [sample('…')[0].split('\n')[0] ?? '', sample] as const))(
    '%s',
    async (_, sample) => {
      for (const place of PLACES) {
        const [text, secret] = sample();
        await expectBlotted(place(text), secret);
      }
    },
  );
});

test.each(HARMLESS)('finds no value in: %s', async (line) => {
  expect(await scan(line)).toEqual({ text: line, values: [] });
  expect(await scan(`---\nname: X\n---\n${line}\n`)).toMatchObject({ values: [] });
});

test('finds no value in the example records', async () => {
  const folder = join(import.meta.dirname, '..', 'examples', 'secrets');
  for (const name of readdirSync(folder)) {
    const { values } = await scan(readFileSync(join(folder, name), 'utf8'));
    expect([name, values]).toEqual([name, []]);
  }
});

describe('the scanned text', () => {
  test('has the same length, lines and surroundings', async () => {
    const secret = key(random(7), 40);
    const text = `a\r\ntoken: ${secret}\r\n\nb 🙂 token: ${secret} and more\n`;
    const { text: scanned, values } = await scan(text);
    expect(scanned).toHaveLength(text.length);
    expect(scanned.replaceAll(/(.)\1{39}/gu, '#')).toBe('a\r\ntoken: #\r\n\nb 🙂 token: # and more\n');
    expect(values.map(({ start }) => text.slice(0, start).split('\n').length)).toEqual([2, 4]);
  });

  test('tells each value once, also where two patterns find it', async () => {
    const { values } = await scan(`token: ${digits(random(1), 4)}ab${key(random(2), 30)}`);
    expect(values).toHaveLength(1);
    for (const sample of BY_LIBRARY['database-connection-string'])
      expect((await scan(sample(random(3))[0])).values).toHaveLength(1);
  });

  test('never carries the text of a value', async () => {
    for (const samples of Object.values(BY_LIBRARY)) {
      for (const sample of samples) {
        const [text, secret] = sample(random(5));
        const { values } = await scan(text);
        expect(Object.keys(values[0] ?? {}).sort()).toEqual(['end', 'start', 'what']);
        expect(JSON.stringify(values)).not.toContain(secret.slice(0, 8));
      }
    }
  });

  test('keeps what stands around a private key', async () => {
    const before = 'secret-name: DEPLOY_KEY\nsecret-usage: Deploys.\n';
    const after = '\nsecret-expire: 2026-12-07\nsecret-updated-by: tore\nThen make a new one.\n';
    const { text } = await scan(before + PRIVATE_KEY(random(1)) + after);
    expect(text.startsWith(before)).toBe(true);
    expect(text.endsWith(after)).toBe(true);
  });

  test('keeps what stands after a private key that breaks off', async () => {
    const cut = PRIVATE_KEY(random(1)).split('\n').slice(0, 4).join('\n');
    const after = '\nsecret-expire: 2026-12-07\nsecret-updated-by: tore\nThen make a new one.\n';
    const { text, values } = await scan(cut + after);
    expect(values).toHaveLength(1);
    expect(text.endsWith(after)).toBe(true);
  });
});

describe('a long random value in which a word such as "your" occurs by chance', () => {
  test.each(['yOuR', 'xXxX', 'saMpLe', 'inSeRt'])('%s', async (word) => {
    const [first, second = '', ...rest] = PRIVATE_KEY(random(1)).split('\n');
    const text = [first, second.slice(0, 20) + word + second.slice(20 + word.length), ...rest].join('\n');
    await expectBlotted(text, second.slice(40));
  });
});

describe('the largest file that is read', () => {
  const BEGIN = `-----BEGIN PRIVATE ${'KEY'}-----`;
  test.each([
    ['', 'password='],
    ['', 'token='],
    ['', `${BEGIN}\n`],
    ['', 'postgres://a:b'],
    ['', 'https://a:'],
    ['', 'SG.aaaa.'],
    ['', 'xoxb-1-'],
    ['', `eyJ${'a'.repeat(10)}.`],
    ['', `${hex(random(1), 32)}\n`],
    ['', `token: ${key(random(1), 30)} `],
    ['', 'a'],
    ['', '='],
    ['', '*'],
    ['password:', ' '],
    ['password:', '\t'],
    ['password:', "'"],
    ['password', '"'],
    ['password', ' '],
    ['token=>', '*'],
    ['bearer', ' '],
    [' --body', ' '],
    [BEGIN, ' '],
    [BEGIN, '\\n'],
    [BEGIN, '\nHash: a'],
    [BEGIN, `\n${key(random(1), 64)}`],
    [BEGIN, key(random(1), 64)],
  ])(
    '%j, then full of %j, ends in time',
    async (first, piece) => {
      // Where the time grew faster than the text, this would take minutes; `npm run fuzz` measures the growth.
      const text = first + piece.repeat(Math.floor(MAX_RECORD_BYTES / piece.length));
      const { values } = await scan(text);
      expect(values.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    },
    60_000,
  );
});

/** Something was found, and nothing of the secret is left. */
async function expectBlotted(text: string, secret: string): Promise<void> {
  const { text: scanned, values } = await scan(text);
  expect([text, values.length > 0]).toEqual([text, true]);
  for (let start = 0; start + 8 <= secret.length; start += 4)
    expect(scanned).not.toContain(secret.slice(start, start + 8));
  expect(scanned).toHaveLength(text.length);
}
