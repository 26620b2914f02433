import { FAULTS } from '../findings/faults.ts';
import { groupBy } from '../group-by.ts';
import { placeName } from '../stores/names.ts';
import { START } from '../text/positions.ts';
import type { WorkflowGap } from '../workflows/facts.ts';
import { type RegisterRule, secretsFolder } from './rule.ts';

/** A check that was asked for could not see everything, so what it did not report may be there all the same. */
export const checkIncomplete: RegisterRule<'check-incomplete'> = {
  id: 'check-incomplete',
  *check(register) {
    const common = { rule: 'check-incomplete', severity: 'error', record: null } as const;
    for (const { file, at, why } of register.workflows?.gaps ?? []) {
      yield {
        ...common,
        file,
        at,
        values: { check: why === 'too-many' ? 'The repository' : 'This file', ...explain(why) },
      };
    }
    // Parts that need one remedy are one finding, which names the first.
    const failed = (register.stores?.parts ?? []).filter(({ problem }) => problem !== undefined);
    for (const parts of groupBy(failed, ({ store, problem }) => `${store}\n${problem?.remedy}`).values()) {
      const [part] = parts;
      if (!part?.problem) continue;
      const others = parts.length > 1 ? ` (and ${parts.length - 1} more)` : '';
      const values = { check: `${placeName(part)}${others}`, ...part.problem };
      yield { ...common, file: secretsFolder(register), at: START, values };
    }
  },
};

function explain(why: WorkflowGap['why']): { reason: string; remedy: string } {
  if (why === 'too-many')
    return {
      reason: 'there are too many directories to search all of them for actions.',
      remedy: 'Check out only what is needed (sparse-checkout), or switch check-workflows off.',
    };
  if (why === 'yaml')
    return {
      reason: 'the YAML has an error here.',
      remedy: 'Correct it: GitHub does not run this file either.',
    };
  if (why === 'expression')
    return {
      reason: 'an expression does not parse.',
      remedy: 'Correct it: GitHub does not run this file either.',
    };
  if (why === 'too-large') {
    return {
      reason: 'it is larger than 1 MiB, which no workflow is.',
      remedy: 'Make it smaller, or remove it.',
    };
  }
  return {
    reason: `${FAULTS[why]}.`,
    remedy: 'Make it readable, so that the secrets that it uses are seen.',
  };
}
