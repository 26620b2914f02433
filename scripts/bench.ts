import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '../__tests__/stand-ins/github.ts';
import { runStep, stepEnvironment } from '../__tests__/stand-ins/runner.ts';
import { alignColumns } from '../src/report/terminal/columns.ts';

/**
 * Measures the built action as a whole process, each figure as a ratio of two things measured in turn in this
 * very run: machines differ, and this one may be busy.
 */

const ROUNDS = 9;
const MANY = 10_000;

/** Reads all files of a directory, and tells how many milliseconds that took, without the start of the process. */
const READ_ALL =
  'const fs=require("node:fs"),path=process.argv[1],start=performance.now();for(const name of fs.readdirSync(path))fs.readFileSync(path+"/"+name);fs.writeSync(3,String(performance.now()-start))';

/** How long the stand-in for GitHub takes to answer, in milliseconds. */
const LATENCY = 50;

const dist = join(import.meta.dirname, '..', 'dist');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

/** A record as a team writes it, in each format. */
const FORMATS = {
  'header text': {
    ending: 'txt',
    record: (i: number) =>
      `secret-name: SERVICE_${i}_API_TOKEN\nsecret-expire: ${date(i)}\nsecret-updated: 2026-05-14\nsecret-updated-by: mia\nsecret-type: gh-repo\nsecret-usage: Publishes the packages of service ${i}.\n\nupdate-instructions:\n${PROSE}`,
  },
  Markdown: {
    ending: 'md',
    record: (i: number) =>
      `---\nname: SERVICE_${i}_API_TOKEN\nexpires: ${date(i)}\nupdated: 2026-05-14\nupdated-by: mia\nowner: platform\n---\n${PROSE}`,
  },
  YAML: {
    ending: 'yml',
    record: (i: number) =>
      `name: SERVICE_${i}_API_TOKEN\nexpires: ${date(i)}\nupdated: 2026-05-14\nupdated-by: mia\nowner: platform\ninstructions: |\n${PROSE.replaceAll(/^(?=.)/gm, '  ')}`,
  },
};

const PROSE = `Log in as the robot user at https://registry.example.com/settings/tokens.
Token name: release
Expiration: one year
Store the new value with gh secret set, and run the release workflow by hand.
`;

