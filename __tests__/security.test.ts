import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { type FaultyServer, type Reply, startFaulty } from './stand-ins/faulty.ts';
import { ACTION, runStep, type Step, type StepResult } from './stand-ins/runner.ts';
import { startSlack } from './stand-ins/slack.ts';
import { TODAY } from './support/check.ts';
import { makeWorkspace } from './support/faulty-services.ts';
import { key, random } from './support/secret-samples.ts';

/** What SECURITY.md says, where no other test holds it. */

jest.setTimeout(60_000);

const json = (body: object): Reply => ({ type: 'application/json', body: JSON.stringify(body) });

const SECRETS = {
  'slack-token': 'xoxb-not-to-be-shown',
  'slack-webhook-url': 'https://hooks.slack.com/services/T00/B00/not-to-be-shown',
  'github-token': 'github_pat_not-to-be-shown',
} as const;
const AWS_KEYS = { AWS_ACCESS_KEY_ID: 'a-key-id', AWS_SECRET_ACCESS_KEY: 'aws-key-not-to-be-shown' };

const slack = await startSlack({ token: SECRETS['slack-token'] });
const github = await startFaulty(
  (url) =>
    url.includes('/acme/web/actions/secrets')
      ? json({ total_count: 1, secrets: [{ name: 'API_KEY', updated_at: '2026-05-14T08:00:00Z' }] })
      : json({ total_count: 0, secrets: [], environments: [] }),
  { kind: 'none' },
);
const aws = await startFaulty(() => json({ SecretList: [] }), { kind: 'none' });
const workspace = makeWorkspace();
afterAll(async () => {
  await Promise.all([slack.close(), github.close(), aws.close()]);
  rmSync(workspace, { recursive: true });
});

const BOT = {
  'slack-notify': 'always',
  'slack-token': SECRETS['slack-token'],
  'slack-channel': '#secrets',
};
const BOT_HERE = { ...BOT, 'slack-api-url': slack.apiUrl };
const STORES = {
  'check-stores': 'github-actions\naws-secrets-manager',
  'github-token': SECRETS['github-token'],
  'aws-regions': 'eu-west-1',
};
const STORES_HERE = {
  ...AWS_KEYS,
  GITHUB_API_URL: github.url,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: aws.url,
};

function run({ inputs, ...step }: Partial<Step>): Promise<StepResult> {
  return runStep({ workspace, ...step, inputs: { today: TODAY, ...inputs } });
}

/** Runs the step, and tells what it reached out for: every connection, look-up, program, and thread. */
async function effectsOf(
  { environment, ...step }: Omit<Step, 'workspace'>,
  isRefused = false,
  folder = workspace,
): Promise<{ result: StepResult; effects: string[] }> {
  const recorded = join(workspace, 'recorded.log');
  writeFileSync(recorded, '');
  const result = await run({
    workspace: folder,
    nodeArguments: ['--import', join(import.meta.dirname, 'support', 'record-effects.ts')],
    environment: { RECORD_TO: recorded, ...(isRefused && { REFUSE: 'all' }), ...environment },
    ...step,
  });
  const effects = readFileSync(recorded, 'utf8').trimEnd().split('\n');
  rmSync(recorded);
  return { result, effects: [...new Set(effects)].filter(Boolean).sort() };
}

const addressOf = (url: string) => `connect ${new URL(url).host}`;

