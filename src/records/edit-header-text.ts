import { type FieldName, fieldOf } from './fields.ts';
import { readHeaderText } from './header-text.ts';
import { neighbourOf } from './neighbours.ts';

/** A line with a key: the key, what is between it and the value, the value, and what is behind it. */
const KEY_LINE = /^([A-Za-z][\w-]*)([ \t]*:[ \t]*)(.*?)([ \t]*)$/;

/** Sets a field of header text; undefined where that can't be done. */
export function setInHeaderText(text: string, field: FieldName, value: string): string | undefined {
  const { fields } = readHeaderText(text);
  const name = fields.has(field) ? field : neighbourOf(field, (other) => fields.has(other));
  const at = name && fields.get(name)?.at;
  if (!at) return undefined;
  // Lines, and what ends them, in turn.
  const parts = text.split(/(\r\n|\n|\r)/);
  const index = (at.line - 1) * 2;
  const [, key, between = '', old, behind = ''] = KEY_LINE.exec(parts[index] ?? '') ?? [];
  if (key === undefined) return undefined;
  if (name === field) {
    const gap = old === '' && !/[ \t]$/.test(between) ? `${between} ` : between;
    parts[index] = `${key}${gap}${value}${behind}`;
  } else {
    const gap = between.replace(/[ \t]*$/, ' ');
    parts.splice(index + 1, 0, parts[1] ?? '\n', `${spelledLike(key, field)}${gap}${value}`);
  }
  return parts.join('');
}

/** The key of a field in the manner of another: with or without `secret-`, in its case. */
function spelledLike(key: string, field: FieldName): string {
  const plain = key.toLowerCase().startsWith('secret-') ? (fieldOf(field).headerKey ?? field) : field;
  if (key === key.toUpperCase()) return plain.toUpperCase();
  return /^[A-Z]/.test(key) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
