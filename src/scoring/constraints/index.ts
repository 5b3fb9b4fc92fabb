/** The kinds of constraint on a policy's weights. A new kind is its file and its lines here. */
import type { NotLargest } from './not-largest.ts';
import type { ShareLimit } from './share-limit.ts';

export type Constraint = NotLargest | ShareLimit;
