/** Random cohorts, and random policies of weighted parts with every rule that keeps the composite linear. */
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import { type Cohort, parseCohort } from '../../src/modelling/cohort.ts';
import { type RatingCode, notRated, refused } from '../../src/modelling/rating-code.ts';
import { EvidenceError } from '../../src/scoring/errors.ts';
import { rankOf } from '../../src/scoring/levels.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';
import { type Evidence, type Outcome, score } from '../../src/scoring/score.ts';

export const decimal = (hundredths: number): string => (hundredths / 100).toFixed(2);

export function policyFrom(document: unknown): Policy {
  const result = parsePolicy(document, componentTypes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.policy;
}

/** Values in hundredths by key, or as text; undefined is missing. */
export type Values = Readonly<Record<string, number | string | undefined>>;

const textOf = (value: number | string): string => (typeof value === 'string' ? value : decimal(value));

/** The same row with every value a hair higher: too long a decimal for any double. */
export const aHairAbove = (row: Values): Values =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      value === undefined ? undefined : `${textOf(value)}${'0'.repeat(18)}1`,
    ]),
  );

export function cohortFrom(rows: readonly Values[], facts: readonly string[] = []): Cohort {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const result = parseCohort({
    format: 'fairweight-cohort-1',
    columns: {
      ...Object.fromEntries(keys.map((key) => [key, { holds: 'number' }])),
      ...(facts.length > 0 ? { conduct: { holds: 'fact' } } : {}),
    },
    rows: rows.map((row, index) => ({
      id: `row-${index}`,
      values: {
        ...Object.fromEntries(keys.map((key) => [key, row[key] === undefined ? null : textOf(row[key])])),
        ...(facts.length > 0 ? { conduct: facts[index] ?? null } : {}),
      },
    })),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.cohort;
}

/** The evidence of a row, written without the cohort's own code. */
export const evidenceFor = (row: Values, conduct?: string): Evidence => ({
  components: Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : [[key, { value: textOf(value) }]])),
  ),
  ...(conduct === undefined ? {} : { facts: { conduct } }),
});

export function outcomeFor(policy: Policy, evidence: Evidence): Outcome | undefined {
  try {
    return score(policy, evidence, componentTypes);
  } catch (error) {
    if (error instanceof EvidenceError) return undefined;
    throw error;
  }
}

/** What score() says, as a code. */
export function codeByScore(policy: Policy, evidence: Evidence): RatingCode {
  const outcome = outcomeFor(policy, evidence);
  if (!outcome) return refused;
  return outcome.outcome === 'rated' ? rankOf(policy.levels, outcome.rating.key) : notRated;
}

type Document = Record<string, unknown>;

const nearly = (text: string): number => {
  const [n, d = '1'] = text.split('/');
  return Number(n) / Number(d);
};

/** The document with further cut points, so that these numbers are ties. The root must have a scale from 1 to 4. */
export function withCutPoints(document: Document, cuts: readonly string[]): Document {
  const own = (document.levels as { list: { from: string }[] }).list.map(({ from }) => from);
  const starts = [...new Set([...own, ...cuts].map((text) => `${nearly(text)} ${text}`))]
    .map((text) => text.split(' '))
    .toSorted((a, b) => Number(a[0]) - Number(b[0]));
  const distinct = starts.filter(([near], index) => Number(near) > 1 && near !== starts[index - 1]?.[0]);
  const list = ['1', ...distinct.map(([, text]) => text)].map((from, rank) => ({
    key: `level-${rank}`,
    label: `L${rank}`,
    from,
  }));
  return { ...document, levels: { list } };
}

const scale = { lowest: '1', highest: '4' };
const keys = ['a', 'b', 'c'] as const;

const missingRule = (key: string) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<unknown>('redistribute') },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('block', 'no-rating') },
    {
      weight: 2,
      arbitrary: fc.constantFrom<unknown>(
        ...keys.filter((other) => other !== key).map((component) => ({ rule: 'give-to', component })),
      ),
    },
    { weight: 1, arbitrary: fc.constant<unknown>({ rule: 'substitute', component: key === 'a' ? 'b' : 'a' }) },
  );

const when = fc.option(
  fc.oneof(
    fc.constantFrom(...keys).chain((part) =>
      fc.oneof(
        fc.constant<unknown>({ missing: part }),
        fc.integer({ min: 150, max: 350 }).map((value): unknown => ({ part, 'less-than': decimal(value) })),
      ),
    ),
    fc.constant<unknown>({ fact: 'conduct', is: 'below' }),
  ),
  { nil: undefined },
);

