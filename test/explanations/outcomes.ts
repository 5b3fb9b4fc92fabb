/** Outcomes to explain: of every case in the tree that is scored, and of random policies with random evidence. */
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import { readEvidence } from '../../src/scoring/evidence.ts';
import { patched } from '../../src/scoring/merge-patch.ts';
import type { Outcome } from '../../src/scoring/outcome.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';
import { roundingModes } from '../../src/scoring/rounding.ts';
import { score } from '../../src/scoring/score.ts';
import { allCases, documentsByKey } from '../conformance/case-file.ts';
import { evidenceFor, exampleArbitrary } from '../laws/random-policy.ts';

export interface NamedOutcome {
  readonly name: string;
  readonly outcome: Outcome;
}

/** Outcomes of the jurisdictions' cases; those that are about refusals and errors are left out. */
export function outcomesOfCases(): NamedOutcome[] {
  const documents = documentsByKey();
  return allCases().flatMap(({ name, file, evidence, when: { policy: key, changes }, expected }) => {
    if (expected.error !== undefined || expected.refused !== undefined) return [];
    const document = documents.get(key);
    const parsed = parsePolicy(changes ? patched(document, changes) : document, componentTypes);
    if (!parsed.ok) return [];
    return [{ name: `${file}: ${name}`, outcome: score(parsed.policy, readEvidence(evidence), componentTypes) }];
  });
}

const scale = { lowest: '1', highest: '4' };
const rounding = fc.record({ mode: fc.constantFrom(...roundingModes), places: fc.constantFrom('0', '1', '2', '3') });
const steps = fc.array(rounding, { maxLength: 2 }).map((list) => list.map((round) => ({ round })));
const value = fc.oneof(
  fc
    .integer({ min: 1000, max: 4000 })
    .map((units) => `${Math.floor(units / 1000)}.${String(units % 1000).padStart(3, '0')}`),
  fc.integer({ min: 7, max: 28 }).map((units) => `${units}/7`),
  fc.constantFrom('1.5', '2.5', '3.5', '2.25', '3.125', '4'),
);
const cuts = fc
  .uniqueArray(fc.integer({ min: 101, max: 399 }), { minLength: 2, maxLength: 4 })
  .map((list) => list.toSorted((a, b) => a - b));

interface Weighted {
  document: Record<string, unknown>;
  evidence: { components: Record<string, unknown> };
}

/** Weights in twentieths, so that exact ties and cut points are met often. */
const weighted: fc.Arbitrary<Weighted> = fc
  .record({
    shares: fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 9 })),
    parts: fc.tuple(...[0, 1, 2].map(() => fc.record({ value, then: steps }))),
    then: steps,
    cuts,
  })
  .map(({ shares: [first, second], parts, then, cuts: ends }) => {
    const weights = [first, second, 20 - first - second].map((share) => `${share}/20`);
    const keys = ['practice', 'progress', 'survey'];
    const components = keys.map((key, index) => [
      key,
      { title: key, type: 'reported-score', weight: weights[index], scale, missing: 'block', then: parts[index]?.then },
    ]);
    return {
      document: {
        format: 'fairweight-policy-1',
        key: 'drawn',
        title: 'Drawn',
        references: { none: { title: 'None' } },
        scale,
        components: Object.fromEntries(
          components.map(([key, item]) => [key, withoutEmpty(item as Record<string, unknown>)]),
        ),
        combination: 'weighted-mean',
        ...withoutEmpty({ then }),
        levels: {
          list: [100, ...ends].map((cut, index) => ({
            key: `level-${index}`,
            label: `Level ${index}`,
            from: `${cut}/100`,
          })),
        },
      },
      evidence: { components: Object.fromEntries(keys.map((key, index) => [key, { value: parts[index]?.value }])) },
    };
  });

function withoutEmpty(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, item]) => !Array.isArray(item) || item.length > 0));
}

function outcomeOf(document: unknown, evidence: unknown): Outcome {
  const parsed = parsePolicy(document, componentTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return score(parsed.policy, readEvidence(evidence), componentTypes);
}

/** The same draws on every run. */
const seed = 20_260_601;

/** Policies with ties, cut points met exactly, and fractions that no decimal writes. */
export const weightedOutcomes = (count: number): NamedOutcome[] =>
  fc.sample(weighted, { numRuns: count, seed }).map(({ document, evidence }, index) => ({
    name: `weighted ${index}`,
    outcome: outcomeOf(document, evidence),
  }));

/** Policies whose parts have parts, with missing evidence. */
export const nestedOutcomes = (count: number): NamedOutcome[] =>
  fc.sample(exampleArbitrary, { numRuns: count, seed }).map(({ document, values }, index) => ({
    name: `nested ${index}`,
    outcome: outcomeOf(document, evidenceFor(values)),
  }));
