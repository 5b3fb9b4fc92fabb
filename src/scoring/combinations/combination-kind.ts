/** What each kind of combination offers. */
import type { Condition } from '../conditions/condition.ts';
import type { PartsOrigin, PolicyNode, Component } from '../policy.ts';
import type { Problem } from '../problem.ts';
import type { Rational } from '../rational.ts';
import type { Mapping, Reader } from '../reading/reader.ts';
import type { Setting } from '../setting.ts';
import type { Bounds, StepContext, StepResult, Value } from '../steps/step-kind.ts';

/** A node whose value comes from parts. */
export type NodeWithParts = PolicyNode & { readonly origin: PartsOrigin };

/** A part with what it amounts to. */
export interface PartValue extends Value {
  readonly component: Component;
}

export interface CombineContext extends StepContext {
  readonly node: NodeWithParts;
  /** The parts that are present, in order of key. */
  readonly parts: readonly PartValue[];
  /** Weights after the rules for missing parts; only for kinds that weigh. */
  readonly weights: ReadonlyMap<string, Rational>;
  /** What the evaluator handed in for this node, for kinds that take it. */
  readonly given: { readonly level: string } | undefined;
}

/** A number, a level, or what depends on the evidence. */
export type Form = 'number' | 'level' | 'either';

export interface CombinationKind<Kind extends { readonly kind: string }> {
  /** What it needs of each part, and whether it weighs them. */
  readonly needs: 'numbers' | 'levels' | 'anything';
  /** What it can give, as far as the policy alone tells. */
  yields(combination: Kind): readonly Form[];
  /** The weight a part has by this kind alone: its own, or one for each. Absent for kinds that do not weigh. */
  readonly weighs?: 'own' | 'one-each';
  read(reader: Reader, record: Mapping, pointer: string): Kind | undefined;
  /** Faults of the parts as this combination uses them; `pointer` is that of the node. */
  check(combination: Kind, node: NodeWithParts, setting: Setting, pointer: string): Problem[];
  bounds(combination: Kind, node: NodeWithParts, setting: Setting): Bounds | undefined;
  combine(combination: Kind, context: CombineContext): StepResult;
  conditions?(combination: Kind): readonly Condition[];
  /** Keys that must be parts of the node, with their pointers below the node's. */
  parts?(combination: Kind): readonly string[];
}
