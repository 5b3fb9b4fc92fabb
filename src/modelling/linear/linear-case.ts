/**
 * Whether the composite of a policy is linear in its weights, so that ratings follow from one exact sum per row and
 * tipping points can be solved for. Everything else of the language is scored by score() itself.
 */
import { type Combination, combinationKind } from '../../scoring/combinations/index.ts';
import { partsIn } from '../../scoring/conditions/condition.ts';
import { everyCase } from '../../scoring/groups.ts';
import { type Policy, overallKey } from '../../scoring/policy.ts';
import { areReadable } from './composite-ladder.ts';

const weighings = new Set<Combination['kind']>(['weighted-mean', 'mean', 'points', 'sum']);

const combinationsOf = ({ overall }: Policy): Combination[] => everyCase(overall.origin.combination);
const hasOwnWeights = ({ kind }: Combination): boolean => combinationKind(kind).weighs === 'own';

const roundsPoints = (policy: Policy): boolean =>
  combinationsOf(policy).some(({ kind }) => kind === 'points') &&
  policy.components.some(({ weightedThen }) => weightedThen.length > 0);

/** Each reason with the test for it; the sentences say why the curve then has to be sampled. */
const hindrances: readonly (readonly [sentence: string, holds: (policy: Policy) => boolean])[] = [
  [
    'Its parts are not combined by a weighted sum.',
    (policy) => combinationsOf(policy).some(({ kind }) => !weighings.has(kind)),
  ],
  ["It rounds each part's points before they are added.", roundsPoints],
  [
    'After the parts are combined, it converts the composite or replaces it by a part.',
    ({ overall }) => !areReadable(overall.steps),
  ],
  ['Its ratings are not ranges of the composite.', ({ levels }) => !levels.isBanded],
  [
    'An exception of it looks at the rating itself.',
    ({ exceptions }) => exceptions.some(({ when }) => partsIn(when).includes(overallKey)),
  ],
];

/** Why a policy is not linear in its weights, in a sentence; undefined when it is. */
export const whyNotLinear = (policy: Policy): string | undefined => hindrances.find(([, holds]) => holds(policy))?.[0];

/** Whether the root's parts carry weights of their own, which can then be varied. */
export const isWeighted = (policy: Policy): boolean => combinationsOf(policy).every(hasOwnWeights);
