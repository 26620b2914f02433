import { onPath, type RegisterRule } from './rule.ts';

/** The directory does not say how secrets are created, updated and removed here. */
export const missingReadme: RegisterRule<'missing-readme'> = {
  id: 'missing-readme',
  *check({ directories }) {
    for (const { path, fault, hasReadme } of directories) {
      if (!fault && !hasReadme) yield onPath('missing-readme', 'warning', path, {});
    }
  },
};
