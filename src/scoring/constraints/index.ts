/** The kinds of constraint on a policy's weights. A new kind is its file and its lines here. */
import type { ConstraintKind } from './constraint-kind.ts';
import { type NotLargest, notLargest } from './not-largest.ts';
import { type ShareLimit, shareLimit } from './share-limit.ts';

export type Constraint = NotLargest | ShareLimit;

const kinds: { [Kind in Constraint['kind']]: ConstraintKind<Extract<Constraint, { kind: Kind }>> } = {
  'not-largest': notLargest,
  'share-limit': shareLimit,
};

export const constraintKinds = Object.keys(kinds) as Constraint['kind'][];

/** The kind that a constraint belongs to. The cast is sound because `kinds` maps each kind to its own. */
export const constraintKind = (kind: Constraint['kind']) => kinds[kind] as ConstraintKind<Constraint>;
