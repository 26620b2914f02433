import { datesOf } from './dates.ts';
import type { RegisterRule } from './rule.ts';

/** A secret stops working within the window. */
export const expiring: RegisterRule<'expiring'> = {
  id: 'expiring',
  check: ({ records }) =>
    datesOf(
      'expiring',
      'warning',
      records,
      ({ reason, standing }) => reason === 'expires' && standing === 'near',
    ),
};
