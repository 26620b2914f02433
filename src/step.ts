import { unlessAborted } from './abort.ts';
import { type CheckWorld, check } from './check.ts';
import type { RuleId } from './findings/finding.ts';
import type { Chat, ChatMessage, Delivery, RunPage } from './ports.ts';
import { toAnnotations } from './report/annotations.ts';
import { toJson } from './report/json.ts';
import { coverage, headline } from './report/phrases.ts';
import { type Conclusion, needsAction, type Report } from './report/report.ts';
import { toSlackMessage } from './report/slack/message.ts';
import { escapeMarkdown } from './report/summary/markdown.ts';
import { toSummary } from './report/summary/summary.ts';
import { type InputName, SECRET_INPUTS } from './settings/inputs.ts';
import { readSettings, type Settings } from './settings/settings.ts';
import type { SlackDestination } from './settings/slack.ts';

/** What a step of a workflow needs from outside. */
export interface StepWorld extends CheckWorld {
  /** The text of an input, blank when it is not set. */
  readonly input: (name: InputName) => string;
  readonly page: RunPage;
  /** Tells when the step is to end as soon as it can. */
  readonly cancelled: AbortSignal;
  /** Writes the whole file or nothing; throws when it can't. */
  readonly writeFile: (path: string, content: string) => void;
  readonly openChat: (destination: SlackDestination) => Promise<Chat>;
}

/** A step that has checked what it was asked to. */
interface Run {
  readonly report: Report;
  readonly settings: Settings;
  readonly world: StepWorld;
}

/**
 * One step of a workflow: checks, writes down what it found, then tells Slack.
 *
 * Slack comes last, so that nothing that happens there keeps the rest from being written. Whatever can't be
 * written or delivered fails the step, and does not keep the rest from being tried.
 */
export async function runStep(world: StepWorld): Promise<Conclusion> {
  const { page } = world;
  for (const name of SECRET_INPUTS) {
    const value = world.input(name).trim();
    if (value) page.mask(value);
  }
  const result = await readSettings(world.input, world.datesCount);
  // One annotation, since GitHub would drop those after the tenth.
  if ('problems' in result) return failStep(page, 'Secret Expiry: inputs', result.problems.join('\n'));

  const { settings } = result;
  const report = await unlessAborted(check(settings, world), world.cancelled, undefined);
  if (!report) return failStep(page, 'Secret Expiry', CANCELLED);

  const run: Run = { report, settings, world };
  const unwritten = writeDown(run);
  const slack = await tellSlack(run);
  return conclude(run, slack, unwritten);
}

const CANCELLED =
  'The step was cancelled before everything was checked, so there is no report, and nobody was told. Run the workflow again.';

/** Ends a step that has nothing to report. */
export function failStep(page: RunPage, title: string, message: string): Conclusion {
  const failures = attemptAll({ 'the outputs': () => page.setOutput('conclusion', 'failure') });
  page.annotate({ level: 'error', title, message: [message, ...failures].join('\n') });
  return 'failure';
}

/** Writes everything that does not depend on Slack; returns a sentence for each thing that could not be written. */
function writeDown(run: Run): string[] {
  const { report, world } = run;
  const { page } = world;
  page.print(`${headline(report)} (${coverage(report)})`);
  for (const annotation of toAnnotations(report, 1)) page.annotate(annotation);
  return attemptAll({
    'the report file': () => writeReport(run),
    'the job summary': () => page.appendSummary(toSummary(report)),
    'the outputs': () => setOutputs(run),
  });
}

/** What is said about Slack at the end, and the sentence for the log when the message did not arrive. */
interface SlackOutcome {
  readonly state: string;
  readonly failure?: string;
  readonly delivery?: Extract<Delivery, { outcome: 'posted' }>;
}

