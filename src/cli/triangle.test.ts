/** Two weights at once, and the error rates of estimates: what the commands print. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { captured } from './testing/captured.ts';
import { demonstrationPolicy } from './testing/fairweight.ts';

const agreement = 'src/jurisdictions/us-ca/lausd/policies/lausd-utla-2012.yaml';
const cohort = `
format: fairweight-cohort-1
columns: {observation: {holds: number}, pupil-progress: {holds: number}, school-growth: {holds: number}}
rows:
  - {id: strong-practice, values: {observation: 3, pupil-progress: 1, school-growth: 2}}
  - {id: strong-scores, values: {observation: 2, pupil-progress: 4, school-growth: 2}}
  - {id: no-practice, values: {pupil-progress: 4, school-growth: 2}}
`;

let folder = '';
let moving: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairweight-triangle-'));
  const file = join(folder, 'cohort.yaml');
  await writeFile(file, cohort);
  const moves = ['--move', 'observation', '--move', 'pupil-progress', '--others', 'school-growth=1'];
  const cut = ['--scenario', '{"cuts":{"meets-standard":"2.5"}}'];
  moving = ['triangle', '--policy', agreement, '--cohort', file, ...cut, ...moves];
});
afterAll(() => rm(folder, { recursive: true }));

describe('fairweight triangle', () => {
  test('counts at every pair of weights, and leaves none out', async () => {
    const { code, output, errors } = await captured(...moving, '--steps', '4');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('3 rows are rated at each of 15 pairs of weights.');
    // At 75 and 25 percent the composites are 2.5 and 2.5: both have reached the cut. Without practice there is no rating.
    expect(output).toMatch(/^75 % +25 % +0 +2 +1 +0$/m);
    expect(output).toMatch(/^75 % +0 % +1 +1 +1 +0$/m);
    const { points, columns } = JSON.parse((await captured(...moving, '--steps', '4', '--json')).output);
    expect(points).toHaveLength(15);
    expect(columns).toHaveLength(4);
    for (const { counts } of points) expect(counts.reduce((sum: number, each: number) => sum + each, 0)).toBe(3);
    const csv = (await captured(...moving, '--steps', '3', '--csv')).output.split('\n');
    expect(csv).toHaveLength(12);
    expect(csv[2]).toMatch(/^0,1\/3,0,1\/3,/);
  });

  test('gives the lines at which the rating of one row changes', async () => {
    const { output } = await captured(...moving, '--steps', '1', '--row', 'strong-practice');
    expect(output).toContain('where -1/2 + 1 × Classroom observation and professional practice - 1 × Classroom-level');
    const { row } = JSON.parse((await captured(...moving, '--row', 'strong-scores', '--json')).output);
    expect(row).toMatchObject({ lines: [{ isIncluded: true, constant: '-1/2', first: '0', second: '2' }] });
    expect((await captured(...moving, '--row', 'no-practice')).output).toContain('no pair of weights gives a rating');
    expect(await captured(...moving, '--row', 'nobody')).toMatchObject({ code: 2, output: '' });
  });

  test('answers 1 where no third weight is left, and 2 for wrong use', async () => {
    const two = ['--policy', demonstrationPolicy, '--cohort', 'fixtures/cohorts/demonstration-small.yaml'];
    const found = await captured('triangle', ...two, '--move', 'observation', '--move', 'pupil-progress');
    expect(found).toMatchObject({ code: 1, output: '' });
    expect(found.errors).toContain('No third part takes what the two leave.');
    expect(await captured('triangle', ...two, '--move', 'observation')).toMatchObject({ code: 2, output: '' });
    expect(await captured(...moving, '--steps', '101')).toMatchObject({ code: 2, output: '' });
  });
});

describe('fairweight errors', () => {
  const variances = ['--class-variance', '0.03', '--pupil-variance', '0.92'];
  const rate = (...years: string[]) =>
    captured('errors', '--pupils', '21', '--threshold', '0.2', ...variances, '--years', ...years);

  test.each([
    ['1', '35.6 %'],
    ['3', '26.2 %'],
    ['10', '12.2 %'],
  ])('with %s years of data errs as the report says', async (years, percent) => {
    const { code, output } = await rate(years);
    expect(code).toBe(0);
    expect(output).toContain(`${percent} of teachers who are average would be flagged as different`);
    expect(output).toContain(`${percent} of teachers who truly differ by 0.2 standard deviations would be missed`);
    expect(output).toContain('NCEE 2010-4004');
  });

  test('gives the same to programs, and 2 for what is no number', async () => {
    const found = JSON.parse((await rate('3', '--json')).output);
    expect(found).toMatchObject({ years: 3, pupilsPerClass: 21, falsePositives: found.falseNegatives });
    expect(found.falsePositives).toBeCloseTo(0.262, 3);
    for (const wrong of ['0', '2.5', 'three'])
      expect(await rate(wrong)).toMatchObject({
        code: 2,
        output: '',
        errors: expect.stringContaining('--years takes'),
      });
    const none = ['--pupils', '21', '--years', '1', '--threshold', '0', ...variances];
    expect((await captured('errors', ...none)).errors).toContain('--threshold must be above 0');
    expect(await captured('errors', '--pupils', '21')).toMatchObject({ code: 2, output: '' });
  });
});
