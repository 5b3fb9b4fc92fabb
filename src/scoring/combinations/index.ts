/** The kinds of combination. A new kind is its file and its lines here. */
import { pointerTo } from '../problem.ts';
import { type Reader, isMapping } from '../reading/reader.ts';
import { type BestOf, bestOf } from './best-of.ts';
import type { CombinationKind } from './combination-kind.ts';
import { type FormulaCombination, formula } from './formula.ts';
import { type Judgment, judgment } from './judgment.ts';
import { type Matrix, matrix } from './matrix.ts';
import { type Rules, rules } from './rules.ts';
import { type Tiers, tiers } from './tiers.ts';
import { weighing } from './weighing.ts';
import type { Weighing } from './weighing-kind.ts';

export type Combination =
  | Weighing<'weighted-mean'>
  | Weighing<'mean'>
  | Weighing<'points'>
  | Weighing<'sum'>
  | Matrix
  | Rules
  | Tiers
  | Judgment
  | BestOf
  | FormulaCombination;

const kinds: { [Kind in Combination['kind']]: CombinationKind<Extract<Combination, { kind: Kind }>> } = {
  'weighted-mean': weighing('weighted-mean'),
  mean: weighing('mean'),
  points: weighing('points'),
  sum: weighing('sum'),
  matrix,
  rules,
  tiers,
  judgment,
  'best-of': bestOf,
  formula,
};

const combinationKinds = Object.keys(kinds) as Combination['kind'][];

/** The kind that a combination belongs to. The cast is sound because `kinds` maps each kind to its own. */
export const combinationKind = (kind: Combination['kind']) => kinds[kind] as CombinationKind<Combination>;

/** A combination as a word, or as a mapping with its terms. */
export function readCombination(reader: Reader, value: unknown, pointer: string): Combination | undefined {
  if (value === undefined || value === null) return undefined;
  const record = isMapping(value) ? value : { kind: value };
  const path = isMapping(value) ? pointerTo(pointer, 'kind') : pointer;
  const kind = reader.choice(record.kind, path, combinationKinds);
  return kind && combinationKind(kind).read(reader, record, pointer);
}
