import { type Command, Option } from 'commander';
import { STORES } from '../records/fields.ts';
import {
  addCheckFlags,
  addFieldFlags,
  addNarrowingFlags,
  addRecordFlags,
  addRepositoryFlag,
  fieldTextsOf,
  inputFlagsOf,
  narrowingOf,
  type Options,
  textOf,
} from './options.ts';
import type { CommandWorld, ExitCode } from './world.ts';

/** What a command works in: the directory that was named, and the repository. */
export interface Place {
  readonly directory?: string | undefined;
  readonly repository?: string | undefined;
}

export interface Definer {
  /** Begins the definition of a command. */
  define(name: string, summary: string): Command;
  open(place: Place): CommandWorld;
  end(exitCode: ExitCode): void;
}

/** Every command: its flags, and what carries it out, which is loaded when it is called. */
export function defineCommands({ define, open, end }: Definer): void {
  const check = define('check', 'check all records, as the action does every day')
    .argument('[dir]', 'the directory with one record per secret (default: secrets)')
    .addOption(formatOption('report', ['text', 'json', 'markdown']));
  addRecordFlags(addCheckFlags(addRepositoryFlag(check)))
    .addHelpText('after', `\n${TOKENS}`)
    .action(async (directory: string | undefined, options: Options) => {
      const { checkCommand } = await import('./check.ts');
      const world = open({ directory, repository: textOf(options, 'repo') });
      const format = options.format as 'text' | 'json' | 'markdown';
      end(await checkCommand(inputFlagsOf(options, world, directory), format, world));
    });

  const list = define('list', 'list what is due, soonest first')
    .argument('[dir]', 'the directory with one record per secret (default: secrets)')
    .option('--within <duration>', 'only what is due so soon: 90d, 12w, 3mo, 1y')
    .option('--owner <owner>', 'only what this team or person answers for')
    .addOption(new Option('--store <store>', 'only what is kept there').choices(STORES))
    .option('--max-age <duration>', 'the maximum age of any secret since its last rotation')
    .addOption(formatOption('list', ['text', 'json']));
  addRecordFlags(list).action(async (directory: string | undefined, options: Options) => {
    const { listCommand } = await import('./list.ts');
    const world = open({ directory });
    const format = options.format as 'text' | 'json';
    end(await listCommand(inputFlagsOf(options, world, directory), options, format, world));
  });

  const init = define('init', 'write secrets/README.md, a template, and the daily workflow')
    .option('--action <owner/name@ref>', 'the action that the workflow uses')
    .option('--records', 'also write a record, to be filled in, for each secret that the workflows use')
    .option('--dry-run', 'only say what would be written');
  addRecordFlags(init).action(async (options: Options) => {
    const { initCommand } = await import('./init.ts');
    const world = open({});
    end(await initCommand(inputFlagsOf(options, world), options, world));
  });

  const made = define('new', 'write a record, from flags or from what is asked for')
    .argument('<name>', 'the name of the secret in its store')
    .option('--file <file>', 'where to write it (default: in the secrets directory, by the name)')
    .option('--instructions-file <file>', 'a file with the instructions')
    .option('--dry-run', 'only show what would be written');
  addRecordFlags(addFieldFlags(made)).action(async (name: string, options: Options) => {
    const { newCommand } = await import('./new.ts');
    const world = open({});
    const fields = fieldTextsOf(options, world);
    end(await newCommand(name, inputFlagsOf(options, world), fields, options, world));
  });

  const rotate = define('rotate', 'set a new value in the store, then bring the record up to date')
    .argument('<name>', 'the name of the secret')
    .option('--value-file <file>', 'a file that holds the new value')
    .option('--exact', 'take the value with the line end at its end')
    .option('--expires <date>', 'when the new value expires, as the provider shows it; or never')
    .option('--updated-by <name>', 'who rotates it (default: user.name of git)')
    .option('--record-only', 'change only the record: the value is set by other means')
    .option('--create', 'create the secret where AWS has none of that name (GitHub always does)')
    .addOption(
      new Option('--visibility <which>', 'who may use a new organization secret').choices(['all', 'private']),
    )
    .option('--dry-run', 'only show what would change');
  addRecordFlags(addNarrowingFlags(addRepositoryFlag(rotate)))
    .addHelpText('after', `\n${VALUES}\n\n${TOKENS}`)
    .action(async (name: string, options: Options) => {
      const { rotateCommand } = await import('./rotate.ts');
      const world = open({ repository: textOf(options, 'repo') });
      end(await rotateCommand(name, inputFlagsOf(options, world), narrowingOf(options), options, world));
    });

  const remove = define('remove', 'remove a secret from its store, then its record')
    .argument('<name>', 'the name of the secret')
    .option('--yes', 'do not ask first')
    .option('--record-only', 'remove only the record')
    .option('--dry-run', 'only say what would be removed');
  addRecordFlags(addNarrowingFlags(addRepositoryFlag(remove)))
    .addHelpText('after', `\n${TOKENS}`)
    .action(async (name: string, options: Options) => {
      const { removeCommand } = await import('./remove.ts');
      const world = open({ repository: textOf(options, 'repo') });
      end(await removeCommand(name, inputFlagsOf(options, world), narrowingOf(options), options, world));
    });

  const migrate = define('migrate', 'make Markdown records of those in header text')
    .argument('[files...]', 'the files to migrate (default: every .txt in the secrets directory)')
    .option('--dry-run', 'only show the differences');
  addRecordFlags(migrate).action(async (files: string[], options: Options) => {
    const { migrateCommand } = await import('./migrate.ts');
    const world = open({});
    end(await migrateCommand(files, inputFlagsOf(options, world), options, world));
  });
}

function formatOption(what: string, formats: readonly string[]): Option {
  return new Option('--format <format>', `how to write the ${what}`).choices(formats).default('text');
}

const TOKENS = `The token for GitHub is taken from GH_TOKEN or GITHUB_TOKEN, else from the login of gh; for another
host than github.com from GH_ENTERPRISE_TOKEN, where GH_HOST names that host, else from gh. AWS is
asked with the credentials that its own command line uses.`;

const VALUES = `The value is read from the standard input, from --value-file, or from a hidden prompt. It is never
an argument, since the shell's history and the list of processes keep arguments:
  op read op://ci/npm/token | secret-expiry rotate NPM_TOKEN --expires 2027-05-14`;
