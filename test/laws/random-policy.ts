/** Random policies over the language's concepts, as documents, with evidence that fits them. */
import fc from 'fast-check';

export interface Example {
  document: Record<string, unknown>;
  /** Value in hundredths by key of the components with evidence; undefined is missing. */
  values: Record<string, number | undefined>;
}

const decimal = (hundredths: number): string => (hundredths / 100).toFixed(2);
const scale = { lowest: '1', highest: '4' };
const mode = fc.constantFrom('half-up', 'half-even', 'truncate', 'ceiling');

/** Weights in hundredths that sum to 100. */
const weightsOf = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count - 1, maxLength: count - 1 }).map((cuts) => {
    const ends = [0, ...cuts.toSorted((a, b) => a - b), 100];
    return ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
  });

/** Steps that keep a number on the scale and never lower a higher one below a lower one. */
const plainSteps: fc.Arbitrary<unknown[]> = fc.array(
  fc.oneof(
    fc.record({ round: fc.record({ mode, places: fc.constantFrom('0', '1', '2') }) }),
    fc.record({ cap: fc.record({ at: fc.integer({ min: 200, max: 400 }).map(decimal) }) }),
    fc.record({ floor: fc.record({ at: fc.integer({ min: 100, max: 200 }).map(decimal) }) }),
  ),
  { maxLength: 3 },
);

interface Part {
  node: Record<string, unknown>;
  keys: string[];
}

const withSteps = (node: Record<string, unknown>, steps: unknown[]): Record<string, unknown> =>
  steps.length === 0 ? node : { ...node, then: steps };

function leaf(key: string): fc.Arbitrary<Part> {
  return fc
    .record({ steps: plainSteps, missing: fc.constantFrom('redistribute', 'block') })
    .map(({ steps, missing }) => ({
      node: withSteps({ title: `Part ${key}`, type: 'reported-score', scale, missing }, steps),
      keys: [key],
    }));
}

const combined = (parts: Part[], keys: string[], kind: string, weights: number[]): Record<string, unknown> => ({
  scale,
  combination: kind,
  components: Object.fromEntries(
    parts.map(({ node }, index) => {
      const missing = kind === 'best-of' && node.missing === 'redistribute' ? 'leave-out' : node.missing;
      return [
        keys[index],
        { ...node, missing, ...(kind === 'weighted-mean' ? { weight: decimal(weights[index] ?? 0) } : {}) },
      ];
    }),
  ),
  ...(kind === 'best-of' ? { combination: { kind, choose: 'highest' } } : {}),
});

function branch(prefix: string, depth: number): fc.Arbitrary<Part> {
  return fc
    .record({ count: fc.integer({ min: 1, max: 4 }), kind: fc.constantFrom('weighted-mean', 'mean', 'best-of') })
    .chain(({ count, kind }) => {
      const keys = Array.from({ length: count }, (_, index) => `${prefix}${index}`);
      const parts = keys.map((key) => (depth === 0 ? leaf(key) : fc.oneof(leaf(key), branch(`${key}-`, depth - 1))));
      return fc.tuple(fc.tuple(...parts), weightsOf(count), plainSteps).map(([inside, weights, steps]) => ({
        node: withSteps(
          { title: `Parts ${prefix}`, missing: 'block', ...combined(inside, keys, kind, weights) },
          steps,
        ),
        keys: inside.flatMap((part) => part.keys),
      }));
    });
}

const levelsArbitrary = fc.uniqueArray(fc.integer({ min: 101, max: 400 }), { minLength: 1, maxLength: 5 }).map((cuts) =>
  [100, ...cuts.toSorted((a, b) => a - b)].map((cut, index) => ({
    key: `level-${index}`,
    label: `L${index}`,
    from: decimal(cut),
  })),
);

/** A policy that is sound and monotone by construction, and evidence for it. */
export const exampleArbitrary: fc.Arbitrary<Example> = fc
  .tuple(branch('p', 2), levelsArbitrary)
  .chain(([{ node, keys }, list]) => {
    const { title: _title, missing: _missing, ...root } = node;
    const value = fc.option(fc.integer({ min: 100, max: 400 }), { nil: undefined, freq: 6 });
    return fc.tuple(...keys.map(() => value)).map((values) => ({
      document: {
        format: 'fairweight-policy-1',
        key: 'random',
        title: 'Random',
        references: {},
        ...root,
        levels: { list },
      },
      values: Object.fromEntries(keys.map((key, index) => [key, values[index]])),
    }));
  });

export const evidenceFor = (values: Example['values']) => ({
  components: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value === undefined ? { missing: 'none' } : { value: decimal(value) },
    ]),
  ),
});
