import { datesOf } from './dates.ts';
import type { RegisterRule } from './rule.ts';

/** A secret has passed its maximum age. */
export const rotationOverdue: RegisterRule<'rotation-overdue'> = {
  id: 'rotation-overdue',
  check: ({ records }) =>
    datesOf(
      'rotation-overdue',
      'error',
      records,
      ({ reason, standing }) => reason !== 'expires' && standing === 'past',
    ),
};
