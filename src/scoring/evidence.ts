/** Reads the evidence handed in for scoring and refuses what the policy does not know or does not allow. */
import { cite } from './cite.ts';
import { EvidenceError } from './errors.ts';
import { isFacts, screenFacts } from './facts.ts';
import type { EarlierYear, Evidence } from './outcome.ts';
import { readOverrideMade } from './overrides.ts';
import type { Exclusion, Policy } from './policy.ts';
import { pointerTo } from './problem.ts';
import { isMapping } from './reading/reader.ts';
import type { TraceStep } from './trace.ts';

const evidenceKeys = ['schoolYear', 'facts', 'components', 'earlier', 'override'];
const isSchoolYear = (text: unknown): text is string => typeof text === 'string' && /^\d{4}-\d{2}$/.test(text);

function onlyKeys(record: object, known: readonly string[], pointer: string): void {
  const unknown = Object.keys(record).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new EvidenceError(pointerTo(pointer, unknown), `Unknown key "${unknown}".`, `Use: ${known.join(', ')}.`);
}

/** Checks the outer shape of an evidence document (parsed YAML or JSON); throws EvidenceError at the first fault. */
export function readEvidence(document: unknown): Evidence {
  if (!isMapping(document) || !isMapping(document.components))
    throw new EvidenceError(
      isMapping(document) ? '/components' : '',
      'Evidence needs a mapping "components" with one entry per component.',
      'See docs/evidence-format.md.',
    );
  onlyKeys(document, evidenceKeys, '');
  const { schoolYear, facts, components, earlier, override } = document;
  if (schoolYear !== undefined && !isSchoolYear(schoolYear))
    throw new EvidenceError('/schoolYear', 'The school year must be text such as 2025-26.', 'Write it as 2025-26.');
  return {
    components,
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...(facts === undefined ? {} : { facts: readFacts(facts, '/facts') }),
    ...(earlier === undefined ? {} : { earlier: readEarlier(earlier) }),
    ...(override === undefined ? {} : { override: readMade(override) }),
  };
}

function readFacts(facts: unknown, pointer: string): Record<string, string> {
  if (isFacts(facts)) return facts;
  throw new EvidenceError(pointer, 'Facts must be a mapping from names to text.', 'Put every fact in quotes.');
}

function readMade(value: unknown) {
  try {
    return readOverrideMade(value);
  } catch (error) {
    throw error instanceof EvidenceError ? error.within('/override') : error;
  }
}

function readEarlier(value: unknown): Record<string, EarlierYear> {
  if (!isMapping(value))
    throw new EvidenceError('/earlier', 'Earlier years must be a mapping by school year.', 'Write 2024-25: {…}.');
  const years = Object.entries(value).map(([year, item]): [string, EarlierYear] => {
    const pointer = pointerTo('/earlier', year);
    if (!isSchoolYear(year) || !isMapping(item) || !isMapping(item.components))
      throw new EvidenceError(
        pointer,
        'An earlier year needs its school year as the key and "components".',
        'Write 2024-25: {components: {…}}.',
      );
    onlyKeys(item, ['components', 'facts'], pointer);
    const { components, facts } = item;
    return [year, { components, ...(facts === undefined ? {} : { facts: readFacts(facts, `${pointer}/facts`) }) }];
  });
  return Object.fromEntries(years);
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
  if (evidence.facts) screenDeclared(policy, evidence.facts);
  const steps: TraceStep[] = [];
  for (const key of Object.keys(evidence.components).toSorted()) {
    if (policy.nodes.has(key)) continue;
    const exclusion = policy.excluded.find((item) => item.key === key);
    if (!exclusion)
      throw new EvidenceError(
        pointerTo('/components', key),
        `The policy "${policy.title}" has no component "${key}".`,
        `Use its components: ${[...policy.nodes.keys()].join(', ')}.`,
      );
    steps.push(setAside(policy, exclusion));
  }
  return steps;
}

function screenDeclared(policy: Policy, facts: Readonly<Record<string, string>>): void {
  try {
    screenFacts(policy.facts, facts);
  } catch (error) {
    throw error instanceof EvidenceError ? error.within('/facts') : error;
  }
}
