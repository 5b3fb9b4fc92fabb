/** A policy of two parts, cohorts by hand, and what is asked of them. */
import type { ModelQuestion } from '../../src/modelling/answer/question.ts';
import { parseCohort } from '../../src/modelling/cohort.ts';
import { cohortDocument } from '../../src/modelling/freezing/cohort-document.ts';
import { applyScenario } from '../../src/modelling/scenario.ts';
import { componentTypes } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';

const source = `
format: fairweight-policy-1
key: two-parts
title: Two parts
references: {us: {title: Made up for this test}}
scale: {lowest: {value: 1, label: Lowest, unit: points, reference: us}, highest: {value: 4, label: Highest, unit: points, reference: us}}
components:
  practice:
    title: Practice
    type: reported-score
    weight: {value: 0.8, label: Weight, unit: share, reference: us}
    scale: {lowest: {value: 1, label: Lowest, unit: points, reference: us}, highest: {value: 4, label: Highest, unit: points, reference: us}}
    missing: {rule: no-rating, reference: us}
  progress:
    title: Progress of pupils
    type: reported-score
    weight: {value: 0.2, label: Weight, unit: share, reference: us}
    scale: {lowest: {value: 1, label: Lowest, unit: points, reference: us}, highest: {value: 4, label: Highest, unit: points, reference: us}}
    missing: {rule: redistribute, reference: us}
combination: {kind: weighted-mean, reference: us}
levels:
  label: Rating
  unit: points
  reference: us
  list:
    - {key: low, label: Low, from: 1, below: 2}
    - {key: middle, label: Middle, from: 2, below: 3}
    - {key: high, label: High, from: 3, through: 4}
`;

function policyOf(text: string): Policy {
  const parsed = parsePolicy(parseYaml(text).document, componentTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

export const policy = policyOf(source);

export function scenarioOf(document: object): Policy {
  const applied = applyScenario(policy, document, componentTypes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.policy;
}

/** Pairs of practice and progress; an empty progress is missing. */
function cohortOf(pairs: readonly (readonly [string, string])[]) {
  const rows = pairs.map(([practice, progress], place) => ({
    cells: [
      { key: 'practice', holds: 'number' as const, text: practice },
      ...(progress === '' ? [] : [{ key: 'progress', holds: 'number' as const, text: progress }]),
    ],
    groups: { grade: place % 2 === 0 ? '3' : '4' },
  }));
  const parsed = parseCohort(
    cohortDocument(rows, { keys: ['practice', 'progress'], schoolYear: '2025-26', threshold: 5 }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.cohort;
}

export const repeat = (times: number, ...pairs: (readonly [string, string])[]) =>
  Array.from({ length: times }, () => pairs).flat();

const half = scenarioOf({ weights: { practice: '0.5', progress: '0.5' } });
export const ask = (
  pairs: readonly (readonly [string, string])[],
  changes: Partial<ModelQuestion> = {},
): ModelQuestion => ({
  policy,
  scenario: half,
  cohort: cohortOf(pairs),
  types: componentTypes,
  moves: 'progress',
  steps: 10,
  ...changes,
});

// At 20 % progress: 3.2 is high, at 50 % 2.75 is middle. 1.8 is low at first and 2.25, middle, then.
export const falls = ['3.5', '2'] as const;
export const rises = ['1.5', '3'] as const;
export const stays = ['2.5', '2.5'] as const;
