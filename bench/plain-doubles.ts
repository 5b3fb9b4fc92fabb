/**
 * The demonstration policy written by hand in floating point, as fast as it can reasonably be: no trace, no checks, no
 * reasons, and wrong where a double is. It exists only to be compared with.
 */
import type { Evidence } from '../src/scoring/outcome.ts';

/** The shapes that bench/evidence.ts makes. */
type Observation =
  | { readonly value: string }
  | { readonly observations: readonly { elements: Record<string, string> }[] };
type Progress =
  | { readonly value: string }
  | {
      readonly measures: readonly {
        readonly expectedGain: string;
        readonly pupils: readonly { readonly prior: string; readonly current: string }[];
      }[];
    };

function meanOf(values: readonly string[]): number {
  let total = 0;
  for (const value of values) total += Number(value);
  return total / values.length;
}

function observationOf(evidence: Observation): number {
  if ('value' in evidence) return Number(evidence.value);
  let total = 0;
  for (const { elements } of evidence.observations) total += meanOf(Object.values(elements));
  return total / evidence.observations.length;
}

function gainOf(evidence: Progress): number {
  if ('value' in evidence) return Number(evidence.value);
  let total = 0;
  let count = 0;
  for (const { expectedGain, pupils } of evidence.measures)
    for (const { prior, current } of pupils) {
      total += Number(current) - Number(prior) - Number(expectedGain);
      count += 1;
    }
  return total / count;
}

const starts = [20, 10, 0, -10, -20, -30];
const counts = [4, 3.5, 3, 2.5, 2, 1.5];

function converted(gain: number): number {
  const index = starts.findIndex((start) => gain >= start);
  return counts[index] ?? 1;
}

function levelOf(composite: number): string {
  if (composite >= 3.5) return 'highly-effective';
  if (composite >= 2.5) return 'effective';
  return composite >= 1.75 ? 'developing' : 'ineffective';
}

/** The key of the rating, in doubles throughout. */
export function plainRating({ components }: Evidence): string {
  const observation = observationOf(components.observation as Observation);
  const progress = converted(gainOf(components['pupil-progress'] as Progress));
  return levelOf(Math.round((0.7 * observation + 0.3 * progress) * 100) / 100);
}
