/** Cohorts, scenarios and models under the names the pages use; the shapes themselves are generated from the API. */
import type { components } from '../generated/api.d.ts';

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
export type Cell = Schemas['ModelCell'];
/** The answer to one question put to the model. Counts are of teachers; shares are exact text. */
export type Model = Schemas['Model'];
export type ModelQuestion = Schemas['ModelQuestion'];
export type ConsequenceParameters = Schemas['ConsequenceParameters'];
export type ModelWeight = Model['weights'][number];
export type WeightPath = NonNullable<Model['path']>;
export type Curve = NonNullable<Model['curve']>;
export type CurvePoint = Curve['points'][number];
export type Band = Curve['bands'][number];
export type Migration = NonNullable<Model['migration']>;
export type Label = Model['levels'][number];
export type EffectiveWeights = NonNullable<Model['effectiveWeights']>;
export type GroupImpact = Model['groups'][number];
export type Consequences = NonNullable<Model['consequences']>;
