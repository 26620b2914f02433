import { distance } from 'fastest-levenshtein';
import { fieldNamed, KNOWN_KEYS } from '../records/fields.ts';
import { onRecord, type RecordRule } from './rule.ts';

/** A key that means no field: perhaps a misspelt one, whose value is then not seen. */
export const unknownField: RecordRule<'unknown-field'> = {
  id: 'unknown-field',
  *check(file) {
    for (const { key, at } of file.raw.unknownKeys) {
      yield onRecord('unknown-field', 'warning', file, at, { key, suggestion: nearestField(key) });
    }
  },
};

/** The name of the field whose key is at most two letters away, or one where the key is short. */
function nearestField(key: string): string | undefined {
  const [nearest] = KNOWN_KEYS.map((known) => ({ known, edits: distance(key.toLowerCase(), known) }))
    .filter(({ known, edits }) => edits <= (known.length > 4 ? 2 : 1))
    .sort((a, b) => a.edits - b.edits);
  return nearest && fieldNamed(nearest.known);
}
