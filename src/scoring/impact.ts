/**
 * What a new version of a policy would do to evaluations that are already there: every rating that would alter, with
 * both outcomes side by side, and how many move where. Pure; evaluations are taken one at a time, so that a caller can
 * stream a whole district through an {@link ImpactTally} and keep no more than what alters.
 */
import type { ComponentTypes } from './component-type.ts';
import { EvidenceError } from './errors.ts';
import { type Movement, type MovementCount, MovementCounts, movementOf } from './impact/movement.ts';
import { type Standing, standingOf } from './impact/standing.ts';
import { impactSentences } from './impact/sentences.ts';
import type { Evidence, Outcome } from './outcome.ts';
import type { Policy } from './policy.ts';
import { rate, score } from './score.ts';

export interface EvaluationToCompare {
  readonly id: string;
  readonly evidence: Evidence;
}

/** The outcome under one version, or why that version cannot take the evidence. */
export type Side = { readonly outcome: Outcome } | { readonly refused: string };

export interface AlteredEvaluation {
  readonly id: string;
  readonly before: Side;
  readonly after: Side;
  readonly movement: Movement;
}

/** How many evaluations stand at `from` before and at `to` after; both in words that people read. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly isAltered: boolean;
}

export interface ImpactReport {
  readonly total: number;
  readonly altered: number;
  /** By kind of movement; levels up or down by how many levels. */
  readonly movements: MovementCount[];
  /** The migration matrix: every pair that occurs, evaluations that keep their rating too. */
  readonly migrations: Migration[];
  readonly sentences: string[];
}

/** Counts evaluations one by one. */
export class ImpactTally {
  private readonly before: Policy;
  private readonly after: Policy;
  private readonly types: ComponentTypes;
  private readonly cells = new Map<string, { from: Standing; to: Standing; count: number }>();
  private readonly moved = new MovementCounts();
  private altered = 0;
  private total = 0;

  /** Both policies must come from parsePolicy with these component types. */
  constructor(before: Policy, after: Policy, types: ComponentTypes) {
    this.before = before;
    this.after = after;
    this.types = types;
  }

  private sideOf(policy: Policy, evidence: Evidence, scoring: typeof score): Side {
    try {
      return { outcome: scoring(policy, evidence, this.types) };
    } catch (error) {
      if (error instanceof EvidenceError) return { refused: `${error.pointer}: ${error.message}` };
      throw error;
    }
  }

  /** Undefined when the rating stays. Throws UndeterminedWeightError or UndeterminedCutPointError as `score` does. */
  add({ id, evidence }: EvaluationToCompare): AlteredEvaluation | undefined {
    const from = standingOf(this.sideOf(this.before, evidence, rate));
    const to = standingOf(this.sideOf(this.after, evidence, rate));
    this.total += 1;
    const place = `${from.key} ${to.key}`;
    const cell = this.cells.get(place) ?? { from, to, count: 0 };
    cell.count += 1;
    this.cells.set(place, cell);
    const movement = movementOf(from, to, this.before.levels.list, this.after.levels.list);
    if (movement === undefined) return undefined;
    this.moved.add(movement);
    this.altered += 1;
    // Only what alters is explained, so only there is a trace written.
    const before = this.sideOf(this.before, evidence, score);
    return { id, before, after: this.sideOf(this.after, evidence, score), movement };
  }

  report(): ImpactReport {
    const cells = [...this.cells.values()].toSorted((a, b) => b.count - a.count || (a.from.key < b.from.key ? -1 : 1));
    const migrations = cells.map(({ from, to, count }) => ({
      from: from.words,
      to: to.words,
      count,
      isAltered: from.key !== to.key,
    }));
    const report = { total: this.total, altered: this.altered, movements: this.moved.list, migrations };
    return { ...report, sentences: impactSentences(report) };
  }
}

/** The whole impact at once, with every altered evaluation. */
export function impactOf(
  before: Policy,
  after: Policy,
  evaluations: Iterable<EvaluationToCompare>,
  types: ComponentTypes,
): ImpactReport & { readonly alterations: AlteredEvaluation[] } {
  const tally = new ImpactTally(before, after, types);
  const alterations: AlteredEvaluation[] = [];
  for (const evaluation of evaluations) {
    const altered = tally.add(evaluation);
    if (altered) alterations.push(altered);
  }
  return { ...tally.report(), alterations };
}
