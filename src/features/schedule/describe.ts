import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { nameOf } from '../common/index.ts';
import type { Named } from './match.ts';

/** Employees of the schedule as the API gives them out, in the order given. */
export async function describeScheduled(tx: Transaction<Database>, viewer: PersonViewer, page: readonly Named[]) {
  const schools = await tx
    .selectFrom('school')
    .select(['school_id as schoolId', 'name'])
    .where('district_id', '=', viewer.districtId)
    .execute();
  const byId = new Map(schools.map((school) => [school.schoolId, school]));
  return page.map((each) => ({
    person: {
      personId: each.personId,
      name: nameOf({ given_name: each.givenName, family_name: each.familyName }),
    },
    localId: each.localId,
    schools: [...new Set(each.places.map(({ schoolId }) => schoolId))].flatMap((schoolId) => byId.get(schoolId) ?? []),
    isDue: each.isDue,
    reason: each.reason,
    sentence: each.sentence,
    citation: each.citation,
    nextDue: each.nextDue,
    intervalYears: each.intervalYears,
    findings: [...each.findings],
    evaluation: each.evaluation,
    assignmentId: startOf(each, viewer),
  }));
}

/** The assignment that an evaluation of this school year can be started from by this viewer. */
function startOf({ schoolYear, places, evaluation, isDue }: Named, { role, schoolIds }: PersonViewer): string | null {
  if (evaluation !== null || !isDue || role === 'teacher') return null;
  const place = places.find(
    (each) => each.schoolYear === schoolYear && (role === 'hr' || schoolIds.includes(each.schoolId)),
  );
  return place?.assignmentId ?? null;
}
