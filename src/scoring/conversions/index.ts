/** The kinds of conversion. A new kind is its file and its lines here. */
import { pointerTo } from '../problem.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import { type Reader, isMapping } from '../reading/reader.ts';
import { type BandsConversion, bands } from './bands.ts';
import { type FormulaConversion, byFormula } from './by-formula.ts';
import type { ConversionKind } from './conversion-kind.ts';
import { type PiecewiseLinearConversion, piecewiseLinear } from './piecewise-linear.ts';
import { type RulesConversion, rules } from './rules.ts';
import { type TableConversion, table } from './table.ts';

export type Conversion =
  | BandsConversion
  | TableConversion
  | PiecewiseLinearConversion
  | FormulaConversion
  | RulesConversion;

const kinds: { [Kind in Conversion['kind']]: ConversionKind<Extract<Conversion, { kind: Kind }>> } = {
  bands,
  table,
  'piecewise-linear': piecewiseLinear,
  formula: byFormula,
  rules,
};

const conversionKinds = Object.keys(kinds) as Conversion['kind'][];

/** The kind that a conversion belongs to. The cast is sound because `kinds` maps each kind to its own. */
export const conversionKind = (kind: Conversion['kind']) => kinds[kind] as ConversionKind<Conversion>;

export function readConversion(reader: Reader, value: unknown, pointer: string): Conversion | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isMapping(value) || value.kind === undefined) {
    reader.mapping(isMapping(value) ? {} : value, pointer, ['kind']);
    return undefined;
  }
  const kind = reader.choice(value.kind, pointerTo(pointer, 'kind'), conversionKinds);
  if (kind === undefined) return undefined;
  const words = present({
    label: reader.text(value.label, pointerTo(pointer, 'label')),
    unit: reader.text(value.unit, pointerTo(pointer, 'unit')),
    reference: readReference(reader, value.reference, pointerTo(pointer, 'reference')),
  });
  return conversionKind(kind).read(reader, value, words, pointer);
}
