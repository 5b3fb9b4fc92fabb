/** Checks that conditions ask about parts, facts, groups and levels that exist, and compare like with like. */
import { type Condition, type Subject, type Test, conditionsIn } from '../conditions/condition.ts';
import type { Fact } from '../facts.ts';
import { rankOf } from '../levels.ts';
import type { Policy, PolicyNode } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';
import { allConditions } from './stated-conditions.ts';

const aNumber = 'A number';

function unknown(word: string, known: readonly string[], what: string, pointer: string): Problem {
  const guess = nearest(word, known);
  return {
    pointer,
    message: `${word === aNumber ? word : `"${word}"`} is not ${what}.`,
    why: 'The condition would never hold.',
    remedy: guess ? `Did you mean "${guess}"?` : known.length > 0 ? `Use: ${known.join(', ')}.` : 'Declare it first.',
  };
}

const operandsOf = (tests: readonly Test[]) =>
  tests.flatMap(({ comparison, operands }) => operands.map((operand) => ({ comparison, operand })));

function checkPartTests(node: PolicyNode, tests: readonly Test[], pointer: string): Problem[] {
  const keys = node.levels?.list.map(({ key }) => key) ?? [];
  const hasNumber = node.scale !== undefined || (node.levels?.list.some(({ value }) => value) ?? false);
  return operandsOf(tests).flatMap(({ comparison, operand }) => {
    const place = pointerTo(pointer, comparison);
    if ('word' in operand)
      return node.levels && rankOf(node.levels, operand.word) >= 0
        ? []
        : [unknown(operand.word, keys, `a level of "${node.title}"`, place)];
    return hasNumber ? [] : [unknown(aNumber, keys, `what "${node.title}" gives: it has levels only`, place)];
  });
}

function checkFactTests(fact: Fact, tests: readonly Test[], pointer: string): Problem[] {
  return operandsOf(tests).flatMap(({ comparison, operand }) => {
    const place = pointerTo(pointer, comparison);
    if ('number' in operand)
      return fact.words ? [unknown(aNumber, fact.words, `a value of "${fact.title}"`, place)] : [];
    return fact.words?.includes(operand.word)
      ? []
      : [unknown(operand.word, fact.words ?? ['a number'], `a value of "${fact.title}"`, place)];
  });
}

function checkSubject(subject: Subject, tests: readonly Test[], pointer: string, policy: Policy): Problem[] {
  const nodes = [...policy.nodes.keys()];
  const part = (key: string, place: string, own: readonly Test[]): Problem[] => {
    const node = policy.nodes.get(key);
    return node ? checkPartTests(node, own, pointer) : [unknown(key, nodes, 'a component of this policy', place)];
  };
  switch (subject.kind) {
    case 'part':
      return part(subject.part, pointerTo(pointer, 'part'), tests);
    case 'fact': {
      const fact = policy.facts.get(subject.fact);
      if (fact) return checkFactTests(fact, tests, pointer);
      return [unknown(subject.fact, [...policy.facts.keys()], 'a declared fact', pointerTo(pointer, 'fact'))];
    }
    case 'number':
      return subject.of === undefined ? [] : part(subject.of, pointerTo(pointer, 'of'), []);
    case 'spread':
      return subject.parts.flatMap((key, index) => part(key, pointerTo(pointer, 'spread', index), []));
    case 'count':
      return subject.parts.flatMap((key, index) => part(key, pointerTo(pointer, 'count', index), subject.which));
    default:
      return subject satisfies never;
  }
}

function checkCondition(condition: Condition, policy: Policy): Problem[] {
  const { pointer } = condition;
  if (condition.kind === 'missing')
    return policy.nodes.has(condition.part)
      ? []
      : [
          unknown(
            condition.part,
            [...policy.nodes.keys()],
            'a component of this policy',
            pointerTo(pointer, 'missing'),
          ),
        ];
  if (condition.kind === 'group') {
    const keys = policy.groups.map(({ key }) => key);
    return condition.groups
      .filter((key) => !keys.includes(key))
      .map((key) => unknown(key, keys, "one of the policy's groups", pointerTo(pointer, 'group')));
  }
  return condition.kind === 'compare' ? checkSubject(condition.subject, condition.tests, pointer, policy) : [];
}

/** Groups are decided before anything is worked out, so they may look at facts only. */
function checkGroupConditions(policy: Policy): Problem[] {
  return policy.groups
    .flatMap(({ when }) => conditionsIn(when))
    .filter(
      (item) =>
        item.kind === 'missing' || item.kind === 'group' || (item.kind === 'compare' && item.subject.kind !== 'fact'),
    )
    .map(({ pointer }) => ({
      pointer,
      message: 'A group looks at something that is no fact.',
      why: 'The group decides how everything else is worked out, so it cannot depend on it.',
      remedy: 'Declare a fact and ask about it.',
    }));
}

export function checkConditions(policy: Policy): Problem[] {
  return [
    ...allConditions(policy)
      .flatMap(conditionsIn)
      .flatMap((condition) => checkCondition(condition, policy)),
    ...checkGroupConditions(policy),
  ];
}
