import type { FieldName } from './fields.ts';

/** The fields that stand together in a record, in their usual order. */
const TOGETHER: readonly FieldName[] = ['name', 'expires', 'updated', 'updated-by'];

/** The field after which a new one belongs: the nearest that is there, those before it first. */
export function neighbourOf(field: FieldName, isThere: (other: FieldName) => boolean): FieldName | undefined {
  const index = TOGETHER.indexOf(field);
  const nearest = [...TOGETHER.slice(0, Math.max(index, 0)).reverse(), ...TOGETHER.slice(index + 1)];
  return nearest.find(isThere);
}
