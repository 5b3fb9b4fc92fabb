/** The LAUSD-UTLA agreement of 2012, which settles neither weights nor a cut point: what can be modelled of it, and how. */
import { describe, expect, test } from '@jest/globals';
import { componentTypes, shippedPolicies } from '../../src/modules.ts';
import { parseCohort } from '../../src/modelling/cohort.ts';
import { movableKeys, openPath, openWeights } from '../../src/modelling/open-weights.ts';
import { permittedWeights } from '../../src/modelling/permitted-weights.ts';
import { prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { ratePrepared } from '../../src/modelling/rate-cohort.ts';
import { applyScenario, scenarioWithWeights } from '../../src/modelling/scenario.ts';
import { tippingPoints } from '../../src/modelling/tipping-points.ts';
import { UnmovableError, weightsAt } from '../../src/modelling/weight-path.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { UndeterminedCutPointError } from '../../src/scoring/errors.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';
import { exactText, rational } from '../../src/scoring/rational.ts';

const file = shippedPolicies.find(({ text }) => text.includes('key: lausd-utla-2012'));
const parsed = parsePolicy(parseYaml(file?.text ?? '').document, componentTypes);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { policy } = parsed;

const cohort = parseCohort({
  format: 'fairweight-cohort-1',
  columns: {
    observation: { holds: 'number' },
    'pupil-progress': { holds: 'number' },
    'school-growth': { holds: 'number' },
  },
  rows: [
    { id: 'a', values: { observation: '3', 'pupil-progress': '1', 'school-growth': '2' } },
    { id: 'b', values: { observation: '2', 'pupil-progress': '4' } },
  ],
});
if (!cohort.ok) throw new Error(JSON.stringify(cohort.problems));

/** Observation takes what pupil progress leaves; school-wide growth nothing. */
const others = new Map([
  ['observation', rational('1')],
  ['school-growth', rational('0')],
]);
const cuts = { 'meets-standard': '2.5' };

describe('the agreement of 2012', () => {
  test('offers its three open weights to the slider', () => {
    expect(movableKeys(policy)).toEqual(['observation', 'pupil-progress', 'school-growth']);
    expect(exactText(openWeights(policy).left)).toBe('1');
    expect(() => openPath(policy, 'pupil-progress')).toThrow(UnmovableError);
  });

  test('permits pupil data below one half, and says so exactly', () => {
    const path = openPath(policy, 'pupil-progress', { others });
    const permitted = permittedWeights(policy, path).map(({ t, at, after }) => [exactText(t), at, after]);
    expect(permitted[0]).toEqual(['0', true, true]);
    expect(permitted.filter(([t]) => t === '1/2')).not.toEqual([]);
    expect(permitted.filter(([t, at, after]) => t !== '0' && (at || after))).toEqual([]);
  });

  test('cannot rate before a cut point is proposed, and then tips where it tips', () => {
    expect(() => prepareCohort(policy, cohort.cohort, componentTypes)).toThrow(UndeterminedCutPointError);
    const applied = applyScenario(policy, { cuts }, componentTypes);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    const prepared = prepareCohort(applied.policy, cohort.cohort, componentTypes);
    if (prepared.method !== 'exact') throw new Error(prepared.why);
    const found = tippingPoints(prepared, openPath(applied.policy, 'pupil-progress', { others }));
    const texts = found.map((points) => points.map(({ t, before, at, after }) => [exactText(t), before, at, after]));
    // 3 - 2t falls below 2.5 after 1/4; 2 + 2t reaches it at 1/4. From one half on, no weights are permitted.
    expect(texts).toEqual([
      [
        ['1/4', 1, 1, 0],
        ['1/2', 0, 255, 255],
      ],
      [
        ['1/4', 0, 1, 1],
        ['1/2', 1, 255, 255],
      ],
    ]);
  });

  test('becomes a policy that can be scored with, weight by weight', () => {
    const open = applyScenario(policy, { cuts }, componentTypes);
    if (!open.ok) throw new Error(JSON.stringify(open.problems));
    const path = openPath(open.policy, 'pupil-progress', { others });
    const weights = weightsAt(path, rational('0.2'));
    const settled = applyScenario(policy, { cuts, ...scenarioWithWeights(weights) }, componentTypes);
    if (!settled.ok) throw new Error(JSON.stringify(settled.problems));
    const direct = ratePrepared(prepareCohort(settled.policy, cohort.cohort, componentTypes)).codes;
    expect(direct).toEqual(ratePrepared(prepareCohort(open.policy, cohort.cohort, componentTypes), weights).codes);
    const beyond = applyScenario(
      policy,
      { cuts, ...scenarioWithWeights(weightsAt(path, rational('0.5'))) },
      componentTypes,
    );
    expect(beyond.ok ? [] : beyond.problems.map(({ pointer }) => pointer)).toContain('/constraints/0');
  });
});
