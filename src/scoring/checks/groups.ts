/** Checks that exactly one group holds for everybody, by trying the facts that make a difference. */
import { type Condition, conditionsIn } from '../conditions/condition.ts';
import { type Held, type Known, heldFact, holds } from '../conditions/holds.ts';
import type { Fact } from '../facts.ts';
import type { Policy } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { valueIn } from '../quantity.ts';
import { type Rational, add, compare, divide, one, plainText, ratio, subtract } from '../rational.ts';
import { round } from '../rounding.ts';

/** More combinations of facts than this are not tried. */
const mostTrials = 20_000;

/** The numbers that conditions compare a fact with. */
function cutsOf(fact: Fact, conditions: readonly Condition[]): Rational[] {
  return conditions
    .flatMap(conditionsIn)
    .flatMap((item) =>
      item.kind === 'compare' && item.subject.kind === 'fact' && item.subject.fact === fact.key ? item.tests : [],
    )
    .flatMap(({ operands }) => operands)
    .flatMap((operand) => ('number' in operand ? [valueIn(operand.number, {})] : []))
    .filter((value) => value !== undefined)
    .toSorted(compare);
}

/** Each cut, and a number on each side of it, within the fact's range. */
function trialNumbers({ lowest, highest, isWhole }: Fact, cuts: readonly Rational[]): string[] {
  const around = cuts.flatMap((cut, index) => {
    const next = cuts[index + 1];
    const between = next ? divide(add(cut, next), ratio(2n)) : add(cut, one);
    return [subtract(cut, one), cut, between, add(cut, one)];
  });
  const ends = [lowest, highest].filter((end) => end !== undefined);
  const all = [...(around.length > 0 ? around : [lowest ?? highest ?? one]), ...ends]
    .map((value) => (isWhole ? round(value, { mode: 'floor', places: 0 }) : value))
    .filter((value) => (!lowest || compare(lowest, value) <= 0) && (!highest || compare(value, highest) <= 0));
  return [...new Set(all.map(plainText))];
}

const trialsOf = (fact: Fact, conditions: readonly Condition[]): readonly string[] =>
  fact.words ?? trialNumbers(fact, cutsOf(fact, conditions));

function knownFrom(facts: ReadonlyMap<string, string>, policy: Policy): Known {
  return {
    setting: {},
    part: () => undefined,
    number: () => undefined,
    isMissing: () => false,
    fact: (key): Held | undefined => {
      const value = facts.get(key);
      return value === undefined ? undefined : heldFact(value, policy.facts.get(key)?.words);
    },
  };
}

const wordsOf = (facts: ReadonlyMap<string, string>): string =>
  [...facts].map(([key, value]) => `${key} = ${value}`).join(', ');

/** Problems of overlap or hole, one for each pair of groups and one for a hole, each with facts that show it. */
export function checkGroups(policy: Policy): Problem[] {
  if (policy.groups.length === 0) return [];
  const conditions = policy.groups.map(({ when }) => when);
  const asked = [...policy.facts.values()].filter(({ key }) =>
    conditions
      .flatMap(conditionsIn)
      .some((item) => item.kind === 'compare' && item.subject.kind === 'fact' && item.subject.fact === key),
  );
  const trials = asked.reduce<Map<string, string>[]>(
    (found, fact) => {
      const values = trialsOf(fact, conditions);
      return found.length * values.length > mostTrials
        ? found
        : found.flatMap((facts) => values.map((value) => new Map([...facts, [fact.key, value]])));
    },
    [new Map()],
  );
  const problems = new Map<string, Problem>();
  const fallenIn = new Set<string>();
  for (const facts of trials) {
    const held = policy.groups.filter(({ when }) => holds(when, knownFrom(facts, policy)) === true);
    for (const { key } of held) fallenIn.add(key);
    if (held.length === 1) continue;
    const names = held.map(({ key }) => key).join(' and ');
    if (problems.has(names)) continue;
    problems.set(names, {
      pointer: '/groups',
      message:
        held.length === 0
          ? `Nobody's group is found with ${wordsOf(facts)}.`
          : `Two groups hold with ${wordsOf(facts)}: ${names}.`,
      why: 'Exactly one group must hold for everybody; otherwise there would be no rating, or two.',
      remedy: held.length === 0 ? 'Let one of the groups cover this.' : 'Let only one of them cover this.',
    });
  }
  const empty = policy.groups.filter(({ key }) => !fallenIn.has(key));
  return [
    ...problems.values(),
    ...empty.map(({ key, title }) => ({
      pointer: pointerTo('/groups', key),
      message: `Nobody can fall in the group "${title}".`,
      why: 'Its condition holds for none of the declared facts.',
      remedy: 'Correct the condition, or the range of the facts.',
    })),
  ];
}
