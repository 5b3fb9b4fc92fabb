/** What an adoption will write, worked out and found lawful before anything is written. */
import type { Transaction } from 'kysely';
import { parseScenario } from '../../modelling/scenario.ts';
import type { Database } from '../../platform/database/schema.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { parseYaml } from '../../platform/yaml.ts';
import { canonicalForm } from '../../scoring/canonical.ts';
import { type FeatureDeps, refuseBlocked } from '../common/index.ts';
import { type NewPlanRecord, type PlanDutyFacts, proposedFindings, startingRecord } from '../plan-records/index.ts';
import { type PinnedPolicy, readPolicyDocument } from '../policies/index.ts';
import { adoptedText } from './adopted-text.ts';
import { publishedPolicy } from './describe.ts';
import { ownName } from './own-name.ts';
import { permit } from './record-steps.ts';
import { type ProposalRow, proposalRow } from './rows.ts';
import { refuseFuture, type Vote } from './vote.ts';

/** The vote of the governing board, and what the version's record says of the way there. */
export interface Adoption extends Vote {
  bargainingReference: string;
  adviceOn?: string | undefined;
  adviceReference?: string | undefined;
  note?: string | undefined;
}

export interface PreparedAdoption {
  proposal: ProposalRow;
  base: PinnedPolicy;
  /** The base version's text with the proposal's changes put in, what is read from it, and its fingerprint. */
  source: string;
  document: unknown;
  fingerprint: string;
  record: NewPlanRecord;
  recorder: string;
}

/** The version as it will be published; it was tried out when it was tabled, so a fault in it is an Error. */
function versionOf(base: PinnedPolicy, proposal: ProposalRow, { componentTypes }: Pick<FeatureDeps, 'componentTypes'>) {
  const read = parseScenario(proposal.document);
  const made = read.ok ? adoptedText(base.source, read.scenario) : read;
  if (!made.ok) throw new Error(`A proposal does not fit its policy: ${JSON.stringify(made.problems[0])}`);
  const { document } = parseYaml(made.text);
  const parsed = readPolicyDocument(document, componentTypes);
  if (!parsed.ok) throw new Error(`An adopted policy has a fault: ${JSON.stringify(parsed.problems[0])}`);
  const { policy } = parsed;
  return { source: made.text, document, policy, fingerprint: fingerprint(canonicalForm(policy)) };
}

const happened = ({ on, reference, adviceOn, adviceReference, bargainingReference }: Adoption) => ({
  adoption: { on, reference },
  advice: adviceOn === undefined || adviceReference === undefined ? null : { on: adviceOn, reference: adviceReference },
  bargainingReference,
});

/**
 * Reads as the district's negotiator what the adoption needs, and asks the law.
 * @throws Problem 404, 409 `wrong-order`, 422 for a day to come, 409 `blocked-by-law`
 */
export async function prepareAdoption(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { proposalId, adoption, taught }: { proposalId: string; adoption: Adoption; taught: PlanDutyFacts['taught'] },
  deps: FeatureDeps,
): Promise<PreparedAdoption> {
  const { districtId } = viewer;
  const proposal = await proposalRow(tx, districtId, proposalId);
  await permit(tx, districtId, proposal.negotiation_id, {
    act: 'adopt',
    side: 'district',
    proposalId,
    isCarried: true,
  });
  await refuseFuture(tx, districtId, { '/on': adoption.on, '/adviceOn': adoption.adviceOn }, deps.clock);
  const base = await publishedPolicy(tx, districtId, proposal.policy_version_id, deps);
  const { policy, ...version } = versionOf(base, proposal, deps);
  const plan = { base, policy, taught, happened: happened(adoption) };
  const record = await startingRecord(tx, districtId, plan);
  refuseBlocked(await proposedFindings(tx, districtId, plan, record, deps), '');
  return { proposal, base, ...version, record, recorder: await ownName(tx, viewer) };
}
