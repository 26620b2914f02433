import { onSecret, type RegisterRule } from './rule.ts';
import { differingDates } from './store-dates.ts';

/** The store got a new value after the record was last brought up to date. */
export const staleRecord: RegisterRule<'stale-record'> = {
  id: 'stale-record',
  *check({ records }) {
    for (const { record, ...dates } of differingDates(records, 'store')) {
      yield onSecret('stale-record', 'warning', record, 'updated', dates);
    }
  },
};
