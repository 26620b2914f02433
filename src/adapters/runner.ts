import { appendFileSync } from 'node:fs';
import type { RunPage } from '../ports.ts';
import type { Origin } from '../report/report.ts';

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The page of a workflow's run, written by workflow commands and command files.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * `@actions/core` does the same, but it brings an HTTP client that triples the start-up of the whole step; a
 * test holds this to what it writes.
 *
 * @param write where the lines for the runner go
 */
export function runPage(environment: Environment, write: (text: string) => void): RunPage {
  const command = (
    name: string,
    properties: Record<string, string | number | undefined>,
    message: string,
  ) => {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    write(`::${name}${list ? ` ${list}` : ''}::${escapeData(message)}\n`);
  };

  return {
    mask: (value) => command('add-mask', {}, value),
    print: (line) => write(`${harmless(line)}\n`),
    annotate({ level, title, message, file, line, column }) {
      command(level, { title, file, line, col: column }, message);
    },
    setOutput(name, value) {
      const file = environment.GITHUB_OUTPUT;
      if (!file) throw new Error('GITHUB_OUTPUT is not set, so no output can be written');
      const delimiter = delimiterFor(value);
      appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    },
    appendSummary(markdown) {
      const file = environment.GITHUB_STEP_SUMMARY;
      if (!file) throw new Error('GITHUB_STEP_SUMMARY is not set, so no job summary can be written');
      appendFileSync(file, markdown);
    },
  };
}

/** The text of an action's input, as the runner hands it over. */
export function inputFrom(environment: Environment, name: string): string {
  return environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}

/** The events whose runs judge a change before it is merged. */
const CHANGE_EVENTS: readonly string[] = ['pull_request', 'pull_request_target', 'merge_group'];

/** True when the run judges a change (a pull request, a merge group), and not the state of things today. */
export function judgesChange(environment: Environment): boolean {
  return CHANGE_EVENTS.includes(environment.GITHUB_EVENT_NAME ?? '');
}

/** Where the run takes place. */
export function originFrom(environment: Environment): Origin {
  const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
  const repository = environment.GITHUB_REPOSITORY || null;
  const runId = environment.GITHUB_RUN_ID;
  // A branch shows the file as it is when somebody follows the link; a pull request's merge ref has no page.
  const isBranch = environment.GITHUB_REF?.startsWith('refs/heads/');
  const ref = isBranch ? environment.GITHUB_REF_NAME : environment.GITHUB_SHA;
  const actionRepository = environment.GITHUB_ACTION_REPOSITORY;
  const actionRef = environment.GITHUB_ACTION_REF;
  return {
    repository,
    serverUrl,
    runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
    filesUrl:
      repository && ref
        ? `${serverUrl}/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}`
        : null,
    rulesUrl: actionRepository
      ? `${serverUrl}/${actionRepository}/blob/${actionRef || 'HEAD'}/docs/rules.md`
      : 'docs/rules.md',
  };
}

/** A line that does not occur in the value. */
function delimiterFor(value: string): string {
  let delimiter = 'ghadelimiter';
  while (value.includes(delimiter)) delimiter += '_';
  return delimiter;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line in which the runner sees no command, in either of its two forms (`::name::` and `##[name]`). */
function harmless(line: string): string {
  return line
    .replaceAll(/[\r\n]/g, ' ')
    .replace(/^([\s\u0085]*):/, '$1 ;')
    .replaceAll('##[', '# #[');
}
