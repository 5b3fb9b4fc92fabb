import type { z } from 'zod';

/** Refuses JSON numbers and booleans in evidence, wherever they are: a score is text, so that 0.30 stays 0.30. */
export function textOnly(evidence: unknown, context: z.core.$RefinementCtx): void {
  for (const path of scalarsBesideText(evidence, []))
    context.addIssue({ code: 'custom', path, message: 'Evidence is text: put the number in quotes' });
}

function scalarsBesideText(value: unknown, path: string[]): string[][] {
  if (typeof value === 'number' || typeof value === 'boolean') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => scalarsBesideText(inner, [...path, name]));
}