const onNumber = fc.oneof(
  fc.record({
    round: fc.record({
      mode: fc.constantFrom('half-up', 'half-down', 'half-even', 'truncate', 'floor', 'ceiling'),
      places: fc.constantFrom('0', '1', '2'),
    }),
  }),
  fc.tuple(fc.constantFrom('cap', 'floor'), fc.integer({ min: 100, max: 400 }), when).map(([kind, at, condition]) => ({
    [kind]: { at: decimal(at), ...(condition === undefined ? {} : { when: condition }) },
  })),
  fc.tuple(fc.constantFrom('higher', 'lower'), fc.integer({ min: 100, max: 400 })).map(([only, value]) => ({
    replace: { value: decimal(value), 'only-if': only },
  })),
  fc
    .tuple(fc.constantFrom('deduct', 'add'), fc.integer({ min: 1, max: 60 }), when)
    .map(([kind, points, condition]) => ({
      [kind]: { points: decimal(points), ...(condition === undefined ? {} : { when: condition }) },
    })),
  fc.constantFrom('0.5', '1.25').map((by) => ({ multiply: { by } })),
);

const onLevel = fc
  .tuple(fc.constantFrom('cap', 'floor'), fc.constantFrom('level-0', 'level-1'), when)
  .map(([kind, level, condition]) => ({ [kind]: { level, ...(condition === undefined ? {} : { when: condition }) } }));

const ending = fc.constant({
  end: { outcome: 'no-rating', sentence: 'Conduct ends it.', when: { fact: 'conduct', is: 'below' } },
});

const stepList = fc
  .tuple(
    fc.array(onNumber, { maxLength: 3 }),
    fc.option(ending, { nil: undefined, freq: 1 }),
    fc.array(onLevel, { maxLength: 2 }),
  )
  .map(([numbers, end, levels]): unknown[] => [
    ...numbers,
    // Whatever the steps did, the number ends on the scale.
    { floor: { at: '1' } },
    { cap: { at: '4' } },
    ...(end === undefined ? [] : [end]),
    ...levels,
  ]);

/** Weights in hundredths that sum to 100; zero is among them at times. */
export const weightsArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([one, other]) => [Math.min(one, other), Math.abs(one - other), 100 - Math.max(one, other)]);

const reweight = fc.option(
  fc.record({ when: fc.constant({ missing: 'c' }), weights: fc.constant({ a: '0.75', b: '0.25' }) }),
  { nil: undefined },
);

/** A policy of three weighted parts whose composite is linear in the weights. */
export const weightedDocument: fc.Arbitrary<Document> = fc
  .record({
    weights: weightsArbitrary,
    rules: fc.tuple(...keys.map(missingRule)),
    steps: stepList,
    cuts: fc.uniqueArray(fc.integer({ min: 110, max: 400 }), { minLength: 1, maxLength: 4 }),
    reweight,
  })
  .map(({ weights, rules, steps, cuts, reweight: other }) =>
    withCutPoints(
      {
        format: 'fairweight-policy-1',
        key: 'weighted',
        title: 'Weighted',
        references: {},
        facts: { conduct: { title: 'Conduct', values: ['below', 'meets'] } },
        scale,
        components: Object.fromEntries(
          keys.map((key, index) => [
            key,
            { title: key, type: 'reported-score', scale, weight: decimal(weights[index] ?? 0), missing: rules[index] },
          ]),
        ),
        combination: 'weighted-mean',
        ...(other ? { reweight: [other] } : {}),
        then: steps,
        levels: { list: [{ from: '1' }] },
      },
      cuts.map(decimal),
    ),
  );

/** Rows for the keys given; values in steps of a tenth, so that many composites fall on the same numbers. */
export const rowsArbitrary = (of: readonly string[], count: number): fc.Arbitrary<Values[]> =>
  fc.array(
    fc
      .tuple(...of.map(() => fc.option(fc.integer({ min: 10, max: 40 }), { nil: undefined, freq: 5 })))
      .map((values) => Object.fromEntries(of.map((key, index) => [key, tenfold(values[index])]))),
    { minLength: count, maxLength: count },
  );

const tenfold = (value: number | undefined): number | undefined => (value === undefined ? undefined : value * 10);

export const conductArbitrary = (count: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom('below', 'meets', 'meets', 'meets'), { minLength: count, maxLength: count });
