import { describeRefusal } from '../findings/refusals.ts';
import { setFields } from '../records/edit.ts';
import { addressName } from '../stores/address.ts';
import type { SetOptions } from '../stores/writer.ts';
import { shown } from '../text/visible.ts';
import { chooseRecord, type Narrowing } from './choose-record.ts';
import { commandLine } from './command-line.ts';
import { showDifference } from './difference.ts';
import { CannotDo } from './failure.ts';
import { type FlagValues, readFlags, whereOf } from './flags.ts';
import { openRegister } from './register.ts';
import { collectFields, type FieldFlags } from './rotation-fields.ts';
import { addressFor, carryOut, type Order } from './store-orders.ts';
import { expiryOf, readValue, type ValueFlags } from './value.ts';
import type { CommandWorld, ExitCode } from './world.ts';

export interface RotateFlags extends ValueFlags, FieldFlags {
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
  const settings = readFlags(flags);
  const where = { ...whereOf(flags, workspace), ...narrowing };
  const register = await openRegister(settings, world);
  const record = await chooseRecord(name, narrowing, register, world);
  const address = rotate.recordOnly ? undefined : addressFor(record, 'rotate', where, world);
  const before = workspace.read(record.file);

  const value = address && !rotate.dryRun ? await readValue(rotate, world) : undefined;
  const told = value ? await expiryOf(value, settings.timeZone, world) : {};
  const change = await collectFields(record, register.today, told, rotate, world);
  const edited = await setFields(before.text, before.format, change);
  if ('refusal' in edited)
    throw new CannotDo(`${workspace.show(record.file)}: ${describeRefusal(edited.refusal)}`);

  if (rotate.dryRun) {
    terminal.note(address ? `Would set a new value in ${addressName(address)}.` : 'Would set no value.');
    terminal.print(
      await showDifference(workspace.show(record.file), before.text, edited.text, terminal.paint),
    );
    return 0;
  }

  const { expires, 'updated-by': person } = Object.fromEntries(change);
  const said = { ...where, expires, 'updated-by': person };
  const options: SetOptions = {
    create: rotate.create ?? address?.store.startsWith('github-') ?? false,
    visibility: rotate.visibility ?? 'private',
  };
  const order: Order = {
    verb: 'set',
    address,
    tellStore: (place) => world.writer.set(place, value ?? new Uint8Array(), options),
    prepare: () => workspace.prepare(record.file, before.bytes, before.encode(edited.text)),
    finish: commandLine(['rotate', name, '--record-only'], said),
  };
  await carryOut(order, world);
  const file = workspace.show(record.file);
  const words = [...change].map(([field, text]) => `${field} ${shown(text, 60)}`).join(', ');
  terminal.print(`${terminal.paint('green', '✓')} ${file}: ${words}`);
  terminal.note(`Next: see that the new value works, then commit ${file}.`);
  return 0;
}
