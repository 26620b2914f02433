import { Document, Scalar, YAMLSeq } from 'yaml';
import { type FieldName, fieldOf } from './fields.ts';
import * as values from './values.ts';

export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE';

/**
 * Strings that another reader would take for a number, a boolean, a date or nothing get quotes, also where only
 * a reader of YAML 1.1 would, as GitHub is for front matter. A line is never folded.
 */
export const DOCUMENT_OPTIONS = { compat: 'yaml-1.1' } as const;
export const TEXT_OPTIONS = { lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: false } as const;

/** One line of text as a YAML scalar, with quotes where the style asks for them or where YAML would misread it. */
export function writeScalar(
  text: string,
  {
    name,
    style = 'PLAIN',
    isInFlow = false,
  }: { name?: FieldName; style?: ScalarStyle; isInFlow?: boolean } = {},
): string {
  if (style === 'PLAIN' && isSelfEvident(text, name)) return text;
  const scalar = new Scalar(text);
  scalar.type = style;
  // Within a list the scalar is written as it would be behind a key.
  const list = new YAMLSeq();
  list.flow = isInFlow;
  list.items.push(scalar);
  const written = new Document(list, DOCUMENT_OPTIONS).toString(TEXT_OPTIONS).trimEnd();
  return isInFlow ? written.slice(1, -1) : written.slice(2);
}

/** Whether the text is plainly what the field, or any reader, takes it for: a date, a duration, a boolean. */
export function isSelfEvident(text: string, name: FieldName | undefined): boolean {
  if (!name) return values.date.read(text) !== undefined;
  const { kind } = fieldOf(name);
  const isPlain = kind.isDate || kind === values.duration || kind === values.boolean;
  return isPlain && kind.read(text) !== undefined;
}
