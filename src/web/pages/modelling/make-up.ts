import type { NewCohort } from '../../api/model-types.ts';
import type { Policy } from '../../api/types.ts';

/** A part that evidence is entered for. */
export interface Leaf {
  key: string;
  title: string;
}

/** The parts that have no parts of their own. */
export function leavesOf({ outline }: Policy): Leaf[] {
  const withParts = new Set(outline.map(({ parent }) => parent));
  return outline.filter(({ key, parent }) => parent !== null && !withParts.has(key));
}

/** Every pair of parts once. */
export function pairsOf(leaves: readonly Leaf[]): [Leaf, Leaf][] {
  return leaves.flatMap((one, place) => leaves.slice(place + 1).map((other): [Leaf, Leaf] => [one, other]));
}

/** What is typed, by field; empty for what is left out. */
export type MakeUp = Readonly<Record<string, string>>;

export const fieldOf = {
  mean: (key: string) => `mean ${key}`,
  deviation: (key: string) => `deviation ${key}`,
  missing: (key: string) => `missing ${key}`,
  reliability: (key: string) => `reliability ${key}`,
  correlation: ([one, other]: [Leaf, Leaf]) => `correlation ${one.key} ${other.key}`,
};

/** How many people a number that is told stands for at least. */
const usualThreshold = 10;

/** The cohort as the service wants it; what is left empty is left out. */
export function cohortFrom(typed: MakeUp, leaves: readonly Leaf[], policyVersionId: string): NewCohort {
  const text = (name: string): string => (typed[name] ?? '').trim();
  const optional = (name: string, as: string) => (text(name) === '' ? {} : { [as]: text(name) });
  return {
    kind: 'synthetic',
    title: text('title'),
    schoolYear: text('schoolYear'),
    policyVersionId,
    threshold: usualThreshold,
    size: Number(text('size')),
    seed: Number(text('seed')),
    components: leaves.map(({ key }) => ({
      key,
      mean: text(fieldOf.mean(key)),
      deviation: text(fieldOf.deviation(key)),
      ...optional(fieldOf.reliability(key), 'reliability'),
      missingShare: text(fieldOf.missing(key)) || '0',
    })),
    correlations: pairsOf(leaves).flatMap((pair) => {
      const value = text(fieldOf.correlation(pair));
      return value === '' ? [] : [{ between: [pair[0].key, pair[1].key] as [string, string], value }];
    }),
  };
}
