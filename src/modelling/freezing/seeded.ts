/** Numbers that a seed fixes, the same on every machine: whole-number arithmetic and correctly rounded operations only. */
import type { Randomness } from '../privacy/discrete-laplace.ts';

const wrap = 4_294_967_296;

/** Whole numbers from 0 to below `below` (mulberry32). For made-up data and repeatable orders; not for secrets. */
export function seeded(seed: number): Randomness {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / wrap) * below);
  };
}

/**
 * A number with mean 0 and standard deviation 1, close to normal: the sum of twelve even ones less 6, within ±6. No
 * logarithm or cosine is used, whose last digits differ from machine to machine.
 */
export const nearlyNormal = (random: Randomness): number =>
  Array.from({ length: 12 }, () => (random(wrap) + 0.5) / wrap).reduce((sum, each) => sum + each, 0) - 6;
