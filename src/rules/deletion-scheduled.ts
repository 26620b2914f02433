import { onSecret, type RegisterRule } from './rule.ts';

/** AWS will delete a secret that the record says is in use. */
export const deletionScheduled: RegisterRule<'deletion-scheduled'> = {
  id: 'deletion-scheduled',
  *check({ stores }) {
    for (const [record, { secrets }] of stores?.matches ?? []) {
      if (secrets.some(({ deletedAt }) => deletedAt))
        yield onSecret('deletion-scheduled', 'error', record, 'name', {});
    }
  },
};
