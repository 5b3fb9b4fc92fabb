/** What each floor, cap or deduction of the scenario does to the cohort: the scenario against itself without the rule. */
import type { Policy } from '../../scoring/policy.ts';
import { prepareCohort } from '../prepared-cohort.ts';
import { ratePrepared } from '../rate-cohort.ts';
import { placeInOrder } from '../suppression/bands.ts';
import { type RuleOfPolicy, rulesOf, withoutRule } from '../rule-cost.ts';
import type { RuleEffect } from './model.ts';
import type { ModelQuestion, Rated } from './question.ts';
import { type Release, hiddenCell, movementDivision, shows } from './release.ts';
import { countText, inSentence, teachersText } from './words.ts';

/** Rounding and endings are no rule that anybody bargains over one by one. */
const bargained = new Set<RuleOfPolicy['kind']>(['cap', 'floor', 'replace', 'deduct', 'add']);
/** Each costs a rating of the whole cohort. */
const mostRules = 12;

const kindWords: Partial<Record<RuleOfPolicy['kind'], string>> = {
  cap: 'Cap',
  floor: 'Floor',
  replace: 'Replacement',
  deduct: 'Deduction',
  add: 'Addition',
};

const titleOf = (policy: Policy, { node, kind, place }: RuleOfPolicy): string =>
  `${kindWords[kind] ?? kind} of ${inSentence(policy.nodes.get(node)?.title ?? node)} (step ${place + 1})`;

function ruleEffect(
  rule: RuleOfPolicy,
  { cohort, types }: ModelQuestion,
  { policy, codes }: Rated & { codes: Uint8Array },
  release: Release,
): RuleEffect {
  const without = ratePrepared(prepareCohort(withoutRule(policy, rule), cohort, types)).codes;
  const division = movementDivision(without.map(placeInOrder), codes.map(placeInOrder));
  const named = { key: `${rule.node}/${rule.place}`, title: titleOf(policy, rule) };
  if (!shows(release, division))
    return { ...named, sentence: 'How many it moves is not shown: they are few.', up: hiddenCell, down: hiddenCell };
  const count = (group: number): number => division.reduce((sum, each) => (each === group ? sum + 1 : sum), 0);
  const [up, down] = [count(1), count(2)];
  return {
    ...named,
    sentence: `It lifts ${countText(up)} and lowers ${countText(down)} of ${teachersText(division.length)}.`,
    up: { count: up },
    down: { count: down },
  };
}

/** Empty while the scenario rates nobody. */
export function ruleEffects(question: ModelQuestion, after: Rated, release: Release): RuleEffect[] {
  const { codes, policy } = after;
  if (!codes) return [];
  const rules = rulesOf(policy).filter(({ kind }) => bargained.has(kind));
  return rules.slice(0, mostRules).map((rule) => ruleEffect(rule, question, { ...after, codes }, release));
}
