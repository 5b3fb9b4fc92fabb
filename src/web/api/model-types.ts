/** The answer to one question put to the model, as the screens read it. Counts are of teachers. */
import type { components } from '../generated/api.d.ts';
import type { PolicyReference } from './types.ts';

type Schemas = components['schemas'];

export type CohortSummary = Schemas['CohortSummary'];
export type NewCohort = Schemas['NewCohort'];
/** Differences from the policy. Numbers are exact text: '0.35', '1/3', or 'undetermined'. */
export type ScenarioDocument = Schemas['ScenarioDocument'];
export type ScenarioSummary = Schemas['ScenarioSummary'];
export type Scenario = Schemas['Scenario'];
/** What of a scenario is written. */
export type ScenarioText = Schemas['ScenarioText'];
export type NewScenario = Schemas['NewScenario'];
export type ScenarioVersion = Schemas['ScenarioVersion'];

/** A count, or that it is hidden and lies in a range; without an upper end where nothing bounds it. */
export type Cell = { count: number } | { least: number; greatest: number | null };

export interface Label {
  key: string;
  label: string;
}

export interface ModelWeight {
  key: string;
  title: string;
  /** Shares of the whole; null while undetermined */
  current: string | null;
  scenario: string | null;
}

export interface WeightPath {
  moves: { key: string; title: string };
  others: { key: string; title: string; share: string }[];
  current: string | null;
  scenario: string | null;
  permitted: { from: string; to: string }[];
  steps: number;
}

export interface CurvePoint {
  share: string;
  /** By band; null where they are not shown */
  counts: number[] | null;
  moved: { up: number; down: number; sentence: string } | null;
  /** From each band under the current policy to each band at this weight; null where that is not told */
  cells: Cell[][] | null;
}

export interface Band {
  key: string;
  label: string;
  levels: string[];
  holdsNotRated: boolean;
}

export interface Curve {
  bands: Band[];
  points: CurvePoint[];
  /** What is not shown and why */
  hidden: string | null;
}

export interface Migration {
  rows: Label[];
  columns: Label[];
  cells: Cell[][];
  rowTotals: Cell[];
  columnTotals: Cell[];
  total: number;
  unchanged: Cell;
  up: Cell;
  down: Cell;
  kappa: string | null;
  weightedKappa: string | null;
}

export interface EffectiveWeights {
  teachers: number;
  rows: {
    key: string;
    title: string;
    nominal: string;
    effective: string | null;
    deviationShare: string | null;
    correlation: string | null;
  }[];
  toObtain: { key: string; nominal: string }[] | null;
  sentence: string;
}

export interface GroupImpact {
  name: string;
  groups: {
    label: string;
    size: Cell;
    share: string | null;
    ratio: string | null;
    isBelowFourFifths: boolean | null;
  }[];
  sentence: string;
  crossover: string | null;
}

export interface Consequences {
  referrals: string;
  consultingTeachers: string;
  evaluationsNextYear: string;
  evaluatorHours: string;
  pay: string;
  sentence: string;
}

export interface Model {
  fingerprint: string;
  release: 'published' | 'exact';
  method: { kind: 'exact' | 'grid'; why: string | null };
  policy: PolicyReference;
  cohort: { cohortId: string; title: string; fingerprint: string; size: number; threshold: number };
  /** Lowest first */
  levels: Label[];
  sentences: string[];
  weights: ModelWeight[];
  path: WeightPath | null;
  curve: Curve | null;
  migration: Migration | null;
  unchanged: string | null;
  effectiveWeights: EffectiveWeights | null;
  quality: { reliability: string; accuracy: string; consistency: string; sentence: string } | null;
  groups: GroupImpact[];
  rules: { key: string; title: string; sentence: string; up: Cell; down: Cell }[];
  consequences: Consequences | null;
  queries: { used: number; cap: number } | null;
}

export interface ModelQuestion {
  policyVersionId: string;
  cohortId: string;
  document: ScenarioDocument;
  moves?: string;
  steps?: number;
}
