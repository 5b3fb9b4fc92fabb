/** Converts the number by a published table, bands, line, formula or rules. */
import { cite } from '../cite.ts';
import { type Conversion, conversionKind, readConversion } from '../conversions/index.ts';
import { EvidenceError } from '../errors.ts';
import { decimalText, plainText } from '../rational.ts';
import type { StepKind } from './step-kind.ts';

export interface ConvertStep {
  readonly kind: 'convert';
  readonly conversion: Conversion;
}

export const convert: StepKind<ConvertStep> = {
  read(reader, value, pointer) {
    const conversion = readConversion(reader, value, pointer);
    return conversion && { kind: 'convert', conversion };
  },
  apply({ conversion }, value, context) {
    const { policy, what, levels, record } = context;
    const unit = conversion.unit === undefined ? '' : ` ${conversion.unit}`;
    const raw = value.number;
    const result = raw && conversionKind(conversion.kind).convert(conversion, raw, context);
    if (!raw || !result)
      throw new EvidenceError(
        '',
        raw
          ? `${what}: the policy's conversion says nothing about ${decimalText(raw)}${unit}.`
          : `${what}: the policy converts a number here, and "${value.level ?? 'nothing'}" is none.`,
        'Check the value, or the range that the conversion covers.',
      );
    const citation = cite(policy, conversion.reference);
    const label = 'level' in result ? levels?.list.find(({ key }) => key === result.level)?.label : undefined;
    const text = 'level' in result ? (label ?? result.level) : decimalText(result.value);
    const from = record(() => ({
      step: 'conversion',
      sentence: `${what}: ${decimalText(raw)}${unit} ${result.how}, which counts as ${text}.`,
      inputs: [
        { name: 'raw value', value: plainText(raw), ...(value.from === undefined ? {} : { from: value.from }) },
        ...(result.inputs ?? []),
      ],
      ...(result.formula === undefined ? {} : { formula: result.formula }),
      result: 'level' in result ? result.level : plainText(result.value),
      ...(citation ? { citation } : {}),
    }));
    return 'level' in result ? { level: result.level, from } : { number: result.value, from };
  },
  isOnLevel: () => false,
  bounds: () => undefined,
  check: ({ conversion }, target, setting, pointer) =>
    conversionKind(conversion.kind).check(conversion, target, setting, pointer),
  conditions: ({ conversion }) => conversionKind(conversion.kind).conditions?.(conversion) ?? [],
};
