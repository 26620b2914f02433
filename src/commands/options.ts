import { type Command, Option } from 'commander';
import { FIELD_NAMES, type FieldName, fieldOf, SCOPES, STORES } from '../records/fields.ts';
import { decodeText } from '../text/decode.ts';
import type { Narrowing } from './choose-record.ts';
import { CannotDo } from './failure.ts';
import { CHECK_FLAGS, type FlagValues, type InputFlag, RECORD_FLAGS } from './flags.ts';
import type { FieldTexts } from './new.ts';
import type { CommandWorld } from './world.ts';

/** What was given on the command line, by the names in camel case that the parser makes. */
export type Options = Readonly<Record<string, unknown>>;

/** The flags with the names and the values of the action's inputs. */
export function addRecordFlags(command: Command): Command {
  return addInputFlags(command.optionsGroup('Where the records are:'), RECORD_FLAGS);
}

export function addCheckFlags(command: Command): Command {
  return addInputFlags(
    command.optionsGroup('What is checked, as with the inputs of the action:'),
    CHECK_FLAGS,
  );
}

function addInputFlags(command: Command, flags: Readonly<Record<string, InputFlag>>): Command {
  for (const [name, { value, description, isList }] of Object.entries(flags))
    command.option(`--${name} ${isList ? value.replace('>', '...>') : value}`, description);
  return command;
}

export function addRepositoryFlag(command: Command): Command {
  return command.option(
    '--repo <owner/name>',
    'the repository on GitHub (default: that of the remote origin)',
  );
}

/** The flags that tell records of one name apart. */
export function addNarrowingFlags(command: Command): Command {
  return command
    .optionsGroup('Which record, where several have the name:')
    .option('--server <server>', 'the one of this server')
    .addOption(new Option('--scope <scope>', 'the one on this level').choices(SCOPES))
    .option('--environment <name>', 'the one of this environment')
    .option('--repository <name>', 'the one of this repository')
    .addOption(new Option('--store <store>', 'the one in this store').choices(STORES))
    .option('--region <region>', 'the one in this region of AWS');
}

/** A flag for each field of a record but its name. */
export function addFieldFlags(command: Command): Command {
  command.optionsGroup('Fields of the record:');
  for (const field of FIELD_NAMES) if (field !== 'name') command.addOption(fieldOption(field));
  return command;
}

function fieldOption(field: FieldName): Option {
  const { kind, description } = fieldOf(field);
  // The first clause of what the README says.
  const [summary = ''] = description.replaceAll('`', '').split(/[.;:] /);
  const option = new Option(`--${field} <text>`, summary.replace(/\.$/, ''));
  if (field === 'store') return option.choices(STORES);
  if (field === 'scope') return option.choices(SCOPES);
  return kind.isList ? option.argParser(joined) : option;
}

function joined(text: string, before: string | undefined): string {
  return before === undefined ? text : `${before}, ${text}`;
}

/**
 * The inputs among the flags. Directories were typed where the command was started; in the settings they are paths of
 * the workspace.
 *
 * @param directory one that was typed without a flag
 */
export function inputFlagsOf(options: Options, { workspace }: CommandWorld, directory?: string): FlagValues {
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

export function narrowingOf(options: Options): Narrowing {
  const { server, scope, environment, repository, store, region } = options as Narrowing;
  return { server, scope, environment, repository, store, region };
}

/** The fields among the flags; the instructions may be in a file. */
export function fieldTextsOf(options: Options, { values }: CommandWorld): FieldTexts {
  const texts: FieldTexts = {};
  for (const field of FIELD_NAMES) {
    const given = textOf(options, camelCase(field));
    if (given !== undefined) texts[field] = given;
  }
  const file = textOf(options, 'instructionsFile');
  if (file === undefined) return texts;
  const instructions = decodeText(values.file(file, '--instructions-file'));
  if (instructions === undefined) throw new CannotDo(`${file} is not UTF-8 text.`);
  return { ...texts, instructions };
}

export function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
