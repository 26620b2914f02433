import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The checkout that holds the action. */
export const ACTION = join(import.meta.dirname, '..', '..');

/** A step of a workflow, as its `with:` and its surroundings say. */
export interface Step {
  /** The directory that the repository was checked out to. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** More variables, or others than the defaults; undefined takes one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Arguments of Node itself, such as a module to load first. */
  readonly nodeArguments?: readonly string[];
  /** The number of the user that the step runs as; only root can choose. */
  readonly uid?: number;
  /** True where nobody reads what the step prints. */
  readonly isLogClosed?: boolean;
}

/** What a step left behind. */
export interface StepResult {
  /** Null when it was killed, as every step is that takes longer than two minutes. */
  readonly exitCode: number | null;
  readonly durationInMs: number;
  /** Standard output: log lines and workflow commands. */
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The report file's content; undefined when there is none. */
  readonly report: string | undefined;
  /** The names of the files beside the report. */
  readonly files: readonly string[];
}

/** A step that is under way. */
export interface RunningStep {
  readonly process: ChildProcess;
  /** Waits until the log has a text. */
  printed(text: string): Promise<void>;
  readonly result: Promise<StepResult>;
}

const MAX_DURATION_IN_MS = 120_000;

/** What the runner sets for a scheduled run of the repository `acme/web`. */
const SCHEDULED_RUN = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/web',
  GITHUB_RUN_ID: '4711',
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_ACTION_REPOSITORY: 'acme/secret-expiry',
  GITHUB_ACTION_REF: 'v1',
};

/** Runs the built action as GitHub's runner does: its own process, inputs and files by environment variables. */
export function runStep(step: Step): Promise<StepResult> {
  return startStep(step).result;
}

/** Starts the built action, and lets it run. */
export function startStep(step: Step): RunningStep {
  const { workspace, uid, nodeArguments = [], isLogClosed = false } = step;
  const files = mkdtempSync(join(tmpdir(), 'step-'));
  const at = (name: string) => join(files, name);
  for (const name of ['output', 'summary']) writeFileSync(at(name), '');
  if (uid !== undefined) for (const path of [files, at('output'), at('summary')]) chownSync(path, uid, uid);

  const start = performance.now();
  const child = spawn(process.execPath, [...nodeArguments, join(ACTION, 'dist', 'index.js')], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: stepEnvironment({ ...step, inputs: { 'report-file': at('report.json'), ...step.inputs } }, files),
    timeout: MAX_DURATION_IN_MS,
    killSignal: 'SIGKILL',
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      printed[name] += chunk;
    });
  if (isLogClosed) child.stdout.destroy();

  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  return {
    process: child,
    async printed(text) {
      while (!printed.stdout.includes(text) && child.exitCode === null)
        await new Promise((resolve) => child.stdout.once('data', resolve).once('close', resolve));
    },
    result: ended
      .then((exitCode) => ({
        exitCode,
        durationInMs: performance.now() - start,
        stdout: printed.stdout.replaceAll(files, '/step'),
        stderr: printed.stderr,
        outputs: parseOutputs(readFileSync(at('output'), 'utf8').replaceAll(files, '/step')),
        summary: readFileSync(at('summary'), 'utf8'),
        report: readIfThere(at('report.json')),
        files: readdirSync(files).sort(),
      }))
      .finally(() => rmSync(files, { recursive: true, force: true })),
  };
}

/** The variables of a step; `files` is the directory of its command files, `output` and `summary`. */
export function stepEnvironment(
  { workspace, inputs = {}, environment = {} }: Step,
  files: string,
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ...SCHEDULED_RUN,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    ...inputVariables(inputs),
    ...environment,
  };
}

/** Every input that action.yml declares is a variable, with its default or blank, whether it is given or not. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs } = parse(readFileSync(join(ACTION, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const all = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? ''])),
    ...given,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** Reads `name<<delimiter` blocks; of two with one name the later counts. */
function parseOutputs(content: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of content.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
    outputs[name] = value;
  return outputs;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
