/**
 * Pro rata: several values that count by share, as for somebody who works in several buildings or for part of the
 * year. Evidence: { shares: [{ name, share, value }] }; shares are relative and need not sum to 1.
 */
import { type ComponentType, type Valuation, noSteps } from '../../scoring/component-type.ts';
import { EvidenceError } from '../../scoring/errors.ts';
import { evidenceList, evidenceMapping, evidenceNumber, evidenceText } from '../../scoring/evidence-reader.ts';
import { checkParameterKeys } from '../../scoring/parameter-checks.ts';
import { pointerTo } from '../../scoring/problem.ts';
import {
  type Rational,
  compare,
  decimalText,
  divide,
  isZero,
  multiply,
  plainText,
  sum,
  zero,
} from '../../scoring/rational.ts';
import type { TraceStep } from '../../scoring/trace.ts';

interface Share {
  readonly name: string;
  readonly share: Rational;
  readonly value: Rational;
}

function readShare(item: unknown, pointer: string): Share {
  const record = evidenceMapping(item, pointer, ['name', 'share', 'value']);
  const share = evidenceNumber(record.share, pointerTo(pointer, 'share'));
  if (compare(share, zero) < 0)
    throw new EvidenceError(pointerTo(pointer, 'share'), 'A share is not below zero.', 'Write 0.6, or 60.');
  return {
    name: evidenceText(record.name, pointerTo(pointer, 'name')),
    share,
    value: evidenceNumber(record.value, pointerTo(pointer, 'value')),
  };
}

function valueOf(evidence: unknown): Valuation {
  const record = evidenceMapping(evidence, '', ['shares']);
  const shares = evidenceList(record.shares, '/shares').map((item, index) =>
    readShare(item, pointerTo('/shares', index)),
  );
  const whole = sum(shares.map(({ share }) => share));
  if (isZero(whole)) return { missing: 'no share is above zero', steps: noSteps };
  const value = divide(sum(shares.map((item) => multiply(item.share, item.value))), whole);
  return { value, steps: () => [stepFor(shares, value)] };
}

function stepFor(shares: readonly Share[], value: Rational): TraceStep {
  const terms = shares.map((item) => `${decimalText(item.value)} in ${item.name} (share ${decimalText(item.share)})`);
  const pairs = shares.map((_, index) => [`a${2 * index + 1}`, `a${2 * index + 2}`] as const);
  return {
    step: 'pro-rata',
    sentence: `By share, ${terms.join(' and ')} give ${decimalText(value)}.`,
    inputs: shares.flatMap(({ name, share, value: each }) => [
      { name: `${name} share`, value: plainText(share) },
      { name, value: plainText(each) },
    ]),
    formula: `(${pairs.map(([share, each]) => `${share}*${each}`).join(' + ')})/(${pairs.map(([share]) => share).join(' + ')})`,
    result: plainText(value),
  };
}

export const proRata: ComponentType = {
  key: 'pro-rata',
  title: 'Values by share',
  valueOf,
  checkParameters: (parameters) => checkParameterKeys(parameters, [], []),
};
