import type { SecretRecord } from '../records/record.ts';
import { addressOf } from '../stores/address.ts';
import type { StoreProblem } from '../stores/store.ts';
import type { SecretAddress } from '../stores/writer.ts';
import { CannotDo } from './failure.ts';
import type { CommandWorld } from './world.ts';

/**
 * Where the value of a record goes, or is taken away from.
 *
 * @throws CannotDo when that can't be told, or when it is no store that can be written to
 */
export function addressFor(
  record: SecretRecord,
  command: 'rotate' | 'remove',
  { origin, region }: CommandWorld,
): SecretAddress {
  const result = addressOf(record, origin.repository, region);
  if ('address' in result) return result.address;
  const otherwise = command === 'rotate' ? 'the value is set' : 'the secret is removed';
  throw new CannotDo(
    `${result.problem}\nIf ${otherwise} by other means: ${commandLine([command, record.name ?? '', '--record-only'])}`,
  );
}

/** Why a store did not do what it was told, and what to do about it. */
export function orderText({ reason, remedy }: StoreProblem): string {
  return `${reason}\n${remedy}`;
}

/** A command to copy into a shell: of each flag its value, of those without a value none. */
export function commandLine(
  words: readonly string[],
  flags: Readonly<Record<string, string | undefined>> = {},
) {
  const given = Object.entries(flags).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, value],
  );
  return ['secret-expiry', ...words, ...given].map(asOneWord).join(' ');
}

/** As a shell takes it for one word. */
function asOneWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
