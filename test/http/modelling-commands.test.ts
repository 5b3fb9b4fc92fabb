/** The command that a scenario shows gives its numbers again from the database, by fingerprints alone. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { captured } from '../../src/cli/testing/captured.ts';
import { addRatings } from './support/ratings.ts';
import { type TestService, sessionSecret, testService } from './support/service.ts';
import { expectOk } from './support/steps.ts';

let service: TestService;
let command: string[];
let negotiationId: string;
let folder: string;

/** The words of a command line, as a shell takes them. */
const wordsOf = (line: string): string[] => (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));

beforeAll(async () => {
  service = await testService();
  folder = await mkdtemp(join(tmpdir(), 'fairweight-brief-'));
  await addRatings(service, 24);
  const hr = await service.signIn('hr');
  const policyVersionId = service.seed.policies['demonstration-70-30'];
  const cohort = { kind: 'snapshot', title: 'Everybody', schoolYear: '2025-26', policyVersionId };
  const { cohortId } = expectOk(await hr.post('/cohorts', cohort)).body;
  const opened = await hr.post('/negotiations', { title: 'Weights of 2026', policyVersionId, cohortId });
  negotiationId = expectOk(opened).body.negotiationId;
  const document = { weights: { observation: '0.55', 'pupil-progress': '0.45' } };
  const scenario = { title: 'Progress at 45', policyVersionId, cohortId, document, moves: 'pupil-progress' };
  command = wordsOf(expectOk(await hr.post('/scenarios', scenario)).body.command).slice(2);
  // A test file has an environment of its own.
  process.env.DATABASE_URL = service.database.url;
  process.env.SESSION_SECRET = sessionSecret;
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await service.stop();
});

test('sweep finds policy and cohort by their fingerprints', async () => {
  expect(command[0]).toBe('sweep');
  const { code, output, errors } = await captured(...command, '--json');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const swept = JSON.parse(output);
  expect(swept).toMatchObject({
    policy: { fingerprint: command[command.indexOf('--policy') + 1] },
    cohort: { fingerprint: command[command.indexOf('--cohort') + 1], size: 24 },
    current: { share: '0.3' },
    scenario: { share: '0.45' },
  });
  for (const { counts } of swept.points) expect(counts.reduce((sum: number, each: number) => sum + each, 0)).toBe(24);
});

test('compare and tipping take the same words', async () => {
  const inputs = command.slice(1, command.indexOf('--move'));
  const compared = await captured('compare', ...inputs);
  expect(compared.output).toMatch(/^the policy +\d/m);
  expect(compared.output).toContain('24');
  const flips = JSON.parse((await captured('tipping', ...command.slice(1), '--json')).output);
  expect(flips).toHaveLength(24);
});

test('a fingerprint that nobody has is named', async () => {
  const unknown = `sha256:${'0'.repeat(64)}`;
  const other = command.map((word, place) => (command[place - 1] === '--cohort' ? unknown : word));
  expect(await captured(...other)).toMatchObject({ code: 2, errors: `The database has no cohort ${unknown}.\n` });
});

test.each([
  ['pdf', '%PDF-'],
  ['xlsx', 'PK'],
])('brief writes a negotiation down as %s', async (format, begins) => {
  const out = join(folder, `brief.${format}`);
  const written = await captured('brief', '--negotiation', negotiationId, '--format', format, '--out', out);
  expect(written).toEqual({ code: 0, output: `${out} is written.\n`, errors: '' });
  expect((await readFile(out)).subarray(0, begins.length).toString()).toBe(begins);
});

test('brief of a negotiation that nobody has, or in no format, is refused', async () => {
  const nobodys = '00000000-0000-4000-8000-000000000000';
  const order = ['--format', 'pdf', '--out', join(folder, 'none.pdf')];
  expect(await captured('brief', '--negotiation', nobodys, ...order)).toMatchObject({ code: 1, output: '' });
  expect(await captured('brief', '--negotiation', nobodys, '--format', 'docx', '--out', 'x')).toMatchObject({
    code: 2,
  });
  expect(await captured('brief', '--negotiation', 'mine', ...order)).toMatchObject({ code: 2 });
});
