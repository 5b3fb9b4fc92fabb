/** One component's way from evidence to a value on the policy's scale. */
import { cite } from './cite.ts';
import type { ComponentType, ComponentTypes, Valuation } from './component-type.ts';
import { conversionKind } from './conversions/index.ts';
import { EvidenceError } from './errors.ts';
import type { Evidence } from './outcome.ts';
import type { Component, Policy } from './policy.ts';
import { pointerTo } from './problem.ts';
import { amountIn } from './quantity.ts';
import { type Rational, compare, decimalText, plainText, readRational } from './rational.ts';
import { isMapping } from './reading/reader.ts';
import { roundInSteps } from './rounding.ts';
import type { TraceStep } from './trace.ts';

export type ComponentValue = { component: Component; steps: TraceStep[] } & (
  | { readonly value: Rational }
  | { readonly missing: string }
);

function onlyKey(evidence: Readonly<Record<string, unknown>>, key: string): void {
  const other = Object.keys(evidence).find((name) => name !== key);
  if (other !== undefined)
    throw new EvidenceError(
      pointerTo('', other),
      `"${other}" cannot stand beside "${key}".`,
      `Give either "${key}" alone, or the evidence from which the value is worked out.`,
    );
}

/** The raw value: stated outright, worked out by the component's type, or missing with a reason. */
function rawValue(evidence: unknown, component: Component, type: ComponentType): Valuation {
  if (evidence === undefined || evidence === null) return { missing: 'no evidence was handed in', steps: [] };
  if (!isMapping(evidence))
    throw new EvidenceError(
      '',
      `The evidence for "${component.title}" must be a mapping.`,
      'See docs/evidence-format.md.',
    );
  if ('missing' in evidence) {
    onlyKey(evidence, 'missing');
    if (typeof evidence.missing !== 'string' || evidence.missing.trim() === '')
      throw new EvidenceError('/missing', 'A missing component needs its reason as text.', 'Write why it is missing.');
    return { missing: evidence.missing, steps: [] };
  }
  if (!('value' in evidence)) return type.valueOf(evidence, component.origin.parameters);
  onlyKey(evidence, 'value');
  const value = readRational(evidence.value);
  if (value === undefined)
    throw new EvidenceError(
      '/value',
      'The value must be an exact number written as text.',
      'Write it as a decimal in quotes, for example "3.25".',
    );
  return { value, steps: [statedStep(component, value)] };
}

function statedStep({ key, title }: Component, value: Rational): TraceStep {
  return {
    step: 'stated-value',
    component: key,
    sentence: `${title}: the value ${decimalText(value)} was handed in.`,
    inputs: [],
    result: plainText(value),
  };
}

function converted(policy: Policy, component: Component, raw: Rational, year: string | undefined, steps: TraceStep[]) {
  const { conversion, key, title } = component;
  if (!conversion) return raw;
  const result = conversionKind(conversion.kind).convert(conversion, raw, year);
  const unit = conversion.unit === undefined ? '' : ` ${conversion.unit}`;
  if (!result)
    throw new EvidenceError(
      '',
      `${title}: the policy's conversion says nothing about ${decimalText(raw)}${unit}.`,
      'Check the value, or the range that the conversion covers.',
    );
  const citation = cite(policy, conversion.reference);
  steps.push({
    step: 'conversion',
    component: key,
    sentence: `${title}: ${decimalText(raw)}${unit} ${result.how}, which counts as ${decimalText(result.value)}.`,
    inputs: [{ name: 'raw value', value: plainText(raw) }],
    result: plainText(result.value),
    ...(citation ? { citation } : {}),
  });
  return result.value;
}

function onScale({ title, scale }: Component, value: Rational, schoolYear: string | undefined): Rational {
  const lowest = amountIn(scale.lowest, schoolYear);
  const highest = amountIn(scale.highest, schoolYear);
  if (compare(value, lowest) >= 0 && compare(value, highest) <= 0) return value;
  const range = `${decimalText(lowest)} to ${decimalText(highest)}`;
  throw new EvidenceError(
    '',
    `${title}: ${decimalText(value)} is off the scale of ${range}.`,
    `Give a value from ${range}.`,
  );
}

/** Throws EvidenceError with a pointer into the whole evidence document. */
export function valueOfComponent(
  policy: Policy,
  component: Component,
  evidence: Evidence,
  types: ComponentTypes,
): ComponentValue {
  const type = types.get(component.origin.type);
  if (!type) throw new RangeError(`the component type "${component.origin.type}" is not installed`);
  const { schoolYear } = evidence;
  const handedIn = Object.hasOwn(evidence.components, component.key) ? evidence.components[component.key] : undefined;
  try {
    const raw = rawValue(handedIn, component, type);
    const steps = raw.steps.map((step) => ({ ...step, component: component.key }));
    if ('missing' in raw) return { component, missing: raw.missing, steps };
    const value = converted(policy, component, raw.value, schoolYear, steps);
    const rounded = roundInSteps(policy, component.rounding, value, component.title, steps);
    return { component, value: onScale(component, rounded, schoolYear), steps };
  } catch (error) {
    if (error instanceof EvidenceError && error.pointer !== '/schoolYear')
      throw error.within(pointerTo('/components', component.key));
    throw error;
  }
}
