import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';
import { Lexer, TokenType } from '@actions/expressions/lexer';
import { Parser as ExpressionParser } from '@actions/expressions/parser';

/** How an expression refers to secrets; `offset` is where the word `secrets` stands in it. */
export type SecretReference =
  | { readonly kind: 'name'; readonly offset: number; readonly name: string }
  | { readonly kind: 'dynamic-index' | 'whole-context'; readonly offset: number };

/** Stands for every function, so that one that is newer than the parser, or misused, hides no reference. */
const ANY_FUNCTION = { name: 'any', minArgs: 0, maxArgs: Number.POSITIVE_INFINITY };

/** How an expression uses secrets; `undefined` when it does not parse, or is empty. */
export function secretsIn(expression: string): SecretReference[] | undefined {
  try {
    // In one line, columns are offsets; and the lexer knows but a few of the characters that are white space.
    const { tokens } = new Lexer(expression.replace(/\s/g, ' ')).lex();
    const isCall = (index: number) => tokens[index + 1]?.type === TokenType.LEFT_PAREN;
    const names = tokens.filter(({ type }) => type === TokenType.IDENTIFIER).map(({ lexeme }) => lexeme);
    const root: Expr | undefined = new ExpressionParser(
      tokens.map((token, index) => (isCall(index) ? { ...token, lexeme: ANY_FUNCTION.name } : token)),
      names,
      [ANY_FUNCTION],
    ).parse();
    return root && usesIn(root);
  } catch {
    return undefined;
  }
}

function usesIn(root: Expr): SecretReference[] {
  const finds: SecretReference[] = [];
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node instanceof IndexAccess) {
      const offset = offsetOfSecrets(ungrouped(node.expr));
      if (offset === undefined) pending.push(node.expr);
      else finds.push({ offset, ...meaningOf(ungrouped(node.index)) });
      pending.push(node.index);
    } else if (node instanceof ContextAccess) {
      const offset = offsetOfSecrets(node);
      if (offset !== undefined) finds.push({ offset, kind: 'whole-context' });
    } else if (node instanceof FunctionCall || node instanceof Logical) pending.push(...node.args);
    else if (node instanceof Binary) pending.push(node.left, node.right);
    else if (node instanceof Unary) pending.push(node.expr);
    else if (node instanceof Grouping) pending.push(node.group);
  }
  return finds;
}

function meaningOf(index: Expr) {
  if (index instanceof Star) return { kind: 'whole-context' } as const;
  const isName =
    index instanceof Literal && [TokenType.STRING, TokenType.IDENTIFIER].includes(index.token.type);
  return isName
    ? ({ kind: 'name', name: index.literal.coerceString() } as const)
    : ({ kind: 'dynamic-index' } as const);
}

function offsetOfSecrets(node: Expr): number | undefined {
  if (!(node instanceof ContextAccess) || node.name.lexeme.toLowerCase() !== 'secrets') return undefined;
  return node.name.range.start.column;
}

function ungrouped(node: Expr): Expr {
  return node instanceof Grouping ? ungrouped(node.group) : node;
}
