import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { MAX_RECORD_BYTES } from '../src/records/load.ts';
import { toAnnotations } from '../src/report/annotations.ts';
import type { Report } from '../src/report/report.ts';
import { toSlackMessage } from '../src/report/slack/message.ts';
import { toSummary } from '../src/report/summary/summary.ts';
import { validateMessage } from './stand-ins/block-kit.ts';
import { runStep } from './stand-ins/runner.ts';
import { checkFiles } from './support/check.ts';

/** A record that is in order and due within the window, so that a report must speak of it. */
const FINE = [
  'secret-name: FINE',
  'secret-expire: 2026-12-05',
  'secret-updated: 2025-12-05',
  'secret-updated-by: tore',
  'Go to the page.',
].join('\n');
const README = { 'secrets/README.md': '# Secrets\n' };

describe('a file that is no text', () => {
  const BYTES = Buffer.from(FINE);
  test.each<[string, string, Uint8Array]>([
    ['UTF-16 with a byte order mark, little-endian', 'txt', Buffer.from(`\ufeff${FINE}`, 'utf16le')],
    ['UTF-16 with a byte order mark, big-endian', 'txt', Buffer.from(`\ufeff${FINE}`, 'utf16le').swap16()],
    ['UTF-16 without one', 'yml', Buffer.from(FINE, 'utf16le')],
    ['Latin-1', 'txt', Buffer.from(`${FINE} Bjørn`, 'latin1')],
    ['NUL characters', 'md', Buffer.from('---\nname: X\0\n---\n')],
    ['a NUL character at the end', 'txt', Buffer.concat([BYTES, Buffer.of(0)])],
    ['a cut-off character', 'txt', Buffer.concat([BYTES, Buffer.of(0xf0, 0x9f)])],
    ['half a surrogate pair, encoded', 'txt', Buffer.concat([BYTES, Buffer.of(0xed, 0xa0, 0x80)])],
    ['an overlong form', 'txt', Buffer.concat([BYTES, Buffer.of(0xc0, 0xaf)])],
  ])('%s', async (_, ending, bytes) => {
    const report = await checkFiles({ ...README, 'secrets/a.txt': FINE, [`secrets/b.${ending}`]: bytes });
    expectFine(report);
    expect(outcome(report)).toEqual([[`secrets/b.${ending}`, 'unreadable-file', { fault: 'not-text' }]]);
    expect(report.conclusion).toBe('failure');
    expect(report.checks[0]).toMatchObject({ status: 'partial' });
  });
});

describe('a text that begins with a byte order mark, or has the line ends of another system', () => {
  test.each([
    ['a byte order mark', `\ufeff${FINE}`],
    ['CRLF', FINE.replaceAll('\n', '\r\n')],
    ['CR', FINE.replaceAll('\n', '\r')],
    ['all at once', `\ufeff${FINE.replaceAll('\n', '\r\n')}\r\n\n\r`],
  ])('%s', async (_, text) => {
    const report = await checkFiles({ ...README, 'secrets/a.txt': text });
    expectFine(report);
    expect(outcome(report)).toEqual([]);
  });
});

describe('the size of a file', () => {
  const sized = (bytes: number) => `${FINE}\n`.padEnd(bytes, 'x');

  test('a file of exactly the limit is read', async () => {
    const report = await checkFiles({ ...README, 'secrets/a.txt': sized(MAX_RECORD_BYTES) });
    expectFine(report);
    expect(outcome(report)).toEqual([]);
  });

  test('a file with one byte more is not', async () => {
    const report = await checkFiles({
      ...README,
      'secrets/a.txt': FINE,
      'secrets/b.txt': sized(MAX_RECORD_BYTES + 1),
    });
    expectFine(report);
    expect(outcome(report)).toEqual([['secrets/b.txt', 'unreadable-file', { fault: 'too-large' }]]);
  });
});

describe('a file that was there when the directory was listed', () => {
  test.each(['missing', 'no-permission', 'link', 'not-a-file', 'other'] as const)('%s', async (fault) => {
    const report = await checkFiles({ ...README, 'secrets/a.txt': FINE, 'secrets/b.txt': { fault } });
    expectFine(report);
    expect(outcome(report)).toEqual([['secrets/b.txt', 'unreadable-file', { fault }]]);
  });

  test('a folder that can no longer be listed', async () => {
    const report = await checkFiles({ ...README, 'secrets/a.txt': FINE, 'secrets/b/': { fault: 'missing' } });
    expectFine(report);
    expect(outcome(report)).toEqual([['secrets/b', 'unreadable-file', { fault: 'missing' }]]);
  });
});

