/** How duties stand, in numbers, and that each number is the length of its list. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Viewer } from '../../src/platform/database/as-viewer.ts';
import type { Whose } from '../watching/deadlines.ts';
import type { Client } from './support/client.ts';
import { type TestService, testService } from './support/service.ts';
import { loadWatched, startEvaluation } from './support/watched.ts';
import { expectOk } from './support/steps.ts';

let service: TestService;
let hrViewer: Viewer;
let principal: Client;
let otherPrincipal: Client;
let hr: Client;
let north: Whose;
let south: Whose;
let nextYear: Whose;

beforeAll(async () => {
  service = await testService();
  service.clock.time = new Date('2026-05-12T19:00:00Z');
  const { districtId, people } = service.seed;
  hrViewer = { districtId, personId: people.hr, role: 'hr', schoolIds: [] };
  principal = await service.signIn('principal');
  otherPrincipal = await service.signIn('otherPrincipal');
  hr = await service.signIn('hr');
  north = await startEvaluation(service, principal, 'north');
  south = await startEvaluation(service, otherPrincipal, 'south');
  nextYear = await startEvaluation(service, principal, 'northNextYear');
  await loadWatched(service, hrViewer, { north, south, nextYear });
  expectOk(
    await principal.put(
      `/evaluations/${north.evaluation_id}/measures/pupil-progress`,
      { from: 'pupil-scores' },
      { ifMatch: await principal.etag(`/evaluations/${north.evaluation_id}`) },
    ),
  );
});
afterAll(() => service.stop());

const compliance = async (client: Client, more = '') =>
  expectOk(await client.get(`/compliance?schoolYear=2025-26${more}`)).body;
const list = async (client: Client, of: string, query: string) =>
  expectOk(await client.get(`/compliance/${of}?limit=200&${query}`)).body.items;
const csv = async (client: Client, of: string, query: string) =>
  parse<Record<string, string>>(expectOk(await client.get(`/compliance/${of}.csv?${query}`)).text, {
    bom: true,
    columns: true,
  });

describe('a principal sees', () => {
  test('how the duties of the own school stand today', async () => {
    const { asOf, evaluations, states, mine, schools } = await compliance(principal);
    expect(asOf).toBe('2026-05-12');
    expect(evaluations).toBe(1);
    expect(states).toEqual({ waiting: 1, open: 1, due_soon: 1, overdue: 1, met: 1, missed: 1 });
    expect(mine).toEqual(states);
    expect(schools.map((each: { school: { name: string } }) => each.school.name)).toEqual(['north']);
  });

  test('what is due next, nearest first, and the numbers by duty', async () => {
    const { dueNext, duties: kinds } = await compliance(principal);
    expect(dueNext.map(({ title, dueOn }: { title: string; dueOn: string }) => `${dueOn} ${title}`)).toEqual([
      '2026-05-20 Near',
      '2026-06-20 Far',
    ]);
    expect(kinds.find(({ kind }: { kind: string }) => kind === 'passed')).toEqual({
      kind: 'passed',
      title: 'Passed',
      source: 'Educ. Code 44663(a)',
      isLegal: true,
      states: { waiting: 0, open: 0, due_soon: 0, overdue: 1, met: 0, missed: 0 },
    });
    expect(kinds.map(({ kind }: { kind: string }) => kind)).not.toContain('given up');
  });

  test('nothing of another school, in numbers or lists or spreadsheets', async () => {
    for (const client of [principal, otherPrincipal]) {
      const { findings } = await compliance(client);
      const ours = client === principal ? 'north' : 'south';
      expect(findings.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
        ours === 'north' ? 2 : 1,
      );
      const whole = [
        ...(await list(client, 'duties', 'schoolYear=2025-26')),
        ...(await list(client, 'findings', '')),
        ...(await list(client, 'pupil-progress', 'schoolYear=2025-26')),
      ];
      expect(new Set(whole.map(({ school }: { school: { name: string } }) => school.name))).toEqual(new Set([ours]));
      const rows = [
        ...(await csv(client, 'duties', 'schoolYear=2025-26')),
        ...(await csv(client, 'findings', '')),
        ...(await csv(client, 'pupil-progress', 'schoolYear=2025-26')),
      ];
      expect(new Set(rows.map(({ school }) => school))).toEqual(new Set([ours]));
    }
    expect(await list(otherPrincipal, 'duties', `schoolYear=2025-26&school=${service.seed.schools.north}`)).toEqual([]);
  });
});

test('who is to be evaluated is counted as the schedule lists them', async () => {
  for (const [client, query, due] of [
    [principal, '', 1],
    [otherPrincipal, '', 1],
    [hr, '', 2],
    [hr, `&school=${service.seed.schools.south}`, 1],
  ] as const) {
    const { schedule } = await compliance(client, query);
    expect(schedule.due).toBe(due);
    const listed = expectOk(await client.get(`/schedule?schoolYear=2025-26&due=true${query}`)).body.counts;
    expect(schedule).toEqual({
      due: listed.due,
      started: listed.due - listed.dueNotStarted,
      notStarted: listed.dueNotStarted,
    });
  }
});

describe('human resources see', () => {
  test('the district, by school and by duty', async () => {
    const { evaluations, states, mine, schools, duties: kinds } = await compliance(hr);
    expect(evaluations).toBe(2);
    expect(states).toEqual({ waiting: 1, open: 1, due_soon: 2, overdue: 1, met: 1, missed: 1 });
    expect(mine).toEqual({ waiting: 0, open: 0, due_soon: 0, overdue: 0, met: 0, missed: 0 });
    expect(schools).toEqual([
      expect.objectContaining({ evaluations: 1, states: expect.objectContaining({ due_soon: 1, overdue: 1 }) }),
      expect.objectContaining({ evaluations: 1, states: expect.objectContaining({ due_soon: 1, overdue: 0 }) }),
    ]);
    expect(kinds.find(({ kind }: { kind: string }) => kind === 'near').states.due_soon).toBe(2);
  });

  test('what the law found, by severity and rule, and breaches of other years that stay in view', async () => {
    const { findings, breachesOfOtherYears } = await compliance(hr);
    expect(findings).toEqual([
      { severity: 'BREACH', rule: 'K23', title: expect.stringMatching(/^[A-Z].{10}/), count: 2 },
      { severity: 'BREACH', rule: 'K24', title: expect.stringMatching(/^[A-Z].{10}/), count: 1 },
    ]);
    expect(breachesOfOtherYears).toBe(1);
    expect(await list(hr, 'findings', 'severity=BREACH')).toHaveLength(4);
  });

  test('a number of evaluations with a pupil-progress entry, which names no fault', async () => {
    const { pupilProgress } = await compliance(hr);
    expect(pupilProgress).toEqual({ with: 1, without: 1 });
    const without = await list(hr, 'pupil-progress', 'schoolYear=2025-26&pupilProgress=without');
    expect(without.map(({ evaluationId }: { evaluationId: string }) => evaluationId)).toEqual([south.evaluation_id]);
    expect(await csv(hr, 'pupil-progress', 'schoolYear=2025-26')).toContainEqual(
      expect.objectContaining({ school: 'north', 'pupil-progress entry': 'yes' }),
    );
  });

  test('one school when they ask for one', async () => {
    const { evaluations, states, findings, pupilProgress } = await compliance(
      hr,
      `&school=${service.seed.schools.south}`,
    );
    expect({ evaluations, overdue: states.overdue, findings: findings.length, pupilProgress }).toEqual({
      evaluations: 1,
      overdue: 0,
      findings: 1,
      pupilProgress: { with: 0, without: 1 },
    });
  });
});

test('every number is the length of its list and of its spreadsheet', async () => {
  for (const client of [principal, otherPrincipal, hr]) {
    const { states, mine, duties: kinds, findings } = await compliance(client);
    for (const [state, count] of Object.entries(states)) {
      expect(await list(client, 'duties', `schoolYear=2025-26&state=${state}`)).toHaveLength(Number(count));
      expect(await csv(client, 'duties', `schoolYear=2025-26&state=${state}`)).toHaveLength(Number(count));
    }
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, each) => total + each, 0);
    expect(await list(client, 'duties', 'schoolYear=2025-26&mine=true')).toHaveLength(sum(mine));
    for (const { kind, states: ofKind } of kinds)
      expect(await csv(client, 'duties', `schoolYear=2025-26&kind=${encodeURIComponent(kind)}`)).toHaveLength(
        sum(ofKind),
      );
    for (const { severity, rule, count } of findings) {
      const query = `schoolYear=2025-26&severity=${severity}&rule=${rule}`;
      expect(await list(client, 'findings', query)).toHaveLength(count);
      expect(await csv(client, 'findings', query)).toHaveLength(count);
    }
  }
});

test('lists are paged in a stable order without losing or repeating a line', async () => {
  const idOf = (item: { kind?: string; evaluationId: string; finding?: { code: string } }) =>
    `${item.evaluationId} ${item.kind ?? item.finding?.code ?? ''}`;
  for (const path of ['duties?schoolYear=2025-26', 'findings?severity=BREACH', 'pupil-progress?schoolYear=2025-26']) {
    const whole = expectOk(await hr.get(`/compliance/${path}`)).body.items.map(idOf);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = expectOk(
        await hr.get(`/compliance/${path}&limit=1${cursor === null ? '' : `&cursor=${cursor}`}`),
      );
      seen.push(...body.items.map(idOf));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBe(seen.length);
  }
});

test('a finding that a spreadsheet would run as a formula is only text in it', async () => {
  const [row] = await csv(hr, 'findings', 'rule=K24');
  expect(row?.finding).toBe("'=NOT_MET, said in one sentence.");
  expect(row?.['confirm with counsel']).toBe('yes');
});

test('numbers follow the day where the district is', async () => {
  service.clock.time = new Date('2026-05-21T06:59:00Z'); // 20 May, 23:59 in California
  const later = await service.signIn('principal');
  expect((await compliance(later)).states).toMatchObject({ due_soon: 1, overdue: 1 });
  service.clock.time = new Date('2026-05-21T07:00:00Z');
  expect((await compliance(later)).states).toMatchObject({ due_soon: 0, overdue: 2 });
});
