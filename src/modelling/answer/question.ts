/** What is asked of a cohort, and the ratings that every part of the answer rests on. */
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { UnchosenError, UndeterminedCutPointError, UndeterminedWeightError } from '../../scoring/errors.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { Rational } from '../../scoring/rational.ts';
import type { Cohort } from '../cohort.ts';
import { type PreparedCohort, prepareCohort } from '../prepared-cohort.ts';
import { ratePrepared } from '../rate-cohort.ts';
import { evenly } from '../weight-grid.ts';
import { sweepOver } from '../sweep.ts';
import type { Sweep } from '../suppression/publish-sweep.ts';
import { type LevelParameters } from './consequences.ts';
import { type MovedPath, type NoPath, isPath, movedPath } from './moved-path.ts';

export interface ModelQuestion {
  /** As it is published. */
  readonly policy: Policy;
  /** What the scenario makes of it; the policy itself where nothing is changed. */
  readonly scenario: Policy;
  readonly cohort: Cohort;
  readonly types: ComponentTypes;
  /** Key of the part whose weight moves; the first that is open without it. */
  readonly moves?: string | undefined;
  /** Points of the grid less one. */
  readonly steps: number;
  readonly parameters?: LevelParameters | undefined;
  /** Reliability of components, 0 to 1, by key, where it is known. */
  readonly reliabilities?: ReadonlyMap<string, number> | undefined;
  /** Makes a cohort ready for a policy; a caller that asks often remembers what it made. */
  readonly prepare?: (policy: Policy) => PreparedCohort;
}

/** A cohort under one policy. */
export interface Rated {
  readonly policy: Policy;
  /** Undefined while a cut point or a local choice is open. */
  readonly prepared: PreparedCohort | undefined;
  /** Ratings by row; undefined while a weight is open, too. */
  readonly codes: Uint8Array | undefined;
  /** What is open, in a sentence. */
  readonly open: string | undefined;
}

export interface Worked {
  readonly question: ModelQuestion;
  readonly before: Rated;
  readonly after: Rated;
  readonly moved: MovedPath | NoPath;
  /** Ratings at the points of the grid; undefined without a path. */
  readonly sweep: Sweep | undefined;
}

/** What keeps a policy from rating anybody, in a sentence; other errors are thrown on. */
function whatIsOpen(error: unknown): string {
  if (
    error instanceof UndeterminedWeightError ||
    error instanceof UndeterminedCutPointError ||
    error instanceof UnchosenError
  )
    return error.message;
  throw error;
}

/** Rates a cohort as far as the parties have settled the policy. */
export function rated(policy: Policy, prepare: (policy: Policy) => PreparedCohort): Rated {
  let prepared: PreparedCohort | undefined;
  try {
    prepared = prepare(policy);
    return { policy, prepared, codes: ratePrepared(prepared).codes, open: undefined };
  } catch (error) {
    return { policy, prepared, codes: undefined, open: whatIsOpen(error) };
  }
}

function sweepOf({ prepared }: Rated, moved: MovedPath | NoPath, points: readonly Rational[]): Sweep | undefined {
  if (!prepared || !isPath(moved)) return undefined;
  try {
    return sweepOver(prepared, moved.path, points);
  } catch (error) {
    whatIsOpen(error);
    return undefined;
  }
}

/** Rates the cohort under the policy, under the scenario, and at every point of the grid. */
export function workOut(question: ModelQuestion): Worked {
  const { policy, scenario, cohort, types, moves, steps } = question;
  const prepare = question.prepare ?? ((each: Policy) => prepareCohort(each, cohort, types));
  const before = rated(policy, prepare);
  const after = scenario === policy ? before : rated(scenario, prepare);
  const moved = movedPath(scenario, moves, cohort.schoolYear);
  return { question, before, after, moved, sweep: sweepOf(after, moved, evenly(steps)) };
}
