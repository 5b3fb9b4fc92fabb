import { writeMeasureRoute } from './write.ts';

export const measureRoutes = [writeMeasureRoute];
