import { addressName } from '../stores/address.ts';
import { chooseRecord, type Narrowing } from './choose-record.ts';
import { commandLine } from './command-line.ts';
import { CannotDo } from './failure.ts';
import { type FlagValues, readFlags, whereOf } from './flags.ts';
import { openRegister } from './register.ts';
import { addressFor, carryOut, type Order } from './store-orders.ts';
import type { CommandWorld, ExitCode } from './world.ts';

export interface RemoveFlags {
  readonly yes?: boolean | undefined;
  /** The secret is removed from its store by other means, or stays. */
  readonly recordOnly?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/** `remove NAME`: removes a secret from its store, then its record. */
export async function removeCommand(
  name: string,
  flags: FlagValues,
  narrowing: Narrowing,
  { yes, recordOnly, dryRun }: RemoveFlags,
  world: CommandWorld,
): Promise<ExitCode> {
  const { terminal, workspace } = world;
  const register = await openRegister(readFlags(flags), world);
  const where = { ...whereOf(flags, workspace), ...narrowing };
  const record = await chooseRecord(name, narrowing, register, world);
  const address = recordOnly ? undefined : addressFor(record, 'remove', where, world);
  // What is agreed to is the record as it is now.
  const { bytes } = workspace.read(record.file);
  const file = workspace.show(record.file);
  const what = address ? `${address.name} from ${addressName(address)}, and ${file}` : `only ${file}`;
  if (dryRun) {
    terminal.print(`Would remove ${what}.`);
    return 0;
  }
  if (!yes) {
    if (!terminal.ask)
      throw new CannotDo(`Nothing was removed. Nobody can be asked here, so add --yes to remove ${what}.`);
    if (!(await terminal.ask.confirm(`Remove ${what}?`, false))) {
      terminal.note('Nothing was removed.');
      return 0;
    }
  }

  const order: Order = {
    verb: 'remove',
    address,
    tellStore: (place) => world.writer.remove(place),
    prepare: () => workspace.prepare(record.file, bytes, undefined),
    finish: commandLine(['remove', name, '--record-only'], where),
  };
  await carryOut(order, world);
  terminal.print(`${terminal.paint('green', '✓')} ${file}: removed`);
  terminal.note('Next: revoke the secret at its provider, see that nothing uses it any more, and commit.');
  return 0;
}
