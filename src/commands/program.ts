import { Command, CommanderError, Option } from 'commander';
import { FIELD_NAMES, type FieldName, fieldOf, SCOPES, STORES } from '../records/fields.ts';
import { Cancelled, CannotDo } from './failure.ts';
import { CHECK_FLAGS, type FlagValues, type InputFlag, RECORD_FLAGS } from './flags.ts';
import type { CommandWorld } from './world.ts';

/** What the program needs before it knows which command it runs. */
export interface ProgramWorld {
  readonly version: string;
  print(text: string): void;
  note(text: string): void;
  /**
   * Opens the world in which a command works.
   *
   * @param place where to look: the directory of `check`, and the repository that was named
   */
  open(place: {
    readonly directory?: string | undefined;
    readonly repository?: string | undefined;
  }): CommandWorld;
}

/** As a shell reports a process that was interrupted. */
const INTERRUPTED = 130;

type Options = Readonly<Record<string, unknown>>;

/**
 * Runs the command line.
 *
 * @param words the arguments, without those of Node.js
 * @returns the exit code: 0 fine; 1 findings at or above `--fail-on`; 2 it could not do what was asked; 130 interrupted
 */
export async function runProgram(words: readonly string[], world: ProgramWorld): Promise<number> {
  let exitCode = 0;
  const program = makeProgram(world, (code) => {
    exitCode = code;
  });
  try {
    const { addCompletion } = await import('./completion.ts');
    await addCompletion(program, words);
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Cancelled) {
      world.note('Nothing was changed.');
      return INTERRUPTED;
    }
    if (!(error instanceof CannotDo)) throw error;
    world.note(error.message);
    return 2;
  }
}

