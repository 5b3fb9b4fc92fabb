/** Rank agreement, adverse impact, gaps and consequences. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adverseImpact, isBelowFourFifths } from '../../src/modelling/statistics/adverse-impact.ts';
import {
  type ConsequenceParameters,
  consequencesOf,
  payByComposite,
} from '../../src/modelling/statistics/consequences.ts';
import { correlation, covarianceMatrix } from '../../src/modelling/statistics/covariance.ts';
import { effectiveWeights } from '../../src/modelling/statistics/effective-weights.ts';
import { kendallTauB, lowestOverlap, midRanks, spearman } from '../../src/modelling/statistics/rank-agreement.ts';
import { compositeGap } from '../../src/modelling/statistics/subgroup-gaps.ts';
import { chancesOfLevels, compositeStandardError } from '../../src/modelling/statistics/teacher-error.ts';
import { add, exactText, multiply, ratio, rational, subtract } from '../../src/scoring/rational.ts';
import { statisticsReference } from './reference.ts';

const { teachers, twoPolicies, adverseImpact: tables } = statisticsReference();

/** Composites in ten-thousandths, whole, so that equal ones are equal. */
const composites = ([va = 0, obs = 0]: number[]) =>
  teachers.map(
    (teacher) =>
      Math.round(teacher.va * 100) * Math.round(va * 100) + Math.round(teacher.obs * 100) * Math.round(obs * 100),
  );
const a = composites(twoPolicies.wA);
const b = composites(twoPolicies.wB);

test('two policies on 326 teachers: the rank agreement that R finds', () => {
  expect(correlation(a, b)).toBeCloseTo(twoPolicies.pearson, 10);
  expect(spearman(a, b)).toBeCloseTo(twoPolicies.spearman, 10);
  expect(kendallTauB(a, b)).toBeCloseTo(twoPolicies.kendall_tau_b, 10);
});

test('and the effective weights that R finds', () => {
  const covariance = covarianceMatrix([teachers.map(({ va }) => va), teachers.map(({ obs }) => obs)]);
  for (const [weights, wanted] of [
    [twoPolicies.wA, twoPolicies.effective_weights_A],
    [twoPolicies.wB, twoPolicies.effective_weights_B],
  ] as const)
    for (const [j, share] of (effectiveWeights(covariance, weights)?.effective ?? []).entries())
      expect(share).toBeCloseTo(wanted[j] ?? Number.NaN, 10);
});

test("Kendall's tau-b is what counting all pairs gives", () => {
  const column = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(column, column, (first, second) => {
      const n = Math.min(first.length, second.length);
      const [x, y] = [first.slice(0, n), second.slice(0, n)];
      let score = 0;
      let inX = 0;
      let inY = 0;
      for (let i = 0; i < n; i += 1)
        for (let j = 0; j < i; j += 1) {
          const dx = Math.sign((x[i] ?? 0) - (x[j] ?? 0));
          const dy = Math.sign((y[i] ?? 0) - (y[j] ?? 0));
          score += dx * dy;
          if (dx !== 0) inX += 1;
          if (dy !== 0) inY += 1;
        }
      const found = kendallTauB(x, y);
      if (inX === 0 || inY === 0) expect(found).toBeUndefined();
      else expect(found).toBeCloseTo(score / Math.sqrt(inX * inY), 12);
    }),
  );
});

test('equal values share the middle of their ranks', () => {
  expect(midRanks([10, 20, 20, 30])).toEqual([1, 2.5, 2.5, 4]);
  expect(lowestOverlap([1, 2, 3, 4], [4, 1, 2, 3], 2)).toBe(0.5);
});

