/** Compares an outcome with what a case says; only what the case states is compared. */
import { expect } from '@jest/globals';
import type { ComponentResult, Outcome } from '../../src/scoring/outcome.ts';
import { exactText, readRational } from '../../src/scoring/rational.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** A number in lowest terms, so that 3.0 and 3 compare equal; other text as it is. */
const exact = (value: unknown): unknown => {
  const number = readRational(value);
  return number === undefined ? value : exactText(number);
};

const exactIn = (record: unknown): Mapping =>
  Object.fromEntries(Object.entries(record as Mapping).map(([key, value]) => [key, exact(value)]));

/** A component's level when the case names one, otherwise its number. */
function componentText({ number, level, missing }: ComponentResult, wanted: unknown): unknown {
  if (wanted === 'missing') return missing === undefined ? 'present' : 'missing';
  return readRational(wanted) === undefined ? level?.key : number?.exact;
}

function expectComponents({ components = {} }: Outcome, wanted: Mapping): void {
  const found = Object.entries(wanted).map(([key, value]) => [key, componentText(components[key] ?? {}, value)]);
  expect(Object.fromEntries(found)).toEqual(exactIn(wanted));
}

export function expectOutcome(outcome: Outcome, wanted: Mapping): void {
  const reasons = outcome.outcome === 'rated' ? [] : outcome.reasons;
  if (wanted.outcome === undefined && (wanted.rating !== undefined || wanted.composite !== undefined))
    expect({ outcome: outcome.outcome, reasons }).toEqual({ outcome: 'rated', reasons: [] });
  const found: Record<string, () => unknown> = {
    outcome: () => outcome.outcome,
    rating: () => outcome.rating?.key,
    composite: () => outcome.composite?.exact,
    group: () => outcome.group,
    statuses: () =>
      Object.fromEntries(Object.entries(outcome.statuses ?? {}).map(([key, { key: level }]) => [key, level])),
    notices: () => (outcome.notices ?? []).map(({ key }) => key),
    results: () =>
      Object.fromEntries(
        Object.entries(outcome.results ?? {}).map(([key, item]) => [key, item.rating?.key ?? item.outcome]),
      ),
  };
  for (const [key, value] of Object.entries(wanted)) {
    if (key === 'missing') expect(reasons.map(({ component }) => component)).toContain(value);
    else if (key === 'reason') expect(reasons.map(({ code }) => code)).toContain(value);
    else if (key === 'sentence') expect(reasons.map(({ sentence }) => sentence).join(' ')).toContain(value);
    else if (key === 'components') expectComponents(outcome, value as Mapping);
    else if (key === 'weights') expect('weights' in outcome ? outcome.weights : {}).toEqual(exactIn(value));
    else expect({ [key]: found[key]?.() }).toEqual({ [key]: exact(value) });
  }
}