function makeProgram(world: ProgramWorld, end: (exitCode: number) => void): Command {
  const program = new Command('secret-expiry')
    .description(
      'Records of secrets: what they are, how to get new ones, and when they expire. Never their values.',
    )
    .version(world.version, '--version', 'print the version')
    .helpOption('--help', 'explain the command')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => world.print(text.trimEnd()),
      writeErr: (text) => world.note(text.trimEnd()),
      outputError: (text, write) => write(explainError(text)),
    })
    .exitOverride()
    .addHelpText('after', `\n${EXIT_CODES}`);

  const command = (name: string, summary: string) => {
    const made = program.command(name).description(summary).helpOption('--help', 'explain the command');
    return made;
  };

  addInputFlags(command('check', 'check all records, as the action does every day'), [
    RECORD_FLAGS,
    CHECK_FLAGS,
  ])
    .argument('[dir]', 'the directory with one record per secret (default: secrets)')
    .addOption(
      new Option('--format <format>', 'how to write the report')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addOption(repositoryOption())
    .addHelpText('after', `\n${TOKENS}`)
    .action(async (directory: string | undefined, options: Options) => {
      const { checkCommand } = await import('./check.ts');
      const opened = world.open({ directory, repository: text(options, 'repo') });
      const format = options.format as 'text' | 'json' | 'markdown';
      end(await checkCommand(inputFlags(options, directory, opened), format, opened));
    });

  addInputFlags(command('list', 'list what is due, soonest first'), [RECORD_FLAGS])
    .argument('[dir]', 'the directory with one record per secret (default: secrets)')
    .option('--within <duration>', 'only what is due so soon: 90d, 12w, 3mo, 1y')
    .option('--owner <owner>', 'only what this team or person answers for')
    .addOption(new Option('--store <store>', 'only what is kept there').choices(STORES))
    .addOption(
      new Option('--format <format>', 'how to write the list').choices(['text', 'json']).default('text'),
    )
    .option(...flagOf('max-age'))
    .action(async (directory: string | undefined, options: Options) => {
      const { listCommand } = await import('./list.ts');
      const opened = world.open({ directory });
      const format = options.format as 'text' | 'json';
      end(await listCommand(inputFlags(options, directory, opened), options, format, opened));
    });

  addInputFlags(command('init', 'write secrets/README.md, a template, and the daily workflow'), [
    RECORD_FLAGS,
  ])
    .option('--action <owner/name@ref>', 'the action that the workflow uses')
    .option('--records', 'also write a record, to be filled in, for each secret that the workflows use')
    .option('--dry-run', 'only say what would be written')
    .action(async (options: Options) => {
      const { initCommand } = await import('./init.ts');
      const opened = world.open({});
      end(await initCommand(inputFlags(options, undefined, opened), options, opened));
    });

  const made = addInputFlags(command('new', 'write a record, from flags or from what is asked for'), [
    RECORD_FLAGS,
  ])
    .argument('<name>', 'the name of the secret in its store')
    .option('--file <file>', 'where to write it (default: in the secrets directory, by the name)')
    .option('--instructions-file <file>', 'a file with the instructions')
    .option('--dry-run', 'only show what would be written');
  for (const field of FIELD_NAMES) if (field !== 'name') made.addOption(fieldOption(field));
  made.action(async (name: string, options: Options) => {
    const { newCommand } = await import('./new.ts');
    const opened = world.open({});
    end(await newCommand(name, inputFlags(options, undefined, opened), fieldTexts(options), options, opened));
  });

  addNarrowing(
    addInputFlags(command('rotate', 'set a new value in the store, then bring the record up to date'), [
      RECORD_FLAGS,
    ]),
  )
    .argument('<name>', 'the name of the secret')
    .option('--value-file <file>', 'a file that holds the new value')
    .option('--exact', 'take the value with the line end at its end')
    .option('--expires <date>', 'when the new value expires, as the provider shows it; or never')
    .option('--updated-by <name>', 'who rotates it (default: user.name of git)')
    .option('--record-only', 'change only the record: the value is set by other means')
    .option('--create', 'create the secret where AWS has none of that name (GitHub always does)')
    .addOption(
      new Option('--visibility <which>', 'which repositories may use a new organization secret').choices([
        'all',
        'private',
      ]),
    )
    .option('--dry-run', 'only show what would change')
    .addHelpText('after', `\n${VALUES}\n\n${TOKENS}`)
    .action(async (name: string, options: Options) => {
      const { rotateCommand } = await import('./rotate.ts');
      const opened = world.open({ repository: text(options, 'repo') });
      end(
        await rotateCommand(
          name,
          inputFlags(options, undefined, opened),
          narrowing(options),
          options,
          opened,
        ),
      );
    });

  addNarrowing(
    addInputFlags(command('remove', 'remove a secret from its store, then its record'), [RECORD_FLAGS]),
  )
    .argument('<name>', 'the name of the secret')
    .option('--yes', 'do not ask first')
    .option('--record-only', 'remove only the record')
    .option('--dry-run', 'only say what would be removed')
    .addHelpText('after', `\n${TOKENS}`)
    .action(async (name: string, options: Options) => {
      const { removeCommand } = await import('./remove.ts');
      const opened = world.open({ repository: text(options, 'repo') });
      end(
        await removeCommand(
          name,
          inputFlags(options, undefined, opened),
          narrowing(options),
          options,
          opened,
        ),
      );
    });

  addInputFlags(command('migrate', 'make Markdown records of those in header text'), [RECORD_FLAGS])
    .argument('[files...]', 'the files to migrate (default: every .txt in the secrets directory)')
    .option('--dry-run', 'only show the differences')
    .action(async (files: string[], options: Options) => {
      const { migrateCommand } = await import('./migrate.ts');
      const opened = world.open({});
      end(await migrateCommand(files, inputFlags(options, undefined, opened), options, opened));
    });

  return program;
}

const EXIT_CODES =
  'Exit codes: 0 fine; 1 findings at or above --fail-on; 2 it could not do what was asked; 130 interrupted.';

const TOKENS = `The token for GitHub is taken from GH_TOKEN or GITHUB_TOKEN, else from the login of gh (for another host than
github.com, from GH_ENTERPRISE_TOKEN). AWS is asked with the credentials that its own command line uses.`;

