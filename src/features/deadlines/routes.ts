import { asDutyReader } from '../../platform/database/as-viewer.ts';
import { localDateOf } from '../../rules/local-date.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { findEvaluation } from '../evaluations/queries.ts';
import { readDeadlines, refreshDeadlinesOfYear } from './contract.ts';
import { recordMilestoneRoute } from './milestones.ts';
import { deadlinesOf, type EvaluationDeadline } from './queries.ts';
import { refreshDeadlines } from './refresh.ts';
import { timelineOf } from './timeline.ts';

export const deadlineRoutes = [
  handle(
    readDeadlines,
    async ({ tx, viewer, params, deps }, deadlines: EvaluationDeadline[]) => {
      const { school_year: schoolYear } = await findEvaluation(tx, viewer, params.evaluationId);
      const { timeZone } = (await districtTerms(tx, viewer.districtId)).terms;
      const asOf = localDateOf(deps.clock.now(), timeZone);
      return { body: timelineOf(deadlines, { ...params, schoolYear, asOf, role: viewer.role }) };
    },
    ({ viewer, params, deps }) =>
      asDutyReader(deps.db, viewer.districtId, (tx) => deadlinesOf(tx, viewer.districtId, params.evaluationId)),
  ),

  recordMilestoneRoute,

  handle(refreshDeadlinesOfYear, async ({ tx, viewer, params, deps }) => {
    const { schoolYear } = params;
    const { districtId } = viewer;
    const changed = await refreshDeadlines(tx, districtId, { scope: { schoolYear }, at: deps.clock.now() });
    await recordDeed(tx, viewer, {
      action: 'deadlines.refreshed',
      subject: { type: 'district', id: districtId },
      detail: { schoolYear, changed: String(changed) },
    });
    return { body: { schoolYear, changed } };
  }),
];
