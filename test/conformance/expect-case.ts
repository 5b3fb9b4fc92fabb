/** Holds one case against the policy it names: scored, refused as evidence, or refused as a policy. */
import { expect } from '@jest/globals';
import { componentTypes } from '../../src/modules.ts';
import { readEvidence } from '../../src/scoring/evidence.ts';
import type { Outcome } from '../../src/scoring/outcome.ts';
import type { ParsedPolicy } from '../../src/scoring/policy.ts';
import { score } from '../../src/scoring/score.ts';
import type { Case } from './case-file.ts';
import { expectOutcome } from './expectations.ts';

function scoreCase(item: Case, parsed: ParsedPolicy): Outcome {
  if (!parsed.ok) throw new Error(`${item.name}: ${JSON.stringify(parsed.problems, null, 1)}`);
  return score(parsed.policy, readEvidence(item.evidence), componentTypes);
}

/** The policy must be refused, for the stated reason and at the stated place. */
function expectRefusal({ expected }: Case, parsed: ParsedPolicy): void {
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems.map(({ message }) => message).join('\n')).toContain(expected.refused);
  if (expected.at !== undefined) expect(problems.map(({ pointer }) => pointer)).toContain(expected.at);
}

/** `parsed` is the case's policy, with the case's changes. */
export function expectCase(item: Case, parsed: ParsedPolicy): void {
  const { expected } = item;
  if (expected.refused !== undefined) expectRefusal(item, parsed);
  else if (expected.error !== undefined)
    expect(() => scoreCase(item, parsed)).toThrow(expect.objectContaining({ name: expected.error }));
  else expectOutcome(scoreCase(item, parsed), expected);
}
