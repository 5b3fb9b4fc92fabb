/** A policy: the whole recipe from evidence to rating, as data. It is a tree; every node of it yields a value. */
import type { Choice } from './choices.ts';
import type { Combination } from './combinations/index.ts';
import type { Parameters } from './component-type.ts';
import type { Condition } from './conditions/condition.ts';
import type { Constraint } from './constraints/index.ts';
import type { Fact } from './facts.ts';
import type { Group, PerGroup } from './groups.ts';
import type { Levels } from './levels.ts';
import type { MissingRule, Reweighting } from './missing.ts';
import type { Override } from './overrides.ts';
import type { Pool } from './pool.ts';
import type { Quantity, SourceReference, Undetermined } from './quantity.ts';
import type { ExceptionRule, Notice, ParallelResult, Status } from './beside-the-rating.ts';
import type { RoundingStep } from './rounding.ts';
import type { Step } from './steps/index.ts';

export { type ParsedPolicy, parsePolicy } from './reading/read-policy.ts';

/** A published text that the policy relies on. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly note?: string;
}

/** The range of numbers that a component, or the composite, can take; both ends belong to it. */
export interface Scale {
  readonly lowest: Quantity;
  readonly highest: Quantity;
}

/** A value comes from evidence, by the component's type. */
export interface EvidenceOrigin {
  readonly kind: 'evidence';
  readonly type: string;
  readonly parameters: Parameters;
  /** How earlier years count, where they do. */
  readonly pool?: Pool;
}

/** A value comes from parts, by a combination. */
export interface PartsOrigin {
  readonly kind: 'parts';
  /** In order of key, so that no result depends on how a document happened to be ordered. */
  readonly components: readonly Component[];
  readonly combination: PerGroup<Combination>;
  readonly reweight: readonly Reweighting[];
}

export type Origin = EvidenceOrigin | PartsOrigin;

/** Key of the root in evidence, conditions and errors. */
export const overallKey = 'overall';

/** One node of the tree: a source, steps in order, and the levels that name the result. */
export interface PolicyNode {
  readonly key: string;
  readonly title: string;
  readonly summary?: string;
  readonly origin: Origin;
  /** Present when the node yields a number. */
  readonly scale?: Scale;
  readonly levels?: Levels;
  /** In the order in which they run. */
  readonly steps: readonly Step[];
  /** Whether a value worked out elsewhere may be handed in for a node that has parts. */
  readonly mayBeStated: boolean;
  /** Where in the document the node stands. */
  readonly pointer: string;
}

/** A node as a part of another. Keys are unique in the whole policy. */
export interface Component extends PolicyNode {
  /** Present when the combination weighs its parts. */
  readonly weight?: Quantity | Undetermined;
  /** Rounding of value × weight, where a policy rounds each part's points. */
  readonly weightedThen: readonly RoundingStep[];
  readonly missing: PerGroup<MissingRule>;
}

/** Something that must never move a rating, and why. */
export interface Exclusion {
  readonly key: string;
  readonly title: string;
  readonly reason: string;
  readonly reference?: SourceReference;
  /** A component type that no component of this policy may have. */
  readonly type?: string;
  /** What happens to such evidence when it is handed in: refused, or set aside with a line in the trace. */
  readonly evidence: 'refuse' | 'ignore';
}

/** When a policy is meant to be used, beside being chosen: for instance when local parties fail to agree. */
export interface Adoption {
  readonly defaultWhen: string;
  readonly reference?: SourceReference;
}

export interface Policy {
  readonly key: string;
  readonly title: string;
  readonly jurisdiction?: string;
  readonly summary?: string;
  readonly adoption?: Adoption;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly groups: readonly Group[];
  /** The root of the tree. */
  readonly overall: PolicyNode & { readonly origin: PartsOrigin; readonly levels: Levels };
  /** The root's parts. */
  readonly components: readonly Component[];
  /** The root's levels: the ratings. */
  readonly levels: Levels;
  /** Every node by key, the root as "overall". */
  readonly nodes: ReadonlyMap<string, PolicyNode>;
  readonly excluded: readonly Exclusion[];
  readonly constraints: readonly Constraint[];
  readonly exceptions: readonly ExceptionRule[];
  readonly statuses: readonly Status[];
  readonly notices: readonly Notice[];
  readonly results: readonly ParallelResult[];
  readonly overrides: readonly Override[];
  /** Whether the policy declares that raising an input never lowers a rating. */
  readonly isMonotone: boolean;
  /** The document as read: every scalar is text. */
  readonly document: unknown;
}

/** A component whose value comes from evidence. */
export type EvidenceComponent = Component & { readonly origin: EvidenceOrigin };

export const hasEvidence = (component: Component): component is EvidenceComponent =>
  component.origin.kind === 'evidence';

/** The components at the tips of the tree: those that evidence is gathered for, in order of the tree. */
export function evidenceComponents({ components }: { readonly components: readonly Component[] }): EvidenceComponent[] {
  return components.flatMap((component) =>
    hasEvidence(component)
      ? [component]
      : evidenceComponents(component.origin.kind === 'parts' ? component.origin : { components: [] }),
  );
}

/** Every component of the tree, each before its own parts. */
export function allComponents({ components }: { readonly components: readonly Component[] }): Component[] {
  return components.flatMap((component) => [
    component,
    ...(component.origin.kind === 'parts' ? allComponents(component.origin) : []),
  ]);
}

/** Every condition that a policy states, wherever it stands, with the key of the node that asks. */
export interface StatedCondition {
  readonly node: string;
  readonly condition: Condition;
}
