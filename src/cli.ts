#!/usr/bin/env node
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { githubTokenFor, gitRemote, gitUser, isGitHubHost } from './adapters/git.ts';
import { judgesChange, originFrom } from './adapters/runner.ts';
import { type GitHubToken, storeReader, storeWriter } from './adapters/stores.ts';
import { openTerminal } from './adapters/terminal.ts';
import { valueSource } from './adapters/values.ts';
import { openWorkspace, rootAbove } from './adapters/workspace.ts';
import { CannotDo } from './commands/failure.ts';
import { runProgram } from './commands/program.ts';
import type { CommandWorld } from './commands/world.ts';
import type { Origin } from './report/report.ts';
import { quote } from './text/visible.ts';
import { VERSION } from './version.ts';

const environment = process.env;
// To whoever rotates a secret, the age of Node.js is no news.
environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
const terminal = openTerminal(environment);

/** `head` and the like close the pipe when they have seen enough; what is to be done is done all the same. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.exitCode = await runProgram(process.argv.slice(2), {
    version: VERSION,
    print: terminal.print,
    note: terminal.note,
    open: ({ directory, repository }) => openWorld(directory, repository),
  });
} catch (error) {
  terminal.note(`secret-expiry failed: ${error instanceof Error ? error.message : String(error)}`);
  terminal.note('This is a bug; please report it. With DEBUG=1 the place is shown.');
  if (environment.DEBUG && error instanceof Error) terminal.note(error.stack ?? '');
  process.exitCode = 2;
}

function openWorld(directory: string | undefined, repository: string | undefined): CommandWorld {
  const current = realpathSync(process.cwd());
  const root = rootFor(directory, current);
  const origin = originOf(root, repository);
  const apiUrl = environment.GITHUB_API_URL || apiUrlOf(origin.serverUrl);
  const { host } = new URL(origin.serverUrl);
  const isNamed = Boolean(environment.GITHUB_API_URL || environment.GITHUB_SERVER_URL);
  let found: GitHubToken | undefined;
  const githubToken = () => {
    found ??= githubTokenFor(host, environment, root);
    return found;
  };
  return {
    terminal,
    workspace: openWorkspace(root, current),
    origin,
    now: new Date(),
    datesCount: !judgesChange(environment),
    stores: storeReader(
      { ...environment, GITHUB_API_URL: apiUrl },
      {
        tokenSource: () => githubToken().source,
      },
    ),
    writer: storeWriter(githubToken, apiUrl),
    values: valueSource(async (value) => {
      const { tokenExpiry } = await import('./adapters/github-token.ts');
      // A token is shown only to a GitHub: where a remote is may as well be somebody else's server.
      const isGitHub = isNamed || isGitHubHost(host) || githubToken().source === 'gh';
      return tokenExpiry(value, isGitHub ? apiUrl : undefined);
    }),
    person: () => gitUser(root) ?? environment.GITHUB_ACTOR,
    githubToken: () => githubToken().token,
    region: environment.AWS_REGION || environment.AWS_DEFAULT_REGION || null,
  };
}

/** The checkout in which the command was started, or the one that the named directory is in. */
function rootFor(directory: string | undefined, current: string): string {
  const own = rootAbove(current);
  if (directory === undefined) return own;
  const named = resolve(current, directory);
  const real = existsSync(named) ? realpathSync(named) : named;
  const ofNamed = rootAbove(real);
  if (existsSync(join(ofNamed, '.git'))) return ofNamed;
  if (real === own || real.startsWith(own.endsWith(sep) ? own : `${own}${sep}`)) return own;
  return dirname(real);
}

function originOf(root: string, named: string | undefined): Origin {
  if (named !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(named))
    throw new CannotDo(`--repo is ${quote(named)}; write owner/name.`);
  const origin = originFrom(environment);
  const remote = environment.GITHUB_REPOSITORY ? undefined : gitRemote(root);
  const repository = named ?? origin.repository ?? remote?.repository ?? null;
  const serverUrl = environment.GITHUB_SERVER_URL || !remote ? origin.serverUrl : `https://${remote.host}`;
  if (!URL.canParse(serverUrl))
    throw new CannotDo(`GITHUB_SERVER_URL is ${quote(serverUrl)}, which is no URL.`);
  return { ...origin, repository, serverUrl };
}

/** https://docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api */
function apiUrlOf(serverUrl: string): string {
  const { host } = new URL(serverUrl);
  if (host === 'github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}
