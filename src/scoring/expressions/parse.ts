/**
 * Reads the formulas that trace steps carry. The language, from weakest to strongest binding:
 * or · and · not · one comparison (< <= > >= == !=) · + - · * / · - (sign) · ^ · numbers (1.75), 'text' (with '' for a
 * quote), names, parentheses, if(condition, whenTrue, whenFalse) and the functions of functions.ts.
 */
import { readRational } from '../rational.ts';
import type { Comparator, Expression, Operator } from './expression.ts';
import { isFunctionName } from './functions.ts';

const longestText = 60_000;
const mostTokens = 6_000;
const deepest = 100;
const token = /\s*(?:(\d+(?:\.\d+)?)|'((?:[^']|'')*)'|([A-Za-z_][A-Za-z0-9_]*)|(<=|>=|==|!=|[-+*/^(),<>]))/y;

interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'sign' | 'end';
  readonly text: string;
}

/** The text is not in the language. */
export class ExpressionSyntaxError extends Error {
  override readonly name = 'ExpressionSyntaxError';
}

function tokensOf(source: string): Token[] {
  if (source.length > longestText) throw new ExpressionSyntaxError('The formula is too long.');
  const tokens: Token[] = [];
  const text = source.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const found = token.exec(text);
    if (!found)
      throw new ExpressionSyntaxError(`Not understood at character ${start + 1}: ${text.slice(start, start + 20)}`);
    const [, number, quoted, word, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replaceAll("''", "'") });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  if (tokens.length > mostTokens) throw new ExpressionSyntaxError('The formula is too long.');
  return tokens;
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  private get next(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: 'the end' };
  }

  /** Takes the next token when it is a sign or word of this text. */
  private take(...texts: string[]): string | undefined {
    const { kind, text } = this.next;
    if ((kind !== 'sign' && kind !== 'word') || !texts.includes(text)) return undefined;
    this.at += 1;
    return text;
  }

  private need(text: string): void {
    if (this.take(text) === undefined) throw new ExpressionSyntaxError(`Expected ${text}, found ${this.next.text}.`);
  }

  private counted(count: number): number {
    if (count < deepest) return count + 1;
    throw new ExpressionSyntaxError('The formula is nested too deeply.');
  }

  whole(): Expression {
    const expression = this.or();
    if (this.next.kind !== 'end') throw new ExpressionSyntaxError(`Expected the end, found ${this.next.text}.`);
    return expression;
  }

  private or(): Expression {
    this.depth += 1;
    if (this.depth > deepest) throw new ExpressionSyntaxError('The formula is nested too deeply.');
    let left = this.and();
    while (this.take('or')) left = { kind: 'logic', operator: 'or', left, right: this.and() };
    this.depth -= 1;
    return left;
  }

  private and(): Expression {
    let left = this.not();
    while (this.take('and')) left = { kind: 'logic', operator: 'and', left, right: this.not() };
    return left;
  }

  private not(): Expression {
    let count = 0;
    while (this.take('not')) count = this.counted(count);
    let expression = this.comparison();
    for (; count > 0; count -= 1) expression = { kind: 'not', of: expression };
    return expression;
  }

  private comparison(): Expression {
    const left = this.sum();
    const operator = this.take('<', '<=', '>', '>=', '==', '!=') as Comparator | undefined;
    return operator === undefined ? left : { kind: 'comparison', operator, left, right: this.sum() };
  }

  private sum(): Expression {
    let left = this.product();
    for (let operator = this.take('+', '-'); operator; operator = this.take('+', '-'))
      left = { kind: 'operation', operator: operator as Operator, left, right: this.product() };
    return left;
  }

  private product(): Expression {
    let left = this.signed();
    for (let operator = this.take('*', '/'); operator; operator = this.take('*', '/'))
      left = { kind: 'operation', operator: operator as Operator, left, right: this.signed() };
    return left;
  }

  private signed(): Expression {
    let count = 0;
    while (this.take('-')) count = this.counted(count);
    let expression = this.power();
    for (; count > 0; count -= 1) expression = { kind: 'negation', of: expression };
    return expression;
  }

  private power(): Expression {
    const left = this.atom();
    return this.take('^') ? { kind: 'operation', operator: '^', left, right: this.atom() } : left;
  }

  private list(): Expression[] {
    const items: Expression[] = [];
    this.need('(');
    if (this.take(')')) return items;
    do items.push(this.or());
    while (this.take(','));
    this.need(')');
    return items;
  }

  private atom(): Expression {
    const { kind, text } = this.next;
    if (kind === 'sign' && text === '(') {
      this.at += 1;
      const inner = this.or();
      this.need(')');
      return inner;
    }
    this.at += 1;
    if (kind === 'text') return { kind, value: text };
    const value = kind === 'number' ? readRational(text) : undefined;
    if (value !== undefined) return { kind: 'number', value };
    if (kind !== 'word' || ['and', 'or', 'not'].includes(text))
      throw new ExpressionSyntaxError(`Expected a value, found ${text}.`);
    return this.next.kind === 'sign' && this.next.text === '(' ? this.call(text) : { kind: 'name', name: text };
  }

  private call(name: string): Expression {
    const inputs = this.list();
    if (isFunctionName(name)) return { kind: 'call', name, inputs };
    const [condition, whenTrue, whenFalse] = inputs;
    if (name === 'if' && condition && whenTrue && whenFalse && inputs.length === 3)
      return { kind: 'choice', condition, whenTrue, whenFalse };
    throw new ExpressionSyntaxError(name === 'if' ? 'if takes three inputs.' : `There is no function ${name}.`);
  }
}

/** Throws ExpressionSyntaxError. */
export const parseExpression = (source: string): Expression => new Parser(tokensOf(source)).whole();
