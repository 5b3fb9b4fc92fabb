/** A formula over the parts' numbers, named by their keys with underscores for hyphens. */
import { cite } from '../cite.ts';
import { type CompiledFormula, checkFormula, compileFormula } from '../conversions/formula.ts';
import { EvidenceError } from '../errors.ts';
import { ExpressionError } from '../expressions/evaluate.ts';
import { pointerTo } from '../problem.ts';
import { type SourceReference, valueIn } from '../quantity.ts';
import { decimalText, plainText } from '../rational.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import type { Setting } from '../setting.ts';
import type { CombinationKind, NodeWithParts } from './combination-kind.ts';

export interface FormulaCombination {
  readonly kind: 'formula';
  readonly formula: string;
  readonly reference?: SourceReference;
}

/** Compiled once for each combination: it can only be read when the parts are known. */
const compiled = new WeakMap<FormulaCombination, CompiledFormula>();

function compiledFor(combination: FormulaCombination, node: NodeWithParts): CompiledFormula {
  const known = compiled.get(combination);
  if (known) return known;
  const fresh = compileFormula(
    combination.formula,
    node.origin.components.map(({ key }) => key),
  );
  compiled.set(combination, fresh);
  return fresh;
}

function ranges(node: NodeWithParts, setting: Setting) {
  return new Map(
    node.origin.components.flatMap(({ key, scale }) => {
      const lowest = scale && valueIn(scale.lowest, setting);
      const highest = scale && valueIn(scale.highest, setting);
      return lowest && highest ? [[key, { lowest, highest }] as const] : [];
    }),
  );
}

export const formula: CombinationKind<FormulaCombination> = {
  needs: 'numbers',
  yields: () => ['number'],
  read(reader, record, pointer) {
    reader.mapping(record, pointer, ['kind', 'formula'], ['reference']);
    const text = reader.text(record.formula, pointerTo(pointer, 'formula'));
    const reference = readReference(reader, record.reference, pointerTo(pointer, 'reference'));
    return text === undefined ? undefined : { kind: 'formula', formula: text, ...present({ reference }) };
  },
  check(combination, node, setting, pointer) {
    const lowest = node.scale && valueIn(node.scale.lowest, setting);
    const highest = node.scale && valueIn(node.scale.highest, setting);
    const scale = lowest && highest && node.steps.length === 0 ? { lowest, highest } : undefined;
    const path = pointerTo(pointer, 'combination', 'formula');
    return checkFormula(combination.formula, ranges(node, setting), scale).map((problem) => ({
      ...problem,
      pointer: path,
    }));
  },
  bounds: () => undefined,
  combine(combination, context) {
    const own = compiledFor(combination, context.node);
    if (!own.ok) throw new RangeError(`the formula ${combination.formula} was not checked`);
    const parts = own.names.map((name) => context.parts.find(({ component }) => component.key === name));
    const values = new Map(parts.flatMap((part) => (part?.number ? [[part.component.key, part.number] as const] : [])));
    try {
      const number = own.evaluate(values);
      const from = context.record(() => ({
        step: 'formula',
        sentence: `${context.what}: ${combination.formula} is ${decimalText(number)}.`,
        inputs: parts.flatMap((part) =>
          part?.number
            ? [{ name: part.component.key, value: plainText(part.number), ...present({ from: part.from }) }]
            : [],
        ),
        result: plainText(number),
        ...present({ citation: cite(context.policy, combination.reference) }),
      }));
      return { number, from };
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      throw new EvidenceError(
        '',
        `The formula ${combination.formula} gives nothing: ${error.message}`,
        'Check the evidence.',
      );
    }
  },
};
