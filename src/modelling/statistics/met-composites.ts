/** What a composite of measures tells of a teacher's true value-added (Cantrell and Kane 2013, the MET project). */
import { at, dot, type Matrix, quadratic, times, type Vector } from './matrix.ts';

export interface MeasureModel {
  /** Of each standardised measure; the first is value-added on the state test. */
  reliability: Vector;
  /** Correlations of the measures' true parts. */
  trueCorrelation: Matrix;
  /** Correlation of each measure's true part with true value-added on the higher-order test. */
  withHigherOrder: Vector;
}

export interface CompositeQuality {
  withStateGains: number;
  withHigherOrderGains: number;
  reliability: number;
}

/** Covariances of the true parts of standardised measures. */
function truePart({ reliability, trueCorrelation }: MeasureModel): Matrix {
  const scale = reliability.map(Math.sqrt);
  return trueCorrelation.map((row, i) => row.map((value, j) => value * at(scale, i) * at(scale, j)));
}

/** The two correlations with true effects and the reliability, for weights of the standardised measures. */
export function compositeQuality(model: MeasureModel, weights: Vector): CompositeQuality {
  const truth = truePart(model);
  const observed = truth.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
  const variance = quadratic(observed, weights);
  const scale = model.reliability.map(Math.sqrt);
  const higherOrder = model.withHigherOrder.map((value, j) => value * at(scale, j));
  return {
    withStateGains: at(times(truth, weights), 0) / (at(scale, 0) * Math.sqrt(variance)),
    withHigherOrderGains: dot(weights, higherOrder) / Math.sqrt(variance),
    reliability: quadratic(truth, weights) / variance,
  };
}
