import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { invalid, Problem } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, holdName, namesOf } from '../common/index.ts';
import { consentsFrom } from './consents.ts';
import { consentToFiveYears, requestInspection } from './contract.ts';
import { historyOf } from './history.ts';
import { insertFact } from './insert-fact.ts';
import { factsAbout, type Known } from './read.ts';
import { visibleEmployee } from './visible.ts';

function refuseFuture(happenedOn: string, today: string, pointer: string): void {
  if (happenedOn > today)
    throw invalid('in-the-future', pointer, `${happenedOn} has not come yet.`, `Give today or a day before it.`);
}

/** The viewer's own consents about an employee, in the order in which they were given. */
async function ownConsents(tx: Transaction<Database>, { districtId, personId }: PersonViewer, employeeId: string) {
  const events = await tx
    .selectFrom('five_year_consent')
    .select(['side', 'consenter_id', 'deed', 'happened_on'])
    .where('district_id', '=', districtId)
    .where('person_id', '=', employeeId)
    .where('consenter_id', '=', personId)
    .where('superseded_at', 'is', null)
    .orderBy('happened_on')
    .orderBy('recorded_at')
    .execute();
  return consentsFrom(events);
}

/** Only who answers as evaluator now consents as evaluator; whoever consented may always withdraw. */
function refuseOther(viewer: PersonViewer, employeeId: string, { facts }: Known, deed: string): void {
  const isOwn = viewer.personId === employeeId;
  if (isOwn || deed === 'withdrawn' || facts?.currentEvaluatorId === viewer.personId) return;
  throw new Problem(409, 'not-the-evaluator', 'Only the present evaluator consents for the evaluating side.');
}

export const consentRoutes = [
  handle(
    consentToFiveYears,
    async ({ tx, viewer, params, body }, known: Known) => {
      const { personId } = params;
      await visibleEmployee(tx, viewer, personId);
      refuseFuture(body.happenedOn, known.asOf, '/happenedOn');
      refuseOther(viewer, personId, known, body.deed);
      await holdName(tx, `facts of ${personId}`);
      const standing = (await ownConsents(tx, viewer, personId)).find(({ withdrawnOn }) => withdrawnOn === null);
      if ((standing === undefined) === (body.deed === 'withdrawn'))
        throw new Problem(
          409,
          standing ? 'consent-stands' : 'no-consent',
          standing ? `Consent was given on ${standing.givenOn} and stands.` : 'There is no consent to withdraw.',
        );
      if (standing && body.happenedOn < standing.givenOn)
        throw invalid(
          'before-consent',
          '/happenedOn',
          `Consent was given on ${standing.givenOn}.`,
          'Give a later day.',
        );
      const id = await insertFact(tx, viewer, 'five_year_consent', {
        personId,
        columns: {
          side: viewer.personId === personId ? 'employee' : 'evaluator',
          consenter_id: viewer.personId,
          deed: body.deed,
          happened_on: body.happenedOn,
        },
      });
      await recordDeed(tx, viewer, {
        action: `five-year-consent.${body.deed}`,
        subject: { type: 'five_year_consent', id },
      });
      const names = await namesOf(tx, viewer.districtId, [viewer.personId]);
      const items = (await ownConsents(tx, viewer, personId)).map(({ side, givenOn, withdrawnOn }) => ({
        side,
        consenter: names.get(viewer.personId) ?? null,
        givenOn,
        withdrawnOn,
      }));
      return { body: { items } };
    },
    ({ viewer, params, deps }) => factsAbout(deps, viewer.districtId, params.personId),
  ),

  handle(
    requestInspection,
    async ({ tx, viewer, params, body }, known: Known) => {
      const { personId } = params;
      await visibleEmployee(tx, viewer, personId);
      refuseFuture(body.requestedOn, known.asOf, '/requestedOn');
      const columns = { requested_on: body.requestedOn };
      const id = await insertFact(tx, viewer, 'inspection_request', { personId, columns });
      await recordDeed(tx, viewer, { action: 'inspection.requested', subject: { type: 'inspection_request', id } });
      const { items } = await historyOf(tx, viewer.districtId, personId);
      return { body: { items } };
    },
    ({ viewer, params, deps }) => factsAbout(deps, viewer.districtId, params.personId),
  ),
];
