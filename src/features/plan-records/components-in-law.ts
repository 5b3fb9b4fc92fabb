/** A policy's components as the law looks at them. */
import type { PlanComponent } from '../../rules/facts/plan-facts.ts';
import type { ComponentTypes, Subject } from '../../scoring/component-type.ts';
import { evidenceComponents, type Policy } from '../../scoring/policy.ts';
import { plainText } from '../../scoring/rational.ts';
import type { Setting } from '../../scoring/setting.ts';
import type { NewPlanRecord } from './record-schema.ts';
import { sharesIn } from './shares.ts';

type InLaw = Pick<PlanComponent, 'kind' | 'referencing'>;

/** What a type says of its evidence. Value-added ranks against other teachers' pupils, in the state or the district. */
const bySubject: Readonly<Record<Subject, InLaw>> = {
  practice: { kind: 'observation', referencing: null },
  'pupil-progress': { kind: 'pupil_data', referencing: 'criterion' },
  'value-added': { kind: 'individual_value_added', referencing: 'peer_state_norm' },
};
const unclassified: InLaw = { kind: 'unclassified', referencing: null };

/** Components with their shares; the version's record goes before what the component's type says. */
export function componentsInLaw(
  policy: Policy,
  setting: Setting,
  recorded: NewPlanRecord['components'],
  types: ComponentTypes,
): PlanComponent[] {
  const shares = sharesIn(policy, setting);
  return evidenceComponents(policy).map(({ key, title, origin }) => {
    const about = types.get(origin.type)?.about;
    const own = recorded.find((component) => component.key === key);
    const { kind, referencing } = own ?? (about === undefined ? unclassified : bySubject[about]);
    const share = shares.get(key) ?? null;
    return { key, title, weight: share === null ? null : plainText(share), kind, referencing };
  });
}

/** The settings in which weights can differ: each group of people that the policy tells apart. */
export const settingsOf = ({ groups }: Policy, schoolYear: string): Setting[] =>
  groups.length === 0 ? [{ schoolYear }] : groups.map(({ key: group }) => ({ schoolYear, group }));
