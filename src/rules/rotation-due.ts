import { datesOf } from './dates.ts';
import type { RegisterRule } from './rule.ts';

/** A secret reaches its maximum age within the window. */
export const rotationDue: RegisterRule<'rotation-due'> = {
  id: 'rotation-due',
  check: ({ records }) =>
    datesOf(
      'rotation-due',
      'warning',
      records,
      ({ reason, standing }) => reason !== 'expires' && standing === 'near',
    ),
};
