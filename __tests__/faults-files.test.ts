import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { runStep, type Step, type StepResult } from './stand-ins/runner.ts';
import { type SlackStandIn, startSlack } from './stand-ins/slack.ts';
import { TODAY } from './support/check.ts';
import { expectAsDocumented, FAULT_ROWS, rowOf } from './support/fault-table.ts';
import { makeWorkspace } from './support/faulty-services.ts';
import { NO_PERMISSIONS, UNPRIVILEGED } from './support/permissions.ts';

/** What the runner's files and the file system can do to a step, as `docs/faults.md` tells it. */

jest.setTimeout(120_000);

const FILE = 'faults-files';
const RECORD =
  'name: LATER\nexpires: 2027-05-14\nupdated: 2026-05-14\nupdated-by: mia\ninstructions: Ask mia.\n';

/** A disk with so little room that a report does not fit. */
const DISK = mkdtempSync(join(tmpdir(), 'disk-'));
const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', DISK]).status === 0;
if (hasDisk) writeFileSync(join(DISK, 'full'), 'x'.repeat(4096));
afterAll(() => {
  if (hasDisk) execFileSync('umount', [DISK]);
  rmSync(DISK, { recursive: true });
});

interface Case {
  readonly title: string;
  /** Why it can't be tried on this machine. */
  readonly skipped?: string | undefined;
  /** Brings the fault about in a workspace that is in order. */
  readonly arrange: (workspace: string) => Partial<Step> | Promise<Partial<Step>>;
  readonly expect?: (result: StepResult, workspace: string) => void;
  /** What of the rest can't be there, because of the fault. */
  readonly without?: readonly ('summary' | 'outputs' | 'report' | 'slack' | 'log')[];
}

const NO_DISK = hasDisk ? undefined : 'only root can mount a small disk';
const NO_FULL_DEVICE = existsSync('/dev/full') ? undefined : 'there is no /dev/full';

const set = (environment: NonNullable<Step['environment']>): Partial<Step> => ({ environment });
const reportTo = (path: string): Partial<Step> => ({ inputs: { 'report-file': path } });
const writeReadOnly = (path: string): string => {
  writeFileSync(path, '', { mode: 0o444 });
  return path;
};
const asSomebodyElse = (step: Partial<Step> = {}): Partial<Step> => ({
  ...(UNPRIVILEGED !== undefined && { uid: UNPRIVILEGED }),
  ...step,
});

