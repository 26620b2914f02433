import { setTimeout } from 'node:timers/promises';
import { pathIn, workspaceFiles, writeFileAtomically } from './adapters/files.ts';
import { inputFrom, judgesChange, originFrom, runPage } from './adapters/runner.ts';
import { slackChat } from './adapters/slack.ts';
import { storeReader } from './adapters/stores.ts';
import type { Conclusion } from './report/report.ts';
import { failStep, runStep } from './step.ts';

const environment = process.env;
const page = runPage(environment, (text) => process.stdout.write(text));

/** The runner cancels by SIGINT, after 7.5 s by SIGTERM, and kills after another 2.5 s. */
const cancelling = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => cancelling.abort());

/** When nobody reads the log any more, everything else is written all the same. */
let isLogLost = false;
process.stdout.on('error', () => {
  isLogLost = true;
});

let conclusion: Conclusion;
try {
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  conclusion = await runStep({
    input: (name) => inputFrom(environment, name),
    page,
    files: workspaceFiles(workspace),
    stores: storeReader(environment),
    now: new Date(),
    origin: originFrom(environment),
    datesCount: !judgesChange(environment),
    cancelled: cancelling.signal,
    writeFile: (path, content) => writeFileAtomically(pathIn(workspace, path), content),
    openChat: (destination) =>
      slackChat(destination, (seconds) => setTimeout(seconds * 1000), cancelling.signal),
  });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  conclusion = failStep(page, 'Secret Expiry', `The check could not be run: ${message}`);
  if (environment.RUNNER_DEBUG === '1' && error instanceof Error) page.print(error.stack ?? '');
}

process.exitCode = conclusion === 'success' && !isLogLost ? 0 : 1;
// Requests that were given up, after a cancellation or a time-out, must not keep the process.
process.stdout.write('', () => process.exit());
