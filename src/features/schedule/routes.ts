import type { Transaction } from 'kysely';
import { z } from 'zod';
import { asDutyReader } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import { keyIn, linkToNext, pageOf } from '../../platform/http/cursor.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { type LocalDate, localDateOf } from '../../rules/local-date.ts';
import { type FeatureDeps, handle, ruleBookFor } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { readSchedule } from './contract.ts';
import { describeScheduled } from './describe.ts';
import { isAfter, matches, type Named, namedOf, sortKeyOf } from './match.ts';
import { everAt } from './places.ts';
import { type ScheduledEmployee, scheduleOf } from './queries.ts';
import { visibleOf } from './visible.ts';

interface Prepared {
  asOf: LocalDate;
  schedule: ScheduledEmployee[];
}

/** Reads no more than the viewer can be shown: the own schools' people, or the viewer alone. */
async function prepare(deps: FeatureDeps, viewer: PersonViewer, schoolYear: string): Promise<Prepared> {
  const { districtId } = viewer;
  return await asDutyReader(deps.db, districtId, async (tx) => {
    const { jurisdiction, terms } = await districtTerms(tx, districtId);
    const asOf = localDateOf(deps.clock.now(), terms.timeZone);
    const book = ruleBookFor(deps, jurisdiction);
    if (!book) return { asOf, schedule: [] };
    const personIds = await within(tx, viewer);
    const wanted = { schoolYear, asOf, ...(personIds ? { personIds } : {}) };
    return { asOf, schedule: await scheduleOf(tx, districtId, book, wanted) };
  });
}

async function within(tx: Transaction<Database>, viewer: PersonViewer): Promise<string[] | undefined> {
  if (viewer.role === 'hr') return undefined;
  return viewer.role === 'teacher' ? [viewer.personId] : await everAt(tx, viewer.districtId, viewer.schoolIds);
}

const countsOf = (found: readonly Named[]) => ({
  people: found.length,
  due: found.filter(({ isDue }) => isDue).length,
  dueNotStarted: found.filter(({ isDue, evaluation }) => isDue && evaluation === null).length,
});

export const scheduleRoutes = [
  handle(
    readSchedule,
    async ({ tx, viewer, query, originalUrl }, { asOf, schedule }: Prepared) => {
      const visible = await visibleOf(tx, viewer, schedule);
      const named = await namedOf(tx, viewer.districtId, query.schoolYear, visible);
      const found = named.filter((each) => matches(each, query));
      const after = query.cursor === undefined ? undefined : keyIn(query.cursor, [z.string(), z.string(), z.guid()]);
      const rest = after === undefined ? found : found.filter((each) => isAfter(each, after));
      const page = pageOf(rest.slice(0, query.limit + 1), query.limit, sortKeyOf);
      return {
        body: {
          schoolYear: query.schoolYear,
          asOf,
          counts: countsOf(found),
          items: await describeScheduled(tx, viewer, page.items),
          nextCursor: page.nextCursor,
        },
        headers: linkToNext(originalUrl, page.nextCursor),
      };
    },
    ({ viewer, query, deps }) => prepare(deps, viewer, query.schoolYear),
  ),
];
