import { join } from 'node:path';
import { ACTION, runStep } from '../__tests__/stand-ins/runner.ts';
import { startSlack } from '../__tests__/stand-ins/slack.ts';
import { renderMessage } from '../__tests__/stand-ins/slack-terminal.ts';

/**
 * Runs the built action on the example records, with a stand-in for Slack on this machine, and shows what a team
 * would see. Inputs can be given as `name=value`:
 *
 *     npm run demo -- today=2027-01-15 expires-within=60d
 */

/** The day for which the example records were written. */
const TODAY = '2026-11-23';

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const slack = await startSlack();
const result = await runStep({
  workspace: join(ACTION, 'examples'),
  inputs: {
    today: TODAY,
    'slack-token': slack.token,
    'slack-channel': '#secrets',
    'slack-api-url': slack.apiUrl,
    'slack-mentions': 'platform: S0PLATFORM',
    ...Object.fromEntries(process.argv.slice(2).map((argument) => argument.split(/=(.*)/s, 2))),
  },
});
await slack.close();

show('The log of the step', result.stdout.trimEnd().replaceAll(/^::add-mask::.*\n/gm, ''));
show('The job summary (Markdown)', result.summary.trimEnd());
for (const message of slack.messages) {
  show(
    'The Slack message',
    renderMessage(message, { colour, width: Math.min(process.stdout.columns || 100, 100) }),
  );
}
show(
  'What the step ended with',
  `exit code ${result.exitCode}, ${slack.messages.length} Slack message(s) posted`,
);

function show(title: string, content: string): void {
  const heading = `── ${title} ${'─'.repeat(Math.max(3, 76 - title.length))}`;
  console.log(`\n${colour ? `\u001b[36m${heading}\u001b[39m` : heading}\n\n${content}`);
}
