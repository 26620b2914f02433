import type { Position } from '../text/positions.ts';
import type { FieldName } from './fields.ts';
import type { SyntaxProblem } from './raw.ts';

/**
 * Why a record is left as it is. It holds nothing from the text, in which a secret's value could stand, but for
 * what the parser found.
 */
export type Refusal =
  | { readonly kind: 'unreadable'; readonly problem: SyntaxProblem }
  /** Of two lines nobody can tell which is meant. An unknown key has no field. */
  | { readonly kind: 'said-twice'; readonly field: FieldName | undefined; readonly at: Position }
  | { readonly kind: 'not-one-line'; readonly field: FieldName }
  /** The value can't be set in place without touching something else. */
  | { readonly kind: 'entangled'; readonly field: FieldName }
  | { readonly kind: 'control-character'; readonly at: Position }
  /** In the other format it would not be the same record. */
  | { readonly kind: 'not-the-same' };

/** A new text of a record, or why there is none. */
export type Rewritten = { readonly text: string } | { readonly refusal: Refusal };

/** The mark with which some editors begin a file. The parsers want the text without it. */
export const BYTE_ORDER_MARK = '\ufeff';
