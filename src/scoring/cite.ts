/** Turns a policy's short reference into the citation that a trace carries. */
import type { Policy } from './policy.ts';
import type { SourceReference } from './quantity.ts';
import type { Citation } from './trace.ts';

export function cite(policy: Policy, reference: SourceReference | undefined): Citation | undefined {
  const source = reference && policy.sources.get(reference.source);
  if (!source) return undefined;
  const place = reference.at === undefined ? reference.source : `${reference.source}, ${reference.at}`;
  return { reference: place, title: source.title, ...(source.url === undefined ? {} : { url: source.url }) };
}
