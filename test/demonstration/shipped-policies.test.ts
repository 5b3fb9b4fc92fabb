import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demonstrationDistrictId, loadDemonstration } from '../../src/features/demonstration/index.ts';
import { progressOfTeachers, reasonWithout } from '../../src/features/demonstration/measure-rows.ts';
import { personIdOf } from '../../src/features/demonstration/people-rows.ts';
import { publishPolicies } from '../../src/features/demonstration/policy-rows.ts';
import { readStar } from '../../src/features/demonstration/star.ts';
import type { PupilProgressEvidence } from '../../src/features/measures/index.ts';
import { type EvidenceParts, evidenceFor, gatherEvidence } from '../../src/features/ratings/index.ts';
import { componentTypes, shippedClocks, shippedPolicies, stateInstruments } from '../../src/modules.ts';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import { UndeterminedCutPointError, UndeterminedWeightError } from '../../src/scoring/errors.ts';
import { type Policy, evidenceComponents } from '../../src/scoring/policy.ts';
import { type Outcome, score } from '../../src/scoring/score.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const modules = { componentTypes, shippedClocks, shippedPolicies, stateInstruments };
const policies = publishPolicies(modules).map((each) => each.policy);

/** What a policy leaves open, so that nobody can be rated under it: a weight that is not settled, cut points not published. */
const leftOpen = new Map<string, typeof UndeterminedWeightError | typeof UndeterminedCutPointError>([
  ['lausd-utla-2012', UndeterminedWeightError],
  ['smes-2023', UndeterminedCutPointError],
  ['leap-2023', UndeterminedCutPointError],
]);
const cannotScore = [...leftOpen.keys()];

/** Policies whose weights were law for certain school years only are asked in the first of those years. */
const inForceFrom = new Map([
  ['achievenj-2014-18-non-sgp', '2014-15'],
  ['achievenj-2014-18-sgp', '2014-15'],
]);

let database: TestDatabase;
let teachers: { parts: EvidenceParts; progress: PupilProgressEvidence }[];

beforeAll(async () => {
  database = await testDatabase();
  await loadDemonstration({ db: database.db, modules, report: () => undefined });
  const loader = { districtId: demonstrationDistrictId, personId: null, role: 'loader', schoolIds: [] } as const;
  teachers = await asViewer(database.db, loader, async (tx) => {
    // An evaluation of the year after an unsatisfactory one is planned only: it has nothing to be scored.
    const evaluations = await tx
      .selectFrom('evaluation')
      .select(['evaluation_id', 'evaluatee_id'])
      .where('status', '<>', 'planned')
      .execute();
    const parts = await gatherEvidence(tx, {
      districtId: demonstrationDistrictId,
      evaluationIds: evaluations.map((row) => row.evaluation_id),
      includeDrafts: false,
    });
    const progress = await progressOfTeachers(tx, readStar().teachers);
    const byPerson = new Map([...progress].map(([key, evidence]) => [personIdOf.teacher(key), evidence]));
    return evaluations.flatMap((row) => {
      const own = { parts: parts.get(row.evaluation_id), progress: byPerson.get(row.evaluatee_id) };
      return own.parts === undefined || own.progress === undefined
        ? []
        : [{ parts: own.parts, progress: own.progress }];
    });
  });
}, 120_000);

afterAll(async () => await database.drop());

/** What the district holds about a teacher, in the components of any policy. */
function scoreUnder(policy: Policy, { parts, progress }: (typeof teachers)[number]): Outcome {
  const measures = new Map(
    evidenceComponents(policy).map((component) => [
      component.key,
      component.origin.type === 'pupil-progress' ? progress : { missing: reasonWithout(component) },
    ]),
  );
  const schoolYear = inForceFrom.get(policy.key) ?? parts.schoolYear;
  return score(policy, evidenceFor(policy, { ...parts, schoolYear, measures }), componentTypes);
}

describe('the 1,387 teachers under each shipped policy', () => {
  test('are all there', () => {
    expect(teachers).toHaveLength(1_387);
    expect(policies.map((policy) => policy.key)).toEqual(expect.arrayContaining(cannotScore));
  });

  test.each(
    policies.filter((policy) => !cannotScore.includes(policy.key)).map((policy) => [policy.key, policy] as const),
  )('%s: a rating, or a named reason for none', (_, policy) => {
    for (const teacher of teachers) {
      const outcome = scoreUnder(policy, teacher);
      if (outcome.outcome === 'rated') expect(outcome.rating.label).not.toBe('');
      else expect(outcome.reasons.map((reason) => reason.sentence).join()).not.toBe('');
    }
  });

  test.each(
    policies.filter((policy) => cannotScore.includes(policy.key)).map((policy) => [policy.key, policy] as const),
  )('%s: something is left open, so no rating for anybody', (key, policy) => {
    for (const teacher of teachers.slice(0, 20)) expect(() => scoreUnder(policy, teacher)).toThrow(leftOpen.get(key));
  });
});
