import { consentRoutes } from './consent.ts';
import { listPeopleRoute } from './list.ts';
import { readRoutes } from './read.ts';
import { recordRoutes } from './record.ts';

export const peopleRoutes = [listPeopleRoute, ...readRoutes, ...recordRoutes, ...consentRoutes];
