import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { runPage } from '../src/adapters/runner.ts';
import type { Annotation } from '../src/ports.ts';

/** Texts that mean something to the runner, to a terminal, or to a file of commands. */
const HOSTILE: readonly string[] = [
  'plain',
  'a\nb',
  'a\r\nb',
  'a\rb',
  '\n',
  '::error::injected',
  'x\n::add-mask::injected',
  'x\r\n::set-output name=conclusion::success',
  '##[error]injected',
  '%',
  '%0A::error::injected',
  '%25',
  '100 % sure',
  'file=a,line=1,col=2',
  'a,b:c;d=e',
  '::stop-commands::token',
  '\u0000\u0001\u001b[31mred\u001b[0m',
  '\u0085::error::next line',
  '\u2028::error::line separator',
  '\u202egnp.exe',
  'ünïcödé 😀 日本',
  '\ud800',
  'ghadelimiter',
  'a\nghadelimiter\nconclusion=success',
  'ghadelimiter\nghadelimiter_\nghadelimiter__',
  'conclusion<<ghadelimiter\nsuccess\nghadelimiter',
  'trailing\n',
  '\n\nleading',
  'x'.repeat(10_000),
];

function labelOf(text: string): string {
  const escaped = JSON.stringify(text).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
  return escaped.length > 60 ? `${escaped.slice(0, 60)}…` : escaped;
}

/** One place for all tests: `@actions/core` remembers where its summary goes. */
const directory = mkdtempSync(join(tmpdir(), 'commands-'));
const output = join(directory, 'output');
const summary = join(directory, 'summary');

beforeAll(() => {
  process.env.GITHUB_OUTPUT = output;
  process.env.GITHUB_STEP_SUMMARY = summary;
});

beforeEach(() => {
  for (const file of [output, summary]) writeFileSync(file, '');
});

afterAll(() => {
  delete process.env.GITHUB_OUTPUT;
  delete process.env.GITHUB_STEP_SUMMARY;
  rmSync(directory, { recursive: true, force: true });
});

/** What `@actions/core` writes to standard output. */
function writtenByCore(act: () => void): string {
  let written = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += chunk;
    return true;
  });
  act();
  spy.mockRestore();
  return written;
}

/** What the page writes for the runner. */
function writtenByPage(act: (page: ReturnType<typeof runPage>) => void): string {
  let written = '';
  act(
    runPage({ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }, (text) => {
      written += text;
    }),
  );
  return written;
}

const CORE = { error: core.error, warning: core.warning, notice: core.notice };

function expectSameAnnotation(annotation: Annotation): void {
  const { level, message, title, file, line, column } = annotation;
  const properties = {
    title,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  };
  const written = writtenByPage((page) => page.annotate(annotation));
  expect(written).toBe(writtenByCore(() => CORE[level](message, properties)));
  expect(written).toMatch(/^::[^\r\n]*\n$/);
}

describe.each(HOSTILE.map((text) => [labelOf(text), text]))('%s', (_label, text) => {
  test('as a mask', () => {
    const written = writtenByPage((page) => page.mask(text));
    expect(written).toBe(writtenByCore(() => core.setSecret(text)));
    expect(written).toMatch(/^::add-mask::[^\r\n]*\n$/);
  });

  test.each(['error', 'warning', 'notice'] as const)('in each part of an %s', (level) => {
    const fine: Annotation = {
      level,
      title: 'A title',
      message: 'A message',
      file: 'secrets/a.md',
      line: 3,
      column: 10,
    };
    expectSameAnnotation({ ...fine, message: text });
    expectSameAnnotation({ ...fine, title: text });
    expectSameAnnotation({ ...fine, file: text });
    expectSameAnnotation({ level, title: text, message: text, file: text });
    expectSameAnnotation({ level, title: text, message: text });
  });

  test('as an output', () => {
    writtenByPage((page) => {
      page.setOutput('before', 'one');
      page.setOutput('conclusion', text);
      page.setOutput('after', 'two');
    });
    const written = readOutputs(readFileSync(output, 'utf8'));

    writeFileSync(output, '');
    core.setOutput('before', 'one');
    core.setOutput('conclusion', text);
    core.setOutput('after', 'two');
    expect(written).toEqual(readOutputs(readFileSync(output, 'utf8')));
    expect(written.map(([name]) => name)).toEqual(['before', 'conclusion', 'after']);
  });

  test('in the summary', async () => {
    writtenByPage((page) => {
      page.appendSummary('# A summary\n');
      page.appendSummary(text);
    });
    const written = readFileSync(summary);

    writeFileSync(summary, '');
    await core.summary.addRaw('# A summary\n').write();
    await core.summary.addRaw(text).write();
    expect(written).toEqual(readFileSync(summary));
  });
});

test('a page without its files says which one is missing', () => {
  const page = runPage({}, () => {});
  expect(() => page.setOutput('conclusion', 'success')).toThrow('GITHUB_OUTPUT');
  expect(() => page.appendSummary('x')).toThrow('GITHUB_STEP_SUMMARY');
});

describe('a printed line is never a command', () => {
  /** What the runner trims from the start of a line: .NET's white space. */
  const WHITE_SPACE = [
    '',
    ' ',
    '   ',
    '\t',
    '\v',
    '\f',
    '\u0085',
    '\u00a0',
    '\u1680',
    '\u2003',
    '\u2028',
    '\u3000',
  ];
  const COMMANDS = [
    '::error::injected',
    '::add-mask::injected',
    '::set-output name=a::b',
    '::stop-commands::token',
    ':: ::',
    '##[error]injected',
    '###[error]injected',
    '##[##[error]]injected',
    'text ##[add-mask]injected',
  ];
  const LINES = WHITE_SPACE.flatMap((space) =>
    COMMANDS.flatMap((command) => [
      space + command,
      `text\n${space}${command}`,
      `text\r${space}${command}`,
      `text\r\n${space}${command}`,
    ]),
  );

  test.each([...LINES, ...HOSTILE].map((line) => [labelOf(line), line]))('%s', (_label, line) => {
    const written = writtenByPage((page) => page.print(line));
    expect(written.endsWith('\n')).toBe(true);
    const lines = written.slice(0, -1).split(/\r\n|\r|\n/);
    expect(lines).toHaveLength(1);
    expect(lines.filter(isCommand)).toEqual([]);
  });

  test('and shows an ordinary line as it is', () => {
    for (const line of ['1 expired in acme/web (3 records)', 'Slack: posted', 'a: b :: c', 'ü # [x]'])
      expect(writtenByPage((page) => page.print(line))).toBe(`${line}\n`);
  });
});

/**
 * Whether the runner takes a line for a command, in either form.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function isCommand(line: string): boolean {
  const trimmed = line.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '');
  const second = trimmed.startsWith('::') && trimmed.indexOf('::', 2) >= 0;
  const prefix = line.indexOf('##[');
  return second || (prefix >= 0 && line.indexOf(']', prefix) >= 0);
}

/**
 * Reads a file of outputs as the runner does.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
function readOutputs(content: string): [name: string, value: string][] {
  const outputs: [string, string][] = [];
  const lines = content.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      outputs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format: ${line}`);
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter);
    if (end < 0) throw new Error(`Matching delimiter not found: ${delimiter}`);
    outputs.push([
      line.slice(0, heredoc),
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n'),
    ]);
  }
  return outputs;
}
