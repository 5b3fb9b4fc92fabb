/**
 * The evaluator's judgment: the rating is chosen, never computed. The policy says what must be there first, and what
 * a rating of a certain height needs.
 */
import { cite } from '../cite.ts';
import type { Condition, Test } from '../conditions/condition.ts';
import { holds, orderOf, passesAll } from '../conditions/holds.ts';
import { conditionText } from '../conditions/in-words.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { checkLevelKey } from '../conversions/outputs.ts';
import { pointerTo } from '../problem.ts';
import type { SourceReference } from '../quantity.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import type { Reader } from '../reading/reader.ts';
import type { NamedValue } from '../trace.ts';
import type { CombinationKind, CombineContext } from './combination-kind.ts';

interface Requirement {
  /** Only for ratings that pass these tests; for every rating when absent. */
  readonly ratings?: { readonly tests: readonly Test[]; readonly pointer: string };
  readonly needs: Condition;
  readonly sentence: string;
  readonly reference?: SourceReference;
}

export interface Judgment {
  readonly kind: 'judgment';
  readonly requires: readonly Requirement[];
  readonly reference?: SourceReference;
}

function readRequirement(reader: Reader, item: unknown, pointer: string): Requirement | undefined {
  const record = reader.mapping(item, pointer, ['needs', 'sentence'], ['ratings', 'reference']);
  const needs = record && readCondition(reader, record.needs, pointerTo(pointer, 'needs'));
  const sentence = record && reader.text(record.sentence, pointerTo(pointer, 'sentence'));
  if (!record || !needs || sentence === undefined) return undefined;
  const path = pointerTo(pointer, 'ratings');
  const ratings =
    record.ratings === undefined
      ? undefined
      : readCondition(reader, { part: 'overall', ...Object(record.ratings) }, path);
  const tests = ratings?.kind === 'compare' ? ratings.tests : undefined;
  const reference = readReference(reader, record.reference, pointerTo(pointer, 'reference'));
  return { needs, sentence, ...(tests ? { ratings: { tests, pointer: path } } : {}), ...present({ reference }) };
}

function unmet({ requires }: Judgment, level: string, context: CombineContext): Requirement | undefined {
  const order = orderOf(context.levels);
  return requires.find(({ ratings, needs }) => {
    const applies = !ratings || passesAll({ word: level, ...(order ? { order } : {}) }, ratings.tests, context.setting);
    return applies && holds(needs, context.known) !== true;
  });
}

export const judgment: CombinationKind<Judgment> = {
  needs: 'anything',
  yields: () => ['level'],
  read(reader, record, pointer) {
    reader.mapping(record, pointer, ['kind', 'requires'], ['reference']);
    const path = pointerTo(pointer, 'requires');
    const none = record.requires === 'nothing';
    const list = none
      ? []
      : reader
          .list(record.requires, path, 'requirements (or the word "nothing")')
          .map((item, index) => readRequirement(reader, item, pointerTo(path, index)));
    const reference = readReference(reader, record.reference, pointerTo(pointer, 'reference'));
    return { kind: 'judgment', requires: list.filter((item) => item !== undefined), ...present({ reference }) };
  },
  check(combination, { levels }) {
    return combination.requires.flatMap(({ ratings }) =>
      (ratings?.tests ?? []).flatMap(({ comparison, operands }) =>
        operands.flatMap((operand) =>
          'word' in operand ? checkLevelKey(operand.word, levels, pointerTo(ratings?.pointer ?? '', comparison)) : [],
        ),
      ),
    );
  },
  bounds: () => undefined,
  combine(combination, context) {
    const { given, levels, what } = context;
    if (!given)
      return {
        ended: {
          outcome: 'pending',
          code: 'judgment-missing',
          sentence: `${what}: the evaluator has not given a rating yet.`,
          remedy: 'Record the rating that the evaluator chose.',
        },
      };
    const label = levels?.list.find(({ key }) => key === given.level)?.label ?? given.level;
    const broken = unmet(combination, given.level, context);
    const inputs: NamedValue[] = [{ name: 'rating chosen', value: given.level }];
    for (const { needs } of combination.requires) holds(needs, context.known, inputs);
    const rule = broken && conditionText(broken.needs, context.titleOf);
    const from = context.record(() => ({
      step: 'judgment',
      sentence: broken
        ? `${what}: the evaluator chose ${label}, which this policy does not permit here. ${broken.sentence}`
        : `${what}: the evaluator chose ${label}; everything that the policy requires for it is there.`,
      inputs,
      ...(broken ? {} : { formula: 'a1' }),
      result: broken ? 'not permitted' : given.level,
      ...present({ citation: cite(context.policy, broken?.reference ?? combination.reference) }),
    }));
    if (!broken) return { level: given.level, from };
    return {
      ended: {
        outcome: 'pending',
        code: broken.ratings ? 'judgment-not-permitted' : 'required-evidence',
        sentence: `${label} was chosen, and the policy requires for it that ${rule}. ${broken.sentence}`,
        remedy: broken.ratings
          ? 'Choose a rating that the evidence permits, or correct the evidence.'
          : 'Record what is required, then score again.',
      },
    };
  },
  conditions: ({ requires }) => requires.map(({ needs }) => needs),
};
