import { check } from '../check.ts';
import { groupBy } from '../group-by.ts';
import type { Files } from '../ports.ts';
import type { CheckSettings } from '../settings/settings.ts';
import { plural } from '../text/counts.ts';
import { quote } from '../text/visible.ts';
import { commandLine } from './command-line.ts';
import { CannotDo } from './failure.ts';
import { type FlagValues, readFlags, whereOf } from './flags.ts';
import { withFile } from './overlay.ts';
import { ACTION, readmeText, recordToFillIn, templateText, workflowText } from './templates.ts';
import type { CommandWorld, ExitCode } from './world.ts';

export interface InitFlags {
  /** The action that the workflow uses: `owner/name@ref`. */
  readonly action?: string | undefined;
  /** Also write a record for each secret that the workflows use. */
  readonly records?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

const WORKFLOW = '.github/workflows/secret-expiry.yml';

/** `init`: what a repository needs to begin with. What is there already stays as it is. */
export async function initCommand(
  flags: FlagValues,
  { action = ACTION, records, dryRun }: InitFlags,
  world: CommandWorld,
): Promise<ExitCode> {
  const { terminal, workspace } = world;
  const settings = readFlags(flags);
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action))
    throw new CannotDo(`--action is ${quote(action)}; write owner/name@ref.`);
  const [directory = 'secrets'] = settings.directories;
  const where = whereOf(flags, workspace);

  const workflow = workflowText(directory, settings.layout, action);
  // By its own name alone, npx would fetch whatever has that name in the registry.
  const command = `npx github:${action.replace('@', '#')}`;
  const files = new Map([
    [`${directory}/README.md`, readmeText(directory, world.origin.repository, command)],
    [`${directory}/_template.md`, templateText(command)],
    [WORKFLOW, workflow],
  ]);
  // The workflow that is about to be written uses a secret, too.
  const later = workspace.exists(WORKFLOW)
    ? workspace.files
    : withFile(workspace.files, WORKFLOW, new TextEncoder().encode(workflow));
  const used = await usedSecrets(settings, later, world);
  const writesRecords = used.length > 0 ? await wantsRecords(used, records, world) : false;
  if (writesRecords) for (const { name, file } of used) files.set(file, recordToFillIn(name));

  for (const [path, content] of files) writeUnlessThere(path, content, dryRun ?? false, world);
  const next = [
    ...(action === ACTION ? [`In ${WORKFLOW}, replace OWNER with the owner of the action.`] : []),
    `In the repository's settings, add the secret SLACK_BOT_TOKEN; in ${WORKFLOW}, name the channel.`,
    `Read ${workspace.show(`${directory}/README.md`)} through, and say there whom to ask.`,
    ...(writesRecords ? ['Fill in the records: until then, the check reports each of them.'] : []),
    ...(used.length > 0 && !writesRecords
      ? [
          `The workflows use ${plural(used.length, 'secret')} without a record:`,
          ...used.map(({ name }) => `  ${commandLine(['new', name], where)}`),
        ]
      : []),
    ...(used.length === 0 ? [`Write a record for each secret: ${commandLine(['new', 'NAME'], where)}`] : []),
    `See how it looks: ${commandLine(['check'], where)}`,
    'Commit, and merge to the default branch: schedules run only there.',
  ];
  terminal.note(
    ['', 'Next:', ...next.map((line) => (line.startsWith('  ') ? `  ${line}` : `- ${line}`))].join('\n'),
  );
  return 0;
}

/** The secrets that workflows use and that no record is about, as the check finds them. */
async function usedSecrets(settings: CheckSettings, files: Files, world: CommandWorld) {
  const { terminal } = world;
  const report = await terminal.progress(
    'Reading the workflows',
    check({ ...settings, stores: { ...settings.stores, asked: [] } }, { ...world, files }),
  );
  const undocumented = report.findings.flatMap((finding) =>
    finding.rule === 'undocumented-secret' ? [finding.values] : [],
  );
  const byFile = groupBy(undocumented, ({ suggestion }) => suggestion);
  return [...byFile].map(([file, [first]]) => ({ name: first?.name ?? '', file }));
}

async function wantsRecords(
  used: readonly { readonly name: string }[],
  records: boolean | undefined,
  { terminal }: CommandWorld,
): Promise<boolean> {
  if (records) return true;
  if (!terminal.ask) return false;
  const names = used.map(({ name }) => `  ${name}`).join('\n');
  terminal.note(`The workflows use ${plural(used.length, 'secret')} without a record:\n${names}`);
  return terminal.ask.confirm('Write a record to fill in for each?', true);
}

function writeUnlessThere(
  path: string,
  content: string,
  dryRun: boolean,
  { terminal, workspace }: CommandWorld,
): void {
  const shown = workspace.show(path);
  if (workspace.exists(path)) {
    terminal.print(`- ${shown}: is there, not changed`);
    return;
  }
  if (dryRun) {
    terminal.print(`- ${shown}: would be written`);
    return;
  }
  workspace.prepare(path, undefined, new TextEncoder().encode(content)).commit();
  terminal.print(`${terminal.paint('green', '✓')} ${shown}: written`);
}
