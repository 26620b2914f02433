import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { runStep } from './stand-ins/runner.ts';
import { startSlack } from './stand-ins/slack.ts';
import { renderMessage } from './stand-ins/slack-terminal.ts';
import { reportErrors } from './support/schemas.ts';

/**
 * Golden cases. A case is a folder: `workspace/` is what the action reads, `step.yml` its inputs and variables,
 * and `expected/` what it must leave behind: log, outputs, summary, report, and the Slack message.
 *
 * `UPDATE_GOLDEN=1 npm test -- cases` writes `expected/` anew; read the difference before you commit it.
 */
const CASES = join(import.meta.dirname, 'cases');
const UPDATE = process.env.UPDATE_GOLDEN === '1';

/** The date of every case that does not set its own. */
const TODAY = '2026-11-23';

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name);

  test('leaves behind what is expected', async () => {
    const actual = await runCase(folder);
    if (UPDATE) write(join(folder, 'expected'), actual);
    expect(actual).toEqual(read(join(folder, 'expected')));
  });
});

/** Runs a case; the result is a file name and a content for each thing that it leaves behind. */
async function runCase(folder: string): Promise<Record<string, string>> {
  const { inputs = {}, environment = {} } = readStep(folder);
  const slack = await startSlack();
  const result = await runStep({
    workspace: join(folder, 'workspace'),
    inputs: {
      today: TODAY,
      'slack-token': slack.token,
      'slack-channel': '#secrets',
      'slack-api-url': slack.apiUrl,
      ...inputs,
    },
    environment,
  }).finally(() => slack.close());
  expect(result.stderr).toBe('');
  expect(slack.messages.length).toBeLessThanOrEqual(1);
  const [posted] = slack.messages;
  if (result.report) expect(reportErrors(JSON.parse(result.report))).toEqual([]);

  return Object.fromEntries(
    Object.entries({
      'log.txt': `${result.stdout}exit code ${result.exitCode}\n`,
      'outputs.json': `${JSON.stringify(result.outputs, null, 2)}\n`,
      'summary.md': result.summary,
      'report.json': result.report?.replace(
        /"generatedAt": ".*"/,
        '"generatedAt": "2026-11-23T05:23:00.000Z"',
      ),
      'slack.json': posted && `${JSON.stringify(posted, null, 2)}\n`,
      'slack.txt': posted && `${renderMessage(posted, { colour: false })}\n`,
    }).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

function readStep(folder: string): { inputs?: Record<string, string>; environment?: Record<string, string> } {
  const path = join(folder, 'step.yml');
  return existsSync(path) ? parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) : {};
}

function read(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function write(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
