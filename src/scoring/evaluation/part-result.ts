/** What a node of the policy amounts to in one evaluation. */
import type { NamedNumbers } from '../component-type.ts';
import type { Ended, Value } from '../steps/step-kind.ts';

export type NodeResult =
  | { readonly value: Value; readonly numbers: NamedNumbers }
  | { readonly missing: string }
  | { readonly ended: readonly Ended[] };

export const noNumbers: NamedNumbers = new Map();
