/**
 * What stands at a place of a workflow or an action. `any` is text with expressions in `${{ }}`; more than
 * that are `condition`, an expression without braces, `declarations`, the map of secrets that a reusable
 * workflow takes, and `passed-secrets`, what a job hands on to one. The other places only lead there.
 */
export type Place = keyof typeof KEYS | 'condition' | 'declarations' | 'passed-secrets' | 'any';

/**
 * The keys of each place; `*` is any key or item. (Types whose name ends in `-if` in `workflow-v1.0.json` and
 * `action-v1.0.json` of `@actions/workflow-parser`.)
 */
const KEYS = {
  file: { on: 'triggers', jobs: 'jobs', runs: 'action' },
  triggers: { workflow_call: 'call' },
  call: { secrets: 'declarations' },
  jobs: { '*': 'job' },
  job: { if: 'condition', secrets: 'passed-secrets', snapshot: 'snapshot', steps: 'steps' },
  snapshot: { if: 'condition' },
  action: { steps: 'steps' },
  steps: { '*': 'step' },
  step: { if: 'condition', parallel: 'steps' },
} as const satisfies Record<string, Record<string, string>>;

const PLACES = new Map<Place, ReadonlyMap<string, Place>>(
  Object.entries(KEYS).map(([place, keys]) => [place as Place, new Map(Object.entries(keys))]),
);

/** The place below a place, at a key; at no key, it is that of an item of a list. */
export function placeBelow(place: Place, key = '*'): Place {
  const keys = PLACES.get(place);
  return keys?.get(key) ?? keys?.get('*') ?? 'any';
}
