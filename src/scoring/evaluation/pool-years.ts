/** A component's raw value pooled with those of earlier years. */
import { cite } from '../cite.ts';
import type { Valuation } from '../component-type.ts';
import { EvidenceError } from '../errors.ts';
import { own } from '../own.ts';
import type { EvidenceOrigin, PolicyNode } from '../policy.ts';
import { type YearValue, pooledValue } from '../pool.ts';
import { plainText } from '../rational.ts';
import { present } from '../reading/read-quantity.ts';
import type { StepContext } from '../steps/step-kind.ts';
import type { EvaluationTerms } from './evaluation.ts';
import { type NodeResult, noNumbers } from './part-result.ts';
import { rawValue } from './raw-value.ts';
import { schoolYearBefore } from './school-years.ts';

function yearValue(schoolYear: string, valuation: Valuation, from?: number): YearValue | undefined {
  if ('missing' in valuation) return undefined;
  if ('level' in valuation)
    throw new EvidenceError('', `A level (${valuation.level}) cannot be pooled over years.`, 'Hand in numbers.');
  return { schoolYear, value: valuation.value, ...present({ n: valuation.numbers?.get('pupils'), from }) };
}

/** The values of earlier years in the evidence, latest first, as many as the policy counts. */
function earlierValues(
  node: PolicyNode,
  origin: EvidenceOrigin,
  { evidence, types }: EvaluationTerms,
  years: number,
): YearValue[] {
  const { schoolYear, earlier } = evidence;
  const type = types.get(origin.type);
  if (schoolYear === undefined || !earlier || !type) return [];
  return Array.from({ length: years - 1 }, (_, index) => schoolYearBefore(schoolYear, index + 1)).flatMap((year) => {
    const record = own(earlier, year);
    const value = record && yearValue(year, rawValue(own(record.components, node.key), node, origin, type));
    return value ? [value] : [];
  });
}

/** Pointers of errors start at the component's evidence. */
export function poolYears(
  node: PolicyNode,
  origin: EvidenceOrigin,
  raw: Valuation,
  terms: EvaluationTerms,
  context: StepContext,
): NodeResult {
  const { pool } = origin;
  if (!pool) throw new RangeError(`"${node.key}" does not pool years`);
  const { schoolYear } = terms.evidence;
  if (schoolYear === undefined)
    throw new EvidenceError(
      '',
      `${node.title} is pooled over school years, and the evidence names none.`,
      'State the school year.',
    );
  const current = yearValue(schoolYear, raw);
  const years = [...(current ? [current] : []), ...earlierValues(node, origin, terms, pool.years)];
  if (years.length === 0 && 'missing' in raw) return { missing: raw.missing };
  const pooled = pooledValue(pool, years, schoolYear);
  if ('missing' in pooled) return pooled;
  const citation = cite(context.policy, pool.reference);
  const from = context.record(() => ({
    step: 'pooled-years',
    sentence: `${node.title}: ${pooled.sentence}`,
    inputs: pooled.inputs,
    formula: pooled.formula,
    result: plainText(pooled.value),
    ...(citation ? { citation } : {}),
  }));
  const numbers = 'missing' in raw ? noNumbers : (raw.numbers ?? noNumbers);
  return { value: { number: pooled.value, from }, numbers };
}
