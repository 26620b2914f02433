import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { slackChat } from '../src/adapters/slack.ts';
import type { SeenRequest } from './stand-ins/faulty.ts';
import { type RunningStep, type StepResult, startStep } from './stand-ins/runner.ts';
import { rateLimit, startSlack } from './stand-ins/slack.ts';
import { TODAY } from './support/check.ts';
import { expectAsDocumented, FAULT_ROWS, rowOf } from './support/fault-table.ts';
import { expectRestWritten, runWith, type ServiceName, type Way } from './support/faulty-services.ts';

/** What becomes of a step that is cancelled, as `docs/faults.md` tells it. */

jest.setTimeout(120_000);

const FILE = 'faults-cancel';

/** The runner sends the one, and 7.5 s later the other. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const PATIENCE_OF_RUNNER_IN_MS = 7_500;

/** So many records, of so many characters, take seconds to be read. */
const RECORDS = 600;
const LINE = 'Create token q7Jk2mP9xR4vT8wZ1yB5nD6fG3hL0sQa at https://example.com/tokens?page=1; ask mia.\n';
const LENGTH = 100_000;

const TITLES = {
  reading: 'cancelled while many records are read',
  GitHub: 'cancelled while GitHub is asked',
  AWS: 'cancelled while AWS is asked',
  waiting: 'cancelled before the message is sent',
  sent: 'cancelled after the message was sent',
} as const;

test('every fault of the page is here, and the other way round', () => {
  const documented = FAULT_ROWS.filter(({ file }) => file === FILE).map(({ title }) => title);
  expect(documented).toEqual(Object.values(TITLES));
});

describe.each(SIGNALS)('%s', (signal) => {
  test(TITLES.reading, async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
    mkdirSync(join(workspace, 'secrets'));
    for (let number = 0; number < RECORDS; number += 1) {
      const fields = `name: KEY_${number}\nexpires: 2027-05-14\nupdated: 2026-05-14\nupdated-by: mia\n`;
      const text = LINE.repeat(LENGTH / LINE.length);
      writeFileSync(join(workspace, 'secrets', `key-${number}.md`), `---\n${fields}---\n${text}`);
    }
    const slack = await startSlack();
    const step = startStep({
      workspace,
      inputs: {
        today: TODAY,
        'report-file': 'report.json',
        'slack-token': slack.token,
        'slack-channel': '#secrets',
        'slack-api-url': slack.apiUrl,
      },
    });
    await step.printed('::add-mask::');
    const waited = await cancel(step, signal);
    const result = await step.result;
    const left = readdirSync(workspace);
    await slack.close();
    rmSync(workspace, { recursive: true });

    expectAsDocumented(rowOf(FILE, TITLES.reading), result);
    expectNothingDone(result);
    expect(left).toEqual(['secrets']);
    expect(slack.requests).toEqual([]);
    expect(waited).toBeLessThan(PATIENCE_OF_RUNNER_IN_MS);
  });

  test.each(['GitHub', 'AWS'] as const)(`cancelled while %s is asked`, async (name) => {
    const { outcome, waited } = await runCancelled(name, signal, { disturbance: { kind: 'silence' } });
    expectAsDocumented(rowOf(FILE, TITLES[name]), outcome.result);
    expectNothingDone(outcome.result);
    expect(outcome.slack.requests).toEqual([]);
    expect(waited).toBeLessThan(PATIENCE_OF_RUNNER_IN_MS);
  });

  test.each<[title: string, way: Way, delayInMs: number]>([
    // The answer that makes the step wait is long there when the signal comes.
    [TITLES.waiting, { disturbance: tooEarly() }, 5_000],
    [TITLES.sent, { disturbance: { kind: 'silence' } }, 0],
  ])('%s', async (title, way, delayInMs) => {
    const check = async (name: ServiceName) => {
      const { outcome, waited } = await runCancelled(name, signal, way, delayInMs);
      expectAsDocumented(rowOf(FILE, title), outcome.result);
      expectRestWritten(outcome, name);
      expect(outcome.requests).toHaveLength(1);
      expect(waited).toBeLessThan(PATIENCE_OF_RUNNER_IN_MS);
    };
    await Promise.all([check('Slack, bot token'), check('Slack, webhook')]);
  });
});

test('nothing is sent any more once the step is cancelled', async () => {
  const slack = await startSlack();
  slack.next(rateLimit(1));
  const cancelling = new AbortController();
  const chat = await slackChat(
    { kind: 'bot', token: slack.token, channel: '#secrets', apiUrl: slack.apiUrl },
    async () => cancelling.abort(),
    cancelling.signal,
  );
  const delivery = await chat.post({ text: 'x', blocks: [] });
  await slack.close();
  expect(delivery).toMatchObject({ outcome: 'failed', code: 'cancelled' });
  expect(slack.requests).toHaveLength(1);
  expect(slack.messages).toEqual([]);
});

function tooEarly(): Exclude<Way['disturbance'], undefined> {
  return { kind: 'answer', status: 429, headers: { 'retry-after': '50' } };
}

/** Sends the signal as soon as the service has been asked. */
async function runCancelled(name: ServiceName, signal: NodeJS.Signals, way: Way, delayInMs = 0) {
  let waited = Number.POSITIVE_INFINITY;
  const outcome = await runWith(name, {
    ...way,
    meanwhile: async (step: RunningStep, requests: readonly SeenRequest[]) => {
      while (requests.length === 0) await setTimeout(10);
      await setTimeout(delayInMs);
      waited = await cancel(step, signal);
    },
  });
  return { outcome, waited };
}

/** Sends a signal, and waits for the end; returns how long that took. */
async function cancel({ process, result }: RunningStep, signal: NodeJS.Signals): Promise<number> {
  const start = performance.now();
  process.kill(signal);
  await result;
  return performance.now() - start;
}

function expectNothingDone({ stderr, outputs, summary, report, files }: StepResult): void {
  expect(stderr).toBe('');
  expect(outputs).toEqual({ conclusion: 'failure' });
  expect(summary).toBe('');
  expect(report).toBeUndefined();
  expect(files).toEqual(['output', 'summary']);
}