const VALUES = `The value is read from the standard input, from --value-file, or from a hidden prompt. It is never an argument,
since the shell's history and the list of processes keep arguments:
  op read op://ci/npm/token | secret-expiry rotate NPM_TOKEN --expires 2027-05-14`;

/** An error of the parser. What follows `=` may be a secret that somebody gave as an argument, so it is not shown. */
function explainError(text: string): string {
  const shown = text.replace(/'(--?[^'=\s]*)=[\s\S]*'/, "'$1'");
  const isValue = /unknown option '--?(value|v|secret|token|password|github-token)'/.test(shown);
  const advice = isValue
    ? 'Nothing secret is taken as an argument, since the shell keeps it. See --help for how it is given.\n'
    : '';
  return `${shown.replace(/^error: /, '').replace(/^./, (char) => char.toUpperCase())}${advice}`;
}

function addInputFlags(command: Command, groups: readonly Readonly<Record<string, InputFlag>>[]): Command {
  for (const [name, flag] of groups.flatMap(Object.entries) as [string, InputFlag][])
    command.addOption(inputOption(name, flag));
  return command;
}

function inputOption(name: string, { value, description, isList }: InputFlag): Option {
  const option = new Option(`--${name} ${isList ? value.replace('>', '...>') : value}`, description);
  return option;
}

function flagOf(name: keyof typeof CHECK_FLAGS): [string, string] {
  const { value, description } = CHECK_FLAGS[name];
  return [`--${name} ${value}`, description];
}

function repositoryOption(): Option {
  return new Option('--repo <owner/name>', 'the repository on GitHub (default: that of the remote origin)');
}

/** The flags that tell records of one name apart. */
function addNarrowing(command: Command): Command {
  return command
    .option('--server <server>', 'of several records: the one of this server')
    .addOption(new Option('--scope <scope>', 'of several records: the one on this level').choices(SCOPES))
    .option('--environment <name>', 'of several records: the one of this environment')
    .option('--repository <name>', 'of several records: the one of this repository')
    .addOption(new Option('--store <store>', 'of several records: the one in this store').choices(STORES))
    .option('--region <region>', 'of several records: the one in this region of AWS')
    .addOption(repositoryOption());
}

function narrowing(options: Options) {
  const { server, scope, environment, repository, store, region } = options as Readonly<
    Record<string, string | undefined>
  >;
  return { server, scope, environment, repository, store, region };
}

function fieldOption(field: FieldName): Option {
  const { kind, description } = fieldOf(field);
  const option = new Option(`--${field} <text>`, description.replaceAll('`', '').split(/[.;:] /)[0]);
  return field === 'store' || field === 'scope'
    ? option.choices(field === 'store' ? STORES : SCOPES)
    : kind.isList
      ? option.argParser(joined)
      : option;
}

function joined(text: string, before: string | undefined): string {
  return before === undefined ? text : `${before}, ${text}`;
}

function fieldTexts(options: Options): Partial<Record<FieldName, string>> {
  const texts: Partial<Record<FieldName, string>> = {};
  for (const field of FIELD_NAMES) {
    const given = text(options, camelCase(field));
    if (given !== undefined) texts[field] = given;
  }
  return texts;
}

/** The flags that are inputs of the action; a directory that was typed is one in the workspace. */
function inputFlags(
  options: Options,
  directory: string | undefined,
  { workspace }: CommandWorld,
): FlagValues {
  const names = Object.keys({ ...RECORD_FLAGS, ...CHECK_FLAGS }) as (keyof FlagValues)[];
  const given = names.map((name) => [name, options[camelCase(name)]] as const);
  const flags = Object.fromEntries(given.filter(([, value]) => value !== undefined)) as FlagValues;
  const typed = directory === undefined ? flags['secrets-directory'] : [directory];
  const directories = [typed ?? []].flat().map((each) => {
    const path = workspace.locate(each);
    if (path === undefined) throw new CannotDo(`${each} is not below ${workspace.show('.')}.`);
    return path;
  });
  return directories.length > 0 ? { ...flags, 'secrets-directory': directories } : flags;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
