/** Parameters of an observation component: the rubric's levels, and how several observations become one value. */
import type { Parameters } from '../../scoring/component-type.ts';
import { checkParameterChoice, checkParameterKeys } from '../../scoring/parameter-checks.ts';
import { type Problem, pointerTo } from '../../scoring/problem.ts';
import { readRational } from '../../scoring/rational.ts';

export const ways = ['mean-of-observations', 'mean-of-elements'] as const;

/** The levels an element can be rated at, as the policy writes them. */
export function levelsOf(parameters: Parameters): readonly string[] {
  const { levels } = parameters;
  return Array.isArray(levels) ? levels.filter((level): level is string => typeof level === 'string') : [];
}

export function checkObservationParameters(parameters: Parameters): Problem[] {
  const levels = levelsOf(parameters);
  const faults: Problem[] = [];
  if (parameters.levels !== undefined && levels.length < 2)
    faults.push({
      pointer: '/levels',
      message: 'The rubric needs at least two levels.',
      why: 'With one level every observation would be the same.',
      remedy: 'List the levels, for example [1, 2, 3, 4].',
    });
  levels.forEach((level, index) => {
    if (readRational(level) === undefined || levels.indexOf(level) !== index)
      faults.push({
        pointer: pointerTo('/levels', index),
        message: `"${level}" is not a number of its own.`,
        why: 'Element ratings are averaged, so each level must be a different number.',
        remedy: 'Write each level once, as a number.',
      });
  });
  return [
    ...checkParameterKeys(parameters, ['levels', 'combine'], []),
    ...checkParameterChoice(parameters, 'combine', ways),
    ...faults,
  ];
}
