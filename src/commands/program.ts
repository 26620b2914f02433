import { Command, CommanderError } from 'commander';
import { addCompletion } from './completion.ts';
import { defineCommands, type Place } from './definitions.ts';
import { Cancelled, CannotDo } from './failure.ts';
import type { CommandWorld } from './world.ts';

/** What the program needs before it knows which command it runs. */
export interface ProgramWorld {
  readonly version: string;
  print(text: string): void;
  note(text: string): void;
  /** Opens the world in which a command works. */
  open(place: Place): CommandWorld;
}

/** As a shell reports a process that was interrupted. */
const INTERRUPTED = 130;

/** Lines of help are no longer, however wide the terminal is. */
const MAX_HELP_WIDTH = 100;

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

/** The program with all its commands. @param end takes the exit code of the command that was run */
export function makeProgram(world: ProgramWorld, end: (exitCode: number) => void): Command {
  const program = new Command('secret-expiry')
    .description(
      'Records of secrets: what they are, how to get new ones, and when they expire. Never their values.',
    )
    .version(world.version, '--version', 'print the version')
    .helpOption('--help', 'explain the command')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    .configureHelp({ helpWidth: MAX_HELP_WIDTH })
    .configureOutput({
      writeOut: (text) => world.print(text.trimEnd()),
      writeErr: (text) => world.note(text.trimEnd()),
      outputError: (text, write) => write(explainError(text)),
    })
    .exitOverride()
    .addHelpText('after', `\n${EXIT_CODES}`);
  defineCommands({
    define: (name, summary) =>
      program.command(name).description(summary).helpOption('--help', 'explain the command'),
    open: world.open,
    end,
  });
  return program;
}

const EXIT_CODES =
  'Exit codes: 0 fine; 1 findings at or above --fail-on; 2 it could not do what was asked; 130 interrupted.';

/** An error of the parser. What follows `=` may be a secret that somebody gave as an argument, so it is not shown. */
function explainError(text: string): string {
  const shown = text.replace(/'(--?[^'=\s]*)=[\s\S]*'/, "'$1'");
  const isSecret = /unknown option '--?(?:value|v|secret|token|password|github-token)'/.test(shown);
  const advice = isSecret
    ? 'Nothing secret is taken as an argument, since the shell keeps it. See --help for how it is given.\n'
    : '';
  return `${shown.replace(/^error: /, '').replace(/^./, (char) => char.toUpperCase())}${advice}`;
}
