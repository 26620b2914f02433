import { placeName } from '../stores/names.ts';
import { onSecret, type RegisterRule } from './rule.ts';

/** The secret is not on the level of its store where the record says, but on another. */
export const wrongScope: RegisterRule<'wrong-scope'> = {
  id: 'wrong-scope',
  *check({ stores }) {
    for (const [record, { inStore, elsewhere }] of stores?.matches ?? []) {
      if (inStore !== false || elsewhere.length === 0) continue;
      const values = { says: placeName(record), storeSays: [...new Set(elsewhere.map(placeName))] };
      yield onSecret('wrong-scope', 'error', record, 'scope', values);
    }
  },
};
