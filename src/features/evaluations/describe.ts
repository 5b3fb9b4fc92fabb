import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { isUndetermined, valueIn } from '../../scoring/quantity.ts';
import { decimalText } from '../../scoring/rational.ts';
import type { Component } from '../../scoring/policy.ts';
import { measuresOf } from '../measures/queries.ts';
import { noticesOf, observationsOf } from '../observations/queries.ts';
import { policyVersion, whyNotScorable } from '../policies/index.ts';
import { ratingsOf } from '../ratings/queries.ts';
import type { evaluation } from './contract.ts';
import { summaryOf, summaryRows } from './summaries.ts';

/** The whole evaluation as the viewer may see it, with its revision; 404 when there is none. */
export async function describeEvaluation(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  evaluationId: string,
  types: ComponentTypes,
): Promise<{ body: z.infer<typeof evaluation>; revision: number }> {
  const { districtId } = viewer;
  const row = await summaryRows(tx, districtId).where('evaluation.evaluation_id', '=', evaluationId).executeTakeFirst();
  const pinned = row && (await policyVersion(tx, districtId, row.policy_version_id, types));
  if (!row || !pinned) throw notFound('evaluation');
  const observations = await observationsOf(tx, districtId, evaluationId);
  const drafts = observations.filter(({ status }) => status === 'draft').length;
  const whyNot = whyNotScorable(pinned.policy);
  const body = {
    ...summaryOf(row, viewer, whyNot === null),
    revision: row.revision,
    components: pinned.policy.components.map((component) => describeComponent(component, row.school_year)),
    observations,
    measures: await measuresOf(tx, districtId, evaluationId, pinned.policy, types),
    ratings: await ratingsOf(tx, districtId, evaluationId),
    notices: [
      ...(await noticesOf(tx, districtId, evaluationId)),
      ...(whyNot === null ? [] : [`This policy cannot give a rating. ${whyNot}`]),
      ...(drafts === 0 ? [] : [`${drafts} draft observation${drafts === 1 ? '' : 's'} will not count until shared.`]),
    ],
  };
  return { body, revision: row.revision };
}

function describeComponent({ key, title, origin, weight }: Component, schoolYear: string) {
  const known = weight && !isUndetermined(weight) ? valueIn(weight, { schoolYear }) : undefined;
  return {
    key,
    title,
    type: origin.kind === 'evidence' ? origin.type : 'parts',
    weight: known ? decimalText(known) : 'undetermined',
  };
}
