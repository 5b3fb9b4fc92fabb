import { entryRoutes } from './entry-routes.ts';
import { findingRoutes } from './finding-routes.ts';
import { dutyRoutes } from './duty-routes.ts';
import { summaryRoute } from './summary.ts';

export const complianceRoutes = [summaryRoute, ...dutyRoutes, ...findingRoutes, ...entryRoutes];
