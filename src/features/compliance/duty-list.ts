/** The duties behind a number: narrowed, a page at a time, and as cells of a spreadsheet. Pure. */
import type { z } from 'zod';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { dutyCsvQuery } from './contract.ts';
import { sortKeyOf } from './duties.ts';
import type { SeenDuty } from './seen-duties.ts';

/** Those that a query asks for. */
export function narrowed(
  duties: readonly SeenDuty[],
  { state, kind, mine }: z.infer<typeof dutyCsvQuery>,
  viewer: PersonViewer,
): SeenDuty[] {
  return duties.filter(
    (duty) =>
      (state === undefined || duty.state === state) &&
      (kind === undefined || duty.kind === kind) &&
      (mine !== 'true' || duty.evaluatorId === viewer.personId),
  );
}

/** Those after the one that a cursor names. */
export const after = (duties: readonly SeenDuty[], sortKey: string): SeenDuty[] =>
  duties.filter((duty) => sortKeyOf(duty) > sortKey);

/** A duty as the API gives it out; undefined for one that does not apply. */
export function describeDuty(duty: SeenDuty) {
  const { state, evaluation } = duty;
  if (state === 'not_applicable') return undefined;
  const { teacher, evaluator, school } = evaluation;
  return {
    evaluationId: duty.evaluationId,
    teacher,
    evaluator,
    school,
    kind: duty.kind,
    title: duty.title,
    state,
    dueOn: duty.dueOn,
    targetOn: duty.targetOn,
    doneOn: duty.doneOn,
    source: duty.source,
    isLegal: duty.isLegal,
    confirmWithCounsel: duty.confirmWithCounsel,
  };
}

export const dutyColumns = [
  'school',
  'teacher',
  'evaluator',
  'duty',
  'state',
  'due on',
  'last working day before',
  'done on',
  'source',
  'of the law',
  'confirm with counsel',
];

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

export function dutyCells(duty: SeenDuty): string[] {
  const { evaluation, title, state, dueOn, targetOn, doneOn, source, isLegal, confirmWithCounsel } = duty;
  return [
    evaluation.school.name,
    evaluation.teacher.name,
    evaluation.evaluator.name,
    title,
    state.replaceAll('_', ' '),
    dueOn ?? '',
    targetOn ?? '',
    doneOn ?? '',
    source,
    yesNo(isLegal),
    yesNo(confirmWithCounsel),
  ];
}
