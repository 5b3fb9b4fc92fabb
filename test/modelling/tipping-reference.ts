/** The reference of exact tipping points (fixtures/modelling), as cohorts and policies of this project. */
import { readFileSync } from 'node:fs';
import { componentTypes } from '../../src/modules.ts';
import { type Cohort, parseCohort } from '../../src/modelling/cohort.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';

type Flip = [weight: string, before: number, at: number, after: number];
type Teacher = [
  id: string,
  practice: number,
  growth: number | null,
  survey: number,
  base: string,
  ratingAt0: number,
  ratingAt1: number,
  flips: Flip[],
];

export interface ReferenceSystem {
  'round-half-up-to': number | null;
  cuts: string[];
  teachers: Teacher[];
  'curve-at-each-percent': number[][];
  'migration-20-to-50': number[][];
}

const text = readFileSync(new URL('../../fixtures/modelling/tipping-reference.json', import.meta.url), 'utf8');
export const { systems } = JSON.parse(text) as { systems: ReferenceSystem[] };

const decimal = (hundredths: number): string => (hundredths / 100).toFixed(2);
const scale = { lowest: '1', highest: '4' };
const part = (title: string, weight: string, missing: string) => ({
  title,
  type: 'reported-score',
  scale,
  weight,
  missing,
});

/** At a weight of 20 percent on growth; without growth the others weigh 75 and 25 percent. */
export function referencePolicy({ cuts, 'round-half-up-to': places }: ReferenceSystem): Policy {
  const result = parsePolicy(
    {
      format: 'fairweight-policy-1',
      key: 'reference',
      title: 'Reference',
      references: {},
      scale,
      components: {
        practice: part('Practice', '0.60', 'block'),
        growth: part('Growth', '0.20', 'redistribute'),
        survey: part('Survey', '0.20', 'block'),
      },
      combination: 'weighted-mean',
      reweight: [{ when: { missing: 'growth' }, weights: { practice: '0.75', survey: '0.25' } }],
      ...(places === null ? {} : { then: [{ round: { mode: 'half-up', places: String(places) } }] }),
      levels: { list: ['1', ...cuts].map((from, rank) => ({ key: `level-${rank}`, label: `L${rank}`, from })) },
    },
    componentTypes,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

export function referenceCohort({ teachers }: ReferenceSystem): Cohort {
  const result = parseCohort({
    format: 'fairweight-cohort-1',
    columns: { practice: { holds: 'number' }, growth: { holds: 'number' }, survey: { holds: 'number' } },
    rows: teachers.map(([id, practice, growth, survey]) => ({
      id,
      values: {
        practice: decimal(practice),
        growth: growth === null ? null : decimal(growth),
        survey: decimal(survey),
      },
    })),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.cohort;
}
