import { dateIn } from '../calendar/today.ts';
import { check } from '../check.ts';
import { type Finding, isDateFinding } from '../findings/finding.ts';
import { describe } from '../findings/prose.ts';
import { formatOf } from '../records/discover.ts';
import {
  FIELD_NAMES,
  type FieldName,
  fieldOf,
  SCOPES,
  type Scope,
  STORES,
  type Store,
} from '../records/fields.ts';
import { type NewFields, newRecordText } from '../records/write.ts';
import { recordFileNameFor } from '../stores/names.ts';
import { quote } from '../text/visible.ts';
import { commandLine } from './command-line.ts';
import { CannotDo } from './failure.ts';
import { type FlagValues, readFlags, whereOf } from './flags.ts';
import { withFile } from './overlay.ts';
import type { CommandWorld, ExitCode, Prompter } from './world.ts';

/** The texts of the fields, by their names; those that were not given are absent. */
export type FieldTexts = Partial<Record<FieldName, string>>;

export interface NewFlags {
  /** Where to write the record; by default in the secrets directory, under a name made from the secret's. */
  readonly file?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** `new NAME`: writes a record, from flags, or from what is asked for at a terminal. */
export async function newCommand(
  name: string,
  flags: FlagValues,
  given: FieldTexts,
  { file, dryRun }: NewFlags,
  world: CommandWorld,
): Promise<ExitCode> {
  const { terminal, workspace } = world;
  const settings = readFlags(flags);
  const today = settings.today ?? dateIn(settings.timeZone, world.now);
  refuseWrong(given);
  // Who names an environment means its secret.
  if (given.environment && !given.scope)
    return newCommand(name, flags, { ...given, scope: 'environment' }, { file, dryRun }, world);
  const said = terminal.ask
    ? await askForRest({ name, ...given }, terminal.ask, world.person())
    : { name, ...given };
  if (!said.expires && said.secret?.toLowerCase() !== 'false') {
    throw new CannotDo(
      'Nothing was written. Nobody can be asked here, so please say:\n  --expires <date>   the date that the provider shows, or never (with --reason)',
    );
  }

  const path =
    file === undefined
      ? pathFor(said, name, flags, settings.directories[0] ?? 'secrets')
      : workspace.locate(file);
  if (path !== undefined && formatOf(path) !== 'markdown')
    throw new CannotDo(`new writes Markdown; give ${quote(workspace.show(path))} the ending .md.`);
  if (path === undefined) throw new CannotDo(`${quote(file ?? '')} is not in this checkout.`);
  const { instructions = '', ...fields } = said;
  const text = newRecordText(withoutDefaults(fields), instructions);
  const bytes = new TextEncoder().encode(text);
  const report = await check(
    { ...settings, today, checkWorkflows: false, stores: { ...settings.stores, asked: [] } },
    { ...world, files: withFile(workspace.files, path, bytes) },
  );
  if (!report.records.some(({ record }) => record.file === path)) {
    throw new CannotDo(
      `${workspace.show(path)} would not be read as a record: it is not below the secrets directory, is excluded, or has a name that no record has.`,
    );
  }
  const findings = report.findings.filter((finding) => finding.file === path);
  const isLater = (finding: Finding) => isDateFinding(finding) || (!said.updated && isForRotate(finding));
  const errors = findings.filter((finding) => finding.severity === 'error' && !isLater(finding));
  if (errors.length > 0)
    throw new CannotDo(
      [
        'Nothing was written, since the record would not be right:',
        ...errors.map((each) => `  ${describe(each)}`),
      ].join('\n'),
    );

  if (dryRun) {
    terminal.note(`Would write ${workspace.show(path)}:`);
    terminal.print(text.trimEnd());
    return 0;
  }
  workspace.prepare(path, undefined, bytes).commit();
  terminal.print(`${terminal.paint('green', '✓')} ${workspace.show(path)}: written`);
  for (const finding of findings) {
    if (!said.updated && isLater(finding)) continue;
    terminal.note(terminal.paintNote('yellow', `  ${describe(finding)}`));
  }
  terminal.note(
    said.updated
      ? `Next: read ${workspace.show(path)} through, and commit it.`
      : `Next: read ${workspace.show(path)} through, and set the value: ${commandLine(['rotate', name], whereOf(flags, workspace))}`,
  );
  return 0;
}

/** What is missing only because the first value is yet to be set. */
function isForRotate(finding: Finding): boolean {
  return finding.rule === 'missing-field' && ['updated', 'updated-by'].includes(finding.values.field);
}

/** What a record says by default need not stand there; several servers are a list. */
function withoutDefaults(fields: FieldTexts): NewFields {
  const { store, scope, server, ...rest } = fields;
  const servers = server?.split(',').map((name) => name.trim());
  return {
    ...rest,
    ...(store !== STORES[0] && { store }),
    ...(scope !== SCOPES[0] && { scope }),
    ...(servers && { server: servers }),
  };
}

/** Everything that is wrong with the given fields, together. */
function refuseWrong(given: FieldTexts): void {
  const problems = FIELD_NAMES.flatMap((field) => {
    const text = given[field];
    const problem = text === undefined ? undefined : wrongText(field, text);
    return problem ? [`--${field} is ${quote(text ?? '')}; ${problem}`] : [];
  });
  if (problems.length > 0) throw new CannotDo(problems.join('\n'));
}

function wrongText(field: FieldName, text: string): string | undefined {
  const { kind } = fieldOf(field);
  const items = kind.isList ? text.split(',') : [text];
  const isRight = items.every((item) => kind.read(item.trim()) !== undefined);
  return isRight ? undefined : `write ${kind.form}, such as ${kind.example}.`;
}

function pathFor(said: FieldTexts, name: string, { layout }: FlagValues, directory: string): string {
  const store = (fieldOf('store').kind.read(said.store ?? STORES[0]) ?? STORES[0]) as Store;
  const scope = (fieldOf('scope').kind.read(said.scope ?? SCOPES[0]) ?? SCOPES[0]) as Scope;
  const environment = said.environment ?? null;
  const folder =
    layout === 'by-repository' && said.repository && scope !== 'organization'
      ? `/${said.repository.replace(/^.*\//, '')}`
      : '';
  return `${directory}${folder}/${recordFileNameFor({ name, store, scope, environment })}`;
}

/** Asks for what a record needs and was not given; an empty answer leaves a field out. */
async function askForRest(given: FieldTexts, ask: Prompter, person: string | undefined): Promise<FieldTexts> {
  const said: FieldTexts = { ...given };
  const askFor = async (field: FieldName, question: string, needed = false, initial?: string) => {
    if (said[field] !== undefined) return;
    const check = (answer: string) =>
      answer.trim() ? wrongText(field, answer.trim()) : needed ? 'this is needed.' : undefined;
    const answer = (await ask.text(question, { initial, check })).trim();
    if (answer) said[field] = answer;
  };

  said.store ??= await ask.choose(
    'Where is its value kept?',
    STORES.map((store) => ({ value: store, label: store })),
  );
  if (said.store.startsWith('github-')) {
    said.scope ??= await ask.choose(
      'On which level?',
      SCOPES.map((scope) => ({ value: scope, label: scope })),
    );
    if (said.scope === 'environment') await askFor('environment', 'Which environment?', true);
  } else if (said.store === 'aws-secrets-manager') {
    await askFor('region', 'Which AWS region? (empty: the one of the environment)');
  }
  await askFor('expires', 'When does it expire? Copy the date that the provider shows, or write never', true);
  if (said.expires?.toLowerCase() === 'never') await askFor('reason', 'Why does it never expire?', true);
  await askFor('updated', 'When was it last rotated? (empty: not yet, rotate will write it)');
  if (said.updated) await askFor('updated-by', 'By whom?', false, person);
  await askFor('owner', 'Which team or person answers for it?');
  await askFor('usage', 'What is it for?');
  await askFor('rotate-url', 'On which page is a new one made? (https://…)');
  await askFor('instructions', 'How do you get a new one? (a line; write the rest in the file)');
  return said;
}
