import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { workspaceFiles, writeFileAtomically } from './adapters/files.ts';
import { inputFrom, judgesChange, originFrom, runPage } from './adapters/runner.ts';
import { slackChat } from './adapters/slack.ts';
import { storeReader } from './adapters/stores.ts';
import { runStep } from './step.ts';

const environment = process.env;
const workspace = environment.GITHUB_WORKSPACE || process.cwd();
const page = runPage(environment, (text) => process.stdout.write(text));

try {
  const conclusion = await runStep({
    input: (name) => inputFrom(environment, name),
    page,
    files: workspaceFiles(workspace),
    stores: storeReader(environment),
    now: new Date(),
    origin: originFrom(environment),
    datesCount: !judgesChange(environment),
    writeFile: (path, content) => writeFileAtomically(resolve(workspace, path), content),
    openChat: (destination) => slackChat(destination, (seconds) => setTimeout(seconds * 1000)),
  });
  process.exitCode = conclusion === 'success' ? 0 : 1;
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  page.annotate({
    level: 'error',
    title: 'Secret Expiry',
    message: `The check could not be run: ${message}`,
  });
  if (environment.RUNNER_DEBUG === '1' && error instanceof Error) page.print(error.stack ?? '');
  process.exitCode = 1;
}
