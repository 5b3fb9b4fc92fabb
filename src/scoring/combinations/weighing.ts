/**
 * The four ways of adding numbers up. weighted-mean: value × weight, over what the weights sum to. mean: every part
 * alike. points: value × weight, each rounded as its part says, added up. sum: the values added up.
 */
import { cite } from '../cite.ts';
import { roundingFunction } from '../expressions/functions.ts';
import { pointerTo } from '../problem.ts';
import {
  type Rational,
  add,
  compare,
  decimalText,
  divide,
  isZero,
  multiply,
  one,
  plainText,
  ratio,
  readRational,
  zero,
} from '../rational.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import { modeText, round } from '../rounding.ts';
import { checkWeighing, weighingBounds } from './weighing-checks.ts';
import type { Weighing, WeighingKind } from './weighing-kind.ts';
import type { CombinationKind, CombineContext, NodeWithParts, PartValue } from './combination-kind.ts';

interface Weighed extends PartValue {
  readonly number: Rational;
  readonly weight: Rational;
}

/** What the sum is divided by; absent for points and sums. */
function divisorOf({ kind, total }: Weighing, node: NodeWithParts): Rational | undefined {
  if (kind === 'weighted-mean') return total ?? one;
  return kind === 'mean' ? ratio(BigInt(node.origin.components.length)) : undefined;
}

/** One part's points with their own rounding, as lines of their own. */
function roundedPoints(part: Weighed, context: CombineContext): { value: Rational; from: number } {
  const { component, number, weight } = part;
  const product = multiply(number, weight);
  let from = context.record(() => ({
    step: 'points',
    component: component.key,
    sentence: `${component.title}: ${decimalText(number)} × ${decimalText(weight)} is ${decimalText(product)} points.`,
    inputs: [
      { name: 'value', value: plainText(number), ...present({ from: part.from }) },
      { name: 'weight', value: plainText(weight) },
    ],
    formula: 'a1*a2',
    result: plainText(product),
  }));
  let value = product;
  for (const step of component.weightedThen) {
    const after = round(value, step);
    from = context.record(() => ({
      step: 'rounding',
      component: component.key,
      sentence: `${component.title}: ${decimalText(value)} ${modeText[step.mode]} ${step.places} decimal places is ${decimalText(after)}.`,
      inputs: [
        { name: 'value', value: plainText(value), from },
        { name: 'mode', value: step.mode },
        { name: 'places', value: String(step.places) },
      ],
      formula: `${roundingFunction(step.mode)}(a1, ${step.places})`,
      result: plainText(after),
      ...present({ citation: cite(context.policy, step.reference) }),
    }));
    value = after;
  }
  return { value, from };
}

function addPoints(combination: Weighing, parts: readonly Weighed[], context: CombineContext) {
  const points = parts.map((part) => ({ part, ...roundedPoints(part, context) }));
  const total = points.map(({ value }) => value).reduce(add, zero);
  const term = ({ part, value }: (typeof points)[number]) => `${decimalText(value)} (${part.component.title})`;
  const from = context.record(() => ({
    step: combination.kind,
    sentence: `The points are added: ${points.map(term).join(' + ')} = ${decimalText(total)}.`,
    inputs: points.map((item) => ({ name: item.part.component.key, value: plainText(item.value), from: item.from })),
    formula: points.map((_, index) => `a${index + 1}`).join(' + '),
    result: plainText(total),
    ...present({ citation: cite(context.policy, combination.reference) }),
  }));
  return { number: total, from };
}

