/** Everything else in another's name, school or district: by whom, and what refuses it. */
import { randomUUID } from 'node:crypto';
import { SCHOOL_YEAR } from '../../support/small-district.ts';
import { type Attempt, DENIED, FOREIGN_KEY, POLICY, whose, type RefusedWrite } from './attempt.ts';

export function forgedRecords({ here, elsewhere, principal, hr, system, union }: Attempt): RefusedWrite[] {
  const [first, , third] = here.teachers;
  const effect = { district_id: here.districtId, school_year: SCHOOL_YEAR, sequence: 1 };
  return [
    [
      'an observation as another observer',
      principal,
      (tx) =>
        tx
          .insertInto('observation')
          .values({
            ...whose(here, first),
            rubric_id: here.rubricId,
            observer_id: here.southPrincipal,
            observed_on: '2026-03-01',
          })
          .execute(),
      POLICY,
    ],
    [
      'a measure at another school',
      principal,
      (tx) =>
        tx
          .insertInto('measure')
          .values({ ...whose(here, third), component_key: 'x', evidence: '{}', source: 'x' })
          .execute(),
      POLICY,
    ],
    [
      'an element rating that calls a draft shared',
      principal,
      (tx) =>
        tx
          .insertInto('element_rating')
          .values({
            ...whose(here, first),
            observation_id: first.draftId,
            element_key: '2.1',
            observer_id: here.northPrincipal,
            observation_status: 'shared',
            level: '4',
          })
          .execute(),
      FOREIGN_KEY,
    ],
    [
      'an evaluation of a teacher of another school',
      principal,
      (tx) =>
        tx
          .insertInto('evaluation')
          .values({
            district_id: here.districtId,
            evaluatee_id: third.personId,
            school_id: here.north,
            evaluator_id: here.northPrincipal,
            assignment_id: third.assignmentId,
            school_year: SCHOOL_YEAR,
            policy_version_id: here.policyVersionId,
          })
          .execute(),
      /violates (foreign key|unique)/,
    ],
    [
      'an idempotency key of someone else',
      principal,
      (tx) =>
        tx
          .insertInto('idempotency_key')
          .values({
            district_id: here.districtId,
            actor_id: here.southPrincipal,
            key: 'k',
            method: 'POST',
            path: '/',
            request_hash: 'h',
          })
          .execute(),
      POLICY,
    ],
    [
      'HR inserting a version that counts as published',
      hr,
      async (tx) => {
        const { policy_id, fingerprint } = await tx
          .selectFrom('policy_version')
          .select(['policy_id', 'fingerprint'])
          .executeTakeFirstOrThrow();
        const version = { policy_id, fingerprint, version: 9, status: 'published' as const };
        return await tx
          .insertInto('policy_version')
          .values({ district_id: here.districtId, source: 'x', document: '{}', ...version })
          .execute();
      },
      POLICY,
    ],
    [
      'a draft taking effect',
      hr,
      (tx) =>
        tx
          .insertInto('policy_effect')
          .values({ ...effect, policy_version_id: here.draftPolicyVersionId, decided_by: here.northPrincipal })
          .execute(),
      FOREIGN_KEY,
    ],
    [
      'a version of another district taking effect',
      hr,
      (tx) =>
        tx
          .insertInto('policy_effect')
          .values({ ...effect, policy_version_id: elsewhere.policyVersionId, decided_by: here.northPrincipal })
          .execute(),
      FOREIGN_KEY,
    ],
    [
      'a decision in the name of someone else',
      hr,
      (tx) =>
        tx
          .insertInto('policy_effect')
          .values({ ...effect, policy_version_id: here.policyVersionId, decided_by: here.southPrincipal })
          .execute(),
      POLICY,
    ],
    [
      'a negotiator putting a version into effect',
      union,
      (tx) =>
        tx
          .insertInto('policy_effect')
          .values({ ...effect, policy_version_id: here.policyVersionId, decided_by: here.northPrincipal })
          .execute(),
      DENIED,
    ],
    ['HR rating an element', hr, (tx) => tx.updateTable('element_rating').set({ level: '4' }).execute(), DENIED],
    [
      "a negotiator's evaluation",
      union,
      (tx) => tx.updateTable('evaluation').set({ status: 'closed' }).execute(),
      DENIED,
    ],
    [
      'an account in another district',
      system,
      (tx) =>
        tx
          .insertInto('account')
          .values({
            email: 'a@b.test',
            password_hash: 'x',
            district_id: elsewhere.districtId,
            person_id: randomUUID(),
            role: 'hr',
          })
          .execute(),
      POLICY,
    ],
    [
      'a loader in another district',
      here.viewer('loader'),
      (tx) =>
        tx.insertInto('school').values({ district_id: elsewhere.districtId, name: 'x', external_id: 'x' }).execute(),
      POLICY,
    ],
  ];
}
