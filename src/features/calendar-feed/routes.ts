import { notFound } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, handleOpenly } from '../common/index.ts';
import { calendarOf } from './calendar.ts';
import { calendarParams, readCalendar, readCalendarLink, replaceCalendarLink, revokeCalendarLink } from './contract.ts';
import { keepLink, linkSince, ownerOf, revokeLink } from './links.ts';
import { newToken } from './token.ts';

/** Seconds for which a calendar program may show what it has without asking. */
const maxAge = 15 * 60;

export const calendarFeedRoutes = [
  handle(readCalendarLink, async ({ tx, viewer }) => ({
    body: { since: (await linkSince(tx, viewer))?.toISOString() ?? null },
  })),

  handle(replaceCalendarLink, async ({ tx, viewer, deps }) => {
    await revokeLink(tx, viewer, deps.clock.now());
    const token = newToken(viewer.districtId);
    const link = await keepLink(tx, viewer, token);
    await recordDeed(tx, viewer, {
      action: 'calendar-link.made',
      subject: { type: 'calendar-link', id: link.link_id },
    });
    return { body: { path: `/calendar/${token.token}.ics`, since: link.created_at.toISOString() } };
  }),

  handle(revokeCalendarLink, async ({ tx, viewer, deps }) => {
    const link = await revokeLink(tx, viewer, deps.clock.now());
    if (link)
      await recordDeed(tx, viewer, {
        action: 'calendar-link.revoked',
        subject: { type: 'calendar-link', id: link.link_id },
      });
    return { body: { since: null } };
  }),

  handleOpenly(readCalendar, async (_body, request, _response, deps) => {
    const { data } = calendarParams.safeParse(request.params);
    const owner = await ownerOf(deps.db, data?.token ?? '');
    if (!owner) throw notFound('calendar');
    const { text, etag } = await calendarOf(deps, owner);
    return { body: text, headers: { ETag: etag, 'Cache-Control': `private, max-age=${maxAge}` } };
  }),
];
