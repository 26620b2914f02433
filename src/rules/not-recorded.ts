import { placeName, recordFileNameFor } from '../stores/names.ts';
import type { StorePart } from '../stores/store.ts';
import { START } from '../text/positions.ts';
import { type Register, type RegisterRule, recordsFolder, secretsFolder, unreadRecords } from './rule.ts';

/** The store has a secret that nobody recorded, so nobody watches it. */
export const notRecorded: RegisterRule<'not-recorded'> = {
  id: 'not-recorded',
  *check(register) {
    const unread = unreadRecords(register);
    for (const { part, secret } of register.stores?.unrecorded ?? []) {
      // What a service of AWS made, it also looks after; and what is to be deleted needs no record any more.
      if (register.isElsewhere(secret.name) || secret.owningService || secret.deletedAt) continue;
      const file = suggestion(register, part, secret.name);
      // It is there, but could not be read, which is an error of its own.
      if (unread.has(file)) continue;
      yield {
        rule: 'not-recorded',
        severity: 'error',
        file: secretsFolder(register),
        at: START,
        record: secret.name,
        values: { where: placeName(part), suggestion: file },
      };
    }
  },
};

function suggestion(register: Register, part: StorePart, name: string): string {
  const folder =
    part.scope === 'organization' ? secretsFolder(register) : recordsFolder(register, part.repository);
  return `${folder}/${recordFileNameFor({ ...part, name })}`;
}
