/** The sweep of the reference cohort as negotiators get to see it. */
import { describe, expect, test } from '@jest/globals';
import { componentTypes } from '../../src/modules.ts';
import { prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { auditSweep } from '../../src/modelling/suppression/audit.ts';
import { publishSweep } from '../../src/modelling/suppression/publish-sweep.ts';
import { usualThreshold } from '../../src/modelling/suppression/threshold.ts';
import { sweepOver } from '../../src/modelling/sweep.ts';
import { evenly } from '../../src/modelling/weight-grid.ts';
import { weightPath } from '../../src/modelling/weight-path.ts';
import { exactText } from '../../src/scoring/rational.ts';
import { referenceCohort, referencePolicy, systems } from './tipping-reference.ts';

describe.each(systems)('reference system rounded to $round-half-up-to places', (system) => {
  const policy = referencePolicy(system);
  const prepared = prepareCohort(policy, referenceCohort(system), componentTypes);
  const sweep = sweepOver(prepared, weightPath(policy, 'growth'), evenly(20));
  const published = publishSweep(sweep, { threshold: usualThreshold, anchor: 4 });

  test('shows the weight of today, in bands that are large enough', () => {
    const today = published.points[4];
    expect(today && exactText(today.t)).toBe('1/5');
    expect(today?.counts?.every((count) => count >= 10)).toBe(true);
    expect(today?.counts?.reduce((sum, count) => sum + count, 0)).toBe(150);
  });

  test('says which levels are not told apart and which points are not shown', () => {
    expect(published.bands.flatMap(({ levels }) => levels)).toEqual([0, 1, 2, 3]);
    expect(published.bands.some(({ levels }) => levels.length > 1)).toBe(true);
    expect(published.points).toHaveLength(21);
    expect(published.points.filter(({ counts }) => !counts).length).toBeGreaterThan(5);
  });

  test('passes the audit, row by row', () => {
    const audit = auditSweep(published, sweep);
    expect([audit.isSafe, audit.crowds.every((crowd) => crowd >= usualThreshold)]).toEqual([true, true]);
  });

  test('refuses a threshold that protects too few', () => {
    expect(() => publishSweep(sweep, { threshold: 4 })).toThrow(RangeError);
  });
});
