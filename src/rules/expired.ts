import { datesOf } from './dates.ts';
import type { RegisterRule } from './rule.ts';

/** The date on which a secret stops working has come. */
export const expired: RegisterRule<'expired'> = {
  id: 'expired',
  check: ({ records }) =>
    datesOf(
      'expired',
      'error',
      records,
      ({ reason, standing }) => reason === 'expires' && standing === 'past',
    ),
};
