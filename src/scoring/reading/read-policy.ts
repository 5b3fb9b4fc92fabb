/** Reads a policy document, strictly: unknown keys are refused and every fault is reported at once. */
import type { ComponentTypes } from '../component-type.ts';
import type { Policy } from '../policy.ts';
import type { Problem } from '../problem.ts';

export type ParsedPolicy = { ok: true; policy: Policy; advice: Problem[] } | { ok: false; problems: Problem[] };

export declare function parsePolicy(document: unknown, types: ComponentTypes): ParsedPolicy;
