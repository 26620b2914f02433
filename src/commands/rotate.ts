import type { CalendarDate } from '../calendar/date.ts';
import { setFields } from '../records/edit.ts';
import type { FieldName } from '../records/fields.ts';
import type { SecretRecord } from '../records/record.ts';
import * as kinds from '../records/values.ts';
import { addressName } from '../stores/address.ts';
import type { SecretAddress, SetOptions, WriteOutcome } from '../stores/writer.ts';
import { quote, shown } from '../text/visible.ts';
import { chooseRecord, type Narrowing } from './choose-record.ts';
import { showDifference } from './difference.ts';
import { CannotDo } from './failure.ts';
import { type FlagValues, readFlags } from './flags.ts';
import { openRegister } from './register.ts';
import { addressFor, commandLine, orderText } from './store-orders.ts';
import { expiryOf, readValue, type ValueExpiry, type ValueFlags } from './value.ts';
import type { CommandWorld, ExitCode, PreparedChange } from './world.ts';

export interface RotateFlags extends ValueFlags {
  /** The date that the provider shows, or `never`. */
  readonly expires?: string | undefined;
  readonly updatedBy?: string | undefined;
  /** The value was set, or will be, by other means. */
  readonly recordOnly?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  readonly create?: boolean | undefined;
  readonly visibility?: SetOptions['visibility'] | undefined;
}

/**
 * `rotate NAME`: sets a new value in the store, then brings the record up to date.
 *
 * Before the store is asked for anything, the new record stands ready beside the old one. So whatever can go wrong with
 * the disk goes wrong while nothing has been done, and what is left to do after the store's answer is one renaming.
 */
export async function rotateCommand(
  name: string,
  flags: FlagValues,
  narrowing: Narrowing,
  rotate: RotateFlags,
  world: CommandWorld,
): Promise<ExitCode> {
  const { terminal, workspace } = world;
  const settings = readFlags(flags, () => '', false);
  const register = await openRegister(settings, world);
  const record = await chooseRecord(name, narrowing, register, world);
  const address = rotate.recordOnly ? undefined : addressFor(record, 'rotate', world);
  const before = workspace.read(record.file);

  const value = address && !rotate.dryRun ? await readValue(rotate, world) : undefined;
  const told = value ? await expiryOf(value, settings.timeZone, world) : {};
  const change = await collectFields(record, register.today, told, rotate, world);
  const edited = await setFields(before.text, before.format, change);
  if ('refusal' in edited) throw new CannotDo(`${workspace.show(record.file)}: ${edited.refusal}`);

  if (rotate.dryRun) {
    terminal.note(address ? `Would set a new value in ${addressName(address)}.` : 'Would set no value.');
    terminal.print(
      await showDifference(workspace.show(record.file), before.text, edited.text, terminal.paint),
    );
    return 0;
  }

  const prepared = workspace.prepare(record.file, before.bytes, before.encode(edited.text));
  const { expires, 'updated-by': person } = Object.fromEntries(change);
  const said = { ...narrowing, expires, 'updated-by': person };
  const finish = commandLine(['rotate', name, '--record-only'], said);
  try {
    if (address && value) await setValue(address, value, rotate, finish, prepared, world);
    commit(prepared, address, finish);
  } finally {
    prepared.abandon();
  }
  const file = workspace.show(record.file);
  const words = [...change].map(([field, text]) => `${field} ${shown(text, 60)}`).join(', ');
  terminal.print(`${terminal.paint('green', '✓')} ${file}: ${words}`);
  terminal.note(`Next: see that the new value works, then commit ${file}.`);
  return 0;
}

/** What the record is to say, all of it asked for or refused before anything is changed. */
async function collectFields(
  record: SecretRecord,
  today: CalendarDate,
  told: ValueExpiry,
  flags: RotateFlags,
  world: CommandWorld,
): Promise<Map<FieldName, string>> {
  const { terminal } = world;
  if (told.note) terminal.note(told.note);
  const missing: string[] = [];
  const expires = await expiresOf(record, today, told, flags, world, missing);
  const person = await personOf(flags, world, missing);
  if (missing.length > 0)
    throw new CannotDo(
      ['Nothing was changed. Nobody can be asked here, so please say:', ...missing].join('\n'),
    );

  if (told.date && expires && expires !== told.date)
    terminal.note(
      terminal.paintNote('yellow', `But expires is to be ${expires}. The record will say that; is it right?`),
    );
  if (expires === 'never' && !record.hasReason)
    terminal.note('The record has no reason why it never expires; add the field reason.');
  return new Map<FieldName, string>([
    ['updated', today],
    ...(person ? [['updated-by', person] as const] : []),
    ...(expires ? [['expires', expires] as const] : []),
  ]);
}

