import { invalid, Problem, type ProblemDetail } from '../../platform/http/problem.ts';
import type { Rubric } from '../rubrics/index.ts';
import type { ObservationContent } from './contract.ts';

/** 422 when an element is not in the rubric or a level is not one of its levels; every fault is named. */
export function checkAgainstRubric(elements: ObservationContent['elements'], rubric: Rubric): void {
  const known = new Map(rubric.standards.flatMap((standard) => standard.elements.map((each) => [each.key, each])));
  const errors: ProblemDetail[] = [];
  for (const [key, { level }] of Object.entries(elements)) {
    const element = known.get(key);
    const pointer = `/elements/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!element) {
      const detail = `The rubric has no element "${key}".`;
      errors.push({ pointer, detail, remedy: `Use the elements of the rubric "${rubric.key}".` });
    } else if (level !== null && !element.levels.some((each) => each.level === level)) {
      const levels = element.levels.map((each) => each.level).join(', ');
      const detail = `"${level}" is not a level of element ${key}.`;
      errors.push({ pointer: `${pointer}/level`, detail, remedy: `Use one of ${levels}, or null when not rated.` });
    }
  }
  if (errors.length > 0)
    throw new Problem(422, 'not-in-rubric', errors.map(({ detail }) => detail).join(' '), { errors });
}

/** 422 for a date that has not come anywhere on earth yet. */
export function checkObservedOn(observedOn: string, now: Date): void {
  const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  if (observedOn > latest)
    throw invalid('future-date', '/observedOn', 'An observation cannot be in the future.', 'Give the day it was made.');
}
