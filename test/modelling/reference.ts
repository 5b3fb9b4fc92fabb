import { readFileSync } from 'node:fs';

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/modelling/${name}.json`, import.meta.url), 'utf8'));
}

/** What R, mvtnorm and betafunctions make of composites. */
export const compositeReference = () => read('composite-reference') as CompositeReference;

/** What R and psych make of two policies on the same teachers, and of adverse impact. */
export const statisticsReference = () => read('stats-reference') as StatisticsReference;

export interface PolicyReference {
  w: number[];
  mean: number;
  sd: number;
  reliability: number;
  effective_weights: number[];
  corr_with_composite: number[];
  rating_share: number[];
  accuracy_matrix: number[][];
  accuracy: number;
}

export interface CompositeReference {
  normalClassification: { reliability: number; cuts: number[]; accuracy: number; consistency: number; kappa: number }[];
  policies: {
    mean: number[];
    reliability: number[];
    observed_cov: number[][];
    cuts: number[];
    A: PolicyReference;
    B: PolicyReference;
    pearson: number;
    migration: number[][];
    optimal_weights_for_true_va: { b: number[]; share: number[]; r2: number };
    max_reliability: { w: number[]; reliability: number };
    curve: { w: number; mean: number; sd: number; share: number[]; reliability: number }[];
  };
  metMiddleEnglish: {
    reliability: number[];
    true_corr: number[][];
    true_corr_with_higher_order: number[];
    weights: number[][];
    computed: number[][];
    published_from_memory: number[][];
  };
  schochetChiang: {
    n: number;
    var_class: number;
    var_student: number;
    table: number[][];
    T: number[];
    years: number[];
  };
  combiningMethods: {
    weights: number[];
    profile_table: number[][];
    cat_cuts: number[];
    numeric: { hit: number };
    hybrid: { hit: number };
    profile: { hit: number };
    optimal: { hit: number };
  };
  livingstonLewis: {
    x: number[];
    reliability: number;
    cuts: number[];
    etl: number;
    accuracy: number;
    accuracyMatrixByObserved: number[][];
    consistency: number;
    kappa: number;
    parameters: { alpha: number; beta: number; l: number; u: number };
  };
}

export interface StatisticsReference {
  teachers: { teacher_id: number; va: number; obs: number; exp: number }[];
  twoPolicies: {
    cuts: number[];
    wA: number[];
    wB: number[];
    migration: number[][];
    pearson: number;
    spearman: number;
    kendall_tau_b: number;
    kappa: number;
    quadratic_weighted_kappa: number;
    effective_weights_A: number[];
    effective_weights_B: number[];
  };
  adverseImpact: {
    favourable: [number, number];
    n: [number, number];
    impact_ratio: number;
    below_four_fifths: boolean;
    z: number;
    p_z: number;
    fisher_p: number;
    log_ratio_ci: [number, number];
    flip_flop_ratio: number;
  }[];
}
