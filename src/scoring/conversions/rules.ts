/**
 * A conversion by ordered rules over the raw value and other named numbers of the evidence: the first rule that holds
 * gives the result. Intervals around an estimate are worked out from its standard error and a stated multiplier.
 */
import { type Condition, conditionsIn } from '../conditions/condition.ts';
import { type Known, holds } from '../conditions/holds.ts';
import { conditionText } from '../conditions/in-words.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { type Quantity, amountIn } from '../quantity.ts';
import { type Rational, add, multiply, plainText, subtract } from '../rational.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import type { Reader } from '../reading/reader.ts';
import type { NamedValue } from '../trace.ts';
import type { ConversionContext, ConversionKind, ConversionWords } from './conversion-kind.ts';
import { type Output, checkOutput, outputIn, readOutput } from './outputs.ts';

interface Rule {
  readonly when: Condition;
  readonly output: Output;
}

export interface RulesConversion extends ConversionWords {
  readonly kind: 'rules';
  /** Multipliers of the standard error, by name of the interval. */
  readonly intervals: ReadonlyMap<string, Quantity>;
  readonly rules: readonly Rule[];
  readonly otherwise: Output;
}

/** Named numbers that every estimate has, besides the ends of its intervals. */
const estimateNumbers = ['estimate', 'standard-error', 'pupils'];

function readIntervals(reader: Reader, value: unknown, pointer: string): Map<string, Quantity> {
  const intervals = new Map<string, Quantity>();
  for (const [key, item] of reader.entries(value, pointer, 'intervals')) {
    const path = pointerTo(pointer, key);
    const record = reader.mapping(item, path, ['multiplier']);
    const multiplier = record && readQuantity(reader, record.multiplier, pointerTo(path, 'multiplier'));
    if (multiplier) intervals.set(key, multiplier);
  }
  return intervals;
}

/** The evidence's numbers with the ends of the intervals; an end that the evidence states itself is kept. */
function withIntervals({ intervals }: RulesConversion, raw: Rational, { numbers, setting }: ConversionContext) {
  const all = new Map([['estimate', raw], ...numbers]);
  const error = numbers.get('standard-error');
  if (error === undefined) return all;
  for (const [key, multiplier] of intervals) {
    const reach = multiply(amountIn(multiplier, setting), error);
    if (!all.has(`${key}-lower`)) all.set(`${key}-lower`, subtract(raw, reach));
    if (!all.has(`${key}-upper`)) all.set(`${key}-upper`, add(raw, reach));
  }
  return all;
}

function checkNames(conversion: RulesConversion): Problem[] {
  const ends = [...conversion.intervals.keys()].flatMap((key) => [`${key}-lower`, `${key}-upper`]);
  const names = [...estimateNumbers, ...ends];
  return conversion.rules
    .flatMap(({ when }) => conditionsIn(when))
    .flatMap((item) => {
      if (item.kind !== 'compare' || item.subject.kind !== 'number' || item.subject.of !== undefined) return [];
      if (names.includes(item.subject.number)) return [];
      return [
        {
          pointer: pointerTo(item.pointer, 'number'),
          message: `"${item.subject.number}" is not a number of this evidence.`,
          why: 'The rule could never hold.',
          remedy: `Use: ${names.join(', ')}; declare an interval to have its ends.`,
        },
      ];
    });
}

export const rules: ConversionKind<RulesConversion> = {
  read(reader, record, words, pointer) {
    reader.mapping(record, pointer, ['kind', 'rules', 'otherwise'], ['intervals', 'label', 'unit', 'reference']);
    const path = pointerTo(pointer, 'rules');
    const list = reader.list(record.rules, path, 'rules').map((item, index): Rule | undefined => {
      const place = pointerTo(path, index);
      const rule = reader.mapping(item, place, ['when'], ['value', 'level']);
      const when = rule && readCondition(reader, rule.when, pointerTo(place, 'when'));
      const output = rule && readOutput(reader, rule, place);
      return when && output && { when, output };
    });
    const end = pointerTo(pointer, 'otherwise');
    const last = reader.mapping(record.otherwise, end, [], ['value', 'level']);
    const otherwise = last && readOutput(reader, last, end);
    const intervals = readIntervals(reader, record.intervals, pointerTo(pointer, 'intervals'));
    if (!otherwise) return undefined;
    return { kind: 'rules', ...words, intervals, rules: list.filter((rule) => rule !== undefined), otherwise };
  },
  check(conversion, target, setting, pointer) {
    return [
      ...checkNames(conversion),
      ...conversion.rules.flatMap(({ output }, index) =>
        checkOutput(output, target, setting, pointerTo(pointer, 'rules', index)),
      ),
      ...checkOutput(conversion.otherwise, target, setting, pointerTo(pointer, 'otherwise')),
    ];
  },
  convert(conversion, raw, context) {
    const numbers = withIntervals(conversion, raw, context);
    const known: Known = {
      ...context.known,
      setting: context.setting,
      part: (key, back) => context.known.part(key, back),
      fact: (key, back) => context.known.fact(key, back),
      isMissing: (key) => context.known.isMissing(key),
      number: (name, of) => (of === undefined ? numbers.get(name) : context.known.number(name, of)),
    };
    const seen: NamedValue[] = [];
    const rule = conversion.rules.find(({ when }) => holds(when, known, seen) === true);
    const how = rule ? `meets the rule that ${conditionText(rule.when, (key) => key)}` : 'meets none of the rules';
    const ends = [...numbers].map(([name, value]) => ({ name, value: plainText(value) }));
    return {
      ...outputIn(rule ? rule.output : conversion.otherwise, context.setting),
      how,
      inputs: ends.filter(({ name }) => seen.some((item) => item.name === name)),
    };
  },
  conditions: ({ rules: list }) => list.map(({ when }) => when),
};
