/** What the law wants around a policy version: on record, asked before it takes effect, and stored with the decision. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import { localDateOf } from '../../src/rules/local-date.ts';
import type { Client } from './support/client.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, expectOk, fullRecord, recordPlan } from './support/steps.ts';

let service: TestService;
let hr: Client;
let union: Client;
let version: string;
let text: string;

beforeAll(async () => {
  service = await testService();
  [hr, union] = [await service.signIn('hr'), await service.signIn('union')];
  version = service.seed.policies['demonstration-70-30'];
  text = (await hr.get(`/policies/${version}`)).body.source;
});
afterAll(() => service.stop());

const recordPath = () => `/policies/${version}/record`;
const findingsOf = async (policyVersionId: string, query = '') =>
  expectOk(await union.get(`/policies/${policyVersionId}/findings${query}`)).body;
const named = (findings: readonly { rule: string; severity: string }[]): string[] =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`).toSorted();
const decide = async (body: object, schoolYear = '2026-27') => {
  const path = `/policy-effects/${schoolYear}`;
  return await hr.post(path, body, { ifMatch: await hr.etag(path) });
};
const refused = async (answer: Response, status: number, name: string, stored: object, pointer?: string) =>
  await expectRefused(answer, { status, name, pointer }, stored as Record<string, string>, service);

/** Publishes the next version with a changed text; gives its id. */
async function publishNext(changed: (source: string) => string): Promise<string> {
  const { policyVersionId } = expectOk(await hr.post('/policies', { basedOn: version })).body;
  const path = `/policies/${policyVersionId}`;
  expectOk(await hr.put(path, { source: changed(text) }, { ifMatch: await hr.etag(path) }));
  expectOk(await hr.post(`${path}/publish`, {}, { ifMatch: await hr.etag(path) }));
  return policyVersionId;
}

describe('a version without a record', () => {
  test('has none to read, and the law says what is missing and how to mend it', async () => {
    const answer = expectOk(await union.get(recordPath()));
    expect(answer.body).toMatchObject({ current: null, earlier: [], policy: { policyVersionId: version } });
    expect(answer.headers.etag).toBe('"0"');
    const { findings, rules, effectiveOn, comparedWith } = await findingsOf(version, '?schoolYear=2040-41');
    expect({ effectiveOn, comparedWith }).toEqual({ effectiveOn: '2040-07-01', comparedWith: null });
    expect(named(findings)).toEqual(['K02 WARN', 'K02 WARN', 'K03 INFO', 'K05 WARN', 'K06 WARN']);
    for (const { citation, remedy } of findings) {
      expect(citation.section).toMatch(/^Educ\. Code /);
      expect(remedy).toMatch(/\w/);
    }
    expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual([
      'K02',
      'K03',
      'K04',
      'K05',
      'K06',
      'K07',
      'K13',
      'K14',
      'K20',
    ]);
  });

  test('takes effect only once its warnings are acknowledged', async () => {
    const stored = await service.footprint();
    const unacknowledged = await decide({ policyVersionId: version });
    await refused(unacknowledged, 409, 'acknowledgement-required', stored, '/acknowledgement');
    expect(unacknowledged.body.errors[0].detail).toContain('(Educ. Code 44661)');
    expect(named(unacknowledged.body.findings)).toContain('K03 INFO');
    await refused(await decide({ policyVersionId: version, acknowledgement: ' ' }), 422, 'invalid-body', stored);
    const acknowledgement = 'The papers are on their way.';
    const { decisions } = expectOk(await decide({ policyVersionId: version, acknowledgement })).body;
    expect(decisions[0]).toMatchObject({ acknowledgement });
    expect(named(decisions[0].findings)).toEqual(named(unacknowledged.body.findings));
    const teacher = await service.signIn('teacher');
    expect((await teacher.get('/policy-effects/2026-27')).body.decisions[0].findings).toHaveLength(5);
  });
});

