import { onSecret, type RegisterRule } from './rule.ts';

/** No workflow uses the recorded secret, nor could one use it unseen. */
export const unusedRecord: RegisterRule<'unused-record'> = {
  id: 'unused-record',
  *check({ records, workflows }) {
    // Without a workflow there is no telling; perhaps they are elsewhere.
    if (!workflows || workflows.files === 0) return;
    for (const { record, observed } of records) {
      if (observed.uses === 0) yield onSecret('unused-record', 'warning', record, 'name', {});
    }
  },
};
