/** One evaluation under one policy: every node is worked out once, when it is first asked for. */
import type { ComponentTypes } from '../component-type.ts';
import { type Held, type Known, heldFact, orderOf } from '../conditions/holds.ts';
import type { Evidence } from '../outcome.ts';
import { own } from '../own.ts';
import type { Policy, PolicyNode } from '../policy.ts';
import type { Rational } from '../rational.ts';
import { present } from '../reading/read-quantity.ts';
import type { Setting } from '../setting.ts';
import { type StepContext, levelSource } from '../steps/step-kind.ts';
import type { TraceStep } from '../trace.ts';
import { finish } from './finish.ts';
import { fromParts } from './from-parts.ts';
import { type NodeResult, noNumbers } from './part-result.ts';
import { poolYears } from './pool-years.ts';
import { placed } from './placed.ts';
import { rawValue } from './raw-value.ts';
import { schoolYearBefore } from './school-years.ts';

export interface EvaluationTerms {
  readonly policy: Policy;
  readonly evidence: Evidence;
  readonly types: ComponentTypes;
  readonly setting: Setting;
  /** Without a trace the outcome is the same, and nothing explains it. */
  readonly keepsTrace: boolean;
  /** An earlier year's record may hold results of nodes that have parts. */
  readonly isEarlier?: boolean;
}

export class Evaluation implements Known {
  readonly trace: TraceStep[] = [];
  /** Weights as applied, by key of the node whose parts they weigh. */
  readonly weights = new Map<string, ReadonlyMap<string, Rational>>();
  readonly setting: Setting;
  private readonly results = new Map<string, NodeResult>();
  private readonly earlier = new Map<number, Evaluation | undefined>();
  readonly terms: EvaluationTerms;

  constructor(terms: EvaluationTerms) {
    this.terms = terms;
    this.setting = terms.setting;
  }

  titleOf = (key: string): string => {
    const { nodes, facts, groups } = this.terms.policy;
    return nodes.get(key)?.title ?? facts.get(key)?.title ?? groups.find((group) => group.key === key)?.title ?? key;
  };

  /** Results so far, in the order in which they were reached. */
  reached(): ReadonlyMap<string, NodeResult> {
    return this.results;
  }

  /** What a node amounts to; throws RangeError for an unknown key. */
  result(key: string): NodeResult {
    const known = this.results.get(key);
    if (known) return known;
    const node = this.terms.policy.nodes.get(key);
    if (!node) throw new RangeError(`the policy has no component "${key}"`);
    const fresh = this.workOut(node);
    this.results.set(key, fresh);
    return fresh;
  }

  part(key: string, yearsBack: number): Held | undefined {
    if (yearsBack > 0) return this.yearBefore(yearsBack)?.part(key, 0);
    const result = this.result(key);
    if (!('value' in result)) return undefined;
    const { number, level, from } = result.value;
    const source = this.terms.isEarlier ? {} : present({ from, wordFrom: levelSource(result.value) });
    const order = orderOf(this.terms.policy.nodes.get(key)?.levels);
    return { ...present({ number, word: level, order }), ...source };
  }

  fact(key: string, yearsBack: number): Held | undefined {
    const { evidence, policy } = this.terms;
    if (yearsBack > 0) return this.yearBefore(yearsBack)?.fact(key, 0);
    const value = own(evidence.facts, key);
    return value === undefined ? undefined : heldFact(value, policy.facts.get(key)?.words);
  }

  number(name: string, of: string | undefined): Rational | undefined {
    const result = of === undefined ? undefined : this.result(of);
    return result && 'value' in result ? result.numbers.get(name) : undefined;
  }

  isMissing(key: string): boolean {
    return 'missing' in this.result(key);
  }

  context(node: PolicyNode): StepContext {
    const { policy, setting } = this.terms;
    return {
      policy,
      setting,
      known: this,
      what: node.title,
      levels: node.levels,
      numbers: noNumbers,
      titleOf: this.titleOf,
      record: (write) => this.record(node, write),
    };
  }

  /** Index of the line, which means nothing when no trace is kept. */
  record(node: PolicyNode, write: () => TraceStep): number {
    if (!this.terms.keepsTrace) return 0;
    const step = write();
    const component = step.component ?? (node === this.terms.policy.overall ? undefined : node.key);
    return this.trace.push(component === undefined ? step : withComponent(step, component)) - 1;
  }

  /** Index of the last line of several; undefined when there is none. */
  recordAll(node: PolicyNode, write: () => TraceStep[]): number | undefined {
    if (!this.terms.keepsTrace) return undefined;
    const first = this.trace.length;
    for (const step of write()) this.record(node, () => shifted(step, first));
    return this.trace.length > first ? this.trace.length - 1 : undefined;
  }

  /** The record of an earlier year; undefined when the evidence holds none. */
  private yearBefore(yearsBack: number): Evaluation | undefined {
    if (!this.earlier.has(yearsBack)) this.earlier.set(yearsBack, this.readYear(yearsBack));
    return this.earlier.get(yearsBack);
  }

  private readYear(yearsBack: number): Evaluation | undefined {
    const { evidence } = this.terms;
    const year = evidence.schoolYear === undefined ? undefined : schoolYearBefore(evidence.schoolYear, yearsBack);
    const record = year === undefined ? undefined : own(evidence.earlier, year);
    return record && new Evaluation({ ...this.terms, evidence: record, isEarlier: true, keepsTrace: false });
  }

  private workOut(node: PolicyNode): NodeResult {
    const { origin } = node;
    const source = origin.kind === 'evidence' ? this.fromEvidence(node) : fromParts(this, node, origin);
    if (!('value' in source)) return source;
    const context = { ...this.context(node), numbers: source.numbers };
    return placed(node, () => finish(node, source, context));
  }

  private fromEvidence(node: PolicyNode): NodeResult {
    const { evidence, types } = this.terms;
    const { origin } = node;
    if (origin.kind !== 'evidence') throw new RangeError(`"${node.key}" has parts`);
    const type = types.get(origin.type);
    if (!type) throw new RangeError(`the component type "${origin.type}" is not installed`);
    const raw = placed(node, () => rawValue(own(evidence.components, node.key), node, origin, type), true);
    const from = present({ from: this.recordAll(node, raw.steps) });
    if (origin.pool && !this.terms.isEarlier)
      return placed(node, () => poolYears(node, origin, raw, this.terms, this.context(node)));
    if ('missing' in raw) return { missing: raw.missing };
    const value = 'level' in raw ? { level: raw.level, ...from } : { number: raw.value, ...from };
    return { value, numbers: raw.numbers ?? noNumbers };
  }
}

const withComponent = (step: TraceStep, component: string): TraceStep => ({ ...step, component });

/** A step of a component type, whose `from` counts from its own first step. */
function shifted(step: TraceStep, first: number): TraceStep {
  if (first === 0 || step.inputs.every(({ from }) => from === undefined)) return step;
  return {
    ...step,
    inputs: step.inputs.map((input) => (input.from === undefined ? input : { ...input, from: input.from + first })),
  };
}
