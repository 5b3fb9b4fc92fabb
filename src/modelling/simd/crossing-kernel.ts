/** Where the rows of a stratum cross the rungs of their ladder along a path: the one loop that all modelling waits for. */
import { plainKernel } from './crossing-plain.ts';
import { startCrossingModule } from './crossing-wasm.ts';
import type { CrossingKernel } from './crossing.ts';

/** In WebAssembly where there is such a thing with vectors, otherwise the same in plain typed arrays. */
export const crossingKernel: CrossingKernel = startCrossingModule() ?? plainKernel;
