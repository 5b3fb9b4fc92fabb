/** Contracts' clocks: recorded as they are written, chosen for a school year, and the deadlines with them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shippedClocks } from '../../src/modules.ts';
import { loadDeadlineFacts } from './support/calendars.ts';
import type { Client } from './support/client.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, expectOk } from './support/steps.ts';

let service: TestService;
let hr: Client;
let path: string;

const lynwood = shippedClocks.find(({ file }) => file.includes('lynwood'))?.text ?? '';
const choose = async (clockSetId: string | null, ifMatch?: string) => {
  const choices = '/clock-choices/2025-26';
  return await hr.post(choices, { clockSetId, note: 'By agreement' }, { ifMatch: ifMatch ?? (await hr.etag(choices)) });
};
const kinds = async () =>
  expectOk(await hr.get(`${path}/deadlines`)).body.deadlines.map(({ kind, state }: Record<string, string>) =>
    state === 'not_applicable' ? `(${kind})` : kind,
  );

beforeAll(async () => {
  service = await testService();
  await loadDeadlineFacts(service);
  service.clock.time = new Date('2025-10-01T18:00:00Z');
  hr = await service.signIn('hr');
  path = await createEvaluation(hr, service.seed);
});
afterAll(() => service.stop());

let recorded: string;

describe('clocks', () => {
  test('are recorded as they are written and read by everybody', async () => {
    const { body } = expectOk(await hr.post('/clock-sets', { source: lynwood }));
    recorded = body.clockSetId;
    expect(body).toMatchObject({ key: 'lynwood-2016', source: lynwood });
    expect(body.clocks).toEqual([
      expect.objectContaining({
        key: 'criteria-given',
        for: 'everybody',
        metBy: 'criteria',
        counting: '30 working days after the first schoolday',
        dates: [],
      }),
      expect.objectContaining({ key: 'planning-meeting', counting: '45 working days after the first schoolday' }),
    ]);
    const union = await service.signIn('union');
    const { items } = (await union.get('/clock-sets')).body;
    expect(items.map((each: { key: string }) => each.key)).toEqual(['demonstration', 'lynwood-2016']);
  });

  test('with dates show them by school year and track', async () => {
    const source = shippedClocks.find(({ file }) => file.includes('lausd'))?.text ?? '';
    const { clocks } = expectOk(await hr.post('/clock-sets', { source })).body;
    expect(clocks.find((each: { key: string }) => each.key === 'initial-planning-sheet')).toMatchObject({
      counting: null,
      dates: [
        { schoolYear: '2016-17', track: null, date: '2016-09-23' },
        { schoolYear: '2018-19', track: null, date: '2018-09-21' },
        { schoolYear: '2018-19', track: 'early-education', date: '2018-08-10' },
      ],
    });
  });

  test('are recorded once', async () => {
    const stored = await service.footprint();
    const again = await hr.post('/clock-sets', { source: lynwood });
    await expectRefused(again, { status: 409, name: 'recorded-already', pointer: '/source' }, stored, service);
  });

  test('that cannot be read are refused with the line, the reason and a remedy', async () => {
    const stored = await service.footprint();
    const source = lynwood.replace('days: 30', 'days: thirty').replace('in: working-days', 'in: work-days');
    const refusal = await hr.post('/clock-sets', { source });
    await expectRefused(refusal, { status: 422, name: 'faulty-clocks', pointer: '/source' }, stored, service);
    const line = source.split('\n').findIndex((each) => each.includes('thirty')) + 1;
    expect(refusal.body.errors).toHaveLength(2);
    expect(refusal.body.errors[0].detail).toContain(`Line ${line}: A whole number of days`);
    const broken = await hr.post('/clock-sets', { source: `${lynwood}\n : [` });
    await expectRefused(broken, { status: 422, name: 'faulty-clocks', pointer: '/source' }, stored, service);
  });
});

describe('a choice', () => {
  test('replaces the clocks that ran, and keeps what they asked for on record', async () => {
    expect(await kinds()).toContain('last-formal-observation');
    const { body } = expectOk(await choose(recorded));
    expect(body.running).toMatchObject({ key: 'lynwood-2016' });
    expect(body.choices).toHaveLength(2);
    expect(await kinds()).toEqual([
      'criteria-given',
      '(planning-conference)',
      'planning-meeting',
      '(last-formal-observation)',
      'delivery',
      'meeting',
      '(written-record)',
    ]);
  });

  test('of no clocks leaves the statute', async () => {
    expectOk(await choose(null));
    expect((await kinds()).filter((kind: string) => !kind.startsWith('('))).toEqual(['delivery', 'meeting']);
  });

  test('needs the last one seen, and clocks that are there', async () => {
    const stored = await service.footprint();
    await expectRefused(await choose(recorded, '"1"'), { status: 412, name: 'stale-revision' }, stored, service);
    const unknown = await choose('00000000-0000-4000-8000-000000000000');
    await expectRefused(unknown, { status: 422, name: 'unknown-clocks', pointer: '/clockSetId' }, stored, service);
  });
});