describe('reaches out for nothing but what it is told to', () => {
  test('for nothing at all where nothing is configured', async () => {
    const { result, effects } = await effectsOf({});
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(effects).toEqual([]);
  });

  test('for Slack, GitHub and AWS where they are configured, each at its address', async () => {
    const { result, effects } = await effectsOf({
      inputs: { ...BOT_HERE, ...STORES },
      environment: STORES_HERE,
    });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(effects).toEqual([slack.apiUrl, github.url, aws.url].map(addressOf).sort());
  });

  test('and for nothing else when none of them can be reached', async () => {
    const step = { inputs: { ...BOT, ...STORES }, environment: AWS_KEYS };
    const { result, effects } = await effectsOf(step, true);
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    const hosts = ['api.github.com', 'secretsmanager.eu-west-1.amazonaws.com', 'slack.com'];
    expect(effects).toEqual(hosts.map((host) => `connect ${host}:443`));
    const records = JSON.parse(result.report ?? '');
    expect(records.checks).toMatchObject([
      { name: 'records', status: 'complete' },
      { name: 'workflows', status: 'complete' },
      { name: 'github-actions', status: 'failed' },
      { name: 'aws-secrets-manager eu-west-1', status: 'failed' },
    ]);
  });

  test('the webhook likewise', async () => {
    const inputs = { 'slack-notify': 'always', 'slack-webhook-url': SECRETS['slack-webhook-url'] };
    const { effects } = await effectsOf({ inputs }, true);
    expect(effects).toEqual(['connect hooks.slack.com:443']);
  });

  test("AWS's own look for credentials asks the machine that it runs on", async () => {
    const inputs = { 'check-stores': 'aws-secrets-manager', 'aws-regions': 'eu-west-1' };
    const { effects } = await effectsOf({ inputs, environment: { HOME: workspace } }, true);
    expect(effects).toEqual(['connect 169.254.169.254:80']);
  });
});

test('reads nothing but the workspace and itself, writes nothing but what it is told to, starts no program', async () => {
  const result = await run({
    inputs: { ...BOT_HERE, 'check-stores': 'github-actions', 'github-token': SECRETS['github-token'] },
    environment: STORES_HERE,
    nodeArguments: [
      // Node itself refuses everything else then: other files, programs, threads, native code.
      '--permission',
      ...[join(ACTION, 'dist'), workspace, join(tmpdir(), 'step-*')].map((path) => `--allow-fs-read=${path}`),
      `--allow-fs-write=${join(tmpdir(), 'step-*')}`,
    ],
  });
  expect(result).toMatchObject({ exitCode: 0, stderr: '', files: ['output', 'report.json', 'summary'] });
  expect(result.summary).toContain('github-actions: complete');
});

test('a record can run nothing', async () => {
  const folder = makeWorkspace();
  const bomb = Array.from(
    { length: 9 },
    (_, i) => `k${i}: &k${i} [${Array(9).fill(i ? `*k${i - 1}` : 'x')}]\n`,
  );
  const texts = {
    'tag.yml': 'name: !!js/function "function () { process.exit(7); }"\n',
    'tags.md': '---\nname: !<tag:yaml.org,2002:js/regexp> /x/\n---\n',
    'prototype.yml': '__proto__:\n  name: X\nconstructor: { prototype: { name: Y } }\n',
    'bomb.yml': bomb.join(''),
    'shell.txt': 'secret-name: $(touch /tmp/pwned) `id`\nsecret-expire: 2026-11-20\n',
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, 'secrets', name), text);
  const { result, effects } = await effectsOf({}, true, folder);
  rmSync(folder, { recursive: true });
  expect(result).toMatchObject({ exitCode: 1, stderr: '' });
  expect(effects).toEqual([]);
  const { counts, records } = JSON.parse(result.report ?? '');
  expect(counts.files).toBe(1 + Object.keys(texts).length);
  expect(records[0]).toMatchObject({ file: 'secrets/api_key.md', status: 'ok' });
});

test("a secret's value in a record is shown nowhere", async () => {
  const value = ['ghp', key(random(1), 36)].join('_');
  const folder = makeWorkspace();
  writeFileSync(
    join(folder, 'secrets', 'leak.md'),
    `---\nname: LEAK\nexpires: ${value}\nowner: ${value}\n---\nIt is ${value}.\n`,
  );
  const before = slack.messages.length;
  const result = await runStep({ workspace: folder, inputs: { today: TODAY, ...BOT_HERE } });
  rmSync(folder, { recursive: true });
  expect(result.stdout).toContain('contains-secret-value');
  const { stdout, summary, report, outputs } = result;
  expect(JSON.stringify([stdout, summary, report, outputs, slack.messages.slice(before)])).not.toContain(
    value,
  );
});

