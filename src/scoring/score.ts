/** Scoring: policy and evidence in, outcome with trace out. Pure, exact and deterministic. */
import { cite } from './cite.ts';
import type { ComponentTypes } from './component-type.ts';
import { brokenConstraints } from './constraints/broken.ts';
import { EvidenceError, UndeterminedCutPointError, UndeterminedWeightError } from './errors.ts';
import { besideTheRating } from './evaluation/beside.ts';
import { Evaluation } from './evaluation/evaluation.ts';
import { exceptionOf, exceptionalOutcome } from './evaluation/exceptional.ts';
import { findGroup } from './evaluation/find-group.ts';
import { overridden } from './evaluation/overridden.ts';
import { screenEvidence } from './evidence.ts';
import { exactNumber } from './exact-number.ts';
import { type Fact, awaitedFacts } from './facts.ts';
import { levelOf } from './levels.ts';
import type { Evidence, NotRated, Outcome } from './outcome.ts';
import { type Policy, allComponents, overallKey } from './policy.ts';
import { pointerTo } from './problem.ts';
import { isUndetermined } from './quantity.ts';
import { type Rational, decimalText, exactText } from './rational.ts';
import type { Ended } from './steps/step-kind.ts';

export type { Evidence, NotRated, Outcome, Rated, Reason } from './outcome.ts';

/** Throws UndeterminedWeightError or UndeterminedCutPointError for the first number that is not settled. */
function refuseOpenNumbers(policy: Policy): void {
  for (const { key, title, weight } of allComponents(policy))
    if (weight && isUndetermined(weight)) throw new UndeterminedWeightError(key, title, cite(policy, weight.reference));
  for (const { levels } of policy.nodes.values())
    for (const { key, label, from } of levels?.list ?? [])
      if (from && isUndetermined(from)) throw new UndeterminedCutPointError(key, label, cite(policy, from.reference));
}

const reasonsOf = (ended: readonly Ended[]): NotRated['reasons'] =>
  ended.map(({ code, component, sentence, remedy }) => ({
    code,
    ...(component === undefined ? {} : { component }),
    sentence,
    remedy,
  }));

/** When several things end a rating, what is final counts before what can still come. */
function endedOutcome(ended: readonly Ended[]): NotRated['outcome'] {
  const order = ['no-rating', 'needs-human-review', 'informational', 'pending'] as const;
  return order.find((outcome) => ended.some((item) => item.outcome === outcome)) ?? 'pending';
}

const unstated = ({ title }: Fact): NotRated['reasons'][number] => ({
  code: 'fact-not-stated',
  sentence: `"${title}" is not stated, and the policy gives no rating without it.`,
  remedy: `State "${title}", then score again.`,
});

/** A rule gave a number where the ratings are words, which no check of the policy alone can tell. */
const noLevel = (number: Rational | undefined): EvidenceError =>
  new EvidenceError(
    pointerTo('/components', overallKey),
    `The composite is ${number ? decimalText(number) : 'no number'}, and no rating of this policy is a range that holds it.`,
    'Check the evidence; the policy names no rating for it.',
  );

