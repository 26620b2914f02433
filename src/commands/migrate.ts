import { describeRefusal } from '../findings/refusals.ts';
import { toMarkdown } from '../records/migrate.ts';
import { plural } from '../text/counts.ts';
import { showDifference } from './difference.ts';
import { CannotDo } from './failure.ts';
import { type FlagValues, readFlags } from './flags.ts';
import { openRegister } from './register.ts';
import type { CommandWorld, ExitCode, PreparedChange } from './world.ts';

/**
 * `migrate`: makes Markdown records of those in header text. Of each, the new file is there before the old one goes.
 *
 * @param only the files to migrate, as they were typed; all where there are none
 */
export async function migrateCommand(
  only: readonly string[],
  flags: FlagValues,
  { dryRun }: { readonly dryRun?: boolean | undefined },
  world: CommandWorld,
): Promise<ExitCode> {
  const { terminal, workspace } = world;
  const { directories } = await openRegister(readFlags(flags), world);
  const all = directories
    .flatMap(({ found }) => found)
    .flatMap((file) => (file.kind === 'record' && file.format === 'header-text' ? [file.path] : []));
  const chosen = only.map((typed) => located(typed, all, world));
  const paths = only.length > 0 ? chosen : all;
  if (paths.length === 0) {
    terminal.note('There is no record in header text (.txt).');
    return 0;
  }

  let refused = 0;
  for (const path of paths) {
    try {
      terminal.print(await migrateOne(path, dryRun ?? false, world));
    } catch (error) {
      if (!(error instanceof CannotDo)) throw error;
      refused += 1;
      terminal.note(`${terminal.paintNote('red', '✗')} ${workspace.show(path)}: ${error.message}`);
    }
  }
  const done = paths.length - refused;
  const verb = dryRun ? 'would be migrated' : 'migrated';
  terminal.note(`${plural(done, 'record')} ${verb}${refused > 0 ? `, ${refused} not` : ''}.`);
  if (done > 0 && !dryRun)
    terminal.note('Next: see how the instructions look as Markdown, where lines run together, and commit.');
  return refused > 0 ? 2 : 0;
}

function located(typed: string, all: readonly string[], { workspace }: CommandWorld): string {
  const path = workspace.locate(typed);
  if (path !== undefined && all.includes(path)) return path;
  throw new CannotDo(`${typed} is no record in header text (.txt) below the secrets directory.`);
}

/** Migrates one record; returns what to tell about it. */
async function migrateOne(
  path: string,
  dryRun: boolean,
  { terminal, workspace }: CommandWorld,
): Promise<string> {
  const { bytes, text, encode } = workspace.read(path);
  const target = path.replace(/\.txt$/i, '.md');
  if (/(^|\/)readme\.md$/i.test(target))
    throw new CannotDo('README.md is never a record; rename the file first.');
  if (workspace.exists(target))
    throw new CannotDo(`${workspace.show(target)} is there already. It was not changed.`);
  const result = await toMarkdown(text);
  if ('refusal' in result) throw new CannotDo(describeRefusal(result.refusal));
  if (dryRun)
    return showDifference(workspace.show(path), text, result.text, terminal.paint, workspace.show(target));

  const removal = workspace.prepare(path, bytes, undefined);
  try {
    workspace.prepare(target, undefined, encode(result.text)).commit();
    removeOld(removal, workspace.show(target));
  } finally {
    removal.abandon();
  }
  return `${terminal.paint('green', '✓')} ${workspace.show(path)} → ${workspace.show(target)}`;
}

/** The new file is there; if the old one can't go, there are two records of one secret. */
function removeOld(removal: PreparedChange, target: string): void {
  try {
    removal.commit();
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
    throw new CannotDo(`${error.message} ${target} was written; keep one of the two.`);
  }
}
