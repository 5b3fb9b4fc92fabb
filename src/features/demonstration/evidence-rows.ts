import type { NewRow } from './insert-rows.ts';
import { demonstrationId } from './ids.ts';
import { afternoonOf } from './evaluation-rows.ts';
import { districtBenchmark } from './instrument-rows.ts';
import type { LifeDays } from './life-days.ts';
import { schoolYearOf, type StarTeacher } from './star.ts';

/** Whose the evidence is and what the law wants to see of it. */
export interface EvidenceOf {
  teacher: StarTeacher;
  owner: { district_id: string; evaluation_id: string; evaluatee_id: string; school_id: string };
  measures: readonly NewRow<'measure'>[];
  days: LifeDays;
}

/** A benchmark that was considered, for evaluations without scores: every teacher's pupils progress toward something. */
export function evidenceRows({ teacher, owner, measures, days }: EvidenceOf): NewRow<'evidence_item'>[] {
  if (measures.some(({ evidence }) => !('missing' in (JSON.parse(evidence) as object)))) return [];
  return [
    {
      ...owner,
      evidence_item_id: demonstrationId('evidence', teacher.teacherKey),
      title: 'District benchmark of the spring, invented for the demonstration',
      instrument_key: districtBenchmark,
      referencing: 'criterion',
      metric: 'Share of pupils at the standard that the governing board set',
      data_year: schoolYearOf[teacher.grade],
      grade: teacher.grade,
      subject: 'All subjects',
      released_on: null,
      used_on: days.drafted,
      standards: 'local',
      level: 'own_pupils',
      is_considered: true,
      weight: '0',
      is_value_added: false,
      created_at: afternoonOf(days.drafted),
    },
  ];
}
