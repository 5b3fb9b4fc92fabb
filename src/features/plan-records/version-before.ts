/** The version that counts now for those a decision is about, and what a new one changes of it. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { parseYaml } from '../../platform/yaml.ts';
import { diffPolicies } from '../../scoring/diff.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type PinnedPolicy, policyVersion } from '../policies/index.ts';
import { type Effect, effectsInForce } from '../policy-effects/queries.ts';

/** Whom and when a decision is about; without a school year no decision is at hand. */
export interface Scope {
  schoolYear: string | undefined;
  /** null: everybody who is in no group with a version of its own. */
  group: string | null;
}

/**
 * What counts now for the scope: the version in force that year for the group, or for everybody; else of the latest year
 * before; else the version that the new one was based on.
 */
export async function versionBefore(
  tx: Transaction<Database>,
  districtId: string,
  version: PinnedPolicy,
  scope: Scope,
  types: ComponentTypes,
): Promise<PinnedPolicy | null> {
  const inForce = scope.schoolYear === undefined ? undefined : latestFor(await effectsInForce(tx, districtId), scope);
  const policyVersionId = inForce?.policyVersionId ?? version.basedOn;
  if (policyVersionId === null) return null;
  return (await policyVersion(tx, districtId, policyVersionId, types)) ?? null;
}

function latestFor(effects: readonly Effect[], { schoolYear, group }: Scope): Effect | undefined {
  const upTo = effects.filter((effect) => schoolYear !== undefined && effect.schoolYear <= schoolYear);
  const forScope = upTo.filter((effect) => effect.group === group || effect.group === null);
  return forScope.toSorted(
    (a, b) => b.schoolYear.localeCompare(a.schoolYear) || Number(b.group === group) - Number(a.group === group),
  )[0];
}

/** Parts of a policy that say nothing about how people are evaluated. */
const descriptive = ['key', 'title', 'summary', 'jurisdiction', 'references'];

/** What the later version changes of the earlier one and can be bargained over, in sentences. */
export function bargainableChanges(before: PinnedPolicy | null, after: PinnedPolicy): string[] {
  if (before === null || before.policyVersionId === after.policyVersionId) return [];
  return bargainableDifference(parseYaml(before.source).document, parseYaml(after.source).document);
}

/** What the later document changes of the earlier one and can be bargained over, in sentences. */
export function bargainableDifference(before: unknown, after: unknown): string[] {
  return diffPolicies(before, after)
    .changes.filter(({ pointer }) => !descriptive.includes(pointer.split('/')[1] ?? ''))
    .map(({ sentence }) => sentence);
}
