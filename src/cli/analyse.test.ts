/** What stands behind the ratings of a cohort, as the command tells it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { captured } from './testing/captured.ts';
import { demonstrationPolicy } from './testing/fairweight.ts';

const analyse = (...more: string[]) =>
  captured(
    'analyse',
    '--policy',
    demonstrationPolicy,
    '--cohort',
    'fixtures/cohorts/demonstration-small.yaml',
    ...more,
  );
const progress40 = ['--scenario', 'fixtures/scenarios/progress-40.yaml'];
const reliable = ['--reliability', 'observation=0.7', '--reliability', 'pupil-progress=0.4'];
const errors = ['--se', 'observation=0.2', '--se', 'pupil-progress=0.3'];

describe('fairweight analyse', () => {
  test('sets weights on paper beside those in fact, and compares the order of the teachers', async () => {
    const { code, output, errors: said } = await analyse(...progress40);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(output).toMatch(/^Pupil progress +30 % +40 % +52\.13 % +0\.7687 +33\.51 %$/m);
    expect(output).toMatch(/^Spearman +0\.97$/m);
    expect(output).toContain('75 % of the highest tenth stay in it, and 75 % of the lowest.');
    expect(output).not.toContain('How sure a rating is');
    expect(output).not.toContain('Chance of another rating');
  });

  test('tells accuracy and consistency where reliabilities are known', async () => {
    const { output } = await analyse(...progress40, ...reliable);
    expect(output).toContain('Reliability of the composite: 0.60.');
    expect(output).toMatch(/^Normal errors +0\.83 +0\.75$/m);
    const one = await analyse('--reliability', 'observation=0.7');
    expect(one.output).toContain('Not worked out: it takes a reliability for every component');
    expect((await analyse(...reliable)).output).toContain('Livingston and Lewis (1995): does not fit these scores');
  });

  test('tells them by Livingston and Lewis as well, where a beta distribution fits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fairweight-analyse-'));
    const file = join(folder, 'even.json');
    const rows = Array.from({ length: 200 }, (_, place) => ({
      id: `row-${place}`,
      values: { observation: String(1.4 + place / 100), 'pupil-progress': '5' },
    }));
    const columns = { observation: { holds: 'number' }, 'pupil-progress': { holds: 'number' } };
    await writeFile(file, JSON.stringify({ format: 'fairweight-cohort-1', columns, rows }));
    const { output } = await captured(
      'analyse',
      '--policy',
      demonstrationPolicy,
      '--cohort',
      file,
      '--json',
      '--reliability',
      'observation=0.9',
      '--reliability',
      'pupil-progress=0.9',
    );
    await rm(folder, { recursive: true });
    const { quality, livingstonLewis } = JSON.parse(output);
    expect(Number(livingstonLewis.consistency)).toBeLessThan(Number(livingstonLewis.accuracy));
    // Scores that spread evenly are far from normal, and still the two do not differ by much.
    expect(Math.abs(Number(livingstonLewis.accuracy) - Number(quality.accuracy))).toBeLessThan(0.1);
  });

  test('tells how easily each row could have another rating', async () => {
    const { output } = await analyse(...progress40, ...errors);
    // (0.6 × 0.2)² + (0.4 × 0.3)² is the square of 0.170; without pupil progress the error is all of observation's.
    expect(output).toMatch(/^row-03 +Effective +2\.53 +0\.170 +41\.8 % +near$/m);
    expect(output).toMatch(/^row-07 +Developing +2\.2 +0\.200 +8\.2 %$/m);
    expect(output).toContain('14 of 40 rated rows lie within one standard error');
    const { chances } = JSON.parse((await analyse(...progress40, '--se', 'observation=0', '--json')).output);
    for (const row of chances.rows) expect(row).toMatchObject({ standardError: 0, otherChance: 0 });
  });

  test('says what is open, and 2 for wrong use', async () => {
    const open = await analyse('--scenario', '{"weights":{"pupil-progress":"undetermined"}}', ...errors);
    expect(open).toMatchObject({ code: 1, output: '' });
    expect(open.errors).toContain('is undetermined');
    for (const wrong of [
      ['--se', 'charm=1'],
      ['--reliability', 'observation=1.5'],
      ['--se', 'observation'],
    ])
      expect(await analyse(...wrong)).toMatchObject({ code: 2, output: '' });
  });
});