describe('a record', () => {
  test('that cannot be true is refused with every fault', async () => {
    const stored = await service.footprint();
    const post = async (changes: object, ifMatch = '"0"') =>
      await hr.post(recordPath(), { ...fullRecord, ...changes }, { ifMatch });
    const standard = { grade: '3', subject: 'All subjects', reference: 'Twice' };
    const answer = await post({
      adoption: { on: '2150-01-01', reference: 'To come' },
      components: [{ key: 'wheel', kind: 'other', referencing: null }],
      standards: [standard, standard],
    });
    await refused(answer, 422, 'untrue-record', stored, '/adoption/on');
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/adoption/on',
      '/components/0/key',
      '/standards/1',
    ]);
    await refused(await post({ adoption: { on: '2025-02-30', reference: 'x' } }), 422, 'invalid-body', stored);
    await refused(await post({ advice: { on: '2025-02-10' } }), 422, 'invalid-body', stored);
    await refused(await post({}, '"7"'), 412, 'stale-revision', stored);
  });

  test('is added by human resources, read by negotiators, and silences what it answers', async () => {
    expectOk(await recordPlan(hr, version));
    const { current } = expectOk(await union.get(recordPath())).body;
    expect(current).toMatchObject({ ...fullRecord, sequence: 1 });
    const { findings, comparedWith } = await findingsOf(version, '?schoolYear=2026-27');
    expect(findings).toEqual([]);
    expect(comparedWith.policyVersionId).toBe(version);
    const { decisions } = expectOk(await decide({ policyVersionId: version })).body;
    expect(decisions[0]).toMatchObject({ findings: [], acknowledgement: null });
  });

  test('is followed by another and never changed; the same request twice adds one', async () => {
    const ifMatch = await hr.etag(recordPath());
    const sending = { ifMatch, key: 'the-same-key-for-both' };
    const body = { ...fullRecord, note: 'Second', standards: [] };
    for (const _ of [1, 2]) expectOk(await hr.post(recordPath(), body, sending));
    const { current, earlier } = expectOk(await union.get(recordPath())).body;
    expect({ note: current.note, sequence: current.sequence }).toEqual({ note: 'Second', sequence: 2 });
    expect(earlier.map(({ sequence }: { sequence: number }) => sequence)).toEqual([1]);
    const { findings } = await findingsOf(version, '?schoolYear=2026-27');
    expect(named(findings)).toEqual(['K06 WARN']);
    expect(findings[0].sentence).toContain('grade 3 (All subjects)');
    expectOk(await recordPlan(hr, version));
    const { items } = (await hr.get('/audit-events')).body;
    expect(items).toContainEqual(expect.objectContaining({ action: 'plan-record.added', subjectId: version }));
  });

  test('is no business of a draft or of a teacher', async () => {
    const { policyVersionId } = expectOk(
      await hr.post('/policies', { source: text.replace('key: ', 'key: other-') }),
    ).body;
    const stored = await service.footprint();
    await refused(await recordPlan(hr, policyVersionId), 409, 'draft', stored);
    const teacher = await service.signIn('teacher');
    expect((await teacher.get(recordPath())).status).toBe(403);
    expect((await union.get(`/policies/${policyVersionId}/record`)).status).toBe(404);
  });
});

describe('a changed version', () => {
  let next: string;
  beforeAll(async () => {
    next = await publishNext((source) =>
      source.replace('value: 0.70', 'value: 0.60').replace('value: 0.30', 'value: 0.40'),
    );
  });

  test('is blocked until the bargaining over its changes is on record', async () => {
    expectOk(await recordPlan(hr, next, { bargainingReference: null }));
    const { findings, comparedWith } = await findingsOf(next, '?schoolYear=2027-28');
    expect(comparedWith.policyVersionId).toBe(version);
    expect(findings).toMatchObject([{ rule: 'K04', severity: 'BLOCK', facts: { changes: 2 } }]);
    const stored = await service.footprint();
    const answer = await decide({ policyVersionId: next, acknowledgement: 'All the same' }, '2027-28');
    await refused(answer, 409, 'blocked-by-law', stored, '/policyVersionId');
    expect(answer.body.errors[0].detail).toContain('Gov. Code 3543.2');
    expectOk(await recordPlan(hr, next));
    expectOk(await decide({ policyVersionId: next }, '2027-28'));
  });

  test('is compared with what counts for the group, then for everybody, then the year before', async () => {
    const before = async (query: string) => (await findingsOf(next, query)).comparedWith?.policyVersionId ?? null;
    expect(await before('?schoolYear=2026-27')).toBe(version);
    expect(await before('?schoolYear=2027-28')).toBe(next);
    expect(await before('?schoolYear=2030-31&group=Pilot%20schools')).toBe(next);
    expectOk(await decide({ policyVersionId: version, group: 'Pilot schools' }, '2027-28'));
    expect(await before('?schoolYear=2030-31&group=Pilot%20schools')).toBe(version);
    expect(await before('?schoolYear=2030-31')).toBe(next);
    expect(await before('?schoolYear=2020-21')).toBe(version);
  });

  test('needs no look at the law to be taken back', async () => {
    expectOk(await decide({ policyVersionId: null, group: 'Pilot schools' }, '2027-28'));
  });

  test('is warned of when it was not published to staff before the first evaluation under it', async () => {
    const principal = await service.signIn('principal');
    await createEvaluation(principal, service.seed);
    const { findings } = await findingsOf(version, '?schoolYear=2026-27');
    expect(findings).toEqual([]);
    const today = localDateOf(service.clock.time, 'America/Los_Angeles');
    expectOk(await recordPlan(hr, version, { publication: { on: today, reference: 'The same day' } }));
    expect(named((await findingsOf(version, '?schoolYear=2026-27')).findings)).toEqual(['K05 WARN']);
    expectOk(await recordPlan(hr, version));
  });
});

