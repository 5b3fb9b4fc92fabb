/** Who is due for an evaluation in a school year, why, and who may know. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Insertable } from 'kysely';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import type { EmploymentTable } from '../../src/platform/database/schema.ts';
import type { Client } from './support/client.ts';
import type { Who } from './support/seed.ts';
import { type TestService, testService } from './support/service.ts';
import { expectOk } from './support/steps.ts';

let service: TestService;
const clients = new Map<Who, Client>();

const employed = (who: Who, row: Partial<Insertable<EmploymentTable>> = {}): Insertable<EmploymentTable> => ({
  district_id: service.seed.districtId,
  person_id: service.seed.people[who],
  status: 'permanent',
  hired_on: '2016-08-15',
  valid_from: '2018-07-01',
  ...row,
});

beforeAll(async () => {
  service = await testService();
  service.clock.time = new Date('2026-03-02T18:00:00Z');
  await asViewer(service.database.db, service.seed.loader, async (tx) => {
    const { districtId, people } = service.seed;
    await tx
      .insertInto('employment')
      .values([
        employed('teacher'),
        employed('otherTeacher', { status: 'probationary', hired_on: '2025-08-11', valid_from: '2025-08-11' }),
        employed('principal', { is_instructional: false, months_per_year: '12' }),
        employed('otherPrincipal', { is_instructional: false, valid_to: '2024-07-01' }),
        employed('union', { status: 'substitute', valid_from: '2025-09-01', hired_on: '2025-09-01' }),
      ])
      .execute();
    const earlier = { district_id: districtId, reference: 'Paper file' };
    await tx
      .insertInto('earlier_evaluation')
      .values([
        {
          ...earlier,
          person_id: people.teacher,
          school_year: '2024-25',
          is_satisfactory: true,
          completed_on: '2025-05-01',
        },
        {
          ...earlier,
          person_id: people.principal,
          school_year: '2024-25',
          is_satisfactory: false,
          completed_on: '2025-05-02',
        },
      ])
      .execute();
  });
  for (const who of ['hr', 'principal', 'otherPrincipal', 'teacher', 'otherTeacher'] as const)
    clients.set(who, await service.signIn(who));
});
afterAll(() => service.stop());

interface Item {
  localId: string;
  isDue: boolean;
  reason: string;
  nextDue: string | null;
  sentence: string;
  citation: { section: string };
  findings: { rule: string; code: string }[];
  evaluation: { status: string } | null;
  assignmentId: string | null;
}

const schedule = async (who: Who, query = '') => {
  const search = new URLSearchParams(query);
  if (!search.has('schoolYear')) search.set('schoolYear', '2025-26');
  const response = await clients.get(who)?.get(`/schedule?${search.toString()}`);
  if (!response) throw new Error(`${who} is not signed in`);
  return expectOk(response).body as { items: Item[]; counts: object; asOf: string; nextCursor: string | null };
};
const of = async (localId: string, query = '') =>
  (await schedule('hr', query)).items.find((each) => each.localId === localId);
const names = ({ items }: { items: Item[] }) => items.map(({ localId }) => localId);

describe('the reason', () => {
  test('of a permanent employee is every other year', async () => {
    expect(await of('teacher')).toMatchObject({ isDue: false, reason: 'EVERY_OTHER_YEAR', nextDue: '2026-27' });
    expect(await of('teacher', '&schoolYear=2026-27')).toMatchObject({ isDue: true, reason: 'EVERY_OTHER_YEAR' });
  });

  test('of a probationary employee is every year, from the year of hiring on', async () => {
    const found = await of('otherTeacher');
    expect(found).toMatchObject({ isDue: true, reason: 'PROBATIONARY', nextDue: '2025-26' });
    expect(found?.citation.section).toMatch(/44664\(a\)/);
    expect(found?.sentence).toMatch(/\w/);
  });

  test('of a permanent employee after an unsatisfactory evaluation is the next year', async () => {
    expect(await of('principal')).toMatchObject({ isDue: true, reason: 'AFTER_UNSATISFACTORY' });
  });

  test('of a substitute without a resolution of the board is marked', async () => {
    const found = await of('union');
    expect(found?.findings.map(({ rule }) => rule)).toContain('K01');
    const marked = await schedule('hr', '&finding=K01');
    expect(names(marked)).toContain('union');
  });

  test('that somebody is not employed shows only when it is asked for', async () => {
    expect(await of('otherPrincipal')).toBeUndefined();
    expect(names(await schedule('hr', '&reason=NOT_EMPLOYED'))).toEqual(['otherPrincipal']);
  });
});

describe('who sees whom', () => {
  test('human resources everybody, administrators their schools, teachers themselves', async () => {
    expect(names(await schedule('hr'))).toEqual(['teacher', 'otherTeacher', 'principal', 'union']);
    expect(names(await schedule('principal'))).toEqual(['teacher']);
    expect(names(await schedule('otherPrincipal'))).toEqual(['otherTeacher']);
    expect(names(await schedule('teacher'))).toEqual(['teacher']);
    expect(names(await schedule('otherTeacher'))).toEqual(['otherTeacher']);
  });

  test('an administrator does not see who has left the school by then', async () => {
    const { assignment_id } = await asViewer(service.database.db, service.seed.loader, (tx) =>
      tx
        .insertInto('assignment')
        .values({
          district_id: service.seed.districtId,
          person_id: service.seed.people.otherTeacher,
          school_id: service.seed.schools.north,
          school_year: '2026-27',
          grade: '4',
          subject: 'All subjects',
          evaluator_id: service.seed.people.principal,
        })
        .returning('assignment_id')
        .executeTakeFirstOrThrow(),
    );
    expect(names(await schedule('otherPrincipal', '&schoolYear=2026-27'))).toEqual([]);
    expect(names(await schedule('principal', '&schoolYear=2026-27'))).toEqual(['teacher', 'otherTeacher']);
    expect((await schedule('principal', '&schoolYear=2026-27&reason=PROBATIONARY')).items[0]).toMatchObject({
      assignmentId: assignment_id,
    });
    expect(names(await schedule('principal'))).toEqual(['teacher']);
  });
});

describe('narrowing and paging', () => {
  test.each([
    ['&due=true', ['otherTeacher', 'principal', 'union']],
    ['&due=false', ['teacher']],
    ['&reason=PROBATIONARY', ['otherTeacher']],
  ])('by %s', async (query, expected) => {
    expect(names(await schedule('hr', query))).toEqual(expected);
  });

  test('by school', async () => {
    expect(names(await schedule('hr', `&school=${service.seed.schools.south}`))).toEqual(['otherTeacher']);
  });

  test('shows everybody once, whatever the size of a page', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await schedule('hr', `&limit=1${cursor === null ? '' : `&cursor=${cursor}`}`);
      seen.push(...names(page));
      expect(page.counts).toMatchObject({ people: 4 });
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(['teacher', 'otherTeacher', 'principal', 'union']);
  });

  test('needs a school year', async () => {
    expect((await clients.get('hr')?.get('/schedule'))?.status).toBe(400);
  });
});

test('An evaluation is started from the schedule and shows there', async () => {
  const before = await schedule('otherPrincipal');
  expect(before.counts).toEqual({ people: 1, due: 1, dueNotStarted: 1 });
  const assignmentId = before.items[0]?.assignmentId;
  const policyVersionId = service.seed.policies['demonstration-70-30'];
  const other = clients.get('otherPrincipal');
  expectOk(
    (await other?.post('/evaluations', { assignmentId, policyVersionId })) ?? (await Promise.reject(new Error())),
  );
  const after = await schedule('otherPrincipal');
  expect(after.counts).toEqual({ people: 1, due: 1, dueNotStarted: 0 });
  expect(after.items[0]).toMatchObject({ assignmentId: null, evaluation: { evaluationId: expect.any(String) } });
  expect(names(await schedule('otherPrincipal', '&started=false'))).toEqual([]);
});