test('a pull request posts nothing', async () => {
  for (const event of ['pull_request', 'pull_request_target', 'merge_group']) {
    const step = { inputs: BOT, environment: { GITHUB_EVENT_NAME: event } };
    const { result, effects } = await effectsOf(step, true);
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(effects).toEqual([]);
    expect(result.summary).toContain('nothing is posted for a pull request');
  }
});

test('asks stores only for lists', async () => {
  const before = [github.requests.length, aws.requests.length];
  await run({ inputs: STORES, environment: STORES_HERE });
  const [ofGitHub, ofAws] = [github, aws].map(({ requests }, index) => requests.slice(before[index]));
  expect(ofGitHub?.length).toBeGreaterThan(0);
  for (const { method, url } of ofGitHub ?? []) {
    expect(method).toBe('GET');
    expect(url).toMatch(/\/(secrets|organization-secrets|environments)\?per_page=100$/);
  }
  expect(ofAws?.map(({ headers }) => headers['x-amz-target'])).toEqual(['secretsmanager.ListSecrets']);
});

test('each token goes to its own service only', async () => {
  await run({ inputs: { ...BOT_HERE, ...STORES }, environment: STORES_HERE });
  const seen = (server: FaultyServer) => JSON.stringify(server.requests);
  expect(seen(github)).toContain(SECRETS['github-token']);
  expect(seen(github)).not.toMatch(/xoxb-|AWS4/);
  expect(seen(aws)).toContain('AWS4-HMAC-SHA256');
  expect(seen(aws)).not.toMatch(/xoxb-|github_pat_|aws-key-not-to-be-shown/);
  expect(JSON.stringify(slack.requests)).not.toMatch(/github_pat_|AWS4|not-to-be-shown/);
});

describe('tokens', () => {
  const ALL = Object.values(SECRETS);

  test.each<[what: string, inputs: Record<string, string>]>([
    ['the step runs', { 'slack-notify': 'never' }],
    ['inputs are wrong', { 'fail-on': 'never ever', 'slack-channel': '#' }],
    ['tokens are wrong', { 'slack-token': 'two words', 'github-token': 'tökén' }],
  ])('are masked before anything else is logged, when %s', async (_what, inputs) => {
    const given: Record<string, string> = { ...SECRETS, ...inputs };
    const { stdout } = await run({ inputs: given });
    const masks = Object.keys(SECRETS).map((name) => `::add-mask::${given[name]}`);
    expect(stdout.split('\n').slice(0, masks.length)).toEqual(masks);
  });

  test('are shown nowhere, though the debug log is on and everything fails', async () => {
    const result = await run({
      inputs: { ...BOT, ...STORES, 'slack-api-url': 'http://127.0.0.1:1/', 'report-file': 'secrets' },
      environment: { ...AWS_KEYS, RUNNER_DEBUG: '1', GITHUB_API_URL: 'nowhere', GITHUB_OUTPUT: '' },
    });
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    const log = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    for (const secret of [...ALL, AWS_KEYS.AWS_SECRET_ACCESS_KEY])
      expect(JSON.stringify([log, result.summary, result.outputs])).not.toContain(secret);
  });
});

