/** Breaches of the law are put on record while nobody is looking. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lookForBreaches } from '../../src/features/evaluation-life/index.ts';
import { componentTypes, ruleBooks } from '../../src/modules.ts';
import { loadCalendarAndEmployment } from './support/lawful.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, expectOk } from './support/steps.ts';

let service: TestService;
let evaluation: string;

beforeAll(async () => {
  service = await testService();
  await loadCalendarAndEmployment(service);
  service.clock.time = new Date('2026-05-06T18:00:00Z');
  evaluation = await createEvaluation(await service.signIn('principal'), service.seed);
});
afterAll(() => service.stop());

const look = () => {
  const { database, clock, seed } = service;
  return lookForBreaches({ db: database.db, clock, componentTypes, ruleBooks }, seed.districtId);
};
const onRecord = async () => {
  // The clock moves further than a session lasts.
  const hr = await service.signIn('hr');
  const { findings } = expectOk(await hr.get(`${evaluation}/timeline`)).body;
  return findings.map(({ occasion, asOf, finding }: { occasion: string; asOf: string; finding: { code: string } }) => ({
    occasion,
    asOf,
    code: finding.code,
  }));
};

test('on the last day nothing is broken', async () => {
  expect(await look()).toBe(0);
  expect(await onRecord()).toEqual([]);
});

test('on the day after it is on record, once', async () => {
  service.clock.time = new Date('2026-05-07T18:00:00Z');
  expect(await look()).toBe(1);
  expect(await look()).toBe(0);
  service.clock.time = new Date('2026-05-08T18:00:00Z');
  expect(await look()).toBe(0);
  expect(await onRecord()).toEqual([{ occasion: 'breach', asOf: '2026-05-07', code: 'NOT_DELIVERED' }]);
});

test('years later nobody looks any more, and what is on record stays', async () => {
  service.clock.time = new Date('2028-09-01T18:00:00Z');
  expect(await look()).toBe(0);
  expect(await onRecord()).toHaveLength(1);
});
