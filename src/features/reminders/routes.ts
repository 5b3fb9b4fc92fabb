import { asWatcher } from '../../platform/database/as-viewer.ts';
import { notFound } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { type FeatureDeps, handle, handleOpenly } from '../common/index.ts';
import {
  askToUnsubscribe,
  readReminderPreference,
  unsubscribe,
  unsubscribeParams,
  writeReminderPreference,
} from './contract.ts';
import { askingPage, endedPage } from './pages.ts';
import { choose, preferenceOf } from './preference.ts';
import { type Subscriber, subscriberIn } from './unsubscribe-link.ts';

export const reminderRoutes = [
  handle(readReminderPreference, async ({ tx, viewer, deps }) => {
    const { delivery, revision } = await preferenceOf(tx, viewer.districtId, viewer.personId);
    return { body: { delivery, mailIsSetUp: deps.mailIsSetUp }, revision };
  }),

  handle(writeReminderPreference, async ({ tx, viewer, body: { delivery }, deps, precondition }) => {
    const { districtId, personId } = viewer;
    precondition.check((await preferenceOf(tx, districtId, personId, { hold: true })).revision);
    const revision = await choose(tx, districtId, personId, { delivery, now: deps.clock.now() });
    await recordDeed(tx, viewer, {
      action: 'reminders.chosen',
      subject: { type: 'person', id: personId },
      detail: { delivery },
    });
    return { body: { delivery, mailIsSetUp: deps.mailIsSetUp }, revision };
  }),

  handleOpenly(askToUnsubscribe, async (_body, request, _response, deps) => {
    subscriberOf(request.params, deps);
    return { body: askingPage };
  }),

  handleOpenly(unsubscribe, async (_body, request, _response, deps) => {
    const { districtId, personId } = subscriberOf(request.params, deps);
    await asWatcher(deps.db, districtId, async (tx) => {
      await choose(tx, districtId, personId, { delivery: 'none', now: deps.clock.now() });
      await tx
        .insertInto('audit_event')
        .values({
          district_id: districtId,
          actor_role: 'watcher',
          action: 'reminders.unsubscribed',
          subject_type: 'person',
          subject_id: personId,
        })
        .execute();
    });
    return { body: endedPage };
  }),
];

function subscriberOf(params: unknown, deps: FeatureDeps): Subscriber {
  const { data } = unsubscribeParams.safeParse(params);
  const subscriber = subscriberIn(deps.linkSecret, data?.token ?? '');
  if (!subscriber) throw notFound('link');
  return subscriber;
}
