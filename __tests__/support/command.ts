import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { ACTION } from '../stand-ins/runner.ts';

/** What a command left behind. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** What is piped in; nothing unless told. */
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Where it is started, below the checkout. */
  readonly directory?: string;
  /** What happens while it runs. */
  readonly meanwhile?: (child: ChildProcessWithoutNullStreams) => Promise<void>;
}

/** A checkout in a folder of its own, and the built command line in it. */
export interface Checkout {
  readonly root: string;
  run(words: readonly string[], options?: CommandOptions): Promise<CommandResult>;
  read(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  /** All files but those of git, with what is in them. */
  files(): Readonly<Record<string, string>>;
  remove(): void;
}

const NOW = '2026-11-24';

/** Makes a checkout of `acme/vault` with some files. The user of git is Mia Berg. */
export function makeCheckout(files: Readonly<Record<string, string | Uint8Array>>): Checkout {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')));
  const write: Checkout['write'] = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  // No git is needed to make one.
  write(
    '.git/config',
    '[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:acme/vault.git\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[user]\n\tname = Mia Berg\n',
  );
  write('.git/HEAD', 'ref: refs/heads/main\n');
  for (const folder of ['objects', 'refs']) mkdirSync(join(root, '.git', folder));
  for (const [path, content] of Object.entries(files)) write(path, content);

  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    files: () => filesBelow(root),
    remove: () => rmSync(root, { recursive: true, force: true }),
    async run(words, { input, environment = {}, directory = '.', meanwhile } = {}) {
      const child = spawn(NODE, [join(ACTION, 'dist', 'cli', 'index.js'), ...words], {
        cwd: join(root, directory),
        env: {
          PATH: process.env.PATH,
          HOME: root,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
          AWS_EC2_METADATA_DISABLED: 'true',
          ...environment,
        },
      });
      child.stdin.on('error', () => {});
      child.stdin.end(input);
      const [exitCode, stdout, stderr] = await Promise.all([
        new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
        // A test may close them early.
        text(child.stdout).catch(() => ''),
        text(child.stderr).catch(() => ''),
        meanwhile?.(child),
      ]);
      return { exitCode, stdout, stderr };
    },
  };
}

/** The Node.js that the command line runs on; users have others than the action. */
const NODE = process.env.COMMAND_NODE || process.execPath;

/** Whether there is a git, without which some of what it knows can't be asked for. */
export const HAS_GIT = spawnSync('git', ['--version']).status === 0;

/** The flag for the date that the tests live on. */
export const TODAY = ['--today', NOW];

function filesBelow(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path), path] as const)
      .filter(([name]) => !name.startsWith('.git/'))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, path]) => [name, readFileSync(path, 'utf8')]),
  );
}
