import { fieldOf } from '../records/fields.ts';
import type { RecordFile } from '../records/load.ts';
import { onRecord, type RecordRule } from './rule.ts';

/** A value that the field can't have. */
export const invalidValue: RecordRule<'invalid-value'> = {
  id: 'invalid-value',
  *check(file) {
    for (const { field, text, at, form } of file.valueProblems) {
      const { kind } = fieldOf(field);
      if (kind.isDate && !form) continue;
      yield onRecord('invalid-value', 'error', file, at, {
        field,
        text,
        form: form ?? kind.form,
        example: field === 'name' ? exampleName(file) : kind.example,
      });
    }
  },
};

function exampleName({ record }: RecordFile): string {
  return record.store === 'aws-secrets-manager' ? 'production/database-password' : 'SLACK_BOT_TOKEN';
}
