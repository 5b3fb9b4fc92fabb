import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { describeCohort } from '../cohorts/index.ts';
import { nameOf } from '../common/index.ts';
import { policyVersion } from '../policies/index.ts';
import type { ScenarioText } from './contract.ts';
import { scenarioFingerprint } from './fit.ts';
import { type Side, sideOf } from './side.ts';

interface Place {
  scenarioId: string;
  sequence: number;
  policyFingerprint: string;
}

/** Appends one version in the viewer's own name. */
async function writeVersion(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { scenarioId, sequence, policyFingerprint }: Place,
  { document, moves, note }: ScenarioText,
): Promise<void> {
  const writer = await tx
    .selectFrom('person')
    .select(['given_name', 'family_name'])
    .where('district_id', '=', viewer.districtId)
    .where('person_id', '=', viewer.personId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('scenario_version')
    .values({
      district_id: viewer.districtId,
      scenario_id: scenarioId,
      side: sideOf(viewer),
      sequence,
      document: JSON.stringify(document),
      moves: moves ?? null,
      note: note ?? null,
      fingerprint: scenarioFingerprint(policyFingerprint, document, moves ?? null),
      written_by: viewer.personId,
      writer: nameOf(writer),
    })
    .execute();
}

async function publishedFingerprint(
  tx: Transaction<Database>,
  districtId: string,
  policyVersionId: string,
  types: ComponentTypes,
): Promise<string> {
  const version = await policyVersion(tx, districtId, policyVersionId, types);
  if (version?.status !== 'published') throw notFound('policy version');
  return version.fingerprint;
}

/** Begins a scenario of the viewer's side with its first version; 404 for a policy version or cohort that is not there. */
export async function beginScenario(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { policyVersionId, cohortId, ...text }: ScenarioText & { policyVersionId: string; cohortId: string },
  types: ComponentTypes,
): Promise<string> {
  const { districtId, personId } = viewer;
  const policyFingerprint = await publishedFingerprint(tx, districtId, policyVersionId, types);
  await describeCohort(tx, districtId, cohortId, types);
  const scenarioId = randomUUID();
  await tx
    .insertInto('scenario')
    .values({
      district_id: districtId,
      scenario_id: scenarioId,
      side: sideOf(viewer),
      title: text.title,
      policy_version_id: policyVersionId,
      cohort_id: cohortId,
      created_by: personId,
    })
    .execute();
  await writeVersion(tx, viewer, { scenarioId, sequence: 1, policyFingerprint }, text);
  return scenarioId;
}

export interface HeldScenario {
  side: Side;
  revision: number;
  latest: number;
  policyVersionId: string;
}

/** A scenario held until the transaction ends; 404 unless it is of the viewer's side, 409 once it is put away. */
export async function holdScenario(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  scenarioId: string,
): Promise<HeldScenario> {
  const row = await tx
    .selectFrom('scenario')
    .select(['side', 'revision', 'latest', 'policy_version_id as policyVersionId', 'archived_at'])
    .where('district_id', '=', districtId)
    .where('scenario_id', '=', scenarioId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('scenario');
  if (row.archived_at !== null)
    throw new Problem(409, 'archived', 'This scenario was put away; nothing was stored.', {
      errors: [{ pointer: '', detail: 'Put away', remedy: 'Begin a new scenario with the same differences.' }],
    });
  return row;
}

/** Writes the next version of a held scenario. */
export async function writeNext(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  scenarioId: string,
  { held, text, at }: { held: HeldScenario; text: ScenarioText; at: Date },
  types: ComponentTypes,
): Promise<void> {
  const policyFingerprint = await publishedFingerprint(tx, viewer.districtId, held.policyVersionId, types);
  const sequence = held.latest + 1;
  await writeVersion(tx, viewer, { scenarioId, sequence, policyFingerprint }, text);
  await tx
    .updateTable('scenario')
    .set({ title: text.title, latest: sequence, revision: held.revision + 1, updated_at: at })
    .where('district_id', '=', viewer.districtId)
    .where('scenario_id', '=', scenarioId)
    .execute();
}
