/** Duties in numbers. Pure. */
import type { z } from 'zod';
import type { dutyState } from './contract.ts';
import type { SeenDuty } from './seen-duties.ts';
import type { SeenEvaluation } from './seen.ts';

export type Counts = Record<z.infer<typeof dutyState>, number>;

/** How many duties stand how. */
export function countStates(duties: readonly SeenDuty[]): Counts {
  const counts: Counts = { waiting: 0, open: 0, due_soon: 0, overdue: 0, met: 0, missed: 0 };
  for (const { state } of duties) if (state !== 'not_applicable') counts[state] += 1;
  return counts;
}

/** By what is due: duties of the law first, then those of the contract, each by title. */
export function byKind(duties: readonly SeenDuty[]) {
  const groups = [...Map.groupBy(duties, ({ kind }) => kind).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { kind, title, source, isLegal } = first;
    return [{ kind, title, source, isLegal, states: countStates(alike) }];
  });
  return groups.toSorted(
    (one, other) => Number(other.isLegal) - Number(one.isLegal) || one.title.localeCompare(other.title),
  );
}

/** By school, by name. */
export function bySchool(evaluations: readonly SeenEvaluation[], duties: readonly SeenDuty[]) {
  const dutiesAt = Map.groupBy(duties, ({ evaluation }) => evaluation.school.schoolId);
  const schools = Map.groupBy(evaluations, ({ school }) => school.schoolId);
  return [...schools]
    .flatMap(([schoolId, each]) => {
      const [first] = each;
      if (!first) return [];
      return [{ school: first.school, evaluations: each.length, states: countStates(dutiesAt.get(schoolId) ?? []) }];
    })
    .toSorted((one, other) => one.school.name.localeCompare(other.school.name));
}
