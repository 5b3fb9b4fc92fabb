/** After an unsatisfactory rating the next school year has an evaluation, whenever the assignment appears. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openOwedEvaluations } from '../../src/features/evaluation-life/index.ts';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import type { Client } from './support/client.ts';
import { loadCalendarAndEmployment } from './support/lawful.ts';
import { type TestService, testService } from './support/service.ts';
import {
  act,
  addEvidence,
  closeEvaluation,
  createEvaluation,
  expectOk,
  rate,
  sharedObservation,
} from './support/steps.ts';

let service: TestService;
let principal: Client;
let evaluation: string;

beforeAll(async () => {
  service = await testService();
  await loadCalendarAndEmployment(service);
  service.clock.time = new Date('2026-05-04T18:00:00Z');
  principal = await service.signIn('otherPrincipal');
  evaluation = await createEvaluation(principal, service.seed, 'demonstration-70-30', 'south');
  await sharedObservation(principal, evaluation, ['1', '1']);
  expectOk(await addEvidence(principal, evaluation));
  expectOk(
    await principal.post(`${evaluation}/recommendations`, { about: '', recommendation: 'Plan with a colleague.' }),
  );
  expectOk(await rate(principal, evaluation));
});
afterAll(() => service.stop());

const hr = () => ({
  districtId: service.seed.districtId,
  personId: service.seed.people.hr,
  role: 'hr' as const,
  schoolIds: [],
});
const open = () => asViewer(service.database.db, hr(), (tx) => openOwedEvaluations(tx, hr(), service.clock.now()));
const nextYears = async () => expectOk(await principal.get('/evaluations?schoolYear=2026-27')).body.items;

test('without an assignment it is owed, and nothing opens it', async () => {
  expectOk(
    await principal.post(`${evaluation}/unsatisfactory-notices`, {
      description: 'Recall only.',
      givenOn: '2026-05-04',
    }),
  );
  await closeEvaluation(principal, evaluation);
  const owed = await service.database.ownerPool.query('select school_year from app.owed_evaluation');
  expect(owed.rows).toEqual([{ school_year: '2026-27' }]);
  expect(await open()).toBe(0);
  expect(await nextYears()).toEqual([]);
});

test('once there is an assignment it is opened, once', async () => {
  const { seed, database } = service;
  await asViewer(database.db, seed.loader, (tx) =>
    tx
      .insertInto('assignment')
      .values({
        district_id: seed.districtId,
        person_id: seed.people.otherTeacher,
        school_id: seed.schools.south,
        school_year: '2026-27',
        grade: '3',
        subject: 'All subjects',
        evaluator_id: seed.people.otherPrincipal,
      })
      .execute(),
  );
  expect(await open()).toBe(1);
  expect(await open()).toBe(0);
  const [next] = await nextYears();
  expect(next).toMatchObject({ status: 'planned', policy: { policyVersionId: seed.policies['demonstration-70-30'] } });
});

test('one who leaves is not evaluated to the end', async () => {
  const [next] = await nextYears();
  const path = `/evaluations/${next.evaluationId}`;
  const left = expectOk(await act(principal, path, 'left', { reason: 'Moved away' }));
  expect(left.body).toMatchObject({ status: 'closed', currentRating: null });
  const { steps } = expectOk(await principal.get(`${path}/timeline`)).body;
  expect(steps.at(-1)).toMatchObject({ kind: 'left', note: 'Moved away' });
  expect((await act(principal, path, 'conference')).body.type).toBe('urn:fairweight:problem:wrong-order');
});