describe('adverse impact', () => {
  test.each(tables)('$favourable of $n', (wanted) => {
    const [favourable, other] = wanted.favourable;
    const [size, otherSize] = wanted.n;
    const groups = [
      { name: 'focal', favourable, size },
      { name: 'other', favourable: other, size: otherSize },
    ];
    const [focal] = adverseImpact(groups);
    expect(focal?.ratio).toBeCloseTo(wanted.impact_ratio, 12);
    expect(focal?.isBelowFourFifths).toBe(wanted.below_four_fifths);
    expect(focal?.z).toBeCloseTo(wanted.z, 9);
    expect(focal?.pOfZ).toBeCloseTo(wanted.p_z, 12);
    expect(focal?.fisherP).toBeCloseTo(wanted.fisher_p, 9);
    expect(focal?.interval?.[0]).toBeCloseTo(wanted.log_ratio_ci[0], 9);
    expect(focal?.interval?.[1]).toBeCloseTo(wanted.log_ratio_ci[1], 9);
    if (favourable < size) expect(focal?.ratioWithOneMoved).toBeCloseTo(wanted.flip_flop_ratio, 12);
  });
  test('exactly four fifths is not below four fifths, whatever doubles make of it', () => {
    expect(isBelowFourFifths(4, 5, 5, 5)).toBe(false);
    expect(isBelowFourFifths(28, 49, 35, 49)).toBe(false);
    expect(isBelowFourFifths(27, 49, 35, 49)).toBe(true);
  });
});

test('the gap of the composite is zero at the weight where it crosses', () => {
  const hundredths = fc.integer({ min: -300, max: 300 }).map((value) => ratio(BigInt(value), 100n));
  fc.assert(
    fc.property(hundredths, hundredths, (first, second) => {
      const found = compositeGap([
        { gap: first, weightAtStart: rational('1'), weightAtEnd: rational('0') },
        { gap: second, weightAtStart: rational('0'), weightAtEnd: rational('1') },
      ]);
      if (found.crossesAt === undefined) return;
      const at = add(found.atStart, multiply(found.crossesAt, subtract(found.atEnd, found.atStart)));
      expect(exactText(at)).toBe('0');
    }),
  );
});

test('chances of levels sum to one; without error the level is certain, and a cut belongs to the upper level', () => {
  expect(compositeStandardError([0.5, 0.5], [0.3, 0.4])).toBeCloseTo(0.25, 12);
  expect(chancesOfLevels(2.7, [2, 2.7, 3.3], { standardError: 0 })).toEqual([0, 0, 1, 0]);
  const chances = chancesOfLevels(2.6, [2, 2.7, 3.3], { mean: 2.9, variance: 0.09, reliability: 0.7 });
  expect(chances.reduce((total, chance) => total + chance, 0)).toBeCloseTo(1, 12);
  expect(chances[1]).toBeGreaterThan(chances[3] ?? 1);
});

describe('consequences', () => {
  const parameters: ConsequenceParameters = {
    isReferred: [true, false, false],
    referralShare: rational('0.9'),
    caseload: rational('12'),
    evaluationsNextYear: [rational('1'), rational('1/2'), rational('1/5')],
    hoursPerEvaluation: rational('11.5'),
    payByLevel: [rational('0'), rational('0'), rational('2500')],
  };
  test('of ten, a hundred and fifty teachers', () => {
    const found = consequencesOf([10, 100, 50], parameters);
    expect(exactText(found.referrals)).toBe('9');
    expect(found.consultingTeachers).toBe(1n);
    expect(exactText(found.evaluationsNextYear)).toBe('70');
    expect(exactText(found.evaluatorHours)).toBe('805');
    expect(exactText(found.pay)).toBe('125000');
  });
  test('parameters for other levels are refused', () => {
    expect(() => consequencesOf([1, 2], parameters)).toThrow(RangeError);
  });
  test('pay by composite counts only what lies above the threshold', () => {
    const pay = payByComposite([rational('2.5'), rational('3.25')], {
      base: rational('100'),
      perPoint: rational('1000'),
      from: rational('3'),
    });
    expect(exactText(pay)).toBe('450');
  });
});
