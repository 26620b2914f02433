import { spawnSync } from 'node:child_process';
import type { Environment } from './runner.ts';
import type { GitHubToken } from './stores.ts';

/** What a remote of git says about where a repository is. */
export interface Remote {
  /** `github.com`, or the host of a GitHub Enterprise Server. */
  readonly host: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** A program of git's or GitHub's answers at once, or waits for somebody; nobody waits for it. */
const TIMEOUT_IN_MS = 10_000;

/** Runs a program without a shell; undefined when it is not there, or fails, or has nothing to say. */
export function answerOf(program: string, words: readonly string[], directory: string): string | undefined {
  const { status, stdout, error } = spawnSync(program, words, {
    cwd: directory,
    encoding: 'utf8',
    timeout: TIMEOUT_IN_MS,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
    // On Windows, not a program of that name in the checkout.
    env: { ...process.env, NoDefaultCurrentDirectoryInExePath: '1' },
  });
  return error || status !== 0 ? undefined : stdout.trim() || undefined;
}

/** The name of the user of git; undefined without git, and where it has none. */
export function gitUser(directory: string): string | undefined {
  return answerOf('git', ['config', '--get', 'user.name'], directory);
}

/** The repository that the remote `origin` is; undefined without git, and where there is none. */
export function gitRemote(directory: string): Remote | undefined {
  const url = answerOf('git', ['remote', 'get-url', 'origin'], directory);
  return url === undefined ? undefined : parseRemote(url);
}

/** Reads `https://host/owner/name.git`, `ssh://git@host/owner/name` and `git@host:owner/name`. */
export function parseRemote(url: string): Remote | undefined {
  const match =
    /^https?:\/\/(?:[^@/]*@)?([^/]+)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ??
    /^(?:ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ??
    /^(?:[^@/]*@)?([^/:]+):\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
  const [, host = '', owner = '', name = ''] = match ?? [];
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name)) return undefined;
  // `ssh.github.com` is GitHub behind port 443; `github.com-work` an alias of an SSH configuration.
  const isGitHub = /^(?:ssh\.|www\.)?github\.com(?:-.*)?$/i.test(host);
  return { host: isGitHub ? 'github.com' : host.toLowerCase(), repository: `${owner}/${name}` };
}

/** Whether a host is GitHub's own, and not somebody's server. */
export function isGitHubHost(host: string): boolean {
  return host === 'github.com' || host.endsWith('.ghe.com');
}

/**
 * The token for a GitHub, as its own command line finds it: from the environment, else from the login of `gh`. The one
 * for github.com is given to no other host than the job's, and the one for an enterprise's server only to the host that
 * GH_HOST names: the host of a remote may be anybody's.
 * https://cli.github.com/manual/gh_help_environment
 */
export function githubTokenFor(host: string, environment: Environment, directory: string): GitHubToken {
  const { GH_TOKEN, GITHUB_TOKEN, GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN, GH_HOST } = environment;
  const isOwn = isGitHubHost(host) || isHostOfJob(host, environment);
  const own = [
    ['GH_TOKEN', GH_TOKEN],
    ['GITHUB_TOKEN', GITHUB_TOKEN],
  ] as const;
  const enterprise = [
    ['GH_ENTERPRISE_TOKEN', GH_ENTERPRISE_TOKEN],
    ['GITHUB_ENTERPRISE_TOKEN', GITHUB_ENTERPRISE_TOKEN],
  ] as const;
  const given = isOwn ? own : GH_HOST === host ? enterprise : [];
  for (const [source, token] of given) if (token) return { token, source };
  const token = answerOf('gh', ['auth', 'token', '--hostname', host], directory) ?? '';
  return { token, source: token ? 'gh' : isOwn ? 'GH_TOKEN' : 'GH_ENTERPRISE_TOKEN' };
}

/** In a job, `GITHUB_TOKEN` is for the server that the job names; whoever names an API means it, too. */
function isHostOfJob(host: string, { GITHUB_SERVER_URL = '', GITHUB_API_URL = '' }: Environment): boolean {
  const isOf = (url: string) => URL.canParse(url) && new URL(url).host === host;
  return isOf(GITHUB_SERVER_URL) || isOf(GITHUB_API_URL);
}
