import type { Position } from '../text/positions.ts';
import type { FieldName } from './fields.ts';

/** The text of a field as it stands in the file. Blank text means that the field is absent. */
export interface RawField {
  readonly text: string | readonly string[];
  readonly at: Position;
}

/** Why a file, or a part of it, could not be read as a record. */
export type SyntaxProblem = { readonly at: Position } & (
  | {
      readonly kind:
        | 'empty'
        | 'no-front-matter'
        | 'unclosed-front-matter'
        | 'no-fields'
        | 'not-a-mapping'
        | 'too-complex';
    }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  | { readonly kind: 'not-text'; readonly key: string }
  | { readonly kind: 'yaml'; readonly code: string }
);

/** What the parser of any format makes of a file: texts and where they stand, nothing judged yet. */
export interface RawRecord {
  readonly fields: ReadonlyMap<FieldName, RawField>;
  readonly unknownKeys: readonly { readonly key: string; readonly at: Position }[];
  readonly problems: readonly SyntaxProblem[];
}

/** After the first few, the errors of a broken file only follow from one another. */
export const MAX_PROBLEMS = 10;

/** The outcome for a file from which no field could be read. */
export function unreadable(problems: readonly SyntaxProblem[]): RawRecord {
  return { fields: new Map(), unknownKeys: [], problems: problems.slice(0, MAX_PROBLEMS) };
}