/** Weights as applied to the policy's components, as exact text. */
function appliedWeights(evaluation: Evaluation): Record<string, string> {
  const weights = [...(evaluation.weights.get(overallKey) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(weights.map(([key, weight]) => [key, exactText(weight)]));
}

/** The rating, or why there is none; the trace is that of the evaluation. */
function computed(policy: Policy, evaluation: Evaluation): Outcome {
  const { trace, setting } = evaluation;
  const exception = exceptionOf(policy, evaluation);
  if (exception) return { ...exceptionalOutcome(policy, evaluation, exception.rule, exception.inputs), trace };
  const awaited = awaitedFacts(policy.facts, evaluation.terms.evidence.facts ?? {});
  if (awaited.length > 0) return { outcome: 'pending', reasons: awaited.map(unstated), trace };
  const overall = evaluation.result(overallKey);
  if ('missing' in overall)
    return {
      outcome: 'pending',
      reasons: [{ code: 'missing-component', sentence: overall.missing, remedy: 'Record it.' }],
      trace,
    };
  if ('ended' in overall) return { outcome: endedOutcome(overall.ended), reasons: reasonsOf(overall.ended), trace };
  const applied = evaluation.weights.get(overallKey) ?? new Map();
  const broken = brokenConstraints(policy, applied, setting);
  if (broken.length > 0) return { outcome: 'no-rating', reasons: broken, trace };
  const { number, level } = overall.value;
  const rating = level === undefined ? undefined : levelOf(policy.levels, level);
  if (!rating) throw noLevel(number);
  return {
    outcome: 'rated',
    composite: number ? exactNumber(number) : null,
    rating: { key: rating.key, label: rating.label },
    weights: appliedWeights(evaluation),
    trace,
  };
}

/** Facts that decide no group: the rating waits for them. */
function groupUnknown(policy: Policy): Omit<NotRated, 'trace'> {
  const titles = policy.groups.map(({ title }) => title).join(', ');
  return {
    outcome: 'pending',
    reasons: [
      {
        code: 'group-unknown',
        sentence: `The facts do not say to which group this evaluation belongs: ${titles}.`,
        remedy: 'State the facts that the groups ask about.',
      },
    ],
  };
}

function parallelResults(
  policy: Policy,
  evidence: Evidence,
  types: ComponentTypes,
  keepsTrace: boolean,
): Record<string, Outcome> {
  return Object.fromEntries(
    policy.results.map(({ key, policy: other }) => [
      key,
      outcomeOf(other, withoutUnknown(other, evidence), types, keepsTrace),
    ]),
  );
}

/** A parallel result may leave components out; their evidence is not offered to it. */
function withoutUnknown({ nodes, excluded }: Policy, evidence: Evidence): Evidence {
  const { override: _override, ...rest } = evidence;
  const known = Object.entries(evidence.components).filter(
    ([key]) => nodes.has(key) || excluded.some((exclusion) => exclusion.key === key),
  );
  return { ...rest, components: Object.fromEntries(known) };
}

/**
 * Scores one evaluation. The policy must come from parsePolicy with the same component types. Throws EvidenceError
 * (with a pointer into the evidence), UndeterminedWeightError, UndeterminedCutPointError or UnchosenError.
 */
export function score(policy: Policy, evidence: Evidence, types: ComponentTypes): Outcome {
  return outcomeOf(policy, evidence, types, true);
}

/** The same outcome with an empty trace, in less time: for counting many evaluations, never for a rating on record. */
export function rate(policy: Policy, evidence: Evidence, types: ComponentTypes): Outcome {
  return outcomeOf(policy, evidence, types, false);
}

function outcomeOf(policy: Policy, evidence: Evidence, types: ComponentTypes, keepsTrace: boolean): Outcome {
  refuseOpenNumbers(policy);
  const setAside = screenEvidence(policy, evidence);
  const setting = { schoolYear: evidence.schoolYear };
  const terms = { policy, evidence, types, setting, keepsTrace };
  const group = policy.groups.length === 0 ? undefined : findGroup(policy, terms);
  if (policy.groups.length > 0 && !group) return { ...groupUnknown(policy), trace: setAside };
  const evaluation = new Evaluation({ ...terms, setting: group ? { ...setting, group: group.key } : setting });
  if (group) evaluation.trace.push(group.step);
  const outcome = computed(policy, evaluation);
  const beside = besideTheRating(policy, evaluation);
  evaluation.trace.push(...setAside);
  const whole: Outcome = {
    ...outcome,
    ...(group ? { group: group.key } : {}),
    ...beside,
    ...(policy.results.length > 0 ? { results: parallelResults(policy, evidence, types, keepsTrace) } : {}),
  };
  return evidence.override ? overridden(policy, whole, evidence.override) : whole;
}
