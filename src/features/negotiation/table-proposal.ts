/** One version of an own scenario goes on the table. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { asViewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { invalid, notFound, Problem } from '../../platform/http/problem.ts';
import type { Finding } from '../../rules/finding.ts';
import type { FeatureDeps } from '../common/index.ts';
import { describeCohort } from '../cohorts/index.ts';
import { type Model, publishedModel } from '../models/index.ts';
import { type PlanDutyFacts, proposedFindings, startingRecord, taughtNow } from '../plan-records/index.ts';
import type { PinnedPolicy } from '../policies/index.ts';
import { fitScenario, scenarioDocument, storedScenario, type StoredScenario } from '../scenarios/index.ts';
import { publishedPolicy } from './describe.ts';
import { ownName } from './own-name.ts';
import { proposedPolicy } from './proposed-policy.ts';
import { isInOrder, permit, recordSteps } from './record-steps.ts';
import { negotiationRow, type NegotiationRow, type ProposalRow, proposalRows } from './rows.ts';
import { ownSide } from './side.ts';

type Tx = Transaction<Database>;

export interface Tabling {
  scenarioId: string;
  version: number;
  title: string;
  rationale: string;
  answers?: string | undefined;
}

/** What is worked out before the negotiation is held: an impact takes seconds. */
export interface Prepared {
  impact: Model;
  taught: PlanDutyFacts['taught'];
}

/**
 * The published impact of what is to be tabled; undefined where it may not be tabled now, which is said once it is known
 * that the request is no repetition of one that was answered.
 * @throws Problem 404 for a scenario of another side, 422 for one over another policy or cohort, or one that does not fit
 */
export async function prepareTabling(
  deps: FeatureDeps,
  viewer: PersonViewer,
  negotiationId: string,
  tabling: Tabling,
): Promise<Prepared | undefined> {
  const { districtId } = viewer;
  const side = ownSide(viewer);
  const { negotiation, drafted, mayBe } = await asViewer(deps.db, viewer, async (tx) => {
    const found = await negotiationRow(tx, districtId, negotiationId);
    const scenario = await fittingScenario(tx, found, tabling, deps);
    const act = { act: 'table', side, proposalId: randomUUID(), answers: tabling.answers ?? null } as const;
    return { negotiation: found, drafted: scenario, mayBe: await isInOrder(tx, districtId, negotiationId, act) };
  });
  if (!mayBe) return undefined;
  const { policy_version_id: policyVersionId, cohort_id: cohortId } = negotiation;
  const document = scenarioDocument.parse(drafted.document);
  const moves = drafted.moves ?? undefined;
  const taught = await taughtNow(deps.db, districtId);
  return { taught, impact: await publishedModel(deps, viewer, { policyVersionId, cohortId, document, moves }) };
}

async function fittingScenario(
  tx: Tx,
  { district_id: districtId, policy_version_id, cohort_id }: NegotiationRow,
  { scenarioId, version }: Pick<Tabling, 'scenarioId' | 'version'>,
  deps: FeatureDeps,
): Promise<StoredScenario> {
  const scenario = await storedScenario(tx, districtId, scenarioId, version);
  if (!scenario) throw notFound('scenario');
  if (scenario.policyVersionId !== policy_version_id || scenario.cohortId !== cohort_id)
    throw invalid(
      'other-subject',
      '/scenarioId',
      'This scenario is about another policy version or another cohort than the negotiation.',
      'Draft it over the same policy version and cohort.',
    );
  const base = await publishedPolicy(tx, districtId, policy_version_id, deps);
  const { problems } = fitScenario(base.policy, scenario.document, deps.componentTypes);
  if (problems.length > 0)
    throw new Problem(422, 'unsound-proposal', 'This version does not make a sound policy; nothing was tabled.', {
      errors: problems.map(({ message, remedy }) => ({ pointer: '/version', detail: message, remedy })),
    });
  return scenario;
}

/**
 * Tables the version; what the other side's proposal was answered with is off the table.
 * @throws Problem 404, 409 `wrong-order`
 */
export async function table(
  tx: Tx,
  viewer: PersonViewer,
  negotiationId: string,
  tabling: Tabling,
  prepared: Prepared | undefined,
  deps: FeatureDeps,
): Promise<Pick<ProposalRow, 'proposal_id' | 'negotiation_id'>> {
  const { districtId, personId } = viewer;
  const side = ownSide(viewer);
  const negotiation = await negotiationRow(tx, districtId, negotiationId);
  const scenario = await fittingScenario(tx, negotiation, tabling, deps);
  const proposalId = randomUUID();
  const answers = tabling.answers ?? null;
  const permitted = await permit(tx, districtId, negotiationId, { act: 'table', side, proposalId, answers });
  if (!prepared) throw new Problem(409, 'changed-meanwhile', 'Something happened at the table just now. Try again.');
  const { impact, taught } = prepared;
  const others = await proposalRows(tx, districtId, negotiationId);
  const answered = others.find(({ proposal_id }) => proposal_id === answers);
  const { base, findings } = await lawOn(tx, negotiation, scenario, taught, deps);
  const recorder = await ownName(tx, viewer);
  const proposal = { proposal_id: proposalId, negotiation_id: negotiationId, side };
  await tx
    .insertInto('proposal')
    .values({
      ...proposal,
      district_id: districtId,
      number: others.length + 1,
      title: tabling.title,
      rationale: tabling.rationale,
      answers_proposal_id: answered?.proposal_id ?? null,
      answers_side: answered?.side ?? null,
      scenario_id: scenario.scenarioId,
      scenario_sequence: scenario.sequence,
      document: JSON.stringify(scenario.document),
      moves: scenario.moves,
      policy_version_id: base.policyVersionId,
      policy_fingerprint: base.fingerprint,
      cohort_id: negotiation.cohort_id,
      cohort_fingerprint: (await describeCohort(tx, districtId, negotiation.cohort_id, deps.componentTypes))
        .fingerprint,
      scenario_fingerprint: scenario.fingerprint,
      findings: JSON.stringify(findings),
      impact: JSON.stringify(impact),
      tabled_by: personId,
      tabler: recorder,
    })
    .execute();
  await recordSteps(tx, viewer, permitted, [proposal, ...others], { recorder });
  return proposal;
}

/** What the law says of it with nothing of its adoption on record yet. */
async function lawOn(
  tx: Tx,
  { district_id: districtId, policy_version_id }: NegotiationRow,
  { document }: StoredScenario,
  taught: PlanDutyFacts['taught'],
  deps: FeatureDeps,
): Promise<{ base: PinnedPolicy; findings: Finding[] }> {
  const base = await publishedPolicy(tx, districtId, policy_version_id, deps);
  const { policy } = proposedPolicy(base, document, deps.componentTypes);
  const plan = { base, policy, taught, happened: { advice: null, adoption: null, bargainingReference: null } };
  const record = await startingRecord(tx, districtId, plan);
  return { base, findings: await proposedFindings(tx, districtId, plan, record, deps) };
}
