import { z } from 'zod';
import { keyIn, linkToNext, pageOf } from '../../platform/http/cursor.ts';
import { breather } from '../../platform/breather.ts';
import { type AlteredEvaluation, type ImpactReport, ImpactTally, type Side } from '../../scoring/impact.ts';
import type { Movement } from '../../scoring/impact/movement.ts';
import { standingOf } from '../../scoring/impact/standing.ts';
import type { Evidence } from '../../scoring/outcome.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, nameOf } from '../common/index.ts';
import { referenceTo } from '../policies/index.ts';
import { listAlterations, readImpact } from './contract.ts';
import { type RatingOfYear, ratingsElsewhere, ratingsOfYear } from './ratings-of-year.ts';
import { type TwoVersions, twoVersions } from './two-versions.ts';

interface Report extends TwoVersions {
  report: ImpactReport;
}

interface Found {
  rating: RatingOfYear;
  altered: AlteredEvaluation;
}

/** Scoring happens before the viewer's transaction opens: a whole district takes seconds. */
export const impactRoutes = [
  handle(
    readImpact,
    async ({ tx, viewer, params, query }, { from, to, report }: Report) => {
      await recordDeed(tx, viewer, {
        action: 'report.impact',
        subject: { type: 'policy_version', id: params.policyVersionId },
        detail: { schoolYear: query.schoolYear },
      });
      const { movements, migrations, ...counts } = report;
      return {
        body: {
          from: referenceTo(from),
          to: referenceTo(to),
          schoolYear: query.schoolYear,
          ...counts,
          elsewhere: await ratingsElsewhere(tx, viewer, { ...query, policyId: from.policyId }),
          movements: movements.map(({ movement, count }) => ({ ...described(movement), count })),
          migrations,
        },
      };
    },
    async ({ viewer, params, query, deps }) => {
      const { from, to } = await twoVersions(deps, viewer, query.from, params.policyVersionId);
      const tally = new ImpactTally(from.policy, to.policy, deps.componentTypes);
      const breathe = breather();
      const question = { schoolYear: query.schoolYear, policyId: from.policyId };
      for await (const { rating_id, inputs } of ratingsOfYear(deps.db, viewer, question)) {
        tally.add({ id: rating_id, evidence: inputs as Evidence });
        await breathe();
      }
      return { from, to, report: tally.report() };
    },
  ),

  handle(
    listAlterations,
    async ({ tx, viewer, params, query, originalUrl }, found: Found[]) => {
      await recordDeed(tx, viewer, {
        action: 'report.impact-listed',
        subject: { type: 'policy_version', id: params.policyVersionId },
        detail: { schoolYear: query.schoolYear },
      });
      const page = pageOf(found, query.limit, ({ rating }) => [rating.rating_id]);
      return {
        body: { items: page.items.map(alteration), nextCursor: page.nextCursor },
        headers: linkToNext(originalUrl, page.nextCursor),
      };
    },
    async ({ viewer, params, query, deps }) => {
      const { from, to } = await twoVersions(deps, viewer, query.from, params.policyVersionId);
      const [start] = query.cursor === undefined ? [] : keyIn(query.cursor, [z.guid()]);
      const tally = new ImpactTally(from.policy, to.policy, deps.componentTypes);
      const breathe = breather();
      const question = { schoolYear: query.schoolYear, policyId: from.policyId };
      const found: Found[] = [];
      for await (const rating of ratingsOfYear(deps.db, viewer, question, start)) {
        const altered = tally.add({ id: rating.rating_id, evidence: rating.inputs as Evidence });
        if (altered && isAsked(altered, query)) found.push({ rating, altered });
        if (found.length > query.limit) break;
        await breathe();
      }
      return found;
    },
  ),
];

function isAsked(altered: AlteredEvaluation, asked: { before?: string | undefined; after?: string | undefined }) {
  const { before = standingOf(altered.before).words, after = standingOf(altered.after).words } = asked;
  return before === standingOf(altered.before).words && after === standingOf(altered.after).words;
}

const described = (movement: Movement) => ({
  kind: movement.kind,
  levels: 'levels' in movement ? movement.levels : null,
});

const sideOf = (side: Side) => ({
  standing: standingOf(side).words,
  outcome: 'outcome' in side ? side.outcome : null,
  refused: 'refused' in side ? side.refused : null,
});

function alteration({ rating, altered }: Found) {
  return {
    evaluationId: rating.evaluation_id,
    ratingId: rating.rating_id,
    teacher: { personId: rating.evaluatee_id, name: nameOf(rating) },
    school: { schoolId: rating.school_id, name: rating.school_name },
    movement: described(altered.movement),
    before: sideOf(altered.before),
    after: sideOf(altered.after),
  };
}
