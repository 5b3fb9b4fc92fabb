import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { invalid, notFound } from '../../platform/http/problem.ts';
import type { ActFacts } from '../../rules/facts/act-facts.ts';
import type { Finding } from '../../rules/finding.ts';
import { localDateOf } from '../../rules/local-date.ts';
import { checkAll } from '../../rules/rule.ts';
import { recordDeed } from '../audit/index.ts';
import { type FeatureDeps, handle, nameOf, refuseBlocked, ruleBookFor, storedFindings } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { checkAct, listActs, recordAct } from './contract.ts';
import { type ActRow, actsToward } from './queries.ts';

export const legalActRoutes = [
  handle(checkAct, async ({ tx, viewer, body, deps }) => ({
    body: { findings: await findingsOn(tx, viewer.districtId, body.facts, deps) },
  })),

  handle(listActs, async ({ tx, viewer, params }) => {
    await refuseStranger(tx, viewer.districtId, params.personId);
    return { body: { items: (await actsToward(tx, viewer.districtId, params.personId)).map(describe) } };
  }),

  handle(recordAct, async ({ tx, viewer, params: { personId }, body, deps }) => {
    const { districtId } = viewer;
    await refuseStranger(tx, districtId, personId);
    const evaluation =
      body.evaluationId === undefined ? null : await evaluationOf(tx, districtId, personId, body.evaluationId);
    const findings = await findingsOn(tx, districtId, body.facts, deps);
    refuseBlocked(findings, '/facts');
    const { legal_act_id } = await tx
      .insertInto('legal_act')
      .values({
        district_id: districtId,
        person_id: personId,
        act: body.facts.act,
        facts: JSON.stringify(body.facts),
        findings: JSON.stringify(findings),
        evaluation_id: evaluation?.evaluation_id ?? null,
        school_id: evaluation?.school_id ?? null,
        note: body.note ?? null,
        recorded_by: viewer.personId,
      })
      .returning('legal_act_id')
      .executeTakeFirstOrThrow();
    await recordDeed(tx, viewer, {
      action: 'legal-act.recorded',
      subject: { type: 'legal_act', id: legal_act_id },
    });
    const row = (await actsToward(tx, districtId, personId)).find((act) => act.legal_act_id === legal_act_id);
    if (!row) throw new Error('An act that was just recorded cannot be read');
    return { body: describe(row) };
  }),
];

/** What the law of the district says of an act today. */
async function findingsOn(
  tx: Transaction<Database>,
  districtId: string,
  facts: ActFacts,
  deps: FeatureDeps,
): Promise<Finding[]> {
  const { jurisdiction, terms } = await districtTerms(tx, districtId);
  return checkAll(ruleBookFor(deps, jurisdiction)?.act ?? [], facts, localDateOf(deps.clock.now(), terms.timeZone));
}

async function refuseStranger(tx: Transaction<Database>, districtId: string, personId: string): Promise<void> {
  const known = await tx
    .selectFrom('person')
    .select('person_id')
    .where('district_id', '=', districtId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!known) throw notFound('person');
}

/** The employee's own evaluation; 422 for another's. */
async function evaluationOf(tx: Transaction<Database>, districtId: string, personId: string, evaluationId: string) {
  const evaluation = await tx
    .selectFrom('evaluation')
    .select(['evaluation_id', 'school_id'])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .where('evaluatee_id', '=', personId)
    .executeTakeFirst();
  if (evaluation) return evaluation;
  throw invalid(
    'unknown-evaluation',
    '/evaluationId',
    'This employee has no such evaluation.',
    "Choose one of the employee's evaluations, or leave it out where it is on paper only.",
  );
}

function describe(row: ActRow) {
  return {
    legalActId: row.legal_act_id,
    person: { personId: row.person_id, name: nameOf(row) },
    act: row.act,
    facts: row.facts as Record<string, unknown>,
    findings: storedFindings(row.findings),
    evaluationId: row.evaluation_id,
    note: row.note,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: {
      personId: row.recorded_by,
      name: nameOf({ given_name: row.recorder_given_name, family_name: row.recorder_family_name }),
    },
  };
}