const CASES: readonly Case[] = [
  {
    title: 'the summary is not named',
    arrange: () => set({ GITHUB_STEP_SUMMARY: undefined }),
    without: ['summary'],
  },
  {
    title: 'the summary is read-only',
    skipped: NO_PERMISSIONS,
    arrange: (workspace) =>
      asSomebodyElse(set({ GITHUB_STEP_SUMMARY: writeReadOnly(join(workspace, 'summary')) })),
    without: ['summary'],
  },
  {
    title: 'the summary is a directory',
    arrange: (workspace) => set({ GITHUB_STEP_SUMMARY: workspace }),
    without: ['summary'],
  },
  {
    title: 'the summary is on a full disk',
    skipped: NO_FULL_DEVICE,
    arrange: () => set({ GITHUB_STEP_SUMMARY: '/dev/full' }),
    without: ['summary'],
  },
  {
    title: 'the outputs are not named',
    arrange: () => set({ GITHUB_OUTPUT: undefined }),
    without: ['outputs'],
  },
  {
    title: 'the outputs are read-only',
    skipped: NO_PERMISSIONS,
    arrange: (workspace) => asSomebodyElse(set({ GITHUB_OUTPUT: writeReadOnly(join(workspace, 'output')) })),
    without: ['outputs'],
  },
  {
    title: 'the outputs are on a full disk',
    skipped: NO_FULL_DEVICE,
    arrange: () => set({ GITHUB_OUTPUT: '/dev/full' }),
    without: ['outputs'],
  },
  {
    title: 'the outputs can not be written, and an input is wrong',
    skipped: NO_FULL_DEVICE,
    arrange: () => ({ ...set({ GITHUB_OUTPUT: '/dev/full' }), inputs: { 'fail-on': 'never ever' } }),
    without: ['summary', 'outputs', 'report', 'slack'],
  },
  {
    title: 'the report goes into a read-only directory',
    skipped: NO_PERMISSIONS,
    arrange: (workspace) => {
      mkdirSync(join(workspace, 'closed'), { mode: 0o555 });
      return asSomebodyElse(reportTo('closed/report.json'));
    },
    without: ['report'],
  },
  {
    title: 'the report goes to a full disk',
    skipped: NO_DISK,
    arrange: () => reportTo(join(DISK, 'report.json')),
    expect: () => expect(readdirSync(DISK)).toEqual(['full']),
    without: ['report'],
  },
  {
    title: 'the report goes where a directory is',
    arrange: () => reportTo('secrets'),
    without: ['report'],
  },
  {
    title: 'the report goes where a device or a pipe is',
    arrange: (workspace) => {
      execFileSync('mkfifo', [join(workspace, 'pipe')]);
      return reportTo('pipe');
    },
    without: ['report'],
  },
  {
    title: 'the report goes through a link out of the workspace',
    arrange: (workspace) => {
      symlinkSync(DISK, join(workspace, 'out'));
      return reportTo('out/reports/report.json');
    },
    expect: () => expect(existsSync(join(DISK, 'reports'))).toBe(false),
    without: ['report'],
  },
  {
    title: 'the workspace can not be read',
    skipped: NO_PERMISSIONS,
    arrange: (workspace) => {
      chmodSync(join(workspace, 'secrets'), 0);
      return asSomebodyElse();
    },
  },
  { title: 'the workspace is not there', arrange: () => set({ GITHUB_WORKSPACE: '/nowhere/at/all' }) },
  { title: 'the workspace is not named', arrange: () => set({ GITHUB_WORKSPACE: undefined }) },
  { title: 'nobody reads the log', arrange: () => ({ isLogClosed: true }), without: ['log'] },

  {
    title: 'links out of the workspace, and in a circle',
    arrange: (workspace) => {
      symlinkSync('/etc/passwd', join(workspace, 'secrets', 'outside.txt'));
      symlinkSync('/', join(workspace, 'secrets', 'root'));
      symlinkSync('.', join(workspace, 'secrets', 'loop'));
      symlinkSync('circle.md', join(workspace, 'secrets', 'circle.md'));
      return {};
    },
    expect: (result) => expect(filesIn(result)).toEqual(['circle.md', 'loop', 'outside.txt', 'root']),
  },
  {
    title: 'pipes and sockets that are called like records',
    arrange: async (workspace) => {
      execFileSync('mkfifo', [join(workspace, 'secrets', 'pipe.md')]);
      const server = createServer();
      await new Promise<void>((resolve) =>
        server.listen(join(workspace, 'secrets', 'socket.yml'), resolve).unref(),
      );
      return {};
    },
    expect: (result) => expect(filesIn(result)).toEqual(['pipe.md', 'socket.yml']),
  },
  {
    title: 'names with line ends and control characters',
    arrange: (workspace) => {
      for (const name of HOSTILE_NAMES) writeFileSync(join(workspace, 'secrets', name), 'expires: soon\n');
      return {};
    },
    expect: (result) => {
      expect(filesIn(result)).toEqual([...HOSTILE_NAMES, ...HOSTILE_NAMES].sort());
    },
  },
  {
    title: 'the longest name that a file can have',
    arrange: (workspace) => {
      writeFileSync(join(workspace, 'secrets', `${'x'.repeat(251)}.yml`), 'expires: soon\n');
      return {};
    },
  },
  {
    title: 'two names that differ in case only',
    arrange: (workspace) => {
      writeFileSync(join(workspace, 'secrets', 'later.yml'), RECORD);
      writeFileSync(join(workspace, 'secrets', 'LATER.yml'), RECORD);
      return {};
    },
    skipped: isCaseSensitive() ? undefined : 'the file system takes the two for one',
  },
  {
    title: 'fifty folders in each other',
    arrange: (workspace) => {
      const folder = join(workspace, 'secrets', ...Array<string>(50).fill('deeper'));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'later.yml'), RECORD);
      return {};
    },
    expect: ({ outputs }) => expect(outputs.records).toBe('2'),
  },
  {
    title: 'a folder and a file without permission',
    skipped: NO_PERMISSIONS,
    arrange: (workspace) => {
      mkdirSync(join(workspace, 'secrets', 'closed'), { mode: 0 });
      writeFileSync(join(workspace, 'secrets', 'closed.yml'), RECORD, { mode: 0 });
      return asSomebodyElse();
    },
    expect: (result) => expect(filesIn(result)).toEqual(['closed', 'closed.yml']),
  },
  {
    title: 'files that change after they were listed',
    arrange: (workspace) => {
      for (const name of ['gone', 'link', 'pipe', 'folder', 'large'])
        writeFileSync(join(workspace, 'secrets', `${name}.md`), RECORD);
      return { nodeArguments: ['--import', join(import.meta.dirname, 'support', 'change-after-listing.ts')] };
    },
    expect: (result) => {
      expect(filesIn(result)).toEqual(['folder.md', 'gone.md', 'large.md', 'link.md', 'pipe.md']);
      expect(result.report).not.toContain('root:');
    },
  },
];

