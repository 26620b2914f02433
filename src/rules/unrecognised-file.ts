import { onPath, type RegisterRule } from './rule.ts';

/** A file that is neither a record nor a README: perhaps a record with a wrong ending. */
export const unrecognisedFile: RegisterRule<'unrecognised-file'> = {
  id: 'unrecognised-file',
  *check({ directories }) {
    for (const { found } of directories) {
      for (const { kind, path } of found) {
        if (kind === 'unrecognised') yield onPath('unrecognised-file', 'warning', path, {});
      }
    }
  },
};
