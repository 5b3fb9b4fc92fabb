/** Where the rows of a stratum cross the rungs of their ladder along a path: the one loop that all modelling waits for. */
import { plainKernel } from './crossing-plain.ts';
import { startCrossingModule } from './crossing-wasm.ts';

export interface CrossingInput {
  /** Number of rows. */
  readonly rows: number;
  /** By part, of which there is at least one, the units of each row. */
  readonly units: readonly Float64Array[];
  /** By part: what it adds to the sum at t = 0, and to how the sum rises from 0 to 1. */
  readonly start: Float64Array;
  readonly slope: Float64Array;
  /** By rung: the limit at t = 0, and how it rises. */
  readonly limitStart: Float64Array;
  readonly limitSlope: Float64Array;
  /** How far a difference can be off; with 0 none is. */
  readonly error: number;
  /** A difference that rises by less says too little about where it is zero. */
  readonly leastSlope: number;
  /** What t is multiplied by before it is divided, so that whole numbers of steps come out whole. */
  readonly steps: number;
}

/** Crossings strictly between 0 and 1, as columns, in no order that means anything. */
export interface CrossingOutput {
  /** steps × t where the rung is reached there, minus that where it is left; NaN where doubles cannot tell. */
  readonly places: Float64Array;
  /** Which row crosses which rung: rung × rows + row. */
  readonly cells: Uint32Array;
  /** By rung, of the rows that are clear: how many are above it just after 0, and how many on it all the way. */
  readonly above: Uint32Array;
  readonly level: Uint32Array;
}

export type CrossingKernel = (input: CrossingInput) => CrossingOutput;

/** In WebAssembly where there is such a thing with vectors, otherwise the same in plain typed arrays. */
export const crossingKernel: CrossingKernel = startCrossingModule() ?? plainKernel;
