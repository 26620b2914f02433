import { dateIn } from '../calendar/today.ts';
import { expiryToldBy } from '../secret-values/expiry.ts';
import { decodeText } from '../text/decode.ts';
import { CannotDo } from './failure.ts';
import type { CommandWorld } from './world.ts';

/** How a new value is given. Never as an argument: the shell's history and the list of processes keep those. */
export interface ValueFlags {
  readonly valueFile?: string | undefined;
  /** Every byte is part of the value, the line end at its end too. */
  readonly exact?: boolean | undefined;
}

/**
 * Reads the new value of a secret: from a file, from the standard input, or from a hidden prompt.
 *
 * A value of one line is taken without its line end, which no token has and every editor adds. In a value of several
 * lines, such as a private key, the last line end stays: some programs need it.
 *
 * @throws CannotDo when there is none
 */
export async function readValue(
  { valueFile, exact }: ValueFlags,
  { terminal, values }: CommandWorld,
): Promise<Uint8Array> {
  const given =
    valueFile === undefined ? await values.standardInput() : values.file(valueFile, '--value-file');
  if (given) return checked(exact ? given : withoutLineEnd(given));
  if (!terminal.ask) {
    throw new CannotDo(
      'There is no value. Pipe it in, or name a file with --value-file; nobody can be asked for it here.',
    );
  }
  const typed = await terminal.ask.hidden('New value (not shown)');
  return checked(new TextEncoder().encode(typed));
}

function checked(value: Uint8Array): Uint8Array {
  if (value.length === 0) throw new CannotDo('The value is empty. Nothing was changed.');
  return value;
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

function withoutLineEnd(value: Uint8Array): Uint8Array {
  if (value.at(-1) !== LINE_FEED) return value;
  const end = value.at(-2) === CARRIAGE_RETURN ? value.length - 2 : value.length - 1;
  return value.subarray(0, end).includes(LINE_FEED) ? value : value.subarray(0, end);
}

/** What the value, or GitHub, says about when it expires. */
export interface ValueExpiry {
  /** A date, or `never`; undefined where nothing says it. */
  readonly date?: string;
  /** A sentence for the person who rotates it. */
  readonly note?: string;
  /** GitHub does not know the token that it seems to be. */
  readonly isRejected?: true;
}

/** Finds out when a new value expires, where the value tells it or GitHub knows it. */
export async function expiryOf(
  value: Uint8Array,
  timeZone: string,
  { values, terminal }: CommandWorld,
): Promise<ValueExpiry> {
  const text = decodeText(value);
  if (text === undefined) return {};
  const told = await expiryToldBy(text);
  if (told) {
    const date = dateIn(timeZone, told.at);
    return { date, note: `The value is a ${told.what} that expires on ${date}.` };
  }
  const answer = await terminal.progress('Asking GitHub when the token expires', values.tokenExpiry(text));
  switch (answer.outcome) {
    case 'expires': {
      const date = dateIn(timeZone, new Date(answer.at));
      return { date, note: `GitHub says that the token expires on ${date}.` };
    }
    case 'never':
      return { date: 'never', note: 'GitHub says that the token never expires.' };
    case 'not-accepted':
      return {
        note: 'GitHub does not accept this token. Was it copied in full, and is it still valid?',
        isRejected: true,
      };
    case 'unknown':
      return { note: `It is not known when the token expires. ${answer.reason}` };
    case 'no-token':
      return {};
  }
}
