/** The life of an evaluation: which act may follow where it stands, and where the act leads. */
import type { Citation } from './finding.ts';

export const evaluationStatuses = ['planned', 'in_progress', 'drafted', 'issued', 'conference_held', 'closed'] as const;
export type EvaluationStatus = (typeof evaluationStatuses)[number];

/** Steps of the record: what can have happened to an evaluation. */
export const stepKinds = [
  'planned',
  'started',
  'drafted',
  'issued',
  'conference_held',
  'acknowledged',
  'closed',
  'reopened',
  'superseded',
  'delegated',
  'leave',
  'left',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Something that a person does to an evaluation as a whole; each is recorded as a step. */
export interface LifeAct {
  step: StepKind;
  /** Where the evaluation may stand. */
  from: readonly EvaluationStatus[];
  /** Where it stands afterwards; what is not named stays as it is. */
  to: Partial<Record<EvaluationStatus, EvaluationStatus>>;
  citation: Citation;
  /** Why it must wait, or comes too late, in one sentence. */
  otherwise: string;
  remedy: string;
}

const unfinished = ['planned', 'in_progress', 'drafted', 'issued', 'conference_held'] as const;
const given = ['issued', 'conference_held', 'closed'] as const;
const cite = (section: string, confirmWithCounsel = false): Citation => ({
  section: `Educ. Code ${section}`,
  confirmWithCounsel,
});

export const lifeActs = {
  start: {
    step: 'started',
    from: ['planned'],
    to: { planned: 'in_progress' },
    citation: cite('44664(a)'),
    otherwise: 'This evaluation was started already.',
    remedy: 'Go on with it.',
  },
  draft: {
    step: 'drafted',
    from: ['in_progress', 'drafted'],
    to: { in_progress: 'drafted' },
    citation: cite('44663(a)'),
    otherwise: 'Only an evaluation in progress is put in writing.',
    remedy: 'Start it when it is planned; reopen it when it was issued.',
  },
  issue: {
    step: 'issued',
    from: ['drafted'],
    to: { drafted: 'issued' },
    citation: cite('44663(a)'),
    otherwise:
      'A copy is transmitted of what is in writing, and nothing has been put in writing since the last change.',
    remedy: 'Draft the evaluation first.',
  },
  conference: {
    step: 'conference_held',
    from: given,
    to: { issued: 'conference_held' },
    citation: cite('44663(a)'),
    otherwise: 'The meeting is about the evaluation that the employee was given, and none has been issued.',
    remedy: 'Record the delivery first, with the day on which it was; then the meeting, with its own day.',
  },
  acknowledge: {
    step: 'acknowledged',
    from: given,
    to: {},
    citation: cite('44663(a)', true),
    otherwise: 'There is no copy yet whose receipt could be acknowledged.',
    remedy: 'Wait until the evaluation is issued.',
  },
  close: {
    step: 'closed',
    from: ['conference_held'],
    to: { conference_held: 'closed' },
    citation: cite('44663(a)'),
    otherwise: 'An evaluation is closed after it was issued and talked over.',
    remedy: 'Record the delivery and the meeting first; a meeting that the employee declined is recorded as such.',
  },
  reopen: {
    step: 'reopened',
    from: given,
    to: { issued: 'in_progress', conference_held: 'in_progress', closed: 'in_progress' },
    citation: cite('44663', true),
    otherwise: 'This evaluation is not issued or closed; it can be changed as it is.',
    remedy: 'Change it.',
  },
  delegate: {
    step: 'delegated',
    from: unfinished,
    to: {},
    citation: cite('44665'),
    otherwise: 'A closed evaluation has no evaluator to come.',
    remedy: 'Reopen it first.',
  },
  leave: {
    step: 'leave',
    from: unfinished,
    to: {},
    citation: cite('44664(a)', true),
    otherwise: 'A closed evaluation is not held up by a leave.',
    remedy: 'Record the leave on the evaluation that it holds up.',
  },
  left: {
    step: 'left',
    from: unfinished,
    to: {
      planned: 'closed',
      in_progress: 'closed',
      drafted: 'closed',
      issued: 'closed',
      conference_held: 'closed',
    },
    citation: cite('44664(b)', true),
    otherwise: 'This evaluation is closed already.',
    remedy: 'Reopen it first if it was closed by mistake.',
  },
} as const satisfies Record<string, LifeAct>;

export type LifeActName = keyof typeof lifeActs;

/** Where an act leads; undefined when it may not follow. */
export function statusAfter(name: LifeActName, status: EvaluationStatus): EvaluationStatus | undefined {
  const act: LifeAct = lifeActs[name];
  return act.from.includes(status) ? (act.to[status] ?? status) : undefined;
}

/** Whether observations, evidence, ratings and texts of an evaluation may change. */
export const isOpen = (status: EvaluationStatus): boolean => status === 'in_progress' || status === 'drafted';
