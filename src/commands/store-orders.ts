import type { SecretRecord } from '../records/record.ts';
import { addressName, addressOf } from '../stores/address.ts';
import type { SecretAddress, WriteOutcome } from '../stores/writer.ts';
import { commandLine, type GivenFlags } from './command-line.ts';
import { CannotDo } from './failure.ts';
import type { CommandWorld, PreparedChange } from './world.ts';

/** What is to be done in a store, and then with the record. */
export interface Order {
  readonly verb: 'set' | 'remove';
  /** Undefined where only the record is to be changed. */
  readonly address: SecretAddress | undefined;
  readonly tellStore: (address: SecretAddress) => Promise<WriteOutcome>;
  /** Makes the change of the record ready. */
  readonly prepare: () => PreparedChange;
  /** The command that does what is left to do with the record. */
  readonly finish: string;
}

/** What is said of an order. */
interface Words {
  readonly doing: (place: string) => string;
  readonly done: (name: string, place: string, what: string) => string;
  readonly refused: string;
  readonly unfinished: string;
  readonly missing: (name: string, place: string) => string;
  readonly onlyStore: (name: string, place: string) => string;
}

const WORDS: Readonly<Record<Order['verb'], Words>> = {
  set: {
    doing: (place) => `Setting the value in ${place}`,
    done: (name, place, what) => `${name}: ${what === 'created' ? 'created' : 'new value set'} in ${place}`,
    refused: 'Nothing was changed, neither the store nor the record.',
    unfinished: 'The record was not changed. If the value was set, finish with:',
    missing: (name, place) =>
      `There is no ${name} in ${place}, so nothing was changed. To create it there, add --create.`,
    onlyStore: (_name, place) => `The new value was set in ${place}, but the record does not say so yet.`,
  },
  remove: {
    doing: (place) => `Removing it from ${place}`,
    done: (name, place) => `${name}: removed from ${place}`,
    refused: 'Nothing was removed, neither the secret nor its record.',
    unfinished: 'The record is still there. If the secret is gone, finish with:',
    missing: (name, place) => `There is no ${name} in ${place} (any more).`,
    onlyStore: (name, place) => `${name} is gone from ${place}, but its record is still there.`,
  },
};

/**
 * Tells the store, then changes the record. Whatever ends it on the way, what is said tells what was done, and how to do
 * the rest.
 *
 * @throws CannotDo when the store did not do it, or when the record could not be changed
 */
export async function carryOut(order: Order, { terminal }: Pick<CommandWorld, 'terminal'>): Promise<void> {
  const { address, verb, finish } = order;
  const words = WORDS[verb];
  const place = address && addressName(address);
  let record: PreparedChange | undefined;
  let isSent = false;
  const release = terminal.onInterrupt(() => {
    record?.abandon();
    if (!isSent || place === undefined) return 'Interrupted. Nothing was changed.';
    return `Interrupted while the store was told (${words.doing(place)}): it may have been done or not; to run the command again is safe.\n${words.unfinished} ${finish}`;
  });
  try {
    record = order.prepare();
    if (address) {
      isSent = true;
      await tell(order, address, terminal);
    }
    try {
      record.commit();
    } catch (error) {
      if (!(error instanceof CannotDo) || !address) throw error;
      const done = words.onlyStore(address.name, addressName(address));
      throw new CannotDo(`${error.message}\n${done} Finish with: ${finish}`);
    }
  } finally {
    record?.abandon();
    release();
  }
}

async function tell(
  { verb, tellStore, finish }: Order,
  address: SecretAddress,
  terminal: CommandWorld['terminal'],
): Promise<void> {
  const words = WORDS[verb];
  const { name } = address;
  const place = addressName(address);
  const outcome = await terminal.progress(words.doing(place), tellStore(address));
  switch (outcome.outcome) {
    case 'done':
      terminal.print(`${terminal.paint('green', '✓')} ${words.done(name, place, outcome.what)}`);
      if (outcome.note) terminal.note(outcome.note);
      return;
    case 'missing':
      if (verb === 'set') throw new CannotDo(words.missing(name, place));
      terminal.note(words.missing(name, place));
      return;
    case 'refused':
      throw new CannotDo([outcome.problem.reason, outcome.problem.remedy, words.refused].join('\n'));
    case 'unknown':
      throw new CannotDo(
        [outcome.problem.reason, outcome.problem.remedy, `${words.unfinished} ${finish}`].join('\n'),
      );
  }
}

/**
 * Where the value of a record goes, or is taken away from.
 *
 * @throws CannotDo when that can't be told, or when it is no store that can be written to
 */
export function addressFor(
  record: SecretRecord,
  command: 'rotate' | 'remove',
  given: GivenFlags,
  { origin, region }: CommandWorld,
): SecretAddress {
  const result = addressOf(record, origin.repository, region);
  if ('address' in result) return result.address;
  const otherwise = command === 'rotate' ? 'the value is set' : 'the secret is removed';
  throw new CannotDo(
    `${result.problem}\nIf ${otherwise} by other means: ${commandLine([command, record.name ?? '', '--record-only'], given)}`,
  );
}
