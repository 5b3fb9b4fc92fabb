/** Makes up evidence for a policy, so that its worked example has something to start from. */
import { checkComponentEvidence } from '../../scoring/check-evidence.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { Fact } from '../../scoring/facts.ts';
import type { Evidence } from '../../scoring/outcome.ts';
import { type EvidenceComponent, type Policy, evidenceComponents } from '../../scoring/policy.ts';
import { valueIn } from '../../scoring/quantity.ts';
import { add, divide, one, plainText, ratio, zero } from '../../scoring/rational.ts';
import { score } from '../../scoring/score.ts';

function factText({ words, lowest, highest }: Fact): string {
  if (words) return words.at(-1) ?? '';
  return plainText(lowest ?? highest ?? one);
}

/** The middle of a component's range first, then numbers that are on most scales. */
function candidates({ scale, levels }: EvidenceComponent, schoolYear: string): Record<string, string>[] {
  const [lowest, highest] = scale
    ? [valueIn(scale.lowest, { schoolYear }), valueIn(scale.highest, { schoolYear })]
    : [undefined, undefined];
  const middle = lowest && highest ? [divide(add(lowest, highest), ratio(2n))] : [];
  const level = levels?.list[Math.floor(levels.list.length / 2)];
  return [
    ...[...middle, one, ratio(50n), zero].map((value) => ({ value: plainText(value) })),
    ...(level ? [{ level: level.key }] : []),
  ];
}

function isAccepted(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

function evidenceIn(policy: Policy, schoolYear: string, types: ComponentTypes): Evidence {
  const facts = Object.fromEntries([...policy.facts.values()].map((fact) => [fact.key, factText(fact)]));
  const common = { schoolYear, ...(policy.facts.size === 0 ? {} : { facts }) };
  const components = evidenceComponents(policy).map((component): [string, unknown] => {
    const { key } = component;
    const fitting = candidates(component, schoolYear).find((candidate) =>
      isAccepted(() => checkComponentEvidence(policy, key, { ...common, components: { [key]: candidate } }, types)),
    );
    return [key, fitting ?? { missing: 'no example could be made up' }];
  });
  return { ...common, components: Object.fromEntries(components) };
}

/**
 * Evidence that the policy can score where any is found in `schoolYear` or in a year that the policy's text names;
 * otherwise evidence for `schoolYear` that the author completes.
 */
export function exampleEvidence(policy: Policy, source: string, schoolYear: string, types: ComponentTypes): Evidence {
  const named = [...new Set(source.match(/\b20\d{2}-\d{2}\b/g) ?? [])].toSorted().toReversed().slice(0, 10);
  const attempts = [schoolYear, ...named].map((year) => () => evidenceIn(policy, year, types));
  for (const attempt of attempts) {
    const evidence = attempt();
    if (isAccepted(() => score(policy, evidence, types))) return evidence;
  }
  return evidenceIn(policy, schoolYear, types);
}
