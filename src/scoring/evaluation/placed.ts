/** Where an error of one node's evidence stands in the whole evidence document. */
import { EvidenceError } from '../errors.ts';
import type { PolicyNode } from '../policy.ts';
import { pointerTo } from '../problem.ts';

/** Gives errors without a place of their own (all errors, when `always`) the place of the node's evidence. */
export function placed<Result>(node: PolicyNode, run: () => Result, always = false): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof EvidenceError && (always || error.pointer === ''))
      throw error.within(pointerTo('/components', node.key));
    throw error;
  }
}
