/** Two policies on 326 real teachers (Project STAR), against the migration matrix and kappas that R gives. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { componentTypes } from '../../src/modules.ts';
import { parseCohort } from '../../src/modelling/cohort.ts';
import { kappa, quadraticKappa } from '../../src/modelling/kappa.ts';
import {
  distributionAfter,
  distributionBefore,
  migrationOf,
  movementsOf,
  ratedCells,
} from '../../src/modelling/migration.ts';
import { rateCohort } from '../../src/modelling/rate-cohort.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';
import { type Rational, denominatorOf, numeratorOf } from '../../src/scoring/rational.ts';

interface Reference {
  teachers: { teacher_id: number; va: number; obs: number }[];
  twoPolicies: {
    n: number;
    migration: number[][];
    shareA: number[];
    shareB: number[];
    kappa: number;
    quadratic_weighted_kappa: number;
  };
}

const text = readFileSync(new URL('../../fixtures/modelling/stats-reference.json', import.meta.url), 'utf8');
const { teachers, twoPolicies: reference } = JSON.parse(text) as Reference;
const scale = { lowest: '1', highest: '4' };

function policyWith(growth: string, observation: string) {
  const part = (title: string, weight: string) => ({ title, type: 'reported-score', scale, weight, missing: 'block' });
  const result = parsePolicy(
    {
      format: 'fairweight-policy-1',
      key: 'two',
      title: 'Two',
      references: {},
      scale,
      components: { va: part('Growth', growth), obs: part('Observation', observation) },
      combination: 'weighted-mean',
      levels: { list: ['1', '2', '2.7', '3.3'].map((from, rank) => ({ key: `l-${rank}`, label: `L${rank}`, from })) },
    },
    componentTypes,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

const near = (value: Rational | undefined): number =>
  value ? Number(numeratorOf(value)) / Number(denominatorOf(value)) : Number.NaN;

test('two policies of the same teachers move as R says', () => {
  const parsed = parseCohort({
    format: 'fairweight-cohort-1',
    columns: { va: { holds: 'number' }, obs: { holds: 'number' } },
    rows: teachers.map(({ teacher_id: id, va, obs }) => ({
      id: String(id),
      values: { va: String(va), obs: String(obs) },
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const codes = (growth: string, observation: string) =>
    rateCohort(policyWith(growth, observation), parsed.cohort, componentTypes).codes;
  const migration = migrationOf(codes('0.2', '0.8'), codes('0.5', '0.5'), { before: 4, after: 4 });
  const cells = ratedCells(migration);
  const countsOf = (shares: readonly number[]) => shares.map((share) => Math.round(share * reference.n));
  expect(cells).toEqual(reference.migration);
  expect(distributionBefore(migration).byLevel).toEqual(countsOf(reference.shareA));
  expect(distributionAfter(migration).byLevel).toEqual(countsOf(reference.shareB));
  expect(near(kappa(cells))).toBeCloseTo(reference.kappa, 12);
  expect(near(quadraticKappa(cells))).toBeCloseTo(reference.quadratic_weighted_kappa, 12);
  expect(movementsOf(migration)).toEqual({ unchanged: 244, up: 4, down: 78, lost: 0, gained: 0, neither: 0 });
});
