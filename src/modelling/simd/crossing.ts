/** What goes into the crossing kernel and what comes out of it, in WebAssembly as in plain typed arrays. */

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
  /** By rung, {@link sideCount} numbers: of the rows that are clear, how many stand to it in each of these ways. */
  readonly sides: Uint32Array;
}

/** Above or on the rung at t = 0; the same at 1; on it at 0 and above it at 1; and on it all the way. */
export const side = { aboveAtStart: 0, onAtStart: 1, aboveAtEnd: 2, onAtEnd: 3, rising: 4, level: 5 } as const;
export const sideCount = 6;

export type CrossingKernel = (input: CrossingInput) => CrossingOutput;
