/** Looks for breaches of the law in evaluations while nobody is looking, and puts new ones on record. */
import type { Transaction } from 'kysely';
import { asDutyReader, asWatcher } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { Finding } from '../../rules/finding.ts';
import { type LocalDate, localDateOf } from '../../rules/local-date.ts';
import { checkAll } from '../../rules/rule.ts';
import { addSchoolYears, schoolYearOf } from '../../rules/school-year.ts';
import { type FeatureDeps, ruleBookFor } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { evaluationFacts } from './facts/evaluation-facts.ts';
import type { StepOwner } from './record-step.ts';
import { storeBreaches } from './store-findings.ts';

/** Evaluations whose facts are held at one time. */
const atOnce = 500;

type Deps = Pick<FeatureDeps, 'db' | 'clock' | 'componentTypes' | 'ruleBooks'>;

/**
 * Looks at the evaluations of this school year and the last one; what was broken before that shows to whoever opens it.
 * @returns how many breaches are on record since now
 */
export async function lookForBreaches(deps: Deps, districtId: string): Promise<number> {
  const { asOf, owners } = await asDutyReader(deps.db, districtId, (tx) => evaluationsToLookAt(tx, districtId, deps));
  let added = 0;
  for (let start = 0; start < owners.length; start += atOnce) {
    const some = owners.slice(start, start + atOnce);
    const found = await asDutyReader(deps.db, districtId, (tx) => breachesIn(tx, districtId, { deps, asOf, some }));
    added += await asWatcher(deps.db, districtId, async (tx) => {
      let stored = 0;
      for (const { owner, breaches } of found)
        stored += await storeBreaches(tx, { districtId, recordedBy: null, asOf }, owner, breaches);
      return stored;
    });
  }
  return added;
}

async function evaluationsToLookAt(
  tx: Transaction<Database>,
  districtId: string,
  { clock }: Deps,
): Promise<{ asOf: LocalDate; owners: StepOwner[] }> {
  const { terms } = await districtTerms(tx, districtId);
  const asOf = localDateOf(clock.now(), terms.timeZone);
  const thisYear = schoolYearOf(asOf);
  const owners = await tx
    .selectFrom('evaluation')
    .select(['evaluation_id', 'evaluatee_id', 'school_id'])
    .where('district_id', '=', districtId)
    .where('school_year', 'in', [thisYear, addSchoolYears(thisYear, -1)])
    .orderBy('evaluation_id')
    .execute();
  return { asOf, owners };
}

interface Look {
  deps: Deps;
  asOf: LocalDate;
  some: readonly StepOwner[];
}

async function breachesIn(
  tx: Transaction<Database>,
  districtId: string,
  { deps, asOf, some }: Look,
): Promise<{ owner: StepOwner; breaches: Finding[] }[]> {
  const { jurisdiction } = await districtTerms(tx, districtId);
  const rules = ruleBookFor(deps, jurisdiction)?.evaluation ?? [];
  const ids = some.map(({ evaluation_id }) => evaluation_id);
  const gathered = await evaluationFacts(tx, districtId, ids, { ...deps, now: deps.clock.now() });
  return some.flatMap((owner) => {
    const found = gathered.get(owner.evaluation_id);
    const breaches = found ? checkAll(rules, found.facts, asOf).filter(({ severity }) => severity === 'BREACH') : [];
    return breaches.length === 0 ? [] : [{ owner, breaches }];
  });
}
