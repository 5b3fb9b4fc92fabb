import { randomUUID } from 'node:crypto';
import { componentTypes } from '../../../src/modules.ts';
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import { fingerprint } from '../../../src/platform/fingerprint.ts';
import { outcomeColumns } from '../../../src/features/ratings/index.ts';
import { policyVersion } from '../../../src/features/policies/index.ts';
import { canonicalText } from '../../../src/scoring/canonical.ts';
import { score } from '../../../src/scoring/score.ts';
import type { TestService } from './service.ts';

/** Evidence of a teacher by number: levels around the middle, and a gain; every fourth has no class to measure. */
function evidenceOf(number: number) {
  const level = (element: number) => String(2 + ((number + element) % 3));
  const observation = {
    observer: 'Observer 1',
    observedOn: '2025-10-01',
    elements: { '1.1': level(0), '1.2': level(number % 5) },
  };
  return {
    schoolYear: '2025-26',
    components: {
      observation: { rubric: 'practice', observations: [observation] },
      'pupil-progress': number % 4 === 0 ? { missing: 'no class' } : { value: String(((number * 7) % 60) - 25) },
    },
  };
}

/** Rated evaluations of so many teachers in the north, as an import would bring them. */
export async function addRatings(
  { database, seed }: Pick<TestService, 'database' | 'seed'>,
  count: number,
): Promise<void> {
  const { districtId, loader, people, schools, policies } = seed;
  const own = { district_id: districtId };
  const policyVersionId = policies['demonstration-70-30'];
  await asViewer(database.db, loader, async (tx) => {
    const pinned = await policyVersion(tx, districtId, policyVersionId, componentTypes);
    if (!pinned) throw new Error('The policy is not there');
    for (let number = 1; number <= count; number += 1) {
      const [person_id, assignment_id, evaluation_id] = [randomUUID(), randomUUID(), randomUUID()];
      await tx
        .insertInto('person')
        .values({ ...own, person_id, given_name: 'Given', family_name: `Rated ${number}`, local_id: person_id })
        .execute();
      await tx
        .insertInto('assignment')
        .values({
          ...own,
          assignment_id,
          person_id,
          school_id: schools.north,
          school_year: '2025-26',
          grade: number % 2 === 0 ? '3' : '4',
          subject: 'All subjects',
          evaluator_id: people.principal,
        })
        .execute();
      const whose = { ...own, evaluation_id, evaluatee_id: person_id, school_id: schools.north };
      await tx
        .insertInto('evaluation')
        .values({
          ...whose,
          evaluator_id: people.principal,
          assignment_id,
          school_year: '2025-26',
          policy_version_id: policyVersionId,
        })
        .execute();
      const evidence = evidenceOf(number);
      await tx
        .insertInto('rating')
        .values({
          ...whose,
          sequence: 1,
          ...outcomeColumns(score(pinned.policy, evidence, componentTypes)),
          policy_version_id: policyVersionId,
          policy_fingerprint: pinned.fingerprint,
          inputs: JSON.stringify(evidence),
          inputs_fingerprint: fingerprint(canonicalText(evidence)),
          scored_by: people.principal,
        })
        .execute();
    }
  });
}
