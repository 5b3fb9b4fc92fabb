/** A conversion by formula over `value` (the raw value) and, where declared, other named numbers of the evidence. */
import { EvidenceError } from '../errors.ts';
import { ExpressionError } from '../expressions/evaluate.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { valueIn } from '../quantity.ts';
import { type Rational, decimalText, plainText } from '../rational.ts';
import { readScale } from '../reading/read-scale.ts';
import type { Reader } from '../reading/reader.ts';
import type { Scale } from '../policy.ts';
import type { ConversionKind, ConversionWords } from './conversion-kind.ts';
import { type CompiledFormula, checkFormula, compileFormula } from './formula.ts';

export interface FormulaConversion extends ConversionWords {
  readonly kind: 'formula';
  readonly formula: string;
  /** Ranges of the inputs by name; `value` is always among them. */
  readonly inputs: ReadonlyMap<string, Scale>;
  readonly compiled: Extract<CompiledFormula, { ok: true }>;
}

function readInputs(reader: Reader, value: unknown, pointer: string): Map<string, Scale> {
  const inputs = new Map<string, Scale>();
  for (const [key, item] of reader.entries(value, pointer, 'inputs')) {
    const range = readScale(reader, item, pointerTo(pointer, key));
    if (range) inputs.set(key, range);
  }
  return inputs;
}

export const byFormula: ConversionKind<FormulaConversion> = {
  read(reader, record, words, pointer) {
    reader.mapping(record, pointer, ['kind', 'formula', 'inputs'], ['label', 'unit', 'reference']);
    const formula = reader.text(record.formula, pointerTo(pointer, 'formula'));
    const inputs = readInputs(reader, record.inputs, pointerTo(pointer, 'inputs'));
    if (formula === undefined) return undefined;
    if (!inputs.has('value'))
      return reader.refuse(
        pointerTo(pointer, 'inputs'),
        'The range of "value", the raw value, is not stated.',
        'Only over stated ranges can it be shown that the formula stays on the scale and never divides by zero.',
        'Add value: {lowest: …, highest: …}.',
      );
    const compiled = compileFormula(formula, [...inputs.keys()]);
    if (compiled.ok) return { kind: 'formula', ...words, formula, inputs, compiled };
    for (const problem of compiled.problems)
      reader.problems.push({ ...problem, pointer: pointerTo(pointer, 'formula') });
    return undefined;
  },
  check({ formula, inputs }, target, setting, pointer) {
    const ends = (scale: Scale) => {
      const lowest = valueIn(scale.lowest, setting);
      const highest = valueIn(scale.highest, setting);
      return lowest !== undefined && highest !== undefined ? { lowest, highest } : undefined;
    };
    const ranges = new Map([...inputs].flatMap(([key, scale]) => (ends(scale) ? [[key, ends(scale)!]] : [])));
    const scale = target.scale && target.isFinal ? ends(target.scale) : undefined;
    return checkFormula(formula, ranges, scale).map(
      (problem): Problem => ({
        ...problem,
        pointer: pointerTo(pointer, 'formula'),
      }),
    );
  },
  convert({ formula, compiled }, raw, { numbers }) {
    const values = new Map<string, Rational>([...numbers, ['value', raw]]);
    const inputs = compiled.names
      .filter((name) => name !== 'value')
      .map((name) => ({ name, value: values.has(name) ? plainText(values.get(name)!) : 'not known' }));
    try {
      return { value: compiled.evaluate(values), how: `is put into the formula ${formula}`, inputs };
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      throw new EvidenceError(
        '',
        `The formula ${formula} gives nothing for ${decimalText(raw)}: ${error.message}`,
        'Check the evidence.',
      );
    }
  },
};
