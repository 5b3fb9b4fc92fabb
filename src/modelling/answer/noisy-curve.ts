/** A policy's own curve with noise, drawn once: what a model shows of private-curve.ts. */
import type { Rational } from '../../scoring/rational.ts';
import { exactText } from '../../scoring/rational.ts';
import type { Randomness } from '../privacy/discrete-laplace.ts';
import { privateCurve } from '../privacy/private-curve.ts';
import { levelsOf } from './level-bands.ts';
import type { NoisyCurve } from './model.ts';
import { isPath } from './moved-path.ts';
import { type ModelQuestion, workOut } from './question.ts';
import { rounded, shareText } from './words.ts';

/** Null where no weight can be moved, or the policy rates nobody yet. Keep what is drawn and never draw again. */
export function noisyCurve(question: ModelQuestion, epsilon: Rational, random: Randomness): NoisyCurve | null {
  const { moved, sweep } = workOut(question);
  if (!sweep || !isPath(moved)) return null;
  const { points, counts, deviations, sensitivity } = privateCurve(sweep, epsilon, random);
  return {
    epsilon: exactText(epsilon),
    sensitivity,
    levels: [{ key: 'not-rated', label: 'Not rated' }, ...levelsOf(question.scenario)],
    points: points.map((t, place) => ({
      share: shareText(moved.shareAt(t)),
      counts: [...(counts[place] ?? [])],
      deviation: rounded(deviations[place] ?? 0, 1),
    })),
    sentence:
      `The policy's own curve with noise, drawn once for this cohort (epsilon ${exactText(epsilon)}): each count is off ` +
      'by chance, by about its deviation, and no count tells whether any one teacher is in the cohort. Each weight that ' +
      'can be moved has a curve of its own; what several tell together is bounded by the sum of their epsilons.',
  };
}
