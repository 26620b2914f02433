import { type CalendarDate, parseDate } from '../calendar/date.ts';
import { type Duration, parseDuration } from '../calendar/duration.ts';
import { isTimeZone } from '../calendar/today.ts';
import type { FailOn } from '../findings/finding.ts';
import { type InputName, type InputReader, inputReader, oneOf, readLines } from './inputs.ts';
import { readSlackSettings, type SlackSettings } from './slack.ts';
import { readStoreSettings, type StoreSettings } from './stores.ts';

/** What the check itself can be told. */
export interface CheckSettings {
  /** Paths relative to the workspace with `/`, none inside another. */
  readonly directories: readonly string[];
  readonly layout: 'flat' | 'by-repository';
  /** Glob patterns of what to leave out. */
  readonly exclude: readonly string[];
  readonly expiresWithin: Duration;
  readonly maxAge: Duration | undefined;
  readonly timeZone: string;
  /** The date to check for, instead of the clock's. */
  readonly today: CalendarDate | undefined;
  readonly failOn: FailOn;
  readonly checkWorkflows: boolean;
  /** Names, or glob patterns of names, of secrets that another repository records. */
  readonly recordedElsewhere: readonly string[];
  readonly stores: StoreSettings;
}

export interface Settings extends CheckSettings {
  readonly slack: SlackSettings;
  /** Where to write the report as JSON: a path, relative to the workspace unless it is absolute. */
  readonly reportFile: string | undefined;
}

/** The settings, or a sentence for everything that is wrong with the inputs. */
export type SettingsResult = { readonly settings: Settings } | { readonly problems: readonly string[] };

/**
 * Reads all inputs, and reports all that is wrong with them together.
 *
 * @param get the text of an input as it was given, blank when it was not
 * @param postsToChat false where nothing is posted (a pull request, whose fork has no secrets): then an
 *   incomplete Slack configuration is no problem
 */
export async function readSettings(
  get: (name: InputName) => string,
  postsToChat: boolean,
): Promise<SettingsResult> {
  const inputs = inputReader(get);
  const settings: Settings = {
    ...readCheckSettings(inputs, !postsToChat),
    slack: await readSlackSettings(inputs, postsToChat),
    reportFile: inputs.read('report-file', readFileName, 'the path of one file'),
  };
  return inputs.problems.length > 0 ? { problems: inputs.problems } : { settings };
}

/** @param judgesChange true for a pull request, where a missing token is no problem */
export function readCheckSettings(inputs: InputReader, judgesChange: boolean): CheckSettings {
  const { read } = inputs;
  const directories = 'directories inside the workspace, a line each, none inside another';
  const duration = 'a duration such as 30d, 4w, 3mo or 1y (a bare number is days)';
  return {
    directories: read('secrets-directory', readDirectories, directories) ?? [],
    layout: read('layout', oneOf('flat', 'by-repository'), 'flat or by-repository') ?? 'flat',
    exclude:
      read(
        'exclude',
        readPatterns,
        'glob patterns, a line each, relative to the workspace, with / and without a leading !',
      ) ?? [],
    expiresWithin: read('expires-within', parseDuration, duration) ?? { count: 0, unit: 'day' },
    maxAge: read('max-age', readAge, `${duration}, of at least a day`),
    timeZone: read('time-zone', readTimeZone, 'an IANA time zone such as Europe/Oslo') ?? 'UTC',
    today: read('today', parseDate, 'a calendar date, YYYY-MM-DD'),
    checkWorkflows: read('check-workflows', readBoolean, 'true or false') ?? true,
    recordedElsewhere:
      read('recorded-elsewhere', readPatterns, 'names or patterns, a line each, without a leading !') ?? [],
    stores: readStoreSettings(inputs, judgesChange),
    failOn: read('fail-on', oneOf('error', 'warning', 'never'), 'error, warning or never') ?? 'error',
  };
}

/** As YAML 1.2 writes it, in any case; nothing else is taken for false. */
function readBoolean(text: string): boolean | undefined {
  if (/^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : undefined;
}

function readAge(text: string): Duration | undefined {
  const duration = parseDuration(text);
  return duration && duration.count > 0 ? duration : undefined;
}

function readTimeZone(text: string): string | undefined {
  return isTimeZone(text) ? text : undefined;
}

function readFileName(text: string): string | undefined {
  return /[\r\n\0]/.test(text) ? undefined : text;
}

/** Paths below the workspace in one form: `./a//b/` is `a/b`, and the workspace itself is `.`. */
function readDirectories(text: string): string[] | undefined {
  const paths: string[] = [];
  for (const line of readLines(text)) {
    const parts = line.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
    if (/^[/\\]|^[A-Za-z]:|\0/.test(line) || parts.includes('..')) return undefined;
    paths.push(parts.join('/') || '.');
  }
  const contains = (a: string, b: string) => a === '.' || a === b || b.startsWith(`${a}/`);
  const overlap = paths.some((a, i) => paths.some((b, j) => i !== j && contains(a, b)));
  return overlap ? undefined : paths;
}

/**
 * A leading `!` would mean "everything but", and leave out far more than its writer thinks; one that begins with `/`
 * or has a `\\` would match nothing.
 */
function readPatterns(text: string): string[] | undefined {
  const patterns = readLines(text);
  return patterns.some((pattern) => /^[!/]|\\/.test(pattern)) ? undefined : patterns;
}