/** A sum or mean of parts that all count alike needs no weights in its sentence. */
function addAlike(
  combination: Weighing,
  parts: readonly Weighed[],
  divisor: Rational | undefined,
  context: CombineContext,
) {
  const sum = parts.map(({ number }) => number).reduce(add, zero);
  const count = ratio(BigInt(parts.length));
  const total = divisor ? divide(sum, count) : sum;
  const terms = (between: string): string =>
    parts.map(({ component, number }) => `${decimalText(number)} (${component.title})`).join(between);
  const names = (): string => parts.map((_, index) => `a${index + 1}`).join(', ');
  const from = context.record(() => ({
    step: combination.kind,
    sentence: divisor
      ? `The mean of ${terms(', ')} is ${decimalText(total)}.`
      : `The values are added: ${terms(' + ')} = ${decimalText(total)}.`,
    inputs: parts.map(({ component, number, from: index }) => ({
      name: component.key,
      value: plainText(number),
      ...present({ from: index }),
    })),
    formula: divisor ? `mean(${names()})` : `sum(${names()})`,
    result: plainText(total),
    ...present({ citation: cite(context.policy, combination.reference) }),
  }));
  return { number: total, from };
}

function addWeighted(
  combination: Weighing,
  parts: readonly Weighed[],
  divisor: Rational | undefined,
  context: CombineContext,
) {
  const sum = parts.map(({ number, weight }) => multiply(number, weight)).reduce(add, zero);
  const total = divisor ? divide(sum, divisor) : sum;
  const isShare = !divisor || compare(divisor, one) === 0;
  const term = ({ component, number, weight }: Weighed): string =>
    `${decimalText(weight)} × ${decimalText(number)} (${component.title})`;
  const products = (): string => parts.map((_, index) => `a${2 * index + 1}*a${2 * index + 2}`).join(' + ');
  const from = context.record(() => ({
    step: combination.kind,
    sentence: `Each value is multiplied by its weight and the products are added: ${parts.map(term).join(' + ')}${isShare ? '' : `, divided by ${decimalText(divisor ?? one)}`} = ${decimalText(total)}.`,
    inputs: parts.flatMap(({ component, number, weight, from: index }) => [
      { name: `${component.key} weight`, value: plainText(weight) },
      { name: `${component.key} value`, value: plainText(number), ...present({ from: index }) },
    ]),
    formula: isShare ? products() : `(${products()})/${decimalText(divisor ?? one)}`,
    result: plainText(total),
    ...present({ citation: cite(context.policy, combination.reference) }),
  }));
  return { number: total, from };
}

function readTotal(reader: Parameters<CombinationKind<Weighing>['read']>[0], value: unknown, pointer: string) {
  const text = reader.text(value, pointer);
  const number = text === undefined ? undefined : readRational(text);
  if (text !== undefined && (number === undefined || compare(number, zero) <= 0))
    return reader.refuse(
      pointer,
      `"${text}" is not a number above zero.`,
      'It is what the weights sum to.',
      'Write 1 or 100.',
    );
  return number;
}

export function weighing<Kind extends WeighingKind>(kind: Kind): CombinationKind<Weighing<Kind>> {
  const weighs = kind === 'weighted-mean' || kind === 'points' ? 'own' : 'one-each';
  return {
    needs: 'numbers',
    yields: () => ['number'],
    weighs,
    read(reader, record, pointer) {
      reader.mapping(record, pointer, ['kind'], weighs === 'own' ? ['weights-sum-to', 'reference'] : ['reference']);
      return {
        kind,
        ...present({
          total: readTotal(reader, record['weights-sum-to'], pointerTo(pointer, 'weights-sum-to')),
          reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
        }),
      };
    },
    check: checkWeighing,
    bounds: weighingBounds,
    combine(combination, context) {
      const parts = context.parts.flatMap((part): Weighed[] => {
        const weight = context.weights.get(part.component.key);
        return part.number && weight && !isZero(weight) ? [{ ...part, number: part.number, weight }] : [];
      });
      if (kind === 'points' && parts.some(({ component }) => component.weightedThen.length > 0))
        return addPoints(combination, parts, context);
      const divisor = divisorOf(combination, context.node);
      // A part to which another's place went counts more than the rest.
      const usual = kind === 'sum' ? one : parts[0]?.weight;
      const isAlike = weighs === 'one-each' && usual && parts.every(({ weight }) => compare(weight, usual) === 0);
      if (isAlike) return addAlike(combination, parts, divisor, context);
      return addWeighted(combination, parts, divisor, context);
    },
  };
}
