import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ACTION } from '../__tests__/stand-ins/runner.ts';
import { startSlack } from '../__tests__/stand-ins/slack.ts';

/**
 * Runs the example workflows with act, a runner for workflows that others wrote, so that not only the stand-in of the
 * tests says that they work. Their jobs run on this machine itself, without containers. In place of
 * `actions/checkout`, act copies the repository.
 *
 *     go install github.com/nektos/act@latest
 *     node scripts/act-check.ts ~/go/bin/act
 */

/** The day for which the example records were written. */
const TODAY = '2026-11-23';

const TIMEOUT_IN_MS = 120_000;

const STEP = 'OWNER/secret-expiry@v1';
const STEP_SUCCEEDED = `Success - Main ${STEP}`;
const STEP_FAILED = `Failure - Main ${STEP}`;

interface Run {
  readonly title: string;
  readonly workflow: string;
  readonly event: string;
  readonly payload?: unknown;
  /** Added to what the workflow has below `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Files of the example repository that this one has not. */
  readonly without?: readonly string[];
}

const act = process.argv[2] ?? '';
if (!act) throw new Error('Say where act is: node scripts/act-check.ts ~/go/bin/act');

const folder = mkdtempSync(join(tmpdir(), 'act-'));
const at = (...names: string[]) => join(folder, ...names);
/** Neither act nor git sees the user's settings. The Node.js that runs this comes first: it is the action's. */
const env = { PATH: [dirname(process.execPath), process.env.PATH].join(delimiter), HOME: folder };
const slack = await startSlack();
try {
  // Nothing else of the checkout, so that it shows when the action needs more.
  mkdirSync(at('action'));
  for (const name of ['action.yml', 'dist'])
    cpSync(join(ACTION, name), at('action', name), { recursive: true });

  const daily = { workflow: 'secret-expiry.yml', inputs: { 'slack-api-url': slack.apiUrl } };
  await check(
    {
      ...daily,
      title: 'the daily workflow, started by hand for a day',
      event: 'workflow_dispatch',
      payload: { inputs: { today: TODAY } },
    },
    { has: ['| 2 expired', STEP_FAILED], messages: 1 },
  );
  // Here `inputs` are empty. Which records have expired depends on the day, but one has an impossible date.
  await check(
    { ...daily, title: 'the daily workflow on its schedule', event: 'schedule' },
    { has: ['CLOUDFLARE_API_TOKEN%3A invalid-date', STEP_FAILED], messages: 1 },
  );

  for (const event of ['pull_request', 'merge_group']) {
    const required = { workflow: 'secret-expiry-required.yml', event, inputs: { today: TODAY } };
    await check(
      { ...required, title: `the required workflow on ${event}, with a record that can't be read` },
      { has: ['::error title=CLOUDFLARE_API_TOKEN%3A invalid-date', STEP_FAILED], messages: 0 },
    );
    await check(
      {
        ...required,
        title: `the required workflow on ${event}, with records that can be read`,
        without: ['secrets/cloudflare-api-token.md'],
      },
      { has: ['| 2 expired', STEP_SUCCEEDED], messages: 0 },
    );
  }
} finally {
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log('act: ok');

async function check(run: Run, expected: { has: readonly string[]; messages: number }): Promise<void> {
  const before = slack.messages.length;
  const { exitCode, log } = await runWorkflow(run);
  const messages = slack.messages.length - before;
  try {
    for (const part of expected.has) assert(log.includes(part), `The log has no “${part}”.`);
    assert.equal(exitCode, expected.has.includes(STEP_FAILED) ? 1 : 0, 'The exit code is another.');
    assert.equal(messages, expected.messages, 'The number of Slack messages is another.');
  } catch (error) {
    console.log(`${log}\nFailed: ${run.title}`);
    throw error;
  }
  console.log(`- ${run.title}: exit code ${exitCode}, Slack messages: ${messages}`);
}

async function runWorkflow({ workflow, event, payload = {}, inputs, without = [] }: Run) {
  rmSync(at('repository'), { recursive: true, force: true });
  cpSync(join(ACTION, 'examples', 'secrets'), at('repository', 'secrets'), { recursive: true });
  for (const name of without) rmSync(at('repository', name));
  mkdirSync(at('repository', '.github', 'workflows'), { recursive: true });
  writeFileSync(
    at('repository', '.github', 'workflows', workflow),
    withInputs(readFileSync(join(ACTION, 'examples', 'workflows', workflow), 'utf8'), inputs),
  );
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://github.com/acme/web.git');
  git('add', '--all');
  const author = ['-c', 'user.name=Example', '-c', 'user.email=example@example.com'];
  git(...author, 'commit', '--quiet', '--message', 'Records');
  writeFileSync(at('event.json'), JSON.stringify(payload));

  const options = [
    ...['--eventpath', at('event.json')],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--local-repository', `${STEP}=${at('action')}`],
    ...['--secret', `SLACK_BOT_TOKEN=${slack.token}`],
    '--no-cache-server',
  ];
  const child = spawn(act, [event, ...options], {
    cwd: at('repository'),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_IN_MS,
    env,
  });
  const [exitCode, stdout, stderr] = await Promise.all([
    new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { exitCode, log: stdout + stderr };
}

/** The workflow with more inputs for the action's step, which is the last one. */
function withInputs(workflow: string, inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: "${value}"\n`);
  const [before, after, ...more] = workflow.split(`      - uses: ${STEP}\n`);
  assert(before && after !== undefined && more.length === 0, `The workflow has not one step “${STEP}”.`);
  const rest = after.replace(/^ {8}with:\n/, '');
  return `${before}      - uses: ${STEP}\n        with:\n${lines.join('')}${rest}`;
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: at('repository'), env, stdio: ['ignore', 'ignore', 'inherit'] });
}