async function expiresOf(
  record: SecretRecord,
  today: CalendarDate,
  told: ValueExpiry,
  { expires }: RotateFlags,
  { terminal }: CommandWorld,
  missing: string[],
): Promise<string | undefined> {
  const wrong = (text: string) => wrongExpiry(text, today);
  if (expires !== undefined) {
    const problem = wrong(expires);
    if (problem) throw new CannotDo(`--expires is ${quote(expires)}; ${problem}`);
    return expires.toLowerCase();
  }
  // What is no secret need not expire.
  if (!record.secret && record.expires === null) return undefined;
  if (terminal.ask) {
    const answer = await terminal.ask.text(
      'When does it expire? Copy the date that the provider shows, or write never',
      {
        initial: told.date,
        check: wrong,
      },
    );
    return answer.toLowerCase();
  }
  if (told.date) return told.date;
  missing.push('  --expires <date>      the date that the provider shows, or never');
  return undefined;
}

/** What is wrong with a date of expiry, to follow "write"; undefined when nothing is. */
function wrongExpiry(text: string, today: CalendarDate): string | undefined {
  const date = kinds.dateOrNever.read(text);
  if (date === undefined) return `write ${kinds.dateOrNever.form}.`;
  return date !== 'never' && date < today ? `that is before today, ${today}.` : undefined;
}

async function personOf(
  { updatedBy }: RotateFlags,
  { terminal, person }: CommandWorld,
  missing: string[],
): Promise<string | undefined> {
  const known = updatedBy?.trim() || person();
  if (known) {
    if (kinds.line.read(known) === undefined)
      throw new CannotDo('--updated-by has several lines; write one name.');
    return known;
  }
  if (terminal.ask) {
    return terminal.ask.text('Who rotates it? (git has no user.name)', {
      check: (answer) => (answer.trim() ? undefined : 'write a name.'),
    });
  }
  missing.push('  --updated-by <name>   who rotates it (git has no user.name here)');
  return undefined;
}

async function setValue(
  address: SecretAddress,
  value: Uint8Array,
  { create, visibility }: RotateFlags,
  finish: string,
  prepared: PreparedChange,
  { terminal, writer }: CommandWorld,
): Promise<void> {
  const place = addressName(address);
  const release = terminal.onInterrupt(() => {
    prepared.abandon();
    return `Interrupted while the value was being set in ${place}: it may have been set or not. The record was not changed.\n${ifItWasSet(finish)}`;
  });
  const options: SetOptions = {
    create: create ?? address.store.startsWith('github-'),
    visibility: visibility ?? 'private',
  };
  const outcome = await terminal
    .progress(`Setting the value in ${place}`, writer.set(address, value, options))
    .finally(release);
  reportSet(outcome, address, finish, terminal);
}

function reportSet(
  outcome: WriteOutcome,
  address: SecretAddress,
  finish: string,
  { print, note, paint }: CommandWorld['terminal'],
): void {
  const place = addressName(address);
  switch (outcome.outcome) {
    case 'done':
      print(
        `${paint('green', '✓')} ${address.name}: ${outcome.what === 'created' ? 'created' : 'new value set'} in ${place}`,
      );
      if (outcome.note) note(outcome.note);
      return;
    case 'missing':
      throw new CannotDo(
        `There is no ${address.name} in ${place}, so nothing was changed. To create it there, add --create.`,
      );
    case 'refused':
      throw new CannotDo(
        `${orderText(outcome.problem)}\nNothing was changed, neither the store nor the record.`,
      );
    case 'unknown':
      throw new CannotDo(
        `${orderText(outcome.problem)}\nThe record was not changed. If the value was set, finish with: ${finish}`,
      );
  }
}

function ifItWasSet(finish: string): string {
  return `If it was set, finish with: ${finish}\nIf not, or in doubt, run the same command again: setting the same value twice does no harm.`;
}

/** The last step. When it fails, the store has the new value, and the record does not say so. */
function commit(prepared: PreparedChange, address: SecretAddress | undefined, finish: string): void {
  try {
    prepared.commit();
  } catch (error) {
    if (!(error instanceof CannotDo) || !address) throw error;
    throw new CannotDo(
      `${error.message}\nThe new value was set in ${addressName(address)}, but the record does not say so yet. Finish with: ${finish}`,
    );
  }
}
