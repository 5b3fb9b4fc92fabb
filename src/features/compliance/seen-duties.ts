/** The duties of a school year that the viewer sees, with names. */
import type { Transaction } from 'kysely';
import { asDutyReader } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { type LocalDate, localDateOf } from '../../rules/local-date.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { type FeatureDeps, ruleBookFor } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { dueEmployees, type DueEmployee } from './due-employees.ts';
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

/** The same with those who are to be evaluated: everybody in the district, or a principal's people. */
export interface FoundWithSchedule extends Found {
  due: readonly DueEmployee[];
}

/** A duty with the names of its evaluation. */
export interface SeenDuty extends Duty {
  evaluation: SeenEvaluation;
}

interface Asked {
  viewer: PersonViewer;
  query: Where;
  deps: FeatureDeps;
}

/** Reads the duties; to be run before the viewer's own transaction. */
export const findDuties = (asked: Asked): Promise<Found> =>
  asReader(asked, (tx, { asOf }) => readDuties(tx, asked, asOf));

/** Reads the duties and the schedule; to be run before the viewer's own transaction. */
export const findDutiesAndSchedule = (asked: Asked): Promise<FoundWithSchedule> =>
  asReader(asked, async (tx, { asOf, book }) => {
    const { schoolYear } = asked.query;
    const { districtId, role } = asked.viewer;
    const schoolIds = role === 'administrator' ? asked.viewer.schoolIds : undefined;
    const due = book ? await dueEmployees(tx, districtId, { book, schoolYear, asOf, schoolIds }) : [];
    return { ...(await readDuties(tx, asked, asOf)), due };
  });

async function asReader<T>(
  { viewer: { districtId }, deps }: Asked,
  work: (tx: Transaction<Database>, day: { asOf: LocalDate; book: RuleBook | undefined }) => Promise<T>,
): Promise<T> {
  return await asDutyReader(deps.db, districtId, async (tx) => {
    const { terms, jurisdiction } = await districtTerms(tx, districtId);
    return await work(tx, {
      asOf: localDateOf(deps.clock.now(), terms.timeZone),
      book: ruleBookFor(deps, jurisdiction),
    });
  });
}

async function readDuties(tx: Transaction<Database>, { viewer, query }: Asked, asOf: LocalDate): Promise<Found> {
  const scope = scopeOf(viewer, query.schoolYear);
  return { asOf, duties: scope ? await dutiesOf(tx, viewer.districtId, { scope, asOf }) : [] };
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
