import type { CalendarDate } from '../calendar/date.ts';
import type { LineField } from '../records/edit.ts';
import type { SecretRecord } from '../records/record.ts';
import * as kinds from '../records/values.ts';
import { quote } from '../text/visible.ts';
import { CannotDo } from './failure.ts';
import type { ValueExpiry } from './value.ts';
import type { CommandWorld } from './world.ts';

/** What can be said beforehand about the fields that a rotation changes. */
export interface FieldFlags {
  /** The date that the provider shows, or `never`. */
  readonly expires?: string | undefined;
  readonly updatedBy?: string | undefined;
}

/** What the record is to say, all of it asked for or refused before anything is changed. */
export async function collectFields(
  record: SecretRecord,
  today: CalendarDate,
  told: ValueExpiry,
  flags: FieldFlags,
  world: CommandWorld,
): Promise<Map<LineField, string>> {
  const { terminal } = world;
  if (told.note) terminal.note(told.note);
  if (told.isRejected && !(await terminal.ask?.confirm('Set it all the same?', false)))
    throw new CannotDo(
      'Nothing was changed. If it is right all the same, set it by hand, and use --record-only.',
    );
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
  return new Map<LineField, string>([
    ['updated', today],
    ...(person ? [['updated-by', person] as const] : []),
    ...(expires ? [['expires', expires] as const] : []),
  ]);
}

async function expiresOf(
  record: SecretRecord,
  today: CalendarDate,
  told: ValueExpiry,
  { expires }: FieldFlags,
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
  if (told.date && !wrong(told.date)) return told.date;
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
  { updatedBy }: FieldFlags,
  { terminal, person }: CommandWorld,
  missing: string[],
): Promise<string | undefined> {
  const known = updatedBy?.trim() || person();
  if (known) {
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
