/** The duties of a school year that the viewer sees, with names. */
import type { Transaction } from 'kysely';
import { asDutyReader } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { type LocalDate, localDateOf } from '../../rules/local-date.ts';
import type { FeatureDeps } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { byDay, dutiesOf, type Duty, scopeOf } from './duties.ts';
import { type SeenEvaluation, seenEvaluations } from './seen.ts';

/** Which evaluations are looked at. */
export interface Where {
  schoolYear: string;
  school?: string | undefined;
}

/** What the reader of duties found, before it is known which of it the viewer sees. */
export interface Found {
  asOf: LocalDate;
  duties: readonly Duty[];
}

/** A duty with the names of its evaluation. */
export interface SeenDuty extends Duty {
  evaluation: SeenEvaluation;
}

/** Reads the duties; to be run before the viewer's own transaction. */
export async function findDuties({
  viewer,
  query,
  deps,
}: {
  viewer: PersonViewer;
  query: Where;
  deps: FeatureDeps;
}): Promise<Found> {
  const { districtId } = viewer;
  return await asDutyReader(deps.db, districtId, async (tx) => {
    const { timeZone } = (await districtTerms(tx, districtId)).terms;
    const asOf = localDateOf(deps.clock.now(), timeZone);
    const scope = scopeOf(viewer, query.schoolYear);
    return { asOf, duties: scope ? await dutiesOf(tx, districtId, { scope, asOf }) : [] };
  });
}

/** Those of the duties whose evaluation the viewer sees, by day. */
export async function seenDuties(
  tx: Transaction<Database>,
  districtId: string,
  { found, where: { schoolYear, school } }: { found: Found; where: Where },
): Promise<{ evaluations: SeenEvaluation[]; duties: SeenDuty[] }> {
  const seen = await seenEvaluations(tx, districtId, { schoolYear, school });
  const duties = found.duties.flatMap((duty) => {
    const evaluation = seen.get(duty.evaluationId);
    return evaluation ? [{ ...duty, evaluation }] : [];
  });
  return { evaluations: [...seen.values()], duties: duties.toSorted(byDay) };
}