async function tellSlack({ report, settings: { slack }, world }: Run): Promise<SlackOutcome> {
  if (!world.datesCount) return { state: 'nothing is posted for a pull request' };
  if (slack.notify === 'never') return { state: 'switched off (slack-notify: never)' };
  if (!slack.destination) return { state: '**not configured, so nobody was told**' };
  if (slack.notify === 'problems' && !needsAction(report))
    return { state: 'nothing to act on, so nothing was posted' };

  const message = toSlackMessage(report, slack.mentions);
  const delivery = await post(message, slack.destination, world);
  if (delivery.outcome === 'posted') {
    const state = delivery.shortened
      ? 'posted, but only the short text: Slack did not take the blocks'
      : 'posted';
    return { state, delivery };
  }
  const what =
    delivery.outcome === 'unknown' ? 'The answer of Slack is missing' : 'Slack did not take the message';
  const failure = `${what}: ${delivery.code}. ${delivery.advice}`;
  return { state: `❌ ${failure}`, failure };
}

/** Posts the message. Whatever goes wrong must not keep the rest of the step from being finished. */
async function post(
  message: ChatMessage,
  destination: SlackDestination,
  world: StepWorld,
): Promise<Delivery> {
  try {
    const chat = await world.openChat(destination);
    return await chat.post(message);
  } catch (error) {
    const code = error instanceof Error ? error.name : 'error';
    return {
      outcome: 'unknown',
      code,
      advice: 'The message could not be posted. Please report this as a bug.',
    };
  }
}

/** Adds what is known only now: what became of the message, and the conclusion that follows from everything. */
function conclude(run: Run, slack: SlackOutcome, unwritten: readonly string[]): Conclusion {
  const { page } = run.world;
  const failures = [...unwritten, ...(slack.failure ? [slack.failure] : [])];
  const conclusion = failures.length > 0 ? 'failure' : run.report.conclusion;
  page.print(`Slack: ${slack.state.replaceAll('*', '')}`);
  const late = attemptAll({
    'the job summary': () =>
      page.appendSummary(`- Slack: ${slack.failure ? `❌ ${escapeMarkdown(slack.failure)}` : slack.state}\n`),
    'the outputs': () => {
      page.setOutput('conclusion', conclusion);
      page.setOutput('slack-channel-id', slack.delivery?.channelId ?? '');
      page.setOutput('slack-message-ts', slack.delivery?.timestamp ?? '');
    },
    'the report file': () =>
      failures.length > 0 && writeReport({ ...run, report: { ...run.report, conclusion } }),
  });
  const messages = new Set([...failures, ...late]);
  if (messages.size === 0) return conclusion;
  page.annotate({ level: 'error', title: 'Secret Expiry', message: [...messages].join('\n') });
  return 'failure';
}

function setOutputs({ report, settings: { reportFile }, world: { page } }: Run): void {
  const { conclusion, counts } = report;
  const past = recordsWith(report, ['expired', 'rotation-overdue']);
  const near = [...recordsWith(report, ['expiring', 'rotation-due'])].filter((file) => !past.has(file));
  const outputs = {
    conclusion,
    records: counts.records,
    expired: past.size,
    expiring: near.length,
    errors: counts.errors,
    warnings: counts.warnings,
    'report-file': reportFile ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) page.setOutput(name, String(value));
}

/** The records that have a finding of one of some rules. */
function recordsWith({ findings }: Report, rules: readonly RuleId[]): Set<string> {
  return new Set(findings.filter(({ rule }) => rules.includes(rule)).map(({ file }) => file));
}

function writeReport({ report, settings: { reportFile }, world }: Run): void {
  if (reportFile) world.writeFile(reportFile, `${JSON.stringify(toJson(report), null, 2)}\n`);
}

/** Tries each; returns a sentence for each that failed. */
function attemptAll(attempts: Readonly<Record<string, () => unknown>>): string[] {
  const failures: string[] = [];
  for (const [what, attempt] of Object.entries(attempts)) {
    try {
      attempt();
    } catch (error) {
      failures.push(`Could not write ${what}: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
  return failures;
}
