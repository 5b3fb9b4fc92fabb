/** Conditions: small statements about parts, facts, groups and earlier years that a policy can ask about. */
import type { Quantity } from '../quantity.ts';

export const comparisons = ['is', 'is-not', 'is-one-of', 'at-least', 'more-than', 'at-most', 'less-than'] as const;
export type Comparison = (typeof comparisons)[number];

/** What something is compared with: a number, or a word (a level's key or a fact's word). */
export type Operand = { readonly word: string } | { readonly number: Quantity };

export interface Test {
  readonly comparison: Comparison;
  /** One, but for "is-one-of". */
  readonly operands: readonly Operand[];
}

/** What is compared. `yearsBack` asks the same of an earlier year. */
export type Subject =
  | { readonly kind: 'part'; readonly part: string; readonly yearsBack: number }
  | { readonly kind: 'fact'; readonly fact: string; readonly yearsBack: number }
  /** A named number of a part's evidence; without `of`, of the part that asks. */
  | { readonly kind: 'number'; readonly number: string; readonly of?: string }
  /** How far apart the highest and the lowest of several parts are. */
  | { readonly kind: 'spread'; readonly parts: readonly string[] }
  /** How many of several parts pass a test of their own. */
  | { readonly kind: 'count'; readonly parts: readonly string[]; readonly which: readonly Test[] };

export type Condition = { readonly pointer: string } & (
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly not: Condition }
  | { readonly kind: 'missing'; readonly part: string }
  | { readonly kind: 'group'; readonly groups: readonly string[] }
  | { readonly kind: 'compare'; readonly subject: Subject; readonly tests: readonly Test[] }
);

/** Every condition inside a condition, itself included. */
export function conditionsIn(condition: Condition): Condition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return [condition, ...condition.of.flatMap(conditionsIn)];
  return condition.kind === 'not' ? [condition, ...conditionsIn(condition.not)] : [condition];
}

/** Keys of the parts of the same year that a condition looks at. */
export function partsIn(condition: Condition): string[] {
  return conditionsIn(condition).flatMap((item) => {
    if (item.kind === 'missing') return [item.part];
    if (item.kind !== 'compare') return [];
    const { subject } = item;
    if (subject.kind === 'part') return subject.yearsBack === 0 ? [subject.part] : [];
    if (subject.kind === 'number') return subject.of === undefined ? [] : [subject.of];
    return subject.kind === 'fact' ? [] : [...subject.parts];
  });
}
