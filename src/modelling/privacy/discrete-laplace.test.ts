import { describe, expect, test } from '@jest/globals';
import { type Randomness, discreteLaplace, noiseBound, noiseVariance } from './discrete-laplace.ts';

/** A repeatable source for tests (mulberry32). */
function repeatable(seed: number): Randomness {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const draws = 40_000;
const scales = [
  { n: 1, d: 2 },
  { n: 3, d: 4 },
  { n: 1, d: 5 },
  { n: 5, d: 2 },
];

describe.each(scales)('noise of scale $n/$d', (scale) => {
  const random = repeatable(7);
  const values = Array.from({ length: draws }, () => discreteLaplace(scale, random));
  const decay = Math.exp(-scale.n / scale.d);

  test('has the probabilities of its law', () => {
    for (const value of [-3, -2, -1, 0, 1, 2, 3]) {
      const expected = ((1 - decay) / (1 + decay)) * decay ** Math.abs(value);
      const share = values.filter((each) => each === value).length / draws;
      expect(Math.abs(share - expected)).toBeLessThan(4.5 * Math.sqrt((expected * (1 - expected)) / draws));
    }
  });

  test('has its variance, and is beyond its bound as seldom as it should be', () => {
    const variance = values.reduce((sum, value) => sum + value * value, 0) / draws;
    expect(variance / noiseVariance(scale)).toBeGreaterThan(0.93);
    expect(variance / noiseVariance(scale)).toBeLessThan(1.07);
    const bound = noiseBound(scale, 0.05);
    const beyond = (limit: number) => values.filter((value) => Math.abs(value) > limit).length / draws;
    expect(beyond(bound)).toBeLessThan(0.055);
    if (bound > 0) expect(beyond(bound - 1)).toBeGreaterThan(0.045);
  });
});

test.each([
  { n: 0, d: 1 },
  { n: -1, d: 2 },
  { n: 1.5, d: 2 },
  { n: 1, d: 2 ** 45 },
])('a scale of $n/$d is refused', (scale) => {
  expect(() => discreteLaplace(scale, repeatable(1))).toThrow(RangeError);
});
