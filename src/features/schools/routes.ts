import { handle, nameOf } from '../common/index.ts';
import { listAssignments, listSchools } from './contract.ts';
import { assignmentsOf } from './queries.ts';

export const schoolRoutes = [
  handle(listSchools, async ({ tx, viewer }) => {
    let schools = tx
      .selectFrom('school')
      .select(['school_id as schoolId', 'name'])
      .where('district_id', '=', viewer.districtId)
      .orderBy('name');
    if (viewer.role === 'administrator')
      schools = schools.where((eb) => eb('school_id', '=', eb.fn.any(eb.val([...viewer.schoolIds]))));
    return { body: { items: await schools.execute() } };
  }),

  handle(listAssignments, async ({ tx, viewer, query }) => {
    const rows = await assignmentsOf(tx, viewer.districtId, {
      schoolYear: query.schoolYear,
      withoutEvaluation: query.withoutEvaluation === 'true',
    });
    const items = rows.map((row) => ({
      assignmentId: row.assignment_id,
      person: { personId: row.person_id, name: nameOf(row) },
      school: { schoolId: row.school_id, name: row.school_name },
      schoolYear: row.school_year,
      grade: row.grade,
      subject: row.subject,
      evaluator: {
        personId: row.evaluator_id,
        name: nameOf({ given_name: row.evaluator_given_name, family_name: row.evaluator_family_name }),
      },
    }));
    return { body: { items } };
  }),
];
