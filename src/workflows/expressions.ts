/** An expression in a text. */
export interface Expression {
  /** Index of its first character: the `$` of `${{`, or the start of a condition. */
  readonly start: number;
  /** Index from which `text` stands. */
  readonly textStart: number;
  /** The expression without the braces; `undefined` when they are never closed. */
  readonly text: string | undefined;
}

const OPEN = '${{';
const CLOSE = '}}';

/** Whether a condition is all expression. With a `${{` anywhere in it, it is a text like any other. */
export function isBareCondition(text: string): boolean {
  return !text.includes(OPEN) && text.trim() !== '';
}

/**
 * Finds the expressions in a text, as GitHub does: from `${{` to the next `}}` that is not in a string. There
 * is no escape for `${{`. (`parseScalar` in `template-reader` of `@actions/workflow-parser`.)
 */
export function expressionsIn(text: string): Expression[] {
  const found: Expression[] = [];
  let start = text.indexOf(OPEN);
  while (start >= 0) {
    const textStart = start + OPEN.length;
    const end = endOfExpression(text, textStart);
    found.push({ start, textStart, text: end === undefined ? undefined : text.slice(textStart, end) });
    start = end === undefined ? -1 : text.indexOf(OPEN, end + CLOSE.length);
  }
  return found;
}

function endOfExpression(text: string, from: number): number | undefined {
  let isInString = false;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "'") isInString = !isInString;
    else if (!isInString && text.startsWith(CLOSE, index)) return index;
  }
  return undefined;
}
