import { placeName } from '../stores/names.ts';
import { onSecret, type RegisterRule } from './rule.ts';

/** The secret is recorded, but its store has none of that name, there or on another level. */
export const notInStore: RegisterRule<'not-in-store'> = {
  id: 'not-in-store',
  *check({ stores }) {
    for (const [record, { inStore, elsewhere }] of stores?.matches ?? []) {
      if (inStore !== false || elsewhere.length > 0) continue;
      yield onSecret('not-in-store', 'error', record, 'name', { where: placeName(record) });
    }
  },
};
