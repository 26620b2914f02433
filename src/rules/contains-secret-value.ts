import { onRecord, type RecordRule } from './rule.ts';

/** The record seems to contain the value of a secret. The finding tells the line, never the text. */
export const containsSecretValue: RecordRule<'contains-secret-value'> = {
  id: 'contains-secret-value',
  *check(file) {
    for (const { what, at } of file.secretValues) {
      yield onRecord('contains-secret-value', 'error', file, at, { what });
    }
  },
};
