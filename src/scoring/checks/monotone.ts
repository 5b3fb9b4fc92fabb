/** Searches for a counter-example to "raising an input never lowers the rating". Deterministic: no chance is involved. */
import type { ComponentTypes } from '../component-type.ts';
import { EvidenceError, UnchosenError, UndeterminedCutPointError, UndeterminedWeightError } from '../errors.ts';
import { rankOf } from '../levels.ts';
import type { Evidence } from '../outcome.ts';
import { type EvidenceComponent, type Policy, evidenceComponents } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { amountIn } from '../quantity.ts';
import { add, divide, multiply, plainText, ratio, subtract } from '../rational.ts';
import { score } from '../score.ts';
import { settingsToCheck } from './settings.ts';

/** How many evaluations are tried, each with every input raised once. */
const trials = 400;
const divisions = 12;

/** A fixed sequence of numbers that looks irregular (Park and Miller's generator). */
function* sequence(): Generator<number> {
  let state = 20_251;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

/** The inputs a component is tried at, from lowest to highest. */
function inputsOf({ scale, levels, steps }: EvidenceComponent, policy: Policy): unknown[] {
  const isRaw = steps.some(({ kind }) => kind === 'convert');
  if (levels && !levels.isBanded) return levels.list.map(({ key }) => ({ level: key }));
  if (!scale || isRaw) return [];
  const [setting = {}] = settingsToCheck(policy, [undefined]);
  const lowest = amountIn(scale.lowest, setting);
  const width = divide(subtract(amountIn(scale.highest, setting), lowest), ratio(BigInt(divisions)));
  return Array.from({ length: divisions + 1 }, (_, index) => ({
    value: plainText(add(lowest, multiply(width, ratio(BigInt(index))))),
  }));
}

/** Rank of the rating from the lowest; undefined where there is no rating, or the policy cannot score. */
function rankUnder(policy: Policy, evidence: Evidence, types: ComponentTypes): number | undefined {
  try {
    const outcome = score(policy, evidence, types);
    return outcome.outcome === 'rated' ? rankOf(policy.levels, outcome.rating.key) : undefined;
  } catch (error) {
    const isExpected =
      error instanceof EvidenceError ||
      error instanceof UnchosenError ||
      error instanceof UndeterminedWeightError ||
      error instanceof UndeterminedCutPointError;
    if (isExpected) return undefined;
    throw error;
  }
}

function factsFor(policy: Policy, next: () => number): Record<string, string> {
  return Object.fromEntries(
    [...policy.facts.values()].map(({ key, words, lowest, highest }) => {
      const word = words?.[next() % words.length];
      return [key, word ?? plainText((next() % 2 === 0 ? lowest : highest) ?? ratio(1n))];
    }),
  );
}

function counterExample(policy: Policy, types: ComponentTypes): string | undefined {
  const inputs = evidenceComponents(policy)
    .map((component) => ({ key: component.key, at: inputsOf(component, policy) }))
    .filter(({ at }) => at.length > 1);
  const numbers = sequence();
  const next = (): number => numbers.next().value as number;
  for (let trial = 0; trial < trials; trial += 1) {
    const places = new Map(inputs.map(({ key, at }) => [key, next() % at.length]));
    const facts = factsFor(policy, next);
    const evidenceAt = (raised?: string): Evidence => ({
      facts,
      components: Object.fromEntries(
        inputs.map(({ key, at }) => [key, at[(places.get(key) ?? 0) + (key === raised ? 1 : 0)]]),
      ),
    });
    const before = rankUnder(policy, evidenceAt(), types);
    if (before === undefined) continue;
    for (const { key, at } of inputs) {
      if ((places.get(key) ?? 0) + 1 >= at.length) continue;
      const after = rankUnder(policy, evidenceAt(key), types);
      if (after !== undefined && after < before)
        return `with ${JSON.stringify(evidenceAt().components)} the rating is ${policy.levels.list[before]?.label}, and with "${key}" raised to ${JSON.stringify(evidenceAt(key).components[key])} it is ${policy.levels.list[after]?.label}`;
    }
  }
  return undefined;
}

export function checkMonotone(policy: Policy, types: ComponentTypes): Problem[] {
  const found = counterExample(policy, types);
  if (found === undefined) return [];
  return [
    {
      pointer: '/monotone',
      message: `The policy is declared monotone, but ${found}.`,
      why: 'Somebody who did better would be rated lower.',
      remedy: 'Correct the policy, or remove "monotone".',
    },
  ];
}
