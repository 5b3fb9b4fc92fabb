/** Reads rows of a cohort as a policy sees them: what each part amounts to and which rules apply, before any weight. */
import { conditionsOf } from '../../scoring/checks/stated-conditions.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { holds } from '../../scoring/conditions/holds.ts';
import { EvidenceError } from '../../scoring/errors.ts';
import { Evaluation } from '../../scoring/evaluation/evaluation.ts';
import { exceptionOf } from '../../scoring/evaluation/exceptional.ts';
import { findGroup } from '../../scoring/evaluation/find-group.ts';
import { screenEvidence } from '../../scoring/evidence.ts';
import { awaitedFacts } from '../../scoring/facts.ts';
import type { Component, Policy } from '../../scoring/policy.ts';
import type { Setting } from '../../scoring/setting.ts';
import { stepKind } from '../../scoring/steps/index.ts';
import { type Cohort, cellText, evidenceOf } from '../cohort.ts';
import { type RatingCode, notRated, refused } from '../rating-code.ts';
import { type PartState, partState, standsAlone } from './part-state.ts';

/** Everything that decides a row's rating but its weights. */
export interface RowReading {
  readonly setting: Setting;
  /** By place of the root's parts. */
  readonly parts: readonly PartState[];
  /** Place of the re-weighting that applies; -1 for none. */
  readonly reweighting: number;
  /** Places of the root's steps that apply. */
  readonly steps: readonly number[];
}

/** Whether rows can be read part by part: nothing in the policy asks about anything but a part's own value. */
const isPlain = ({ groups, exceptions, facts, overall, components }: Policy): boolean =>
  groups.length === 0 &&
  exceptions.length === 0 &&
  facts.size === 0 &&
  conditionsOf(overall).length === 0 &&
  components.every(standsAlone);

export class RowReader {
  private readonly policy: Policy;
  private readonly cohort: Cohort;
  private readonly types: ComponentTypes;
  private readonly isPlain: boolean;
  private readonly known = new Map<string, PartState | undefined>();
  private readonly everyStep: readonly number[];

  constructor(policy: Policy, cohort: Cohort, types: ComponentTypes) {
    this.policy = policy;
    this.cohort = cohort;
    this.types = types;
    this.isPlain = isPlain(policy);
    this.everyStep = [...policy.overall.steps.keys()];
  }

  /** A row that has no rating whatever the weights gives the code for that. */
  read(row: number): RowReading | RatingCode {
    try {
      return this.isPlain ? this.readPlain(row) : this.readWhole(row);
    } catch (error) {
      if (error instanceof EvidenceError) return refused;
      throw error;
    }
  }

  private readPlain(row: number): RowReading | RatingCode {
    const { policy, cohort } = this;
    const parts: PartState[] = [];
    for (const component of policy.components) {
      const column = cohort.columns.get(component.key);
      const state = this.partAlone(component, column && `${column.holds} ${cellText(column, row)}`, row);
      if (state === undefined) return refused;
      parts.push(state);
    }
    if (policy.overall.steps.some(({ kind }) => kind === 'end')) return notRated;
    return { setting: { schoolYear: cohort.schoolYear }, parts, reweighting: -1, steps: this.everyStep };
  }

  /** Undefined when the policy refuses the value. */
  private partAlone(component: Component, cell: string | undefined, row: number): PartState | undefined {
    const place = `${component.key} ${cell}`;
    if (!this.known.has(place)) this.known.set(place, this.workOutAlone(component, row));
    return this.known.get(place);
  }

  private workOutAlone(component: Component, row: number): PartState | undefined {
    const evaluation = this.evaluate(row, undefined);
    try {
      return partState(component, (key) => evaluation.result(key), undefined);
    } catch (error) {
      if (error instanceof EvidenceError) return undefined;
      throw error;
    }
  }

  private evaluate(row: number, group: string | undefined): Evaluation {
    return new Evaluation({ ...this.terms(row), setting: { schoolYear: this.cohort.schoolYear, group } });
  }

  private terms(row: number) {
    const { policy, types, cohort } = this;
    const setting = { schoolYear: cohort.schoolYear };
    return { policy, types, evidence: evidenceOf(cohort, row, policy), setting, keepsTrace: false };
  }

  /** In the order in which score() asks. */
  private readWhole(row: number): RowReading | RatingCode {
    const { policy } = this;
    const terms = this.terms(row);
    screenEvidence(policy, terms.evidence);
    const group = policy.groups.length === 0 ? undefined : findGroup(policy, terms)?.key;
    if (policy.groups.length > 0 && group === undefined) return notRated;
    const evaluation = this.evaluate(row, group);
    if (exceptionOf(policy, evaluation)) return notRated;
    if (awaitedFacts(policy.facts, terms.evidence.facts ?? {}).length > 0) return notRated;
    const { overall, components } = policy;
    const parts = components.map((component) => partState(component, (key) => evaluation.result(key), group));
    const reweighting = overall.origin.reweight.findIndex(({ when }) => holds(when, evaluation) === true);
    const steps = this.everyStep.filter((place) => {
      const step = overall.steps[place];
      return (
        step &&
        stepKind(step.kind)
          .conditions(step)
          .every((when) => holds(when, evaluation) === true)
      );
    });
    if (steps.some((place) => overall.steps[place]?.kind === 'end')) return notRated;
    return { setting: evaluation.setting, parts, reweighting, steps };
  }
}
