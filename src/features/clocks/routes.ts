import { clockChoiceRoutes } from './choices.ts';
import { clockSetRoutes } from './sets.ts';

export const clockRoutes = [...clockSetRoutes, ...clockChoiceRoutes];
