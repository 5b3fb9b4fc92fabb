/** What is handed to a worker thread, and what it hands back. Both are plain data. */
import type { Model, NoisyCurve } from '../../modelling/answer/model.ts';
import type { Division } from '../../modelling/suppression/ledger.ts';
import type { ParametersText } from './contract.ts';

interface OfCohort {
  readonly cohort: {
    readonly fingerprint: string;
    /** Canonical text; left out when the worker is likely to know it. */
    readonly content?: string;
  };
  /** A published policy as a document, with its fingerprint. */
  readonly policy: { readonly fingerprint: string; readonly document: unknown };
  readonly moves?: string | undefined;
}

export interface ModelTask extends OfCohort {
  readonly kind: 'model';
  readonly scenario: unknown;
  readonly steps: number;
  readonly parameters?: ParametersText | undefined;
  /** Reliability of components by key, where it is known. */
  readonly reliabilities: readonly (readonly [key: string, reliability: number])[];
  readonly release: 'exact' | { readonly threshold: number; readonly earlier: readonly Division[] };
}

export interface NoiseTask extends OfCohort {
  readonly kind: 'noise';
  readonly epsilon: string;
}

export type Task = ModelTask | NoiseTask;

export type TaskResult =
  | { readonly kind: 'needs-content' }
  | { readonly kind: 'model'; readonly model: Model; readonly divisions: readonly Division[] }
  | { readonly kind: 'noise'; readonly curve: NoisyCurve | null };
