import { type FieldName, fieldOf } from './fields.ts';

/** The fields that every record should have; new ones are written next to them. */
const CORE: readonly FieldName[] = ['name', 'expires', 'updated', 'updated-by'];

/** The fields after which a new one can stand, the best first: those that come before it, then the others. */
export function neighboursOf(name: FieldName): FieldName[] {
  const index = CORE.includes(name) ? CORE.indexOf(name) : CORE.length;
  return [...CORE.slice(0, index).reverse(), ...CORE.slice(index + 1)];
}

/** The field's key, in the manner of a key that stands in the file: its prefix, and its upper and lower case. */
export function spellLike(key: string, name: FieldName): string {
  const spelt = /^secret-/i.test(key) ? (fieldOf(name).headerKey ?? name) : name;
  if (key === key.toUpperCase()) return spelt.toUpperCase();
  if (!/^[A-Z]/.test(key)) return spelt;
  return /-/.test(key) && !/-[^A-Z]/.test(key)
    ? spelt.replaceAll(/\b[a-z]/g, toUpper)
    : spelt.replace(/^[a-z]/, toUpper);
}

function toUpper(letter: string): string {
  return letter.toUpperCase();
}
