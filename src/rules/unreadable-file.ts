import { onPath, type RegisterRule } from './rule.ts';

/** A file or folder that may hold records could not be read. */
export const unreadableFile: RegisterRule<'unreadable-file'> = {
  id: 'unreadable-file',
  *check({ unreadable }) {
    for (const { path, fault } of unreadable) yield onPath('unreadable-file', 'error', path, { fault });
  },
};