const HOSTILE_NAMES = [
  'line\nbreak.yml',
  'return\r\n::error::.yml',
  'bell\u0007.yml',
  'red\u001b[31m.yml',
  'next\u0085line.yml',
  'turned\u202elmy.yml',
  '::add-mask::a.yml',
  '##[error]a.yml',
];

test('every fault of the page is here, and the other way round', () => {
  const documented = FAULT_ROWS.filter(({ file }) => file === FILE).map(({ title }) => title);
  expect(documented).toEqual(CASES.map(({ title }) => title));
});

for (const { title, skipped, arrange, expect: expectMore, without = [] } of CASES) {
  const run = skipped ? test.skip : test;
  run(`${title}${skipped ? ` (skipped: ${skipped})` : ''}`, async () => {
    const workspace = makeWorkspace();
    chmodSync(workspace, 0o755);
    const slack = await startSlack();
    try {
      const { inputs, ...step } = await arrange(workspace);
      const result = await runStep({
        workspace,
        ...step,
        inputs: {
          today: TODAY,
          'slack-notify': 'always',
          'slack-token': slack.token,
          'slack-channel': '#secrets',
          'slack-api-url': slack.apiUrl,
          ...inputs,
        },
      });
      if (!without.includes('log')) expectAsDocumented(rowOf(FILE, title), result);
      else expect(result.exitCode).toBe(rowOf(FILE, title).ends === 'fails' ? 1 : 0);
      expectRest(result, slack, without);
      expect(readdirSync(workspace).filter((name) => name.includes('.tmp'))).toEqual([]);
      expectMore?.(result, workspace);
    } finally {
      await slack.close();
      // Whoever is not root can remove no folder that is closed.
      for (const closed of ['secrets', 'secrets/closed', 'closed'])
        if (existsSync(join(workspace, closed))) chmodSync(join(workspace, closed), 0o755);
      rmSync(workspace, { recursive: true, force: true });
    }
  });
}

/** Everything that the fault leaves room for. */
function expectRest(result: StepResult, slack: SlackStandIn, without: NonNullable<Case['without']>): void {
  const { stdout, stderr, outputs, summary, report, exitCode } = result;
  const conclusion = without.includes('log') || exitCode === 0 ? 'success' : 'failure';
  const has = (part: (typeof without)[number]) => !without.includes(part);
  expect(stderr).toBe('');
  expect(slack.messages).toHaveLength(has('slack') ? 1 : 0);
  if (has('log')) expect(stdout).toMatch(/^::add-mask::xoxb-stand-in\n/);
  if (has('summary')) expect(summary).toMatch(/^- Slack: posted$/m);
  if (has('outputs'))
    expect(outputs).toMatchObject({ conclusion, 'slack-message-ts': expect.stringMatching(/^\d/) });
  if (has('report')) expect(JSON.parse(report ?? '')).toMatchObject({ conclusion });
  else expect(report).toBeUndefined();

  // The runner takes the log by lines, and nothing else may turn, colour or break one.
  for (const text of [stdout, summary, ...slack.messages.flatMap(textsIn)]) {
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2028\u2029]/u);
    expect(text).not.toContain('line\nbreak');
  }
  const commands = stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line));
  for (const command of commands)
    expect(command).toMatch(/^::(add-mask::xoxb-stand-in$|(error|warning) title=)/);
}

/** All texts of a message, wherever they stand in it. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

/** The files that errors are about, without their directory. */
function filesIn({ report }: StepResult): string[] {
  const { findings } = JSON.parse(report ?? '') as { findings: { file: string; severity: string }[] };
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file }) => file.replace('secrets/', ''))
    .sort();
}

function isCaseSensitive(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  writeFileSync(join(folder, 'a'), '');
  const is = !existsSync(join(folder, 'A'));
  rmSync(folder, { recursive: true });
  return is;
}
