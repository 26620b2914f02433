import { quote } from '../text/visible.ts';

/** Every input and its default; `action.yml` says the same. */
export const INPUT_DEFAULTS = {
  'secrets-directory': 'secrets',
  layout: 'flat',
  exclude: '',
  'expires-within': '30d',
  'max-age': '',
  'time-zone': 'UTC',
  today: '',
  'fail-on': 'error',
  'slack-token': '',
  'slack-channel': '',
  'slack-webhook-url': '',
  'slack-notify': 'problems',
  'slack-mentions': '',
  'slack-api-url': 'https://slack.com/api/',
  'check-workflows': 'true',
  'recorded-elsewhere': '',
  'check-stores': '',
  'github-token': '',
  'aws-regions': '',
  'report-file': '',
} as const;

export type InputName = keyof typeof INPUT_DEFAULTS;

/** The inputs whose values must never be shown. */
export const SECRET_INPUTS: readonly InputName[] = ['slack-token', 'slack-webhook-url', 'github-token'];

/** Reads inputs one by one and collects what is wrong with any of them. */
export interface InputReader {
  /** The text of an input, or its default; blank when it has neither. */
  text(name: InputName): string;
  /**
   * The value of an input; undefined when it is blank, and when it can't be read. The latter is a problem, so a
   * bad value is never taken for "not set".
   *
   * @param expected what would be right, to stand after "write"
   */
  read<T>(name: InputName, parse: (text: string) => T | undefined, expected: string): T | undefined;
  reject(problem: string): void;
  readonly problems: readonly string[];
  /** How an input is called where it is given, to begin a sentence: "Input max-age". */
  title(name: InputName): string;
}

/** An input as the input of a step is called. */
const ofStep = (name: InputName) => `Input ${name}`;

/** @param get the text of an input as it was given, blank when it was not */
export function inputReader(get: (name: InputName) => string, title = ofStep): InputReader {
  const problems: string[] = [];
  const text = (name: InputName) => get(name).trim() || INPUT_DEFAULTS[name];
  return {
    problems,
    text,
    title,
    reject: (problem) => problems.push(problem),
    read(name, parse, expected) {
      const given = text(name);
      const value = given ? parse(given) : undefined;
      if (given && value === undefined) {
        const shown = SECRET_INPUTS.includes(name) ? 'not usable (its value is not shown)' : quote(given);
        problems.push(`${title(name)} is ${shown}; write ${expected}.`);
      }
      return value;
    },
  };
}

/** A parser for one of some words. */
export function oneOf<const T extends string>(...words: T[]): (text: string) => T | undefined {
  return (text) => words.find((word) => word === text);
}

/** The lines of a text that say something. */
export function readLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