describe('value-added', () => {
  const withValueAdded = async () => {
    const { policyVersionId } = expectOk(await hr.post('/policies', { basedOn: version })).body;
    const part = text
      .slice(text.indexOf('  pupil-progress:'), text.indexOf('\nexcluded:'))
      .replace('pupil-progress:', 'value-added:')
      .replace('type: pupil-progress', 'type: value-added')
      .replace('title: Pupil progress', 'title: Value-added')
      .replace('value: 0.30', 'value: 0.05')
      .replace('minimum-pupils', 'statistic: estimate\n      minimum-pupils');
    const source = `${text.slice(0, text.indexOf('\nexcluded:'))}\n${part}\n${text.slice(text.indexOf('\ncombination:'))}`;
    return { path: `/policies/${policyVersionId}`, source: source.replace('value: 0.70', 'value: 0.65') };
  };

  test('in a draft is pointed out while it is written, and blocked under an agreement that excludes it', async () => {
    const { path, source } = await withValueAdded();
    const check = async () => expectOk(await hr.post(`${path}/check`, { source })).body;
    const before = await check();
    expect(before.problems).toEqual([]);
    expect(named(before.findings)).toEqual(['K14 WARN']);
    await asViewer(service.database.db, service.seed.loader, (tx) =>
      tx
        .insertInto('district_terms')
        .values({
          district_id: service.seed.districtId,
          sequence: 1,
          valid_from: '2012-11-30',
          legal_profile: 'DEASY_STRICT',
          agreements: ['LAUSD_2012'],
          has_exclusive_representative: true,
          participates_in_par: false,
          bargaining_reference_blocks: false,
          value_added_on: false,
        })
        .execute(),
    );
    expect(named((await check()).findings)).toEqual(['K14 WARN', 'K20 BLOCK', 'K20 WARN']);
    expectOk(await hr.put(path, { source }, { ifMatch: await hr.etag(path) }));
    const shown = expectOk(await hr.post(`${path}/publish`, {}, { ifMatch: await hr.etag(path) })).body;
    expect(named(shown.findings)).toEqual(['K14 WARN', 'K20 BLOCK', 'K20 WARN']);
    const stored = await service.footprint();
    const answer = await decide({ policyVersionId: shown.policyVersionId, acknowledgement: 'x' }, '2028-29');
    await refused(answer, 409, 'blocked-by-law', stored, '/policyVersionId');
    expect(answer.body.errors).toHaveLength(1);
    // The district decided that a missing reference to bargaining is a warning only.
    expect(named(answer.body.findings)).toContain('K04 WARN');
  });

  test('that the record calls something else is judged as what the record says', async () => {
    const components = [{ key: 'pupil-progress', kind: 'pupil_data', referencing: 'publisher_norm' }];
    expectOk(await recordPlan(hr, version, { components }));
    const { findings } = await findingsOf(version, '?schoolYear=2026-27');
    expect(named(findings)).toEqual(['K13 BLOCK']);
  });
});