describe('hostile texts are shown as texts, wherever they come from', () => {
  /** Commands of the runner, mentions and links of Slack, markup, characters that turn or colour a terminal. */
  const HOSTILE =
    '\n::error::injected\r\n##[error]x <!channel> <@U0AAAAAAA> **b** <img src=x> \u001b[31m\u202e';

  /** What the hostile text must never be. */
  function expectHarmless({ stdout, stderr, summary }: StepResult, messages: readonly object[]): void {
    expect(stderr).toBe('');
    for (const line of stdout.split('\n').filter((each) => /^\s*::|##\[/.test(each)))
      expect(line).toMatch(/^::(add-mask::xoxb-|add-mask::github_pat_|(error|warning) title=)/);
    expect(stdout).not.toMatch(/^(::error::injected|##\[error\]x)/m);
    expect(withoutLinks(summary)).not.toMatch(/<img|\*\*b\*\*|^::error/m);
    for (const text of [stdout, summary, ...messages.flatMap(textsIn)])
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
    expect(JSON.stringify(messages)).not.toMatch(/"type":"(broadcast|user|usergroup)"/);
    for (const text of messages.flatMap(markupIn)) expect(text).not.toMatch(/<[!@]/);
  }

  test('records, file names, and the names of environments', async () => {
    const folder = makeWorkspace();
    const value = JSON.stringify(HOSTILE);
    const fields = ['name', 'owner', 'environment', 'server', 'updated-by', 'region', 'usage'];
    const record = fields.map((field) => `${field}: ${value}\n`).join('');
    mkdirSync(join(folder, 'secrets', 'sub'));
    for (const name of ['a.yml', `${HOSTILE.replaceAll('/', '')}.yml`, 'sub/##[x]\u202e.yml'])
      writeFileSync(join(folder, 'secrets', name), `${record}scope: environment\nexpires: 2026-11-20\n`);
    const messages = await messagesOf(() =>
      runStep({ workspace: folder, inputs: { today: TODAY, ...BOT_HERE } }).then((result) => {
        expect(JSON.parse(result.report ?? '').counts).toMatchObject({ files: 4 });
        return result;
      }),
    );
    rmSync(folder, { recursive: true });
    expectHarmless(messages.result, messages.posted);
  });

  test('workflow files', async () => {
    const folder = makeWorkspace();
    mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
    const path = join(folder, '.github', 'workflows', `${HOSTILE}.yml`);
    writeFileSync(
      path,
      `on: push\njobs:\n  a:\n    steps:\n      - run: \${{ secrets.OTHER }} \${{ broken\n`,
    );
    const { result, posted } = await messagesOf(() =>
      runStep({ workspace: folder, inputs: { today: TODAY, ...BOT_HERE } }),
    );
    rmSync(folder, { recursive: true });
    expectHarmless(result, posted);
    expect(result.stdout).toMatch(/undocumented-secret|check-incomplete/);
  });

  test('the names of secrets and environments, in the stores and in records that are not there', async () => {
    const named = { name: `KEY${HOSTILE}`, updated_at: HOSTILE };
    const store = await startFaulty(
      (url) =>
        url.includes('/environments?')
          ? json({ total_count: 1, environments: [named] })
          : json({ total_count: 1, secrets: [named] }),
      { kind: 'none' },
    );
    const secrets = { SecretList: [{ Name: HOSTILE, ARN: HOSTILE }] };
    const cloud = await startFaulty(() => json(secrets), { kind: 'none' });
    const folder = makeWorkspace();
    const oneLine = JSON.stringify(HOSTILE.replaceAll(/[\r\n]/g, ''));
    const recorded = ['GONE', 'API_KEY'].map((name) => `name: ${name}\nenvironment: ${oneLine}\n`);
    for (const [number, fields] of recorded.entries())
      writeFileSync(
        join(folder, 'secrets', `${number}.yml`),
        `${fields}scope: environment\nregion: ${oneLine}\nexpires: 2027-05-14\n`,
      );
    const { result, posted } = await messagesOf(() =>
      runStep({
        workspace: folder,
        inputs: { today: TODAY, ...BOT_HERE, ...STORES },
        environment: {
          ...STORES_HERE,
          GITHUB_API_URL: store.url,
          AWS_ENDPOINT_URL_SECRETS_MANAGER: cloud.url,
        },
      }),
    );
    await Promise.all([store.close(), cloud.close()]);
    rmSync(folder, { recursive: true });
    expectHarmless(result, posted);
    expect(result.stdout).toContain('not-recorded');
    expect(result.stdout).toContain('not-in-store');
  });

  test('what GitHub and AWS say in their errors', async () => {
    const body = { message: HOSTILE, Message: HOSTILE, __type: `New${HOSTILE}Exception` };
    const refusing = await startFaulty(() => json({}), {
      kind: 'answer',
      status: 403,
      headers: { 'content-type': 'application/json', 'x-accepted-github-permissions': 'a=b; <b>' },
      body: JSON.stringify(body),
    });
    const { result, posted } = await messagesOf(() =>
      run({
        inputs: { ...BOT_HERE, ...STORES },
        environment: {
          ...STORES_HERE,
          GITHUB_API_URL: refusing.url,
          AWS_ENDPOINT_URL_SECRETS_MANAGER: refusing.url,
        },
      }),
    );
    await refusing.close();
    expectHarmless(result, posted);
    expect(result.stdout).toContain('The token may not list');
  });

  test.each<[what: string, body: object]>([
    ['an error', { ok: false, error: HOSTILE }],
    [
      'the details of an error',
      { ok: false, error: 'invalid_arguments', response_metadata: { messages: [HOSTILE] } },
    ],
    ['where it has posted', { ok: true, channel: HOSTILE, ts: HOSTILE }],
  ])('what Slack answers: %s', async (_what, body) => {
    const server = await startFaulty(() => json(body), { kind: 'none' });
    const result = await run({ inputs: { ...BOT_HERE, 'slack-api-url': `${server.url}/api/` } });
    await server.close();
    expectHarmless(result, []);
    expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS);
    expect(result.outputs.conclusion).toBe('ok' in body && body.ok ? 'success' : 'failure');
  });

  const OUTPUTS = [
    'conclusion',
    'errors',
    'expired',
    'expiring',
    'records',
    'report-file',
    'slack-channel-id',
    'slack-message-ts',
    'warnings',
  ];

  async function messagesOf(act: () => Promise<StepResult>) {
    const before = slack.messages.length;
    const result = await act();
    const posted = slack.messages.slice(before);
    expect(posted).toHaveLength(1);
    return { result, posted };
  }
});

/** Where a link leads is no text, and holds the name of a file with other marks. */
function withoutLinks(markdown: string): string {
  return markdown.replaceAll(/\]\(https:[^\s)]*\)/g, ']');
}

/** All texts of a message, wherever they stand in it. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

/** The texts that Slack reads as its own markup. */
function markupIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { type, text } = part as { readonly type?: unknown; readonly text?: unknown };
  return [...(type === 'mrkdwn' ? [String(text)] : []), ...Object.values(part).flatMap(markupIn)];
}

