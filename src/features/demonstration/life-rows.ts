/** The invented life of each evaluation: its steps, and what an unsatisfactory rating is followed by. */
import { type LocalDate, localDate } from '../../rules/local-date.ts';
import { isSatisfactory } from '../../rules/satisfactory.ts';
import { documentColumns, type WrittenDocument } from '../evaluation-life/index.ts';
import { afternoonOf, type EvaluationRow, type ObservationRows, ownerOf } from './evaluation-rows.ts';
import { evidenceRows } from './evidence-rows.ts';
import { cell, readCsv } from './fixtures.ts';
import { demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { type LifeDays, lifeDays } from './life-days.ts';
import { recommendationRows } from './recommendation-rows.ts';
import type { PublishedPolicy } from './policy-rows.ts';
import type { RatingRow } from './rating-rows.ts';
import type { StarTeacher } from './star.ts';

/** What lives are told from: rows just loaded, in STAR's order of teachers. */
export interface LifeMaterial {
  teachers: readonly StarTeacher[];
  evaluations: readonly EvaluationRow[];
  ratings: readonly RatingRow[];
  elementRatings: ObservationRows['ratings'];
  measures: readonly NewRow<'measure'>[];
  pinned: PublishedPolicy;
}

export interface LifeRows {
  steps: NewRow<'evaluation_step'>[];
  evidence: NewRow<'evidence_item'>[];
  recommendations: NewRow<'recommendation'>[];
  notices: NewRow<'unsatisfactory_notice'>[];
  plans: NewRow<'assistance_plan'>[];
  referrals: NewRow<'par_referral'>[];
  /** Evaluations that the law wants again next year, with the day on which they were closed. */
  again: { evaluation: EvaluationRow; closedOn: LocalDate }[];
}

const words = {
  refused: 'Receipt was refused before the school secretary. Invented for the demonstration.',
  notice:
    'The rating is the lowest of the policy; the observations and the progress of pupils that led to it are named in the evaluation. Invented for the demonstration.',
  referral: 'Invented for the demonstration.',
  plan: 'A colleague visits twice a month, and the visits are talked over. Invented for the demonstration.',
};

/** The rows of every evaluation's life. */
export function lifeRows(material: LifeMaterial): LifeRows {
  const { teachers, evaluations, ratings, elementRatings, measures, pinned } = material;
  const calendars = new Map(readCsv('calendars.csv').map((line) => [cell(line, 'schoolYear'), line]));
  const ratingOf = new Map(ratings.map((rating) => [rating.evaluation_id, rating]));
  const levels = pinned.policy.levels.list.map(({ key }) => key);
  const elements = Map.groupBy(elementRatings, ({ evaluation_id }) => evaluation_id);
  const measured = Map.groupBy(measures, ({ evaluation_id }) => evaluation_id);
  const rows: LifeRows = {
    steps: [],
    evidence: [],
    recommendations: [],
    notices: [],
    plans: [],
    referrals: [],
    again: [],
  };
  teachers.forEach((teacher, index) => {
    const evaluation = evaluations[index];
    const rating = evaluation && ratingOf.get(evaluation.evaluation_id);
    if (!evaluation || !rating) return;
    const calendar = calendars.get(evaluation.school_year) ?? {};
    const days = lifeDays(teacher, {
      firstSchoolday: localDate(cell(calendar, 'firstSchoolday')),
      lastSchoolday: localDate(cell(calendar, 'lastSchoolday')),
    });
    const satisfactory = isSatisfactory(rating.rating_key ?? null, { levels, unsatisfactory: null });
    const recommendations = recommendationRows(teacher, elements.get(evaluation.evaluation_id) ?? [], {
      isNeeded: satisfactory === false,
      day: days.drafted,
    });
    const own = measured.get(evaluation.evaluation_id) ?? [];
    const evidence = evidenceRows({ teacher, owner: ownerOf(teacher), measures: own, days });
    rows.evidence.push(...evidence);
    rows.recommendations.push(...recommendations);
    rows.steps.push(...stepRows(teacher, { evaluation, rating, days, satisfactory, evidence, recommendations }));
    if (satisfactory !== false) return;
    rows.notices.push({ ...paper(teacher, evaluation), description: words.notice, given_on: days.issued });
    rows.plans.push({ ...paper(teacher, evaluation), plan: words.plan, agreed_on: days.conference });
    rows.referrals.push({ ...paper(teacher, evaluation), note: words.referral, referred_on: days.conference });
    rows.again.push({ evaluation, closedOn: days.closed });
  });
  return rows;
}

const paper = (teacher: StarTeacher, { evaluator_id }: EvaluationRow) => ({
  ...ownerOf(teacher),
  recorded_by: evaluator_id,
});

interface Told {
  evaluation: EvaluationRow;
  rating: RatingRow;
  days: LifeDays;
  satisfactory: boolean | null;
  evidence: readonly NewRow<'evidence_item'>[];
  recommendations: readonly NewRow<'recommendation'>[];
}

/** The six steps of one evaluation. Each was recorded on the day on which it happened. */
function stepRows(teacher: StarTeacher, told: Told): NewRow<'evaluation_step'>[] {
  const { evaluation, rating, days, satisfactory, evidence, recommendations } = told;
  const document = documentColumns({
    schoolYear: evaluation.school_year,
    evaluatorId: evaluation.evaluator_id,
    rating: {
      ratingId: rating.rating_id,
      outcome: rating.outcome,
      key: rating.rating_key ?? null,
      label: rating.rating_label ?? null,
      compositeDecimal: rating.composite_decimal ?? null,
    },
    criteria: [],
    responsibilities: [],
    evidence: evidence.map(describeEvidence),
    focusElements: [],
    recommendations: recommendations.map(({ about = '', recommendation }) => ({ about, recommendation })),
  });
  const step = (sequence: number, kind: NewRow<'evaluation_step'>['kind'], day: LocalDate) => ({
    ...ownerOf(teacher),
    step_id: demonstrationId('step', `${teacher.teacherKey} ${sequence}`),
    sequence,
    kind,
    occurred_on: day,
    recorded_at: afternoonOf(day),
    recorded_by: evaluation.evaluator_id,
    note: '',
    manner: null,
    is_attended: null,
    document: null,
    document_fingerprint: null,
    rating_id: null,
    is_satisfactory: null,
  });
  const receipt = days.isRefused
    ? { manner: 'refused', note: words.refused }
    : { manner: 'received', recorded_by: evaluation.evaluatee_id };
  return [
    step(1, 'started', days.started),
    { ...step(2, 'drafted', days.drafted), ...document },
    { ...step(3, 'issued', days.issued), ...document, manner: 'in_person', is_satisfactory: satisfactory },
    { ...step(4, 'acknowledged', days.acknowledged), ...receipt },
    { ...step(5, 'conference_held', days.conference), is_attended: true },
    step(6, 'closed', days.closed),
  ];
}

const describeEvidence = (row: NewRow<'evidence_item'>): WrittenDocument['evidence'][number] => ({
  evidenceItemId: row.evidence_item_id ?? '',
  title: row.title,
  instrument: row.instrument_key,
  referencing: row.referencing,
  metric: row.metric,
  dataYear: row.data_year,
  grade: row.grade ?? null,
  subject: row.subject ?? null,
  releasedOn: row.released_on ?? null,
  usedOn: row.used_on,
  standards: row.standards,
  level: row.level,
  isConsidered: row.is_considered ?? false,
  weight: row.weight ?? '0',
  isValueAdded: row.is_value_added ?? false,
});
