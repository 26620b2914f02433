import { isoDate } from '../calendar/date.ts';
import { onSecret, type RegisterRule } from './rule.ts';

/** AWS was to rotate the secret by itself, and did not. */
export const awsRotationOverdue: RegisterRule<'aws-rotation-overdue'> = {
  id: 'aws-rotation-overdue',
  *check({ stores, now }) {
    for (const [record, { secret }] of stores?.matches ?? []) {
      if (!secret?.nextRotationAt || secret.nextRotationAt >= now) continue;
      const due = isoDate(new Date(secret.nextRotationAt));
      yield onSecret('aws-rotation-overdue', 'warning', record, 'name', { due });
    }
  },
};
