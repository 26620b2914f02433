import { addressName } from '../stores/address.ts';
import type { SecretAddress, WriteOutcome } from '../stores/writer.ts';
import { chooseRecord, type Narrowing } from './choose-record.ts';
import { CannotDo } from './failure.ts';
import { type FlagValues, readFlags } from './flags.ts';
import { openRegister } from './register.ts';
import { addressFor, commandLine, orderText } from './store-orders.ts';
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
  const register = await openRegister(
    readFlags(flags, () => '', false),
    world,
  );
  const record = await chooseRecord(name, narrowing, register, world);
  const address = recordOnly ? undefined : addressFor(record, 'remove', world);
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

  const prepared = workspace.prepare(record.file, workspace.read(record.file).bytes, undefined);
  const finish = commandLine(['remove', name, '--record-only'], { ...narrowing });
  try {
    if (address) {
      const release = terminal.onInterrupt(() => {
        prepared.abandon();
        return `Interrupted while ${address.name} was being removed: it may be gone or not. The record is still there.\nRun the same command again.`;
      });
      const outcome = await terminal
        .progress(`Removing ${address.name} from ${addressName(address)}`, world.writer.remove(address))
        .finally(release);
      reportRemoval(outcome, address, finish, world);
    }
    try {
      prepared.commit();
    } catch (error) {
      if (!(error instanceof CannotDo) || !address) throw error;
      throw new CannotDo(
        `${error.message}\n${address.name} is gone from ${addressName(address)}, but its record is still there. Finish with: ${finish}`,
      );
    }
  } finally {
    prepared.abandon();
  }
  terminal.print(`${terminal.paint('green', '✓')} ${file}: removed`);
  terminal.note('Next: revoke the secret at its provider, see that nothing uses it any more, and commit.');
  return 0;
}

function reportRemoval(
  outcome: WriteOutcome,
  address: SecretAddress,
  finish: string,
  { terminal: { print, note, paint } }: CommandWorld,
): void {
  const place = addressName(address);
  switch (outcome.outcome) {
    case 'done':
      print(`${paint('green', '✓')} ${address.name}: removed from ${place}`);
      if (outcome.note) note(outcome.note);
      return;
    case 'missing':
      note(`There is no ${address.name} in ${place} (any more).`);
      return;
    case 'refused':
      throw new CannotDo(
        `${orderText(outcome.problem)}\nNothing was removed, neither the secret nor its record.`,
      );
    case 'unknown':
      throw new CannotDo(
        `${orderText(outcome.problem)}\nThe record is still there. If the secret is gone, finish with: ${finish}`,
      );
  }
}
