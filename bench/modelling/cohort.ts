/** A generated cohort of six components and the policies it is modelled under: the same in every run. */
import { type Cohort, parseCohort } from '../../src/modelling/cohort.ts';
import { componentTypes } from '../../src/modules.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';

/** In order of key, as a policy holds them. */
export const components = ['conference', 'observation', 'portfolio', 'progress', 'service', 'survey'] as const;
/** The component whose weight moves from none to all. */
export const moving = 'progress';
/** Lower ends of the second level and of those above it. */
export const cuts = ['2.00', '2.70', '3.30'] as const;
/** Weights of the policy in force and of a proposal, in percents. */
export const inForce = [15, 35, 15, 20, 5, 10] as const;
export const proposed = [15, 30, 5, 35, 5, 10] as const;
/** Middle and spread of each component in hundredths on a scale from 1 to 4. */
const shapes = [
  [290, 50],
  [310, 45],
  [280, 60],
  [250, 75],
  [300, 55],
  [290, 40],
] as const;

/** Scores in hundredths, one list for each component; a fixed sequence that looks irregular (Park and Miller). */
export function hundredths(size: number): Int32Array[] {
  let state = 20_251;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const columns = shapes.map(() => new Int32Array(size));
  for (let row = 0; row < size; row += 1)
    for (const [place, [middle, spread]] of shapes.entries()) {
      // The sum of four even numbers is near enough to a bell.
      const bell = (next() + next() + next() + next() - 2) * Math.sqrt(3);
      (columns[place] as Int32Array)[row] = Math.min(400, Math.max(100, Math.round(middle + spread * bell)));
    }
  return columns;
}

/** The same scores as the text that a cohort is read from. */
export function cohortDocument(columns: readonly Int32Array[]): unknown {
  return {
    format: 'fairweight-cohort-1',
    columns: Object.fromEntries(components.map((key) => [key, { holds: 'number' }])),
    rows: Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => ({
      id: `row-${row}`,
      values: Object.fromEntries(
        components.map((key, place) => [key, ((columns[place]?.[row] ?? 0) / 100).toFixed(2)]),
      ),
    })),
  };
}

export function cohortOf(document: unknown): Cohort {
  const parsed = parseCohort(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.cohort;
}

/** A weighted mean of the six, with levels that begin at the cut points. */
export function policyWith(weights: readonly number[]): Policy {
  const scale = { lowest: '1', highest: '4' };
  const parsed = parsePolicy(
    {
      format: 'fairweight-policy-1',
      key: 'bench',
      title: 'Bench',
      references: {},
      scale,
      components: Object.fromEntries(
        components.map((key, place) => [
          key,
          {
            title: key,
            type: 'reported-score',
            scale,
            weight: ((weights[place] ?? 0) / 100).toFixed(2),
            missing: 'redistribute',
          },
        ]),
      ),
      combination: 'weighted-mean',
      levels: { list: ['1', ...cuts].map((from, rank) => ({ key: `level-${rank}`, label: `L${rank}`, from })) },
    },
    componentTypes,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}
