/** A component's raw value: stated outright, worked out by the component's type, or missing with a reason. */
import { type ComponentType, type Valuation, noSteps } from '../component-type.ts';
import { EvidenceError } from '../errors.ts';
import { levelOf } from '../levels.ts';
import type { EvidenceOrigin, PolicyNode } from '../policy.ts';
import { pointerTo } from '../problem.ts';
import { type Rational, decimalText, plainText, readRational } from '../rational.ts';
import { type Mapping, isMapping } from '../reading/reader.ts';
import type { TraceStep } from '../trace.ts';

const statedKeys = ['missing', 'value', 'level'] as const;

function onlyKeys(evidence: Mapping, key: string, also: readonly string[]): void {
  const other = Object.keys(evidence).find((name) => name !== key && !also.includes(name));
  if (other !== undefined)
    throw new EvidenceError(
      pointerTo('', other),
      `"${other}" cannot stand beside "${key}".`,
      `Give either "${key}" alone, or the evidence from which the value is worked out.`,
    );
}

function statedNumber(text: unknown, pointer: string): Rational {
  const value = readRational(text);
  if (value !== undefined) return value;
  throw new EvidenceError(
    pointer,
    'The value must be an exact number written as text.',
    'Write it as a decimal in quotes, for example "3.25".',
  );
}

/** The number of pupils or results behind a stated value. */
const namedN = ({ n }: Mapping): ReadonlyMap<string, Rational> =>
  n === undefined ? new Map() : new Map([['pupils', statedNumber(n, '/n')]]);

function statedLevel({ title, levels }: PolicyNode, evidence: Mapping): Valuation {
  const key = evidence.level;
  const level = typeof key === 'string' ? levelOf(levels, key) : undefined;
  if (!level)
    throw new EvidenceError(
      '/level',
      `${title}: ${JSON.stringify(key)} is not one of its levels.`,
      levels ? `Use one of: ${levels.list.map((item) => item.key).join(', ')}.` : 'This component takes a number.',
    );
  const step = (): TraceStep => ({
    step: 'stated-level',
    sentence: `${title}: ${level.label} was handed in.`,
    inputs: [],
    result: level.key,
  });
  return { level: level.key, numbers: namedN(evidence), steps: () => [step()] };
}

/** What `{value}`, `{level}` or `{missing}` amounts to; undefined when the evidence states none of them. */
export function statedValue(node: PolicyNode, evidence: Mapping): Valuation | undefined {
  const key = statedKeys.find((name) => name in evidence);
  if (key === undefined) return undefined;
  onlyKeys(evidence, key, key === 'missing' ? [] : ['n']);
  if (key === 'level') return statedLevel(node, evidence);
  if (key === 'missing') {
    const { missing } = evidence;
    if (typeof missing !== 'string' || missing.trim() === '')
      throw new EvidenceError('/missing', 'A missing component needs its reason as text.', 'Write why it is missing.');
    return { missing, steps: noSteps };
  }
  const value = statedNumber(evidence.value, '/value');
  const step = (): TraceStep => ({
    step: 'stated-value',
    sentence: `${node.title}: the value ${decimalText(value)} was handed in.`,
    inputs: [],
    result: plainText(value),
  });
  return { value, numbers: namedN(evidence), steps: () => [step()] };
}

/** Pointers of errors start at the component's evidence. */
export function rawValue(
  evidence: unknown,
  node: PolicyNode,
  { parameters }: EvidenceOrigin,
  type: ComponentType,
): Valuation {
  if (evidence === undefined || evidence === null) return { missing: 'no evidence was handed in', steps: noSteps };
  if (!isMapping(evidence))
    throw new EvidenceError('', `The evidence for "${node.title}" must be a mapping.`, 'See docs/evidence-format.md.');
  return statedValue(node, evidence) ?? type.valueOf(evidence, parameters);
}
