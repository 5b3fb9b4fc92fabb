/** Tipping points against a reference made with another language's exact fractions; equality is exact. */
import { describe, expect, test } from '@jest/globals';
import { componentTypes } from '../../src/modules.ts';
import { migrationOf, ratedCells } from '../../src/modelling/migration.ts';
import { prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { ratePrepared } from '../../src/modelling/rate-cohort.ts';
import { tippingPoints } from '../../src/modelling/tipping-points.ts';
import { weightGrid } from '../../src/modelling/weight-grid.ts';
import { weightPath, weightsAt } from '../../src/modelling/weight-path.ts';
import { exactText, one, rational, zero } from '../../src/scoring/rational.ts';
import { referenceCohort, referencePolicy, systems } from './tipping-reference.ts';

describe.each(systems)('reference system rounded to $round-half-up-to places', (system) => {
  const policy = referencePolicy(system);
  const prepared = prepareCohort(policy, referenceCohort(system), componentTypes);
  if (prepared.method !== 'exact') throw new Error(prepared.why);
  const others = new Map([
    ['practice', rational('3')],
    ['survey', rational('1')],
  ]);
  const path = weightPath(policy, 'growth', { others });

  test('has the tipping points of the reference', () => {
    const found = tippingPoints(prepared, path).map((points) =>
      points.map(({ t, before, at, after }) => [exactText(t), before + 1, at + 1, after + 1]),
    );
    expect(found).toEqual(system.teachers.map(([, , , , , , , flips]) => flips));
    expect(found.flat().length).toBeGreaterThan(130);
  });

  test('has its curve at each percent', () => {
    const { method, points } = weightGrid(prepared, path);
    expect(method).toBe('exact');
    expect(points.map(({ distribution }) => distribution.byLevel)).toEqual(system['curve-at-each-percent']);
  });

  test('has its migration from 20 to 50 percent', () => {
    const at = (share: string) => ratePrepared(prepared, weightsAt(path, rational(share))).codes;
    const migration = migrationOf(at('0.20'), at('0.50'), { before: 4, after: 4 });
    expect(ratedCells(migration)).toEqual(system['migration-20-to-50']);
  });

  test('has its ratings at both ends', () => {
    const at = (t: typeof zero) => [...ratePrepared(prepared, weightsAt(path, t)).codes].map((code) => code + 1);
    expect(at(zero)).toEqual(system.teachers.map(([, , , , , rating]) => rating));
    expect(at(one)).toEqual(system.teachers.map(([, , , , , , rating]) => rating));
  });
});
