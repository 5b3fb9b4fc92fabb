/** The modelling commands: files in, exact counts and weights out. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { captured } from './testing/captured.ts';
import { demonstrationPolicy, fairweight } from './testing/fairweight.ts';

const inputs = ['--policy', demonstrationPolicy, '--cohort', 'fixtures/cohorts/demonstration-small.yaml'];
const moving = [...inputs, '--move', 'pupil-progress'];
const progress40 = ['--scenario', 'fixtures/scenarios/progress-40.yaml'];
const from275 = ['--scenario', 'fixtures/scenarios/effective-from-2-75.yaml'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairweight-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

describe('fairweight sweep', () => {
  test('says how many hold each rating at each weight, and where the weights stand', async () => {
    const { code, output, errors } = await captured('sweep', ...moving, ...progress40, '--steps', '4');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('The weight of Pupil progress is 30 % in the policy, 40 % in the scenario.');
    expect(output).toMatch(/^25 % +0 +4 +34 +2 +0 +0$/m);
    expect(output).toContain('24 tipping points: 20 of 40 have a rating that depends on this weight.');
    expect(output).toMatch(/^Cohort sha256:[0-9a-f]{64}$/m);
  });

  test('gives the same to programs, and every point counts every row', async () => {
    const swept = JSON.parse((await captured('sweep', ...moving, '--json')).output);
    expect(swept).toMatchObject({
      method: 'exact',
      current: { share: '0.3', exact: '3/10' },
      scenario: null,
      columns: ['ineffective', 'developing', 'effective', 'highly-effective', 'not-rated', 'refused'],
      tippingPoints: 24,
    });
    expect(swept.points).toHaveLength(21);
    for (const { counts } of swept.points)
      expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(40);
    const csv = (await captured('sweep', ...moving, '--csv', '--steps', '3')).output.split('\n');
    expect(csv[2]).toBe('1/3,1/3,1,2,35,2,0,0');
  });

  test('samples where weights do not add up linearly, and says so', async () => {
    const scenario = await written(
      'sampled.yaml',
      'changes: {then: [{convert: {kind: piecewise-linear, points: [{raw: 1, value: 1}, {raw: 4, value: 4}]}}]}',
    );
    const { output } = await captured('sweep', ...moving, '--scenario', scenario, '--steps', '2');
    expect(output).toContain('Only the weights listed were tried. After the parts are combined, it converts');
  });

  test('answers 1 where the weight cannot move or a cut point is open, and 2 for wrong use', async () => {
    const unknown = await captured('sweep', ...inputs, '--move', 'charm');
    expect(unknown).toMatchObject({ code: 1, output: '' });
    expect(unknown.errors).toContain('Move one of: observation, pupil-progress.');
    const open = ['--policy', 'src/jurisdictions/us-ca/lausd/policies/lausd-utla-2012.yaml', ...inputs.slice(2)];
    const rest = ['--move', 'pupil-progress', '--others', 'observation=1', '--others', 'school-growth=0'];
    const undetermined = await captured('sweep', ...open, ...rest);
    expect(undetermined).toMatchObject({ code: 1 });
    expect(undetermined.errors).toContain('is undetermined');
    const scenario = await written('cut.yaml', 'cuts: {meets-standard: 2.5}');
    const settled = await captured('sweep', ...open, ...rest, '--scenario', scenario, '--steps', '2');
    expect(settled.output).toContain('The policy permits this weight from 0 % to below 50 %.');
    expect(await captured('sweep', ...moving, '--steps', '0')).toMatchObject({ code: 2, output: '' });
    expect(await captured('sweep', ...inputs)).toMatchObject({ code: 2, output: '' });
  });
});

describe('fairweight compare', () => {
  test('counts under each scenario and says who would move, with kappa', async () => {
    const { code, output } = await captured('compare', ...inputs, ...progress40, ...from275);
    expect(code).toBe(0);
    expect(output).toMatch(/^Progress at 40 +1 +4 +33 +2 +0 +0$/m);
    expect(output).toContain(
      'Going from the policy to Progress at 40 would move 3 of 40 teachers down one level and none up.',
    );
    expect(output).toContain('kappa 0.7202…, with quadratic weights 0.7972…');
    const { migrations } = JSON.parse((await captured('compare', ...inputs, ...progress40, '--json')).output);
    expect(migrations).toMatchObject([{ from: 'the policy', to: 'Progress at 40', cells: expect.any(Array) }]);
  });

  test('leaves out what is not settled, and answers 1 when nothing is left to compare', async () => {
    const scenario = await written('open.yaml', 'weights: {pupil-progress: undetermined}');
    const alone = await captured('compare', ...inputs, '--scenario', scenario);
    expect(alone).toMatchObject({ code: 1, output: '' });
    const { output } = await captured('compare', ...inputs, ...progress40, '--scenario', scenario);
    expect(output).toMatch(/open\.yaml is left out: The weight of "Pupil progress" .* is undetermined/);
  });

  test('names faults of a scenario and of a cohort by their place', async () => {
    const unsound = await written('unsound.yaml', 'weights: {pupil-progress: 0.9}');
    expect((await captured('compare', ...inputs, '--scenario', unsound)).errors).toContain('The weights sum to 1.6');
    const cohort = await written(
      'cohort.json',
      '{"format":"fairweight-cohort-1","columns":{"observation":{"holds":"number"}},"rows":[{"id":"a","values":{"observation":3.5}}]}',
    );
    const numbers = await captured('compare', ...inputs.slice(0, 2), '--cohort', cohort, ...progress40);
    expect(numbers.code).toBe(2);
    expect(numbers.errors).toContain('/rows/0/values/observation');
  });
});

describe('fairweight tipping', () => {
  test('lists the exact weights at which each rating flips', async () => {
    const { code, output } = await captured('tipping', ...moving);
    expect(code).toBe(0);
    expect(output).toContain('row-19: at 17/50 (34 %) Effective, Effective, Developing');
    expect(output).toContain('row-01: no weight of Pupil progress gives another rating.');
    const one = JSON.parse((await captured('tipping', ...moving, '--row', 'row-14', '--json')).output);
    expect(one).toEqual([
      {
        id: 'row-14',
        flips: [
          {
            share: '169/270',
            exact: '169/270',
            before: 'effective',
            at: 'highly-effective',
            after: 'highly-effective',
          },
        ],
      },
    ]);
    const csv = (await captured('tipping', ...moving, '--csv')).output.trim().split('\n');
    expect(csv).toHaveLength(25);
    expect((await captured('tipping', ...moving, '--row', 'nobody')).code).toBe(2);
  });

  test('answers 1 where there are none to solve for', async () => {
    const scenario = await written(
      'line.yaml',
      'changes: {then: [{convert: {kind: piecewise-linear, points: [{raw: 1, value: 1}, {raw: 4, value: 4}]}}]}',
    );
    const { code, errors } = await captured('tipping', ...moving, '--scenario', scenario);
    expect(code).toBe(1);
    expect(errors).toContain('There are no exact tipping points.');
  });
});

describe('help', () => {
  test('says of every command how it is used', async () => {
    const { output } = await captured('--help');
    const names = [...output.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name ?? '');
    expect(names).toEqual(expect.arrayContaining(['score', 'sweep', 'compare', 'tipping', 'verify', 'demo']));
    for (const name of names) {
      const help = await captured(name, '--help');
      expect(help).toMatchObject({ code: 0, errors: '' });
      expect(help.output).toContain(`Usage: fairweight ${name}`);
      expect(help.output).toMatch(/Exit code 0 .*2 for/s);
    }
    expect(await captured('toString', '--help')).toMatchObject({ code: 2, output: '' });
  });

  test('is what a person gets at a terminal', async () => {
    const { code, output } = await fairweight(['help', 'sweep']);
    expect(code).toBe(0);
    expect(output).toContain('Usage: fairweight sweep --policy');
  });
});
