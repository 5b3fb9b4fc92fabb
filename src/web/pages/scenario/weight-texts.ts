import type { ModelWeight, WeightPath } from '../../api/model-types.ts';
import { exactText, fraction, order, readFraction, times } from '../../components/model/fraction.ts';
import { weightsOn } from '../../components/model/reading.ts';
import type { Part } from './policy-parts.ts';
import { weightField } from './scenario-draft.ts';

/** The fields of a scenario that puts the moving weight at `share`; a weight that the policy has already stays empty. */
export function weightTexts(
  path: WeightPath,
  weights: readonly ModelWeight[],
  share: string,
  parts: readonly Part[],
): Record<string, string> {
  const own = parts.filter(({ within }) => within === null);
  return Object.fromEntries(
    weightsOn(path, weights, share).flatMap((each): [string, string][] => {
      const part = own.find(({ key }) => key === each.key);
      if (!part?.whole) return [];
      const weight = times(fraction(each.share), part.whole);
      const present = part.weight === null ? undefined : readFraction(part.weight);
      const isAsInPolicy = present !== undefined && order(present, weight) === 0;
      return [[weightField(each.key), isAsInPolicy ? '' : exactText(weight)]];
    }),
  );
}
