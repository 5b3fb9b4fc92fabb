import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type EvidenceComponent, type Policy, evidenceComponents } from '../../scoring/policy.ts';
import { type PupilProgressEvidence, pupilProgressEvidence } from '../measures/index.ts';
import { ownerOf } from './evaluation-rows.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { personIdOf } from './people-rows.ts';
import { grades, type StarTeacher, schoolYearOf } from './star.ts';

/** Pupil-progress evidence by teacher number, worked out by the service from the scores just loaded. */
export async function progressOfTeachers(
  tx: Transaction<Database>,
  teachers: readonly StarTeacher[],
): Promise<Map<string, PupilProgressEvidence>> {
  const result = new Map<string, PupilProgressEvidence>();
  for (const grade of grades) {
    const own = teachers.filter((teacher) => teacher.grade === grade);
    const teacherIds = own.map((teacher) => personIdOf.teacher(teacher.teacherKey));
    const question = { districtId: demonstrationDistrictId, schoolYear: schoolYearOf[grade], teacherIds };
    const evidence = await pupilProgressEvidence(tx, question);
    for (const { teacherKey } of own) {
      const found = evidence.get(personIdOf.teacher(teacherKey));
      if (found !== undefined) result.set(teacherKey, found);
    }
  }
  return result;
}

/** One measure for each teacher and each component of the policy that is not observed. */
export async function measureRows(
  tx: Transaction<Database>,
  teachers: readonly StarTeacher[],
  policy: Policy,
): Promise<NewRow<'measure'>[]> {
  const progress = await progressOfTeachers(tx, teachers);
  const measured = evidenceComponents(policy).filter((component) => component.origin.type !== 'observation');
  return teachers.flatMap((teacher) =>
    measured.map((component) => measureRow(teacher, component, progress.get(teacher.teacherKey))),
  );
}

function measureRow(
  teacher: StarTeacher,
  component: EvidenceComponent,
  progress: PupilProgressEvidence | undefined,
): NewRow<'measure'> {
  const isProgress = component.origin.type === 'pupil-progress' && progress !== undefined;
  return {
    ...ownerOf(teacher),
    measure_id: demonstrationId('measure', `${teacher.teacherKey} ${component.key}`),
    component_key: component.key,
    evidence: JSON.stringify(isProgress ? progress : { missing: reasonWithout(component) }),
    source: isProgress ? `The district's pupil scores, ${schoolYearOf[teacher.grade]}` : 'None',
    note: null,
  };
}

/** Why the demonstration has no evidence of a kind, as part of a sentence. */
export function reasonWithout(component: EvidenceComponent): string {
  return component.origin.type === 'value-added'
    ? 'value-added estimation is switched off'
    : `the demonstration has no evidence for "${component.title}"`;
}
