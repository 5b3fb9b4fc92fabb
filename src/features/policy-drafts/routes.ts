import { notFound, Problem } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { textFindings } from '../plan-records/index.ts';
import { describePolicy, storedVersion, whyNotScorable } from '../policies/index.ts';
import { checkSource } from './check-source.ts';
import { checkDraft, publishDraft, writeDraft } from './contract.ts';
import { createDraftRoute } from './create.ts';
import { holdDraft } from './hold.ts';
import { workedExample } from './worked-example.ts';

/** The school year of a day: a new one begins in July. */
function schoolYearOf(day: Date): string {
  const year = day.getUTCFullYear() - (day.getUTCMonth() < 6 ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

export const policyDraftRoutes = [
  createDraftRoute,

  handle(checkDraft, async ({ tx, viewer, params, body, deps }) => {
    const { componentTypes, clock } = deps;
    const stored = await storedVersion(tx, viewer.districtId, params.policyVersionId, componentTypes);
    if (!stored) throw notFound('policy version');
    const source = body.source ?? stored.source;
    const { problems, advice, policy, fingerprint } = checkSource(source, stored.key, componentTypes);
    const whyNot = policy ? whyNotScorable(policy) : 'The text has faults.';
    const question = { source, evidence: body.evidence, schoolYear: schoolYearOf(clock.now()) };
    return {
      body: {
        problems,
        advice,
        canScore: whyNot === null,
        whyNot,
        fingerprint: policy ? fingerprint : null,
        example: policy && whyNot === null ? workedExample({ ...question, policy }, componentTypes) : null,
        findings: policy ? await textFindings(tx, viewer.districtId, policy, deps) : [],
      },
    };
  }),

  handle(writeDraft, async ({ tx, viewer, params, body, precondition, deps }) => {
    const { districtId } = viewer;
    const { policyVersionId } = params;
    const draft = await holdDraft(tx, viewer, policyVersionId, precondition, deps.componentTypes);
    const { document, fingerprint } = checkSource(body.source, draft.key, deps.componentTypes);
    await tx
      .updateTable('policy_version')
      .set({
        source: body.source,
        document: JSON.stringify(document),
        fingerprint,
        note: body.note ?? null,
        revision: draft.revision + 1,
        updated_at: deps.clock.now(),
      })
      .where('district_id', '=', districtId)
      .where('policy_version_id', '=', policyVersionId)
      .execute();
    await recordDeed(tx, viewer, {
      action: 'policy-draft.written',
      subject: { type: 'policy_version', id: policyVersionId },
      detail: { policy: draft.key, version: String(draft.version) },
    });
    return await describePolicy(tx, viewer, policyVersionId, deps.componentTypes);
  }),

  handle(publishDraft, async ({ tx, viewer, params, precondition, deps }) => {
    const { districtId } = viewer;
    const { policyVersionId } = params;
    const draft = await holdDraft(tx, viewer, policyVersionId, precondition, deps.componentTypes);
    const { problems, policy, fingerprint } = checkSource(draft.source, draft.key, deps.componentTypes);
    if (!policy)
      throw new Problem(422, 'faulty-draft', 'A version with faults is not published; nothing was stored.', {
        errors: problems.map(({ pointer, line, message, remedy }) => ({
          pointer,
          detail: `Line ${line}: ${message}`,
          remedy,
        })),
      });
    const at = deps.clock.now();
    await tx
      .updateTable('policy_version')
      .set({ status: 'published', published_at: at, fingerprint, revision: draft.revision + 1, updated_at: at })
      .where('district_id', '=', districtId)
      .where('policy_version_id', '=', policyVersionId)
      .execute();
    await recordDeed(tx, viewer, {
      action: 'policy-version.published',
      subject: { type: 'policy_version', id: policyVersionId },
      detail: { policy: draft.key, version: String(draft.version), fingerprint },
    });
    const { body, revision } = await describePolicy(tx, viewer, policyVersionId, deps.componentTypes);
    return { body: { ...body, findings: await textFindings(tx, districtId, policy, deps) }, revision };
  }),
];
