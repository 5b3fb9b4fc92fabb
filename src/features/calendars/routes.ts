import { randomUUID } from 'node:crypto';
import { linkToNext } from '../../platform/http/cursor.ts';
import { handle } from '../common/index.ts';
import { adoptCalendarRoute, draftCalendarRoute } from './adopt.ts';
import { affectedDeadlines } from './affected.ts';
import { listCalendars, previewCalendar } from './contract.ts';
import { describeCalendars } from './list.ts';
import { checkDays, previewProposal } from './proposal.ts';
import { summarise } from './summarise.ts';

export const calendarRoutes = [
  handle(listCalendars, async ({ tx, viewer, query }) => {
    return { body: { items: await describeCalendars(tx, viewer.districtId, query.schoolYear) } };
  }),

  draftCalendarRoute,

  handle(previewCalendar, async ({ tx, viewer, query, body, originalUrl }) => {
    const { districtId } = viewer;
    await checkDays(tx, districtId, body, '');
    const effect = await previewProposal(tx, districtId, { proposal: body, calendarId: randomUUID() });
    const page = await affectedDeadlines(tx, districtId, { effect, query });
    const summary = await summarise(tx, districtId, effect);
    return {
      body: { fingerprint: effect.fingerprint, effect: summary, ...page },
      headers: linkToNext(originalUrl, page.nextCursor),
    };
  }),

  adoptCalendarRoute,
];
