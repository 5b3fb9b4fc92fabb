/** Reads policy documents, each content once: trying out a policy takes up to a second, and most never change. */
import { fingerprint } from '../../platform/fingerprint.ts';
import { canonicalText } from '../../scoring/canonical.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type ParsedPolicy, parsePolicy } from '../../scoring/policy.ts';

/** A district has some dozens of versions; drafts being typed come and go. */
const mostKept = 300;
const read = new WeakMap<ComponentTypes, Map<string, ParsedPolicy>>();

/** What parsePolicy says of a document; the one used longest ago is forgotten first. */
export function readPolicyDocument(document: unknown, types: ComponentTypes): ParsedPolicy {
  const kept = read.get(types) ?? new Map<string, ParsedPolicy>();
  read.set(types, kept);
  const name = fingerprint(canonicalText(document));
  const parsed = kept.get(name) ?? parsePolicy(document, types);
  kept.delete(name);
  kept.set(name, parsed);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return parsed;
}
