import { isoDate } from '../calendar/date.ts';
import { onSecret, type RegisterRule } from './rule.ts';

/** AWS was to rotate the secret by itself, and did not. */
export const awsRotationOverdue: RegisterRule<'aws-rotation-overdue'> = {
  id: 'aws-rotation-overdue',
  *check({ stores, now }) {
    for (const [record, { secrets }] of stores?.matches ?? []) {
      const [first] = secrets.flatMap(({ nextRotationAt }) => nextRotationAt ?? []).sort();
      if (!first || first >= now) continue;
      const due = isoDate(new Date(first));
      yield onSecret('aws-rotation-overdue', 'warning', record, 'name', { due });
    }
  },
};
