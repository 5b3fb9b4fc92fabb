/** The duties and findings that the compliance numbers are counted from. */
import type { Insertable } from 'kysely';
import { asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { EvaluationDeadlineTable, FindingRecordTable } from '../../../src/platform/database/schema.ts';
import { deadline, storeDeadlines, storeMilestone, type Whose } from '../../watching/deadlines.ts';
import type { Client } from './client.ts';
import type { TestService } from './service.ts';
import { createEvaluation } from './steps.ts';

/** Three evaluations, by whose they are. */
export interface Watched {
  north: Whose;
  south: Whose;
  nextYear: Whose;
}

export async function startEvaluation(
  { seed }: TestService,
  client: Client,
  place: 'north' | 'south' | 'northNextYear',
): Promise<Whose> {
  const { districtId, schools, people } = seed;
  const path = await createEvaluation(client, seed, 'demonstration-70-30', place);
  return {
    district_id: districtId,
    evaluation_id: path.split('/')[2] ?? '',
    evaluatee_id: place === 'south' ? people.otherTeacher : people.teacher,
    school_id: place === 'south' ? schools.south : schools.north,
  };
}

const found = (whose: Whose, rule: string, code: string, recordedBy: string): Insertable<FindingRecordTable> => ({
  ...whose,
  occasion: 'breach',
  rule,
  severity: 'BREACH',
  code,
  sentence: `=${code}, said in one sentence.`,
  remedy: 'Do it.',
  citation: JSON.stringify({ section: 'Educ. Code 44663(a)', confirmWithCounsel: true }),
  facts: '{}',
  as_of: '2026-05-12',
  recorded_by: recordedBy,
});

/** Six duties in the north and one in the south, each in another state. */
function duties({ north, south, nextYear }: Watched): Insertable<EvaluationDeadlineTable>[] {
  const contract = { source: 'Article X', confirm_with_counsel: true };
  return [
    deadline(north, 'passed', '2026-05-01', { title: 'Passed' }),
    deadline(north, 'near', '2026-05-20', { title: 'Near', ...contract }),
    deadline(north, 'far', '2026-06-20', { title: 'Far' }),
    deadline(north, 'kept', '2026-05-09', { title: 'Kept', met_by: 'planning-sheet' }),
    deadline(north, 'late', '2026-03-01', { title: 'Late', met_by: 'planning-sheet' }),
    deadline(north, 'unknown', null, { title: 'Unknown' }),
    deadline(north, 'given up', '2026-01-01', { title: 'Given up', applies: false }),
    deadline(south, 'near', '2026-05-21', { title: 'Near', ...contract }),
    deadline(nextYear, 'near', '2026-10-01', { title: 'Near', school_year: '2026-27', ...contract }),
  ];
}

/** Two teachers who were never evaluated, and one who was hired after the year. */
async function employ({ database, seed }: TestService): Promise<void> {
  const { districtId, people, loader } = seed;
  const employment = (person_id: string, from: string) => ({
    district_id: districtId,
    person_id,
    status: 'permanent' as const,
    hired_on: from,
    valid_from: from,
  });
  await asViewer(database.db, loader, (tx) =>
    tx
      .insertInto('employment')
      .values([
        employment(people.teacher, '2012-08-15'),
        employment(people.otherTeacher, '2013-08-15'),
        employment(people.principal, '2026-08-15'),
      ])
      .execute(),
  );
}

/** Duties and findings of ours in the place of what the service works out by itself, which is tried elsewhere. */
export async function loadWatched(service: TestService, hr: Viewer, watched: Watched): Promise<void> {
  const { db, ownerPool } = service.database;
  const { north, south, nextYear } = watched;
  const recordedBy = service.seed.people.hr;
  await ownerPool.query('update app.evaluation_deadline set applies = false');
  await storeDeadlines(db, hr, duties(watched));
  await employ(service);
  await storeMilestone(db, hr, north, { milestone: 'planning-sheet', reachedOn: '2026-04-01' });
  await asViewer(db, hr, async (tx) => {
    await tx
      .insertInto('finding_record')
      .values([
        found(north, 'K23', 'DELIVERED_LATE', recordedBy),
        found(north, 'K24', 'NOT_MET', recordedBy),
        found(south, 'K23', 'DELIVERED_LATE', recordedBy),
        found(nextYear, 'K23', 'DELIVERED_LATE', recordedBy),
      ])
      .execute();
  });
}
