import { onSecret, type RegisterRule } from './rule.ts';
import { differingDates } from './store-dates.ts';

/** The record tells of a rotation that the store did not see. */
export const storeNotUpdated: RegisterRule<'store-not-updated'> = {
  id: 'store-not-updated',
  *check({ records }) {
    for (const { record, ...dates } of differingDates(records, 'record')) {
      yield onSecret('store-not-updated', 'warning', record, 'updated', dates);
    }
  },
};
