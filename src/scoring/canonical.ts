/** The canonical form of a document: one text for one content, whatever the order of its keys or its formatting. */
import type { Policy } from './policy.ts';
import { isMapping } from './reading/reader.ts';

/** JSON with keys in code-unit order and no spaces. Lists keep their order; text stays as written. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (isMapping(value)) {
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    return `{${keys
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`)
      .join(',')}}`;
  }
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return JSON.stringify(value);
  throw new TypeError(`a ${typeof value} has no canonical form: numbers are text in these documents`);
}

/** The text that a policy's fingerprint is taken of. */
export const canonicalForm = (policy: Policy): string => canonicalText(policy.document);
