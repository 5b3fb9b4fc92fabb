/**
 * A scenario: a policy plus its differences. Weights, cut points and rules for missing parts have places of their own;
 * anything else is a merge patch. No differences are the policy itself.
 */
import type { ComponentTypes } from '../scoring/component-type.ts';
import { type PolicyDifference, diffPolicies } from '../scoring/diff.ts';
import { type Policy, parsePolicy } from '../scoring/policy.ts';
import { type Problem, pointerTo } from '../scoring/problem.ts';
import { exactText, type Rational } from '../scoring/rational.ts';
import { type Mapping, Reader } from '../scoring/reading/reader.ts';
import { present } from '../scoring/reading/read-quantity.ts';
import { scenarioDocument } from './scenario-document.ts';

export interface Scenario {
  readonly title?: string;
  /** By key of component, wherever it stands in the policy; 'undetermined' opens a weight again. */
  readonly weights?: Readonly<Record<string, string>>;
  /** Where a rating level begins, by its key. */
  readonly cuts?: Readonly<Record<string, string>>;
  /** By key of component, as the policy language writes the rule. */
  readonly missing?: Mapping;
  /** A merge patch (RFC 7396) of the policy document, applied first. */
  readonly changes?: Mapping;
}

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: Problem[] };

/** A mapping of texts; what is not text is refused. */
function readTexts(reader: Reader, value: unknown, pointer: string): Record<string, string> | undefined {
  const entries = reader.entries(value, pointer, 'numbers').flatMap(([key, item]): [string, string][] => {
    const text = reader.text(item, pointerTo(pointer, key));
    return text === undefined ? [] : [[key, text]];
  });
  return value === undefined || value === null ? undefined : Object.fromEntries(entries);
}

const readAnything = (reader: Reader, value: unknown, pointer: string): Mapping | undefined =>
  value === undefined || value === null ? undefined : reader.mapping(value, pointer, [], Object.keys(Object(value)));

/** Reads a scenario from a document whose scalars are all text. Whether it fits a policy is seen when it is applied. */
export function parseScenario(document: unknown): ParsedScenario {
  const reader = new Reader();
  const record = reader.mapping(document, '', [], ['title', 'weights', 'cuts', 'missing', 'changes']) ?? {};
  const scenario = present({
    title: reader.text(record.title, '/title'),
    weights: readTexts(reader, record.weights, '/weights'),
    cuts: readTexts(reader, record.cuts, '/cuts'),
    missing: readAnything(reader, record.missing, '/missing'),
    changes: readAnything(reader, record.changes, '/changes'),
  });
  return reader.problems.length === 0 ? { ok: true, scenario } : { ok: false, problems: reader.problems };
}

export type AppliedScenario =
  | { readonly ok: true; readonly policy: Policy; readonly advice: Problem[]; readonly difference: PolicyDifference }
  | { readonly ok: false; readonly problems: Problem[] };

/**
 * The policy that a scenario makes of another. Problems point into the scenario where it names what is not there, and
 * into the policy document that would result where that is not a sound policy.
 */
export function applyScenario(policy: Policy, scenario: Scenario, types: ComponentTypes): AppliedScenario {
  const { document, problems } = scenarioDocument(policy.document, scenario);
  if (problems.length > 0) return { ok: false, problems };
  const parsed = parsePolicy(document, types);
  return parsed.ok ? { ...parsed, difference: diffPolicies(policy.document, document) } : parsed;
}

/** The scenario that only sets weights, for instance those at a point of a path. */
export const scenarioWithWeights = (weights: ReadonlyMap<string, Rational>): Scenario => ({
  weights: Object.fromEntries([...weights].map(([key, weight]) => [key, exactText(weight)])),
});
