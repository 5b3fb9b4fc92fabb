/** Attempts on the lawful record of an evaluation: responses, steps and breaches of the law stay, whoever tries. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { counts, DENIED, POLICY, twoDistricts, whose } from './attempt.ts';

const { db, ownerPool, drop, here, elsewhere, principal, teacher, hr, system, union, management } =
  await twoDistricts();
const [first, second, third] = here.teachers;
const colleague = here.viewer('teacher', second.personId);
const stranger = elsewhere.viewer('hr', elsewhere.northPrincipal);
const everyone = [principal, teacher, hr, system, union, management, here.viewer('loader')];
afterAll(drop);

type Work = (tx: Transaction<Database>) => Promise<unknown>;
const as = (viewer: Viewer, work: Work) => asViewer(db, viewer, work);

const response = (recorded_by: string, of = first) => ({
  ...whose(here, of),
  response: 'I see it otherwise.',
  received_on: '2026-06-01',
  recorded_by,
});
const step = (recorded_by: string, kind: 'issued' | 'acknowledged' | 'drafted', of = first) => ({
  ...whose(here, of),
  sequence: { drafted: 1, issued: 2, acknowledged: 3 }[kind],
  kind,
  occurred_on: '2026-05-11',
  recorded_by,
  ...(kind === 'acknowledged' ? { manner: 'received' } : {}),
  ...(kind === 'issued' ? { manner: 'mail' } : {}),
  ...(kind === 'acknowledged' ? {} : { document: '{}', document_fingerprint: `sha256:${'b'.repeat(64)}` }),
});
const breach = (recorded_by: string | null, of = first) => ({
  ...whose(here, of),
  occasion: 'breach' as const,
  rule: 'K23',
  severity: 'BREACH' as const,
  code: 'LATE',
  sentence: 'Late by 1 day.',
  remedy: '',
  citation: '{}',
  facts: '{}',
  as_of: '2026-05-12',
  recorded_by,
});

beforeAll(async () => {
  await as(teacher, (tx) => tx.insertInto('evaluation_response').values(response(first.personId)).execute());
  await as(principal, async (tx) => {
    for (const kind of ['drafted', 'issued'] as const)
      await tx.insertInto('evaluation_step').values(step(here.northPrincipal, kind)).execute();
    await tx.insertInto('finding_record').values(breach(here.northPrincipal)).execute();
    const text = { ...whose(here, first), finding: 'Draft' };
    await tx
      .insertInto('criterion_text')
      .values({ ...text, criterion: 'b1', is_shared: true })
      .execute();
    await tx
      .insertInto('criterion_text')
      .values({ ...text, criterion: 'b2' })
      .execute();
  });
});

describe('What is on record stays', () => {
  const changes: [string, Work][] = [
    ['editing a response', (tx) => tx.updateTable('evaluation_response').set({ response: 'I agree.' }).execute()],
    ['deleting a response', (tx) => tx.deleteFrom('evaluation_response').execute()],
    ['emptying responses', (tx) => sql`truncate app.evaluation_response`.execute(tx)],
    ['moving a delivery', (tx) => tx.updateTable('evaluation_step').set({ occurred_on: '2026-05-10' }).execute()],
    ['deleting a step', (tx) => tx.deleteFrom('evaluation_step').execute()],
    ['softening a breach', (tx) => tx.updateTable('finding_record').set({ severity: 'INFO' }).execute()],
    ['deleting a breach', (tx) => tx.deleteFrom('finding_record').execute()],
    ['emptying findings', (tx) => sql`truncate app.finding_record cascade`.execute(tx)],
    ['deleting a notice', (tx) => tx.deleteFrom('unsatisfactory_notice').execute()],
    ['deleting an evidence item', (tx) => tx.deleteFrom('evidence_item').execute()],
    ['deleting what is owed', (tx) => tx.deleteFrom('owed_evaluation').execute()],
  ];
  describe.each(changes)('against %s', (_, change) => {
    test.each(everyone)('by $role', async (viewer) => {
      await expect(as(viewer, change)).rejects.toThrow(DENIED);
    });
  });

  test.each([
    `update app.evaluation_response set response = ''`,
    'delete from app.evaluation_response',
    `update app.evaluation_step set occurred_on = '2026-05-10'`,
    'delete from app.evaluation_step',
    `update app.finding_record set severity = 'INFO'`,
    'delete from app.finding_record',
  ])('even against the owner: %s', async (statement) => {
    await expect(ownerPool.query(statement)).rejects.toThrow(/never changed or deleted/);
  });

  test('A breach is stored once, however often it shows', async () => {
    const again = as(principal, (tx) => tx.insertInto('finding_record').values(breach(here.northPrincipal)).execute());
    await expect(again).rejects.toThrow(/breach_once/);
  });
});

describe('Nobody writes what is another’s to write', () => {
  const refused: [string, Viewer, Work][] = [
    [
      'a response in the teacher’s name',
      principal,
      (tx) => tx.insertInto('evaluation_response').values(response(first.personId)).execute(),
    ],
    [
      'a response to a colleague’s evaluation',
      teacher,
      (tx) => tx.insertInto('evaluation_response').values(response(first.personId, second)).execute(),
    ],
    [
      'a response at another school',
      principal,
      (tx) => tx.insertInto('evaluation_response').values(response(here.northPrincipal, third)).execute(),
    ],
    [
      'receipt by the evaluator for the teacher',
      principal,
      (tx) => tx.insertInto('evaluation_step').values(step(here.northPrincipal, 'acknowledged')).execute(),
    ],
    [
      'receipt by HR for the teacher',
      hr,
      (tx) => tx.insertInto('evaluation_step').values(step(here.northPrincipal, 'acknowledged')).execute(),
    ],
    [
      'a delivery at another school',
      principal,
      (tx) =>
        tx
          .insertInto('evaluation_step')
          .values(step(here.northPrincipal, 'issued', third))
          .execute(),
    ],
    [
      'a delivery in someone else’s name',
      principal,
      (tx) =>
        tx
          .insertInto('evaluation_step')
          .values(step(here.southPrincipal, 'issued', second))
          .execute(),
    ],
    [
      'a breach that nobody found',
      principal,
      (tx) => tx.insertInto('finding_record').values(breach(null, second)).execute(),
    ],
  ];
  test.each(refused)('%s', async (_, viewer, write) => {
    await expect(as(viewer, write)).rejects.toThrow(POLICY);
  });

  test.each([
    ['a step', (tx) => tx.insertInto('evaluation_step').values(step(first.personId, 'issued')).execute()],
    ['a breach', (tx) => tx.insertInto('finding_record').values(breach(first.personId)).execute()],
    ['a status', (tx) => tx.updateTable('evaluation').set({ status: 'closed' }).execute()],
    ['an evaluator', (tx) => tx.updateTable('evaluation').set({ evaluator_id: here.southPrincipal }).execute()],
  ] satisfies [string, Work][])('a teacher: %s', async (_, write) => {
    await expect(as(teacher, write)).rejects.toThrow(/permission denied|row-level security/);
  });

  test('The time of recording is the server’s', async () => {
    const early = { ...response(first.personId), recorded_at: new Date(0) };
    await expect(as(teacher, (tx) => tx.insertInto('evaluation_response').values(early).execute())).rejects.toThrow(
      DENIED,
    );
  });
});

describe('Each viewer reads', () => {
  const tables = ['evaluation_response', 'evaluation_step', 'finding_record', 'criterion_text'] as const;

  test('the own record, without drafts, as the teacher', async () => {
    expect(await counts(db, teacher, tables)).toEqual({
      evaluation_response: 1,
      evaluation_step: 1,
      finding_record: 1,
      criterion_text: 1,
    });
  });

  test('everything of the own school as an administrator', async () => {
    expect(await counts(db, principal, tables)).toEqual({
      evaluation_response: 1,
      evaluation_step: 2,
      finding_record: 1,
      criterion_text: 2,
    });
  });

  test.each([
    ['a colleague', colleague],
    ['HR of another district', stranger],
    ['the principal of the other school', here.viewer('administrator', here.southPrincipal, [here.south])],
  ])('nothing as %s', async (_, viewer) => {
    expect(Object.values(await counts(db, viewer, tables))).toEqual([0, 0, 0, 0]);
  });

  test.each([system, union, management])('nothing as $role', async (viewer) => {
    expect(Object.values(await counts(db, viewer, tables))).toEqual(Array(4).fill('denied'));
  });
});
