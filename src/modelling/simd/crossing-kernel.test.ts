import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crossingBytesText } from '../../../scripts/build-crossing-kernel.ts';
import { type CrossingInput, type CrossingOutput, side, sideCount } from './crossing.ts';
import { plainKernel } from './crossing-plain.ts';
import { startCrossingModule } from './crossing-wasm.ts';

const inVectors = startCrossingModule();

/** Small whole numbers fall on the limits often; the others hardly ever do. */
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -2, max: 2 }) },
  { weight: 1, arbitrary: fc.double({ min: -6, max: 6, noNaN: true }) },
);
const inputOf = (rows: number, parts: number, rungs: number): fc.Arbitrary<CrossingInput> => {
  const list = (length: number) =>
    fc.array(unit, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));
  return fc.record({
    rows: fc.constant(rows),
    units: fc.tuple(...Array.from({ length: parts }, () => list(rows))),
    start: list(parts),
    slope: list(parts),
    limitStart: list(rungs),
    limitSlope: list(rungs),
    error: fc.constantFrom(0, 0.5),
    leastSlope: fc.constantFrom(0, 2),
    steps: fc.constantFrom(1, 20, 100),
  });
};
const sizes = fc.record({
  rows: fc.integer({ min: 0, max: 9 }),
  parts: fc.integer({ min: 1, max: 4 }),
  rungs: fc.integer({ min: 0, max: 4 }),
});

/** All of a result, in order of cell; every NaN is one. */
const allOf = ({ places, cells, sides }: CrossingOutput) => ({
  places: [...cells].map((cell, index) => [cell, places[index] ?? 0] as const).toSorted(([a], [b]) => a - b),
  sides: [...sides],
});

describe('the crossing kernel', () => {
  test('gives the same numbers in vectors and in plain typed arrays', () => {
    const seen = { crossed: 0, unclear: 0, level: 0 };
    fc.assert(
      fc.property(
        sizes.chain(({ rows, parts, rungs }) => inputOf(rows, parts, rungs)),
        (input) => {
          const plain = allOf(plainKernel(input));
          seen.crossed += plain.places.filter(([, place]) => !Number.isNaN(place)).length;
          seen.unclear += plain.places.filter(([, place]) => Number.isNaN(place)).length;
          seen.level += plain.sides.filter((count, index) => index % sideCount === side.level && count > 0).length;
          expect(inVectors && allOf(inVectors(input))).toEqual(plain);
        },
      ),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.crossed, seen.unclear, seen.level)).toBeGreaterThan(20);
  });

  test('goes through many rows block by block, and through more parts than its first memory holds', () => {
    const row = (index: number): number => ((index * 48_271) % 601) - 300;
    for (const [rows, parts] of [
      [5001, 3],
      [1025, 60],
    ] as const) {
      const input: CrossingInput = {
        rows,
        units: Array.from({ length: parts }, (_, part) =>
          Float64Array.from({ length: rows }, (_, at) => row(at + 7 * part)),
        ),
        start: Float64Array.from({ length: parts }, (_, part) => part % 5),
        slope: Float64Array.from({ length: parts }, (_, part) => 2 - (part % 4)),
        limitStart: Float64Array.of(-100, 0, 200),
        limitSlope: Float64Array.of(0, 10, -10),
        error: 0,
        leastSlope: 0,
        steps: 100,
      };
      expect(inVectors && allOf(inVectors(input))).toEqual(allOf(plainKernel(input)));
    }
  });

  test('is not started where there is no WebAssembly, or none with vectors', () => {
    class Refusing {
      readonly exports = {};
      constructor() {
        throw new Error('no vectors');
      }
    }
    expect(startCrossingModule(undefined)).toBeDefined();
    expect(startCrossingModule(null)).toBeUndefined();
    expect(startCrossingModule({ Module: Refusing, Instance: Refusing })).toBeUndefined();
  });

  test('is what its text compiles to', async () => {
    const bytes = readFileSync(new URL('crossing-bytes.ts', import.meta.url), 'utf8');
    expect(bytes).toBe(await crossingBytesText());
  });
});
