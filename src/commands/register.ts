import type { CalendarDate } from '../calendar/date.ts';
import { dateIn } from '../calendar/today.ts';
import { deadlinesOn } from '../due.ts';
import { FAULTS } from '../findings/faults.ts';
import type { SecretRecord } from '../records/record.ts';
import { type ReadRecords, readRecords } from '../register.ts';
import type { CheckSettings } from '../settings/settings.ts';
import { quote } from '../text/visible.ts';
import { CannotDo } from './failure.ts';
import type { CommandWorld } from './world.ts';

/** The records as a command finds them. */
export interface OpenRegister extends ReadRecords {
  readonly today: CalendarDate;
  readonly records: readonly SecretRecord[];
  /** How many record files could not be read. */
  readonly unread: number;
}

/**
 * Reads all records for a command.
 *
 * @throws CannotDo when a secrets directory can't be read
 */
export async function openRegister(
  settings: CheckSettings,
  { workspace, terminal, now }: CommandWorld,
): Promise<OpenRegister> {
  const today = settings.today ?? dateIn(settings.timeZone, now);
  const deadlines = deadlinesOn(today, settings);
  const read = await terminal.progress(
    'Reading the records',
    readRecords(settings, deadlines, workspace.files),
  );
  for (const { path, fault } of read.directories) {
    if (fault === 'missing') {
      throw new CannotDo(
        `There is no directory ${quote(workspace.show(path))}. Name another with --secrets-directory, or begin with: secret-expiry init`,
      );
    }
    if (fault) throw new CannotDo(`${quote(workspace.show(path))} can't be read: ${FAULTS[fault]}.`);
  }
  return { ...read, today, unread: read.files - read.records.length };
}
