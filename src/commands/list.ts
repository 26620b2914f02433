import { addDuration, type CalendarDate } from '../calendar/date.ts';
import { type Duration, parseDuration } from '../calendar/duration.ts';
import { type AssessedRecord, assess, deadlinesOn } from '../due.ts';
import type { Store } from '../records/fields.ts';
import { recordToJson } from '../report/json.ts';
import { toTable } from '../report/terminal/list.ts';
import { compareCodePoints } from '../text/code-points.ts';
import { plural } from '../text/counts.ts';
import { quote } from '../text/visible.ts';
import { CannotDo } from './failure.ts';
import { type FlagValues, readFlags } from './flags.ts';
import { openRegister } from './register.ts';
import type { CommandWorld, ExitCode } from './world.ts';

/** Which secrets to list; all of them where nothing is said. */
export interface ListFilters {
  /** A duration; what is due later is left out. */
  readonly within?: string | undefined;
  readonly owner?: string | undefined;
  readonly store?: Store | undefined;
}

/** `list`: what is due, soonest first. */
export async function listCommand(
  flags: FlagValues,
  filters: ListFilters,
  format: 'text' | 'json',
  world: CommandWorld,
): Promise<ExitCode> {
  const { terminal } = world;
  const settings = readFlags(flags);
  const within = filters.within === undefined ? undefined : readWithin(filters.within);
  const register = await openRegister(settings, world);
  const { today, records, unread } = register;
  const deadlines = deadlinesOn(today, settings);
  const listed = records
    .map((record) => assess(record, deadlines))
    .filter((assessed) => isWanted(assessed, filters, within && addDuration(today, within)))
    .sort(compareDue);

  if (format === 'json') {
    terminal.print(JSON.stringify({ schemaVersion: 1, today, records: listed.map(recordToJson) }, null, 2));
  } else if (listed.length > 0) {
    terminal.print(toTable(listed, terminal.paint));
  } else {
    const asked = 'is due by that date, and of that owner and store';
    terminal.note(
      records.length === 0
        ? 'There are no records.'
        : `None of ${plural(records.length, 'record')} ${asked}.`,
    );
  }
  if (unread === 0) return 0;
  terminal.note(
    terminal.paintNote('red', `${plural(unread, 'record')} could not be read: see secret-expiry check.`),
  );
  return 2;
}

function readWithin(text: string): Duration {
  const duration = parseDuration(text);
  if (!duration)
    throw new CannotDo(`--within is ${quote(text)}; write a duration such as 90d, 12w, 3mo or 1y.`);
  return duration;
}

/** A secret without a usable date may be due any day, so it is always among those that are. */
function isWanted(
  { record, status, due }: AssessedRecord,
  { owner, store }: ListFilters,
  until: CalendarDate | undefined,
): boolean {
  if (owner !== undefined && record.owner?.toLowerCase() !== owner.toLowerCase()) return false;
  if (store !== undefined && record.store !== store) return false;
  return until === undefined || status === 'unknown' || (due !== null && due.date <= until);
}

/** What has no usable date first, then by date, then what is never due. */
function compareDue(a: AssessedRecord, b: AssessedRecord): number {
  return dueKey(a).localeCompare(dueKey(b), 'en') || compareCodePoints(a.record.file, b.record.file);
}

function dueKey({ status, due }: AssessedRecord): string {
  if (due) return due.date;
  return status === 'unknown' ? '0' : '9999-99-99';
}
