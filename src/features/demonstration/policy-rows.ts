import { fingerprint } from '../../platform/fingerprint.ts';
import { parseYaml } from '../../platform/yaml.ts';
import { canonicalForm } from '../../scoring/canonical.ts';
import type { Instrument } from '../../rules/facts/evidence-item.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type Policy, parsePolicy } from '../../scoring/policy.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';

const district_id = demonstrationDistrictId;

/** A policy, or a contract's clocks, that comes with the project, as YAML. */
export interface ShippedPolicy {
  file: string;
  text: string;
}

/** What the installed parts of the service offer; `src/modules.ts` lists them. */
export interface Modules {
  componentTypes: ComponentTypes;
  shippedPolicies: readonly ShippedPolicy[];
  shippedClocks: readonly ShippedPolicy[];
  stateInstruments: readonly Instrument[];
}

/** A policy published in the demonstration district. */
export interface PublishedPolicy {
  policy: Policy;
  row: NewRow<'policy'>;
  version: NewRow<'policy_version'> & { policy_version_id: string };
}

/**
 * Publishes each shipped policy as version 1.
 * @throws when a shipped policy cannot be read, with the problems found
 */
export function publishPolicies({
  componentTypes,
  shippedPolicies,
}: Pick<Modules, 'componentTypes' | 'shippedPolicies'>): PublishedPolicy[] {
  return shippedPolicies.map((shipped) => {
    const { document } = parseYaml(shipped.text);
    const parsed = parsePolicy(document, componentTypes);
    if (parsed.ok) return publication(shipped, document, parsed.policy);
    const problems = parsed.problems.map(({ pointer, message }) => `${pointer} ${message}`);
    throw new Error(`The shipped policy ${shipped.file} cannot be read: ${problems.join(' ')}`);
  });
}

function publication({ file, text }: ShippedPolicy, document: unknown, policy: Policy): PublishedPolicy {
  const { key, title } = policy;
  const policy_id = demonstrationId('policy', key);
  return {
    policy,
    row: { district_id, policy_id, key, title },
    version: {
      district_id,
      policy_version_id: demonstrationId('policy version', `${key} 1`),
      policy_id,
      version: 1,
      status: 'published',
      source: text,
      document: JSON.stringify(document),
      fingerprint: fingerprint(canonicalForm(policy)),
      published_at: '2022-07-01T16:00:00Z',
      note: `As shipped: ${file}`,
    },
  };
}
