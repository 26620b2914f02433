import type { Duration } from '../calendar/duration.ts';
import { FIELD_NAMES, type FieldName, fieldOf } from '../records/fields.ts';
import type { RecordFile } from '../records/load.ts';
import { isBlank, type SecretRecord } from '../records/record.ts';
import { onRecord, type RecordRule } from './rule.ts';

/** A required field is absent (error), or an expected one (warning). */
export const missingField: RecordRule<'missing-field'> = {
  id: 'missing-field',
  *check(file, { maxAge }) {
    for (const field of FIELD_NAMES) {
      const requirement = requirementOf(field, file.record, maxAge);
      if (requirement === 'optional' || says(file, field)) continue;
      const severity = requirement === 'required' ? 'error' : 'warning';
      yield onRecord('missing-field', severity, file, file.raw.fields.get(field)?.at, { field });
    }
  },
};

function requirementOf(field: FieldName, record: SecretRecord, maxAge: Duration | undefined) {
  // Instructions have a rule of their own.
  if (field === 'instructions') return 'optional';
  if (field === 'environment' && record.scope === 'environment') return 'required';
  // What is no secret neither expires nor ages.
  if (!record.secret && field !== 'name') return 'optional';
  // An age is counted from it; where one matters, there is no telling without.
  if (field === 'updated' && (record.rotateEvery || maxAge)) return 'required';
  return fieldOf(field).requirement;
}

function says({ raw }: RecordFile, name: FieldName): boolean {
  const field = raw.fields.get(name);
  return field !== undefined && !isBlank(field);
}
