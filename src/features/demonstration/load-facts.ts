/** Loads the facts that duties depend on: the district's before its evaluations, its employees' after them. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { serviceInstrumentRows } from '../instruments/index.ts';
import { careersOf } from './careers.ts';
import { consentRows, intervalRows } from './consent-rows.ts';
import { holidayRows, recordRows, termsRows } from './district-fact-rows.ts';
import { demonstrationDistrictId } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { participationRows, reportRows } from './par-rows.ts';
import {
  completeYearRows,
  earlierEvaluationRows,
  inspectionRows,
  leaveRows,
  reelectionRows,
} from './people-fact-rows.ts';
import type { Modules } from './policy-rows.ts';
import type { RatingRow } from './rating-rows.ts';
import type { Star } from './star.ts';

export async function loadDistrictFacts(tx: Transaction<Database>, { stateInstruments }: Modules): Promise<void> {
  await insertRows(tx, 'district_terms', termsRows());
  await insertRows(tx, 'district_holiday', holidayRows());
  await insertRows(tx, 'district_record', recordRows());
  await insertRows(tx, 'instrument', serviceInstrumentRows(demonstrationDistrictId, stateInstruments));
}

/** @param ratings of the evaluations just loaded: what followed an unsatisfactory one depends on them */
export async function loadPeopleFacts(
  tx: Transaction<Database>,
  star: Star,
  ratings: readonly RatingRow[],
  report: (message: string) => void,
): Promise<void> {
  const [{ unsatisfactory_ratings: keys = [] } = {}] = termsRows();
  const unsatisfactory = ratings.filter(({ rating_key }) => keys?.includes(rating_key ?? ''));
  const careers = careersOf(star.teachers, new Set(unsatisfactory.map(({ evaluatee_id }) => evaluatee_id)));
  const earlier = earlierEvaluationRows(careers);
  await insertRows(tx, 'earlier_evaluation', earlier);
  await insertRows(tx, 'complete_probationary_year', completeYearRows(careers));
  await insertRows(tx, 'reelection_notice', reelectionRows(careers));
  await insertRows(tx, 'leave_year', leaveRows(careers));
  await insertRows(tx, 'inspection_request', inspectionRows(careers));
  await insertRows(tx, 'five_year_interval', intervalRows(careers));
  await insertRows(tx, 'five_year_consent', consentRows(careers));
  await insertRows(tx, 'par_participation', participationRows(careers));
  await insertRows(tx, 'par_report', reportRows(careers));
  report(`Loaded what is known of ${careers.length} teachers, with ${earlier.length} evaluations on paper.`);
}
