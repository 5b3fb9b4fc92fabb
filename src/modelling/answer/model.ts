/**
 * A model: the answer to one question about a cohort, in sentences first. The exact one is for those who may read the
 * cohort; the published one shows nothing that stands for fewer people than the threshold.
 */

/** A count, or that it is hidden: then the reader learns the least and the greatest that it can be, null for no bound. */
export type Cell = { readonly count: number } | { readonly least: number; readonly greatest: number | null };

export interface NamedKey {
  readonly key: string;
  readonly title: string;
}

export interface LabelledKey {
  readonly key: string;
  readonly label: string;
}

/** Shares of the whole are decimals or fractions as text; null while undetermined. */
export interface ModelWeight extends NamedKey {
  readonly current: string | null;
  readonly scenario: string | null;
}

export interface ModelPath {
  readonly moves: NamedKey;
  /** How the others share what the moving weight leaves, at none of it. */
  readonly others: readonly (NamedKey & { readonly share: string })[];
  /** Where the policy and the scenario stand on it; null while undetermined. */
  readonly current: string | null;
  readonly scenario: string | null;
  /** Ranges that the policy's own constraints permit, in rising order. */
  readonly permitted: readonly { readonly from: string; readonly to: string }[];
  readonly steps: number;
}

/** Levels that are counted together. */
export interface ModelBand extends LabelledKey {
  readonly levels: readonly string[];
  readonly holdsNotRated: boolean;
}

export interface MovedCounts {
  readonly up: number;
  readonly down: number;
  readonly sentence: string;
}

export interface ModelPoint {
  /** Share of the whole that the moving weight has. */
  readonly share: string;
  /** By band; null: not shown. */
  readonly counts: readonly number[] | null;
  /** Against the policy as it is; null where that is not settled, or not shown. */
  readonly moved: MovedCounts | null;
  /** By band under the policy as it is, then by band at this weight; null where that is not settled, or not shown. */
  readonly cells: readonly (readonly number[])[] | null;
}

export interface ModelCurve {
  readonly bands: readonly ModelBand[];
  readonly points: readonly ModelPoint[];
  /** What is not shown and why; null when everything is. */
  readonly hidden: string | null;
}

export interface NoisyCurve {
  readonly epsilon: string;
  readonly sensitivity: number;
  readonly levels: readonly LabelledKey[];
  readonly points: readonly {
    readonly share: string;
    readonly counts: readonly number[];
    readonly deviation: string;
  }[];
  readonly sentence: string;
}

export interface MigrationTable {
  readonly rows: readonly LabelledKey[];
  readonly columns: readonly LabelledKey[];
  /** By row, which is the rating under the policy, and column, which is that under the scenario. */
  readonly cells: readonly (readonly Cell[])[];
  readonly rowTotals: readonly Cell[];
  readonly columnTotals: readonly Cell[];
  readonly total: number;
  readonly unchanged: Cell;
  readonly up: Cell;
  readonly down: Cell;
  readonly kappa: string | null;
  readonly weightedKappa: string | null;
}

export interface EffectiveTable {
  /** Rows that have every part; null: hidden. */
  readonly teachers: number | null;
  readonly rows: readonly (NamedKey & {
    readonly nominal: string;
    readonly effective: string | null;
    readonly deviationShare: string | null;
    readonly correlation: string | null;
  })[];
  /** Weights on paper that would carry in fact what the scenario's say. */
  readonly toObtain: readonly { readonly key: string; readonly nominal: string }[] | null;
  readonly sentence: string;
}

export interface ModelQuality {
  readonly reliability: string;
  readonly accuracy: string;
  readonly consistency: string;
  readonly sentence: string;
}

/** Two decimals each; see agreement.ts. */
export interface RankAgreement {
  readonly spearman: string;
  readonly kendall: string;
  /** Share of the highest tenth under the policy that is in the highest tenth under the scenario, 0 to 1. */
  readonly topTenth: string;
  readonly bottomTenth: string;
  readonly sentence: string;
}

/** A group, or in the last row the hidden groups taken together. */
export interface GroupRow {
  readonly label: string;
  readonly size: Cell;
  /** How many are rated at or above the line. */
  readonly reaching: Cell;
  /** Share at or above the line; null: not shown. */
  readonly share: string | null;
  /** Against the shown group with the highest share; null for what is not shown, or not compared. */
  readonly ratio: string | null;
  readonly isBelowFourFifths: boolean | null;
}

export interface GroupTable {
  readonly name: string;
  readonly groups: readonly GroupRow[];
  readonly sentence: string;
  /** Share of the moving weight at which the mean composites of two groups cross. */
  readonly crossover: string | null;
}

export interface RuleEffect extends NamedKey {
  readonly sentence: string;
  readonly up: Cell;
  readonly down: Cell;
}

export interface ConsequenceTable {
  readonly referrals: string;
  readonly consultingTeachers: string;
  readonly evaluationsNextYear: string;
  readonly evaluatorHours: string;
  readonly pay: string;
  readonly sentence: string;
}

export interface Model {
  readonly release: 'published' | 'exact';
  readonly method: { readonly kind: 'exact' | 'grid'; readonly why: string | null };
  readonly levels: readonly LabelledKey[];
  readonly sentences: readonly string[];
  readonly weights: readonly ModelWeight[];
  readonly path: ModelPath | null;
  readonly curve: ModelCurve | null;
  readonly noisy: NoisyCurve | null;
  /** Null while a weight or cut point is undetermined on either side. */
  readonly migration: MigrationTable | null;
  /** Why nothing, or little, moves. */
  readonly unchanged: string | null;
  readonly effectiveWeights: EffectiveTable | null;
  readonly quality: ModelQuality | null;
  /** Of the policy and the scenario; null in every published answer. */
  readonly agreement: RankAgreement | null;
  readonly groups: readonly GroupTable[];
  readonly rules: readonly RuleEffect[];
  readonly consequences: ConsequenceTable | null;
}
