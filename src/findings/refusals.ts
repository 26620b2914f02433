import type { Refusal } from '../records/refusal.ts';
import { syntaxReason } from './prose.ts';

/** The sentence that tells a person why a record was not written, and what to do. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'unreadable':
      return `This is not a readable record: ${refusal.problem.kind === 'duplicate-key' ? 'a key stands there twice' : syntaxReason(refusal.problem)}.`;
    case 'said-twice':
      return `${refusal.field ? `${refusal.field} stands there twice` : 'A key stands there twice'}, the second time on line ${refusal.at.line}. Keep the one that is true.`;
    case 'not-one-line':
      return `${refusal.field} must be one line of text, without control characters.`;
    case 'entangled':
      return `${refusal.field} can't be edited in place without touching something else. Edit it by hand.`;
    case 'control-character':
      return `A control character in the value on line ${refusal.at.line} can't be moved over to YAML. Remove it.`;
    case 'not-the-same':
      return 'In Markdown the record would not say the same. Move it over by hand.';
  }
}
