/** A model of 412 invented teachers for tests of the screens; its numbers agree with each other as the service's do. */
import type { Cell, CurvePoint, Model } from '../../../api/model-types.ts';

const labels = ['Ineffective', 'Developing', 'Effective', 'Highly effective'];
const levels = labels.map((label) => ({ key: label.toLowerCase().replaceAll(' ', '-'), label }));
/** By points of 5 % from 0 to 100: how many hold each level; empty where they are not shown. */
const counts = [
  [12, 30, 270, 100],
  [],
  [12, 30, 270, 100],
  [12, 41, 259, 100],
  [12, 41, 259, 100],
  [12, 54, 246, 100],
  [12, 54, 246, 100],
  [12, 54, 234, 112],
  [26, 54, 220, 112],
  [26, 54, 220, 112],
  [26, 70, 204, 112],
  [26, 70, 204, 112],
  [38, 70, 192, 112],
  [],
  [],
  [38, 82, 180, 112],
  [38, 82, 168, 124],
  [50, 82, 156, 124],
  [50, 82, 156, 124],
  [62, 82, 144, 124],
  [62, 82, 144, 124],
];
const today = 6;

const cell = (count: number): Cell => ({ count });
const hidden: Cell = { least: 0, greatest: 9 };

/** Those who move between two neighbouring levels, as the sums before and after tell them. */
function cellsFrom(before: readonly number[], after: readonly number[]): number[][] {
  const cells = labels.map((_, row) => labels.map((_each, column) => (row === column ? (before[row] ?? 0) : 0)));
  let carried = 0;
  for (const level of labels.keys()) {
    const down = (after[level] ?? 0) - (before[level] ?? 0) + carried;
    const [here, above] = [cells[level], cells[level + 1]];
    if (here && above) {
      if (down >= 0) [above[level], above[level + 1]] = [down, (above[level + 1] ?? 0) - down];
      else [here[level + 1], here[level]] = [-down, (here[level] ?? 0) + down];
    }
    carried = down;
  }
  return cells;
}

function point(each: readonly number[], index: number): CurvePoint {
  const share = String(index / 20);
  const before = counts[today] ?? [];
  if (each.length === 0) return { share, counts: null, moved: null, cells: null };
  const cells = cellsFrom(before, each);
  const sumOf = (isUp: boolean) =>
    cells
      .flatMap((row, from) => row.filter((_, to) => (isUp ? to > from : to < from)))
      .reduce((sum, one) => sum + one, 0);
  const [up, down] = [sumOf(true), sumOf(false)];
  const sentence = `With pupil progress at ${index * 5} %, ${down} of 412 teachers would move down and ${up} up.`;
  return { share, counts: [...each], moved: { up, down, sentence }, cells };
}

const policy = {
  policyVersionId: '6a2f1c1e-0000-4000-8000-000000000001',
  key: 'demonstration-70-30',
  title: 'Demonstration policy, observation 70, pupil progress 30',
  version: 1,
  status: 'published' as const,
};

/** The scenario raises pupil progress from 30 % to 40 %. */
export function sampleModel(): Model {
  return {
    fingerprint: 'sha256:5f1d',
    release: 'published',
    method: { kind: 'exact', why: null },
    policy,
    cohort: { cohortId: 'c1', title: 'Teachers of 2025-26', fingerprint: 'sha256:77aa', size: 412, threshold: 10 },
    levels,
    sentences: [
      'Raising pupil progress from 30 % to 40 % would move 26 of 412 teachers down one level and 12 up one level.',
      '374 keep the rating that they have.',
    ],
    weights: [
      { key: 'observation', title: 'Observation of practice', current: '0.7', scenario: '0.6' },
      { key: 'pupil-progress', title: 'Pupil progress', current: '0.3', scenario: '0.4' },
    ],
    path: {
      moves: { key: 'pupil-progress', title: 'Pupil progress' },
      others: [{ key: 'observation', title: 'Observation of practice', share: '1' }],
      current: '0.3',
      scenario: '0.4',
      permitted: [{ from: '0.1', to: '0.5' }],
      steps: 20,
    },
    curve: {
      bands: levels.map(({ key, label }) => ({ key, label, levels: [key], holdsNotRated: false })),
      points: counts.map(point),
      hidden: 'A weight is shown only if nobody or at least 10 teachers move between it and every weight shown.',
    },
    migration: {
      rows: levels,
      columns: levels,
      cells: [
        [cell(12), cell(0), cell(0), cell(0)],
        [cell(14), cell(40), cell(0), cell(0)],
        [cell(0), cell(14), hidden, hidden],
        [cell(0), cell(0), hidden, hidden],
      ],
      rowTotals: [12, 54, 246, 100].map(cell),
      columnTotals: [26, 54, 220, 112].map(cell),
      total: 412,
      unchanged: cell(374),
      up: cell(12),
      down: cell(26),
      kappa: '0.84',
      weightedKappa: '0.91',
    },
    unchanged: null,
    noisy: null,
    effectiveWeights: {
      teachers: 398,
      rows: [
        {
          key: 'observation',
          title: 'Observation of practice',
          nominal: '0.6',
          effective: '0.22',
          deviationShare: '0.34',
          correlation: '0.58',
        },
        {
          key: 'pupil-progress',
          title: 'Pupil progress',
          nominal: '0.4',
          effective: '0.78',
          deviationShare: '0.66',
          correlation: '0.93',
        },
      ],
      toObtain: [
        { key: 'observation', nominal: '0.79' },
        { key: 'pupil-progress', nominal: '0.21' },
      ],
      sentence:
        'Pupil progress weighs 40 % on paper and carries 78 % of what tells teachers apart, because it varies more.',
    },
    quality: {
      reliability: '0.71',
      accuracy: '0.78',
      consistency: '0.70',
      sentence: 'Of 100 teachers, about 78 get the rating that their true values would give.',
    },
    agreement: {
      spearman: '0.95',
      kendall: '0.83',
      topTenth: '0.76',
      bottomTenth: '0.81',
      sentence:
        'Of 412 teachers with a composite under both, 76 % of the highest tenth stay in it, and 81 % of the lowest.',
    },
    groups: [
      {
        name: 'School level',
        groups: [
          {
            label: 'Elementary',
            size: cell(210),
            reaching: cell(181),
            share: '181/210',
            ratio: '1.00',
            isBelowFourFifths: false,
          },
          {
            label: 'Secondary',
            size: cell(202),
            reaching: cell(137),
            share: '137/202',
            ratio: '0.79',
            isBelowFourFifths: true,
          },
        ],
        sentence:
          'Secondary teachers are rated effective or higher 0.79 times as often as elementary teachers, below four fifths.',
        crossover: '0.12',
      },
    ],
    rules: [
      {
        key: 'overall-0',
        title: 'Round to 2 decimals',
        sentence: 'Rounding lifts 11 teachers one level.',
        up: cell(11),
        down: cell(0),
      },
    ],
    consequences: {
      referrals: '26',
      consultingTeachers: '3',
      evaluationsNextYear: '232',
      evaluatorHours: '1,392',
      pay: '0',
      sentence: '26 teachers would be referred to peer assistance, which takes 3 consulting teachers.',
    },
    queries: { used: 7, cap: 60 },
  };
}
