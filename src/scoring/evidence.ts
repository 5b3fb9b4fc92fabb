/** Reads the evidence handed in for scoring and refuses what the policy does not know or does not allow. */
import { cite } from './cite.ts';
import { EvidenceError } from './errors.ts';
import type { Evidence } from './outcome.ts';
import type { Exclusion, Policy } from './policy.ts';
import { pointerTo } from './problem.ts';
import { isMapping } from './reading/reader.ts';
import type { TraceStep } from './trace.ts';

const evidenceKeys = ['schoolYear', 'facts', 'components'];

/** Checks the outer shape of an evidence document (parsed YAML or JSON); throws EvidenceError at the first fault. */
export function readEvidence(document: unknown): Evidence {
  if (!isMapping(document) || !isMapping(document.components))
    throw new EvidenceError(
      isMapping(document) ? '/components' : '',
      'Evidence needs a mapping "components" with one entry per component.',
      'See docs/evidence-format.md.',
    );
  const unknown = Object.keys(document).find((key) => !evidenceKeys.includes(key));
  if (unknown !== undefined)
    throw new EvidenceError(pointerTo('', unknown), `Unknown key "${unknown}".`, `Use: ${evidenceKeys.join(', ')}.`);
  const { schoolYear, facts, components } = document;
  if (schoolYear !== undefined && (typeof schoolYear !== 'string' || !/^\d{4}-\d{2}$/.test(schoolYear)))
    throw new EvidenceError('/schoolYear', 'The school year must be text such as 2025-26.', 'Write it as 2025-26.');
  return {
    components,
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...(facts === undefined ? {} : { facts: readFacts(facts) }),
  };
}

function readFacts(facts: unknown): Record<string, string> {
  if (isMapping(facts) && Object.values(facts).every((fact) => typeof fact === 'string'))
    return facts as Record<string, string>;
  throw new EvidenceError('/facts', 'Facts must be a mapping from names to text.', 'Put every fact in quotes.');
}

function setAside(policy: Policy, exclusion: Exclusion): TraceStep {
  const pointer = pointerTo('/components', exclusion.key);
  if (exclusion.evidence === 'refuse')
    throw new EvidenceError(
      pointer,
      `"${exclusion.title}" is excluded by this policy and its evidence is refused: ${exclusion.reason}`,
      'Remove it from the evidence.',
    );
  const citation = cite(policy, exclusion.reference);
  return {
    step: 'excluded-evidence',
    component: exclusion.key,
    sentence: `Evidence for ${exclusion.title} was handed in and not used: ${exclusion.reason}`,
    inputs: [],
    result: 'not used',
    ...(citation ? { citation } : {}),
  };
}

/** Refuses evidence for unknown components; returns a trace line for each excluded one that the policy lets pass. */
export function screenEvidence(policy: Policy, evidence: Evidence): TraceStep[] {
  const known = policy.components.map(({ key }) => key);
  return Object.keys(evidence.components)
    .filter((key) => !known.includes(key))
    .toSorted()
    .map((key) => {
      const exclusion = policy.excluded.find((item) => item.key === key);
      if (exclusion) return setAside(policy, exclusion);
      throw new EvidenceError(
        pointerTo('/components', key),
        `The policy "${policy.title}" has no component "${key}".`,
        `Use its components: ${known.join(', ')}.`,
      );
    });
}
