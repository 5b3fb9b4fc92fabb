/** Ordered rules: the first whose condition holds gives the result; otherwise the last line does. */
import { cite } from '../cite.ts';
import type { Condition } from '../conditions/condition.ts';
import { holds } from '../conditions/holds.ts';
import { conditionText } from '../conditions/in-words.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { pointerTo } from '../problem.ts';
import type { SourceReference } from '../quantity.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import type { NamedValue } from '../trace.ts';
import type { CombinationKind } from './combination-kind.ts';
import { type Result, checkResult, formsOf, readResult, resultKey, resultKeys, resultText, settle } from './result.ts';

interface Rule {
  readonly when: Condition;
  readonly result: Result;
  readonly reference?: SourceReference;
}

export interface Rules {
  readonly kind: 'rules';
  readonly rules: readonly Rule[];
  readonly otherwise: Result;
  readonly reference?: SourceReference;
}

export const rules: CombinationKind<Rules> = {
  needs: 'anything',
  yields: ({ rules: list, otherwise }) => formsOf([...list.map(({ result }) => result), otherwise]),
  read(reader, record, pointer) {
    reader.mapping(record, pointer, ['kind', 'rules', 'otherwise'], ['reference']);
    const path = pointerTo(pointer, 'rules');
    const list = reader.list(record.rules, path, 'rules').map((item, index): Rule | undefined => {
      const place = pointerTo(path, index);
      const rule = reader.mapping(item, place, ['when'], [...resultKeys, 'reference']);
      const when = rule && readCondition(reader, rule.when, pointerTo(place, 'when'));
      const result = rule && readResult(reader, rule, place);
      const reference = rule && readReference(reader, rule.reference, pointerTo(place, 'reference'));
      return when && result && { when, result, ...present({ reference }) };
    });
    const end = pointerTo(pointer, 'otherwise');
    const last = reader.mapping(record.otherwise, end, [], [...resultKeys, 'reference']);
    const otherwise = last && readResult(reader, last, end);
    const reference = readReference(reader, record.reference, pointerTo(pointer, 'reference'));
    if (!otherwise) return undefined;
    return { kind: 'rules', rules: list.filter((rule) => rule !== undefined), otherwise, ...present({ reference }) };
  },
  check(combination, node, setting, pointer) {
    const path = pointerTo(pointer, 'combination');
    return [
      ...combination.rules.flatMap(({ result }, index) =>
        checkResult(result, node, setting, pointerTo(path, 'rules', index)),
      ),
      ...checkResult(combination.otherwise, node, setting, pointerTo(path, 'otherwise')),
    ];
  },
  bounds: () => undefined,
  combine(combination, context) {
    const seen: NamedValue[] = [];
    const rule = combination.rules.find(({ when }) => holds(when, context.known, seen) === true);
    const result = rule?.result ?? combination.otherwise;
    const text = resultText(result, context);
    const from = context.record(() => ({
      step: 'rules',
      sentence: rule
        ? `${context.what}: ${text}, by the rule that ${conditionText(rule.when, context.titleOf)}.`
        : `${context.what}: ${text}, since none of the other rules holds.`,
      inputs: seen,
      result: resultKey(result, context.setting),
      ...present({ citation: cite(context.policy, rule?.reference ?? combination.reference) }),
    }));
    return settle(result, from, context.setting);
  },
  conditions: ({ rules: list }) => list.map(({ when }) => when),
};