describe('on disk', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  afterAll(() => {
    for (const folder of [workspace, outside]) rmSync(folder, { recursive: true, force: true });
  });
  const at = (name: string) => join(workspace, 'secrets', name);

  test('what is no record that can be read is named, and the others are checked', async () => {
    mkdirSync(at('empty-folder'), { recursive: true });
    writeFileSync(at('README.md'), '# Secrets\n');
    writeFileSync(at('a.txt'), FINE);
    writeFileSync(at('ten-megabytes.txt'), FINE);
    truncateSync(at('ten-megabytes.txt'), 10 * 1024 * 1024);
    execFileSync('mkfifo', [at('pipe.md')]);
    symlinkSync('.', at('loop'));
    symlinkSync('circle.md', at('circle.md'));
    symlinkSync('/dev/zero', at('zero.yml'));
    writeFileSync(join(outside, 'record.txt'), FINE);
    symlinkSync(join(outside, 'record.txt'), at('outside.txt'));
    symlinkSync(outside, at('outside'));
    const socket = createServer();
    await new Promise<void>((resolve) => socket.listen(at('socket.yml'), resolve));

    const result = await runStep({ workspace, inputs: { today: '2026-11-23' } });
    await new Promise((resolve) => socket.close(resolve));

    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    const { findings, records } = JSON.parse(result.report ?? '');
    expect(records).toMatchObject([{ name: 'FINE', status: 'expiring' }]);
    expect(messages(findings)).toEqual({
      'secrets/circle.md': expect.stringContaining('symbolic link'),
      'secrets/loop': expect.stringContaining('symbolic link'),
      'secrets/outside': expect.stringContaining('symbolic link'),
      'secrets/outside.txt': expect.stringContaining('symbolic link'),
      'secrets/pipe.md': expect.stringContaining('not a regular file'),
      'secrets/socket.yml': expect.stringContaining('not a regular file'),
      'secrets/ten-megabytes.txt': expect.stringContaining('larger than 256 KiB'),
      'secrets/zero.yml': expect.stringContaining('symbolic link'),
    });
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test.skip : test)('a file without permission (skipped for root, who may read all)', async () => {
    writeFileSync(at('closed.txt'), FINE, { mode: 0 });
    const { report } = await runStep({ workspace, inputs: { today: '2026-11-23' } });
    const { findings } = JSON.parse(report ?? '');
    expect(messages(findings)['secrets/closed.txt']).toContain('permission was denied');
    rmSync(at('closed.txt'));
  });

  test('a secrets directory that is a link, or lies behind one, is not read', async () => {
    symlinkSync('secrets', join(workspace, 'linked'));
    mkdirSync(join(outside, 'secrets'));
    writeFileSync(join(outside, 'secrets', 'a.txt'), FINE);
    symlinkSync(outside, join(workspace, 'elsewhere'));
    for (const directory of ['linked', 'elsewhere/secrets', 'secrets/a.txt', 'secrets/a.txt/x']) {
      const { exitCode, report } = await runStep({ workspace, inputs: { 'secrets-directory': directory } });
      expect(exitCode).toBe(1);
      expect(JSON.parse(report ?? '')).toMatchObject({
        records: [],
        findings: [{ rule: 'no-records', file: directory }],
        checks: [{ status: 'failed' }, { name: 'workflows' }],
      });
    }
  });

  test.each(['/etc', '..', 'secrets/../..', 'C:\\secrets', '\\secrets', 'secrets\n/etc'])(
    'no secrets directory but one in the workspace: %j',
    async (directory) => {
      const result = await runStep({ workspace, inputs: { 'secrets-directory': directory } });
      expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'failure' }, report: undefined });
      expect(result.stdout).toMatch(/^::error .*Input secrets-directory is .*inside the workspace.*\n$/);
    },
  );

  test.each([
    'line\nbreak.txt',
    '::error::.txt',
    '##[error].txt',
    'bell\u0007.txt',
    '%0A.txt',
    '\u202etxt.txt',
  ])('a file name with special characters: %j', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
    mkdirSync(join(folder, 'secrets'));
    writeFileSync(join(folder, 'secrets', 'README.md'), '');
    writeFileSync(join(folder, 'secrets', name), FINE.replace('2026-12-05', 'soon'));
    const result = await runStep({ workspace: folder, inputs: { today: '2026-11-23' } });
    rmSync(folder, { recursive: true });

    const { findings } = JSON.parse(result.report ?? '');
    expect(findings).toMatchObject([{ rule: 'invalid-date', file: `secrets/${name}`, line: 2 }]);
    const commands = result.stdout.split(/\r?\n/).filter((line) => /^\s*::|##\[/.test(line));
    expect(commands).toEqual([expect.stringMatching(/^::error title=FINE%3A invalid-date,file=secrets\//)]);
    expect(result.summary).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(result.summary.match(/^- .*txt/gm)).toHaveLength(1);
  });

  test('a file name that is not UTF-8', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
    mkdirSync(join(folder, 'secrets'));
    writeFileSync(join(folder, 'secrets', 'a.txt'), FINE);
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/secrets/b`), Buffer.of(0xff), Buffer.from('.txt')]),
      FINE,
    );
    const { report, exitCode } = await runStep({ workspace: folder, inputs: { today: '2026-11-23' } });
    rmSync(folder, { recursive: true });
    expect(exitCode).toBe(1);
    expect(JSON.parse(report ?? '').counts).toMatchObject({ files: 2, records: 1, errors: 1 });
  });
});

describe('a text that could stop the whole check, or drown it', () => {
  const full = (piece: string) => piece.repeat(Math.floor(MAX_RECORD_BYTES / piece.length));
  test.each<[string, string, string]>([
    ['an alias of the list that it stands in', 'yml', 'name: X\nserver: &a [b, *a]\n'],
    ['an alias of the mapping that it stands in', 'yml', '&a\nname: X\n? *a\n: *a\n'],
    ['an alias bomb in front matter', 'md', `---\n${bomb(9)}name: X\n---\nGo.\n`],
    [
      'half a character in the name',
      'yml',
      'name: "\\ud800"\nstore: aws-secrets-manager\nregion: eu-north-1\n',
    ],
    ['half a character in an address', 'yml', 'name: X\nrotate-url: "https://example.com/\\udc00"\n'],
    ['closing brackets', 'yml', full(']')],
    ['opening brackets', 'yml', full('[')],
    ['opening braces', 'md', `---\n${full('{a: ').slice(10)}\n---\n`],
    ['commas', 'yml', `[${full(',').slice(1)}`],
    ['tags', 'yml', full('! ')],
    ['anchors', 'yml', full('&a ')],
    ['quotes', 'yml', full('" ')],
    ['colons', 'yml', full(': ')],
    ['directives', 'yml', full('%a\n')],
    ['keys without a value', 'yml', full('a:\n')],
    ['documents', 'yml', full('---\n')],
    ['passwords', 'txt', full('password=')],
  ])(
    '%s',
    async (_, ending, text) => {
      const report = await checkFiles({ ...README, 'secrets/a.txt': FINE, [`secrets/b.${ending}`]: text });
      expectFine(report);
      const problems = report.findings.filter(
        ({ file, severity }) => file !== 'secrets/a.txt' && severity === 'error',
      );
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(20);
      expect(report.counts.files).toBe(2);

      const message = toSlackMessage(report, new Map());
      expect(validateMessage({ channel: '#secrets', ...message })).toEqual([]);
      expect(message.text).toContain('FINE');
      expect(toSummary(report)).toContain('FINE');
      expect(toAnnotations(report).length).toBeLessThanOrEqual(20);
      // That it does not take for ever is for the limit of the test; how time grows, `npm run fuzz` measures.
    },
    60_000,
  );

  test('fields of 10,000 characters', async () => {
    const long = 'a'.repeat(10_000);
    const fields = ['name', 'owner', 'updated-by', 'server', 'region', 'environment', long];
    const text = [...fields.map((field) => `${field}: ${long}`), `rotate-url: https://a.example/${long}`];
    const report = await checkFiles({
      ...README,
      'secrets/a.txt': FINE,
      'secrets/b.yml': [...text, 'expires: 2026-11-20'].join('\n'),
    });
    expectFine(report);
    expect(validateMessage({ channel: '#secrets', ...toSlackMessage(report, new Map()) })).toEqual([]);
  });
});

/** Anchors, each of nine aliases of the one before it. */
function bomb(depth: number): string {
  const lines = Array.from(
    { length: depth },
    (_, i) => `k${i}: &k${i} [${Array(9).fill(i ? `*k${i - 1}` : 'x')}]\n`,
  );
  return lines.join('');
}

/** The record that is in order was read and reported, whatever stands beside it. */
function expectFine({ records, findings }: Report): void {
  expect(records).toContainEqual(expect.objectContaining({ status: 'expiring' }));
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'expiring', record: 'FINE' }));
}

/** File, rule and values of all findings but that one. */
function outcome({ findings }: Report): unknown[] {
  return findings
    .filter(({ record }) => record !== 'FINE')
    .map(({ file, rule, values }) => [file, rule, values]);
}

/** The messages of the errors, by file. */
function messages(findings: { file: string; severity: string; message: string }[]): Record<string, string> {
  return Object.fromEntries(
    findings.filter(({ severity }) => severity === 'error').map(({ file, message }) => [file, message]),
  );
}
