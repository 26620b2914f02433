import { START } from '../records/raw.ts';
import { placeName, recordFileName } from '../stores/names.ts';
import type { StorePart } from '../stores/store.ts';
import { type Register, type RegisterRule, recordsFolder, secretsFolder } from './rule.ts';

/** The store has a secret that nobody recorded, so nobody watches it. */
export const notRecorded: RegisterRule<'not-recorded'> = {
  id: 'not-recorded',
  *check(register) {
    for (const { part, secret } of register.stores?.unrecorded ?? []) {
      // What a service of AWS made, it also looks after; and what is to be deleted needs no record any more.
      if (register.isElsewhere(secret.name) || secret.owningService || secret.deletedAt) continue;
      yield {
        rule: 'not-recorded',
        severity: 'error',
        file: secretsFolder(register),
        at: START,
        record: secret.name,
        values: { where: placeName(part), suggestion: suggestion(register, part, secret.name) },
      };
    }
  },
};

function suggestion(register: Register, part: StorePart, name: string): string {
  const { store, scope, repository, environment } = part;
  if (scope === 'organization') return `${secretsFolder(register)}/gh-org-${recordFileName(name)}`;
  const path = (suffix: string) => `${recordsFolder(register, repository)}/${recordFileName(name + suffix)}`;
  const usual = path(environment ? ` ${environment}` : '');
  // The name may be taken by the record of the secret that another store has.
  const isTaken = register.records.some(({ record }) => record.file === usual);
  return isTaken ? path(` ${environment ?? ''} ${store.replace('github-', '')}`) : usual;
}