function date(i: number): string {
  return `2027-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
}

/** A figure, and the most that it may be. */
interface Row {
  readonly what: string;
  readonly against: string;
  readonly figure: Figure;
  readonly goal?: number;
}

interface Figure {
  readonly value: number;
  readonly text: string;
}

/** `--quick` leaves out what takes minutes: 100,000 records. */
const isQuick = process.argv.includes('--quick');

const rows: Row[] = [];
try {
  for (const [name, { ending, record }] of Object.entries(FORMATS)) {
    const one = workspace(`one-${ending}`, 1, ending, record);
    const [start, bare] = alternate(
      () => runAction(one),
      () => run(['-e', '0']),
      ROUNDS,
    );
    rows.push({ what: `one record, ${name}`, against: 'bare node', figure: ratio(start, bare), goal: 2.5 });
  }
  for (const [name, { ending, record }] of Object.entries(FORMATS)) {
    const many = workspace(`many-${ending}`, MANY, ending, record);
    const [whole, reading] = alternate(
      () => runAction(many),
      () => Number(run(['-e', READ_ALL, join(many, 'secrets')])),
      5,
    );
    const goal = ending === 'txt' ? 8 : 12;
    rows.push({
      what: `10,000 records, ${name}`,
      against: 'reading the files',
      figure: ratio(whole, reading),
      goal,
    });
    rows.push({ what: '  peak memory', against: '', figure: megabytes(peakMemory(many)), goal: 400 });
    if (isQuick) continue;
    const most = workspace(`most-${ending}`, 10 * MANY, ending, record);
    const [tenfold, single] = alternate(
      () => runAction(most),
      () => runAction(many),
      3,
    );
    rows.push({
      what: `100,000 records, ${name}`,
      against: '10,000 records',
      figure: ratio(tenfold, single),
      goal: 11,
    });
    rows.push({ what: '  peak memory', against: '', figure: megabytes(peakMemory(most)), goal: 400 });
    rows.push({
      what: '  summary',
      against: '',
      figure: kilobytes(statSync(join(folder, 'summary')).size),
      goal: 900,
    });
    rmSync(most, { recursive: true });
  }
  rows.push(...(await compareWithGitHub()));
  rows.push({
    what: 'loaded at start',
    against: '',
    figure: kilobytes(statSync(join(dist, 'index.js')).size),
  });
  print(rows);
  process.exitCode = rows.some(({ figure, goal = Infinity }) => figure.value > goal) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** 1,000 secrets and 60 workflows, with a GitHub that takes its time: requests, and how far they overlap. */
async function compareWithGitHub(): Promise<Row[]> {
  const secrets = Array.from({ length: 1_000 }, (_, i) => `SERVICE_${i}_API_TOKEN`);
  const { ending, record } = FORMATS.Markdown;
  const path = workspace('github', secrets.length, ending, record);
  mkdirSync(join(path, '.github', 'workflows'), { recursive: true });
  for (let i = 0; i < 60; i += 1) {
    const steps = secrets
      .slice(i * 16, i * 16 + 17)
      .map((name) => `      - run: ./use ${'$'}{{ secrets.${name} }}`);
    const lines = ['on: push', 'jobs:', '  use:', '    runs-on: ubuntu-latest', '    steps:', ...steps];
    writeFileSync(join(path, '.github', 'workflows', `${i}.yml`), `${lines.join('\n')}\n`);
  }
  const token = 'github_pat_bench';
  const github = await startGitHub({
    tokens: {
      [token]: {
        kind: 'fine-grained',
        owner: 'acme',
        permissions: { metadata: 'read', secrets: 'read', actions: 'read', environments: 'read' },
      },
    },
    owners: [{ login: 'acme', type: 'Organization' }],
    repositories: [{ fullName: 'acme/web', secrets: { actions: secrets } }],
    latencyInMs: LATENCY,
  });
  const time = async (inputs: Record<string, string>) => {
    const start = performance.now();
    await runStep({
      workspace: path,
      inputs: { today: '2026-11-23', ...inputs },
      environment: { GITHUB_API_URL: github.apiUrl },
    });
    return performance.now() - start;
  };
  try {
    const without = await time({});
    const before = github.requests.length;
    const extra = (await time({ 'check-stores': 'github-actions', 'github-token': token })) - without;
    const requests = github.requests.length - before;
    const added = extra / (requests * LATENCY);
    return [
      {
        what: '1,000 secrets in GitHub, 60 workflows',
        against: '',
        figure: { value: requests, text: `${requests} requests` },
      },
      {
        what: '  time that asking adds',
        against: `${requests} × ${LATENCY} ms`,
        figure: { value: added, text: `${added.toFixed(1)}×` },
        goal: 2,
      },
    ];
  } finally {
    await github.close();
  }
}

function workspace(name: string, count: number, ending: string, record: (i: number) => string): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'secrets'), { recursive: true });
  writeFileSync(join(path, 'secrets', 'README.md'), '# Secrets\n');
  for (let i = 0; i < count; i += 1) writeFileSync(join(path, 'secrets', `${i}.${ending}`), record(i));
  return path;
}

function runAction(path: string, flags: string[] = []): string {
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  return run(
    [...flags, join(dist, 'index.js')],
    stepEnvironment({ workspace: path, inputs: { today: '2026-11-23' } }, folder),
  );
}

function run(args: string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stderr, output } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return output[3] ?? '';
}

/** Peak resident memory of the whole process, in MB. */
function peakMemory(path: string): number {
  const probe =
    'import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';
  return Number(runAction(path, ['--import', `data:text/javascript,${encodeURIComponent(probe)}`])) / 1024;
}

/** The milliseconds of two things, taken in turn; of one that gives a number, that many. */
function alternate(a: () => unknown, b: () => unknown, rounds: number): [number[], number[]] {
  const times: [number[], number[]] = [[], []];
  for (let i = -1; i < rounds; i += 1) {
    for (const [index, action] of [a, b].entries()) {
      const start = performance.now();
      const own = action();
      // The first round only warms up.
      if (i >= 0) times[index]?.push(typeof own === 'number' ? own : performance.now() - start);
    }
  }
  return times;
}

/** The median of the ratios, pair by pair, with the range. */
function ratio(a: readonly number[], b: readonly number[]): Figure {
  const ratios = a.map((time, index) => time / (b[index] ?? Number.NaN)).sort((x, y) => x - y);
  const value = ratios[Math.floor(ratios.length / 2)] ?? Number.NaN;
  const [lowest = value, highest = value] = [ratios[0], ratios.at(-1)];
  return { value, text: `${value.toFixed(1)}× (${lowest.toFixed(1)} to ${highest.toFixed(1)})` };
}

function megabytes(value: number): Figure {
  return { value, text: `${Math.round(value)} MB` };
}

function kilobytes(bytes: number): Figure {
  return { value: bytes / 1024, text: `${Math.round(bytes / 1024)} KB` };
}

function print(all: readonly Row[]): void {
  const lines = [
    ['What', 'Against', 'Median of the ratios (range)', 'Goal', ''],
    ...all.map(({ what, against, figure, goal }) => [
      what,
      against,
      figure.text,
      goal === undefined ? '' : `≤ ${goal}`,
      goal === undefined ? '' : figure.value <= goal ? 'held' : 'MISSED',
    ]),
  ];
  for (const line of alignColumns(lines)) console.log(line);
}