describe('evaluates no text, and starts no program', () => {
  const FORBIDDEN =
    /\beval\s*\(|\bnew\s+Function\b|(?<![.\w$])Function\s*\(|child_process|worker_threads|["'](?:node:)?vm["']|process\.binding/g;

  /** What stands in the bundle all the same, and why it does no harm. */
  const EXCEPTIONS: readonly (readonly [text: string, reason: string])[] = [
    ["Function('return this')", 'lodash, in secretlint, finds the global object so; the text is fixed'],
    ['"node:child_process"', 'the AWS SDK runs the credential_process of a profile, which the runner has'],
    ['"node:worker_threads"', 'undici, in @actions/github, asks whether it runs in one'],
  ];

  test('in the source, but for the command line, which starts git and gh without a shell', () => {
    const files = globSync('src/**/*.ts', { cwd: ACTION });
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const text = readFileSync(join(ACTION, file), 'utf8');
      expect([file, text.match(FORBIDDEN)]).toEqual([
        file,
        file.endsWith('git.ts') ? ['child_process'] : null,
      ]);
    }
    const git = readFileSync(join(ACTION, 'src', 'adapters', 'git.ts'), 'utf8');
    expect(git.match(/\w*(?:spawn|exec|fork)\w*\(/g)).toEqual(expect.arrayContaining(['spawnSync(']));
    expect(git).not.toMatch(/shell\s*:/);
    expect([...new Set(git.match(/answerOf\('\w+'/g))].sort()).toEqual(["answerOf('gh'", "answerOf('git'"]);
  });

  test('in the bundle, with exceptions that have a reason', () => {
    const files = globSync('dist/*.js', { cwd: ACTION });
    const used = new Set<string>();
    for (const file of files) {
      let text = readFileSync(join(ACTION, file), 'utf8');
      for (const [exception] of EXCEPTIONS) {
        if (text.includes(exception)) used.add(exception);
        text = text.replaceAll(exception, '');
      }
      expect([file, text.match(FORBIDDEN)]).toEqual([file, null]);
    }
    expect([...used].sort()).toEqual(EXCEPTIONS.map(([text]) => text).sort());
  });
});
