import { type InputName, inputReader } from '../settings/inputs.ts';
import { type CheckSettings, readCheckSettings } from '../settings/settings.ts';
import type { GivenFlags } from './command-line.ts';
import { CannotDo } from './failure.ts';
import type { Workspace } from './world.ts';

/** A flag that has the name and the values of an input of the action. */
export interface InputFlag {
  readonly value: string;
  readonly description: string;
  /** It may be given several times, or with several values. */
  readonly isList?: true;
}

/** The flags of every command that reads records. */
export const RECORD_FLAGS = {
  'secrets-directory': {
    value: '<dir>',
    description: 'the directory with one record per secret',
    isList: true,
  },
  layout: { value: '<layout>', description: 'flat, or by-repository for a central register' },
  exclude: { value: '<glob>', description: 'what to leave out', isList: true },
  'time-zone': { value: '<zone>', description: 'where a day begins and ends, such as Europe/Oslo' },
  today: { value: '<date>', description: 'a date to work for, instead of the current one' },
} as const satisfies Partial<Record<InputName, InputFlag>>;

/** The flags of `check` besides. */
export const CHECK_FLAGS = {
  'expires-within': { value: '<duration>', description: 'how far to look ahead: 30d, 4w, 3mo, 1y' },
  'max-age': { value: '<duration>', description: 'the maximum age of any secret since its last rotation' },
  'fail-on': { value: '<severity>', description: 'error, warning or never: what makes the exit code 1' },
  'check-workflows': {
    value: '<boolean>',
    description: 'compare with .github/workflows and .github/actions',
  },
  'recorded-elsewhere': {
    value: '<name>',
    description: 'names, or patterns of names, that another repository records',
    isList: true,
  },
  'check-stores': {
    value: '<store>',
    description:
      'compare with github-actions, github-dependabot, github-codespaces, github-agents, aws-secrets-manager',
    isList: true,
  },
  'aws-regions': { value: '<region>', description: 'regions of AWS to compare with', isList: true },
  'report-file': { value: '<file>', description: 'also write the report as JSON' },
} as const satisfies Partial<Record<InputName, InputFlag>>;

/** What was given for each flag, by its name without dashes in front. */
export type FlagValues = Readonly<Partial<Record<InputName, string | readonly string[]>>>;

/**
 * The settings of a check, read as the inputs of the action are.
 *
 * @throws CannotDo with everything that is wrong with the flags
 */
export function readFlags(
  flags: FlagValues,
  githubToken: () => string = () => '',
  judgesChange = false,
): CheckSettings {
  const text = (name: InputName) => [flags[name] ?? ''].flat().join('\n');
  const asksGitHub = text('check-stores').includes('github-');
  const get = (name: InputName) => (name === 'github-token' ? (asksGitHub ? githubToken() : '') : text(name));
  const inputs = inputReader(get, (name) => (name === 'github-token' ? 'GH_TOKEN' : `--${name}`));
  const settings = readCheckSettings(inputs, judgesChange);
  if (inputs.problems.length > 0) throw new CannotDo(inputs.problems.join('\n'));
  return settings;
}

/** The flags that tell where the records are, to be said again in another command. */
export function whereOf(flags: FlagValues, { show }: Pick<Workspace, 'show'>): GivenFlags {
  const { 'secrets-directory': directories, layout, exclude } = flags;
  return {
    'secrets-directory': directories && [directories].flat().map(show),
    layout,
    exclude,
  };
}
