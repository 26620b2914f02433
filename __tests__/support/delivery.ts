import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { runStep, type StepResult } from '../stand-ins/runner.ts';
import { type Fault, type SlackStandIn, startSlack } from '../stand-ins/slack.ts';
import { TODAY } from './check.ts';

/** The two ways to post. */
export type Way = 'bot' | 'webhook';

const TOKEN = 'xoxb-0123456789-not-to-be-shown';

export interface Attempt {
  readonly way: Way;
  /** What goes wrong with the requests, one after the other. */
  readonly faults?: readonly Fault[];
  /** How many secrets have expired. */
  readonly expired?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Makes of Slack's address another one. */
  readonly move?: (url: string) => string;
  /** Watches while the step runs. */
  readonly meanwhile?: (slack: SlackStandIn, workspace: string) => Promise<void>;
}

export interface Outcome {
  readonly way: Way;
  readonly result: StepResult;
  readonly slack: SlackStandIn;
}

/**
 * Runs the step where secrets have expired but fail nothing (`fail-on: never`), so that whatever fails is the
 * delivery.
 */
export async function attempt({ way, faults = [], expired = 1, ...rest }: Attempt): Promise<Outcome> {
  const { inputs = {}, environment = {}, move = (url: string) => url, meanwhile } = rest;
  const workspace = mkdtempSync(join(tmpdir(), 'delivery-'));
  const slack = await startSlack({ token: TOKEN });
  try {
    mkdirSync(join(workspace, 'secrets'));
    writeFileSync(join(workspace, 'secrets', 'README.md'), '# Secrets\n');
    for (let number = 0; number < expired; number += 1) {
      const lines = [`name: KEY_${number}`, 'expires: 2026-11-20', 'updated: 2025-11-20', 'updated-by: tore'];
      writeFileSync(
        join(workspace, 'secrets', `key-${number}.md`),
        `---\n${lines.join('\n')}\n---\nAsk Tore.\n`,
      );
    }
    slack.next(...faults);
    const destination =
      way === 'bot'
        ? { 'slack-token': TOKEN, 'slack-channel': '#secrets', 'slack-api-url': move(slack.apiUrl) }
        : { 'slack-webhook-url': move(slack.webhookUrl) };
    const [result] = await Promise.all([
      runStep({
        workspace,
        inputs: { today: TODAY, 'fail-on': 'never', ...destination, ...inputs },
        environment: { RUNNER_DEBUG: '1', ...environment },
      }),
      meanwhile?.(slack, workspace),
    ]);
    expectNothingShown({ way, result, slack });
    return { way, result, slack };
  } finally {
    await slack.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Exactly one message has been posted, and the step says so. */
export function expectDelivered({ way, result, slack }: Outcome, requests: number): void {
  expect(slack.requests).toHaveLength(requests);
  expect(slack.messages).toHaveLength(1);
  expect(errorsIn(result).filter((line) => !line.includes('KEY_'))).toEqual([]);
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({ conclusion: 'success', expired: '1', records: '1' });
  if (way === 'bot') {
    expect(result.outputs['slack-channel-id']).toBe('C0SECRETS');
    expect(result.outputs['slack-message-ts']).toMatch(/^\d+\.\d+$/);
  }
  expect(result.summary).toMatch(/^- Slack: posted/m);
  expect(JSON.parse(result.report ?? '')).toMatchObject({ conclusion: 'success' });
}

export interface ExpectedFailure {
  /** What the error must say, besides what it says in any case. */
  readonly says: RegExp;
  readonly requests?: number;
  /** True where Slack has posted the message although the step can't know. */
  readonly posted?: boolean;
}

/** The step has failed, has said why and what to do, and has written down everything all the same. */
export function expectFailure(
  { way, result, slack }: Outcome,
  { says, requests = 1, posted = false }: ExpectedFailure,
): void {
  expect(slack.requests).toHaveLength(requests);
  expect(slack.messages).toHaveLength(posted ? 1 : 0);

  const failures = errorsIn(result).filter((line) => !/^::error [^:]*file=/.test(line));
  expect(failures).toEqual([expect.stringMatching(/^::error title=Secret Expiry::/)]);
  const [failure = ''] = failures;
  expect(failure).toMatch(says);
  expect(failure).toMatch(/\. [A-Z].*\w/);
  expect(failure).not.toMatch(/undefined|null|\[object/);
  // Advice about the other way to post would lead astray.
  const ofBot = /slack-(token|channel|api-url)|\bbot\b|chat\./i;
  if (/webhook/i.test(failure) || ofBot.test(failure))
    expect(failure).toMatch(way === 'bot' ? ofBot : /webhook/i);

  expect(result.exitCode).toBe(1);
  expect(result.stdout).toContain('::error title=KEY_0%3A expired,file=secrets/key-0.md,');
  expect(result.outputs).toMatchObject({
    conclusion: 'failure',
    expired: '1',
    records: '1',
    'report-file': expect.stringContaining('report.json'),
    'slack-message-ts': '',
  });
  expect(result.summary).toMatch(/^## \S+ 1 expired in acme\/web\n/);
  expect(result.summary).toContain('**KEY&#95;0**');
  expect(result.summary).toMatch(/^- Slack: ❌ .+/m);
  expect(JSON.parse(result.report ?? '')).toMatchObject({
    conclusion: 'failure',
    records: [{ name: 'KEY_0', status: 'expired' }],
  });
}

/** The workflow commands that show an error. */
export function errorsIn({ stdout }: StepResult): string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::error'));
}

/** The token and the URL of the webhook stand nowhere but in the commands that hide them. */
function expectNothingShown({ result, slack }: Outcome): void {
  const shown = result.stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const { pathname } = new URL(slack.webhookUrl);
  for (const text of [shown, result.summary, result.report ?? '', JSON.stringify(result.outputs)]) {
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain(pathname);
  }
  expect(result.stderr).toBe('');
  const [first] = result.stdout.split('\n');
  expect(first).toMatch(/^::add-mask::/);
}
