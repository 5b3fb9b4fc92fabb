/** `fairweight triangle`: how many hold each rating while two weights move at once. */
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { prepareCohort } from '../modelling/prepared-cohort.ts';
import { type TrianglePoint, weightPlane, weightTriangle } from '../modelling/weight-triangle.ts';
import { componentTypes } from '../modules.ts';
import type { Policy } from '../scoring/policy.ts';
import { answered } from './modelling/answered.ts';
import { readWhole } from './modelling/read-amounts.ts';
import { type ModelInputs, inputOptions, readInputs } from './modelling/read-inputs.ts';
import { type LinesOfRow, linesJson, linesOfRow, linesText } from './modelling/rating-lines-text.ts';
import { readProportions } from './modelling/read-proportions.ts';
import {
  cohortFingerprint,
  columnKeys,
  countsOf,
  headings,
  percent,
  policyFingerprint,
  shareTexts,
  tableLines,
  writeJson,
  writeLines,
} from './modelling/texts.ts';
import { CommandError } from './read-document.ts';

export const usage = `Usage: fairweight triangle --policy FILE --cohort FILE --move KEY --move KEY [options]

Moves the weights of two components at once, over every pair that leaves nothing negative, and counts who holds each
rating. The other components share what the two leave, in their own proportions. The counts are exact at each pair;
between pairs nothing is said.

  --policy FILE      the policy (YAML or JSON), or the fingerprint of one in the database
  --cohort FILE      the component values to rate (docs/cohort-format.md), or the fingerprint of a frozen cohort
  --scenario FILE    differences from the policy to rate with, or the differences themselves as JSON
  --move KEY         a component whose weight moves; twice
  --others KEY=N     proportions of the other components, once for each, where they are not to keep their own
  --row ID           the straight lines across the triangle at which this row's rating changes, as well; the weights that
                     the policy forbids are not looked at for them
  --steps N          steps on each side, 1 to 100; 10 without it, which is one for each 10 percent and gives 66 pairs
  --json | --csv     the same for programs

Exit code 0 with an answer, 1 where the policy leaves something open or the weights cannot move, 2 for wrong use.
`;

interface Triangle {
  readonly policy: Policy;
  /** Of the two parts that move. */
  readonly titles: readonly [string, string];
  readonly keys: readonly [string, string];
  readonly points: readonly TrianglePoint[];
  readonly lines: LinesOfRow | undefined;
}

const titleOf = ({ components }: Policy, key: string): string =>
  components.find((component) => component.key === key)?.title ?? key;

/** Throws UnmovableError, and what is open, as the modelling functions do. */
function triangleOf(
  { current, scenarios, cohort }: ModelInputs,
  keys: readonly [string, string],
  {
    steps,
    others,
    row,
  }: { readonly steps: number; readonly others: readonly string[]; readonly row: string | undefined },
): Triangle {
  const { policy } = scenarios[0] ?? current;
  const proportions = readProportions(others);
  const terms = { schoolYear: cohort.schoolYear, ...(proportions ? { others: proportions } : {}) };
  const plane = weightPlane(policy, keys, terms);
  const points = weightTriangle(prepareCohort(policy, cohort, componentTypes), plane, steps);
  const lines = row === undefined ? undefined : linesOfRow(policy, cohort, plane, row);
  return { policy, keys, titles: [titleOf(policy, keys[0]), titleOf(policy, keys[1])], points, lines };
}

const rowsOf = ({ policy, titles, points }: Triangle): string[][] => [
  [...titles, ...headings(policy.levels)],
  ...points.map(({ u, v, distribution }) => [percent(u), percent(v), ...countsOf(distribution).map(String)]),
];

const csvOf = ({ policy, keys, points }: Triangle): string =>
  stringify([
    [...keys, ...keys.map((key) => `${key}-exact`), ...columnKeys(policy.levels)],
    ...points.map(({ u, v, distribution }) => {
      const [first, second] = [shareTexts(u), shareTexts(v)];
      return [first.share, second.share, first.exact, second.exact, ...countsOf(distribution).map(String)];
    }),
  ]);

const jsonOf = ({ policy, keys, points, lines }: Triangle, { current, scenarios, cohort }: ModelInputs): unknown => ({
  policy: { key: current.policy.key, fingerprint: policyFingerprint(current.policy) },
  rated: {
    key: policy.key,
    fingerprint: policyFingerprint(policy),
    differences: scenarios[0]?.differences ?? [],
  },
  cohort: { fingerprint: cohortFingerprint(cohort), size: cohort.size },
  moves: keys,
  columns: columnKeys(policy.levels),
  points: points.map(({ u, v, distribution }) => ({
    shares: [shareTexts(u), shareTexts(v)],
    counts: countsOf(distribution),
  })),
  ...(lines ? { row: linesJson(lines) } : {}),
});

const textOf = (triangle: Triangle, { current, scenarios, cohort }: ModelInputs): string[] => [
  triangle.policy.title,
  ...(scenarios[0]?.differences ?? []),
  `${triangle.titles[0]} and ${triangle.titles[1]} move; ${cohort.size} rows are rated at each of ${triangle.points.length} pairs of weights.`,
  '',
  ...tableLines(rowsOf(triangle)),
  '',
  ...(triangle.lines ? [...linesText(triangle.lines, triangle.titles), ''] : []),
  `Policy ${policyFingerprint(current.policy)}`,
  `Cohort ${cohortFingerprint(cohort)}`,
];

export async function run(args: string[]): Promise<number> {
  const options = {
    ...inputOptions,
    move: { type: 'string', multiple: true },
    others: { type: 'string', multiple: true },
    steps: { type: 'string' },
    row: { type: 'string' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args, options });
  const { policy, cohort, scenario = [], move: [first, second, ...more] = [], others = [] } = values;
  if (policy === undefined || cohort === undefined || scenario.length > 1) throw new CommandError(usage);
  if (first === undefined || second === undefined || more.length > 0) throw new CommandError(usage);
  const steps = readWhole('steps', values.steps ?? '10', [1, 100]);
  const inputs = await readInputs({ policy, cohort, scenarios: scenario });
  return answered(() => {
    const triangle = triangleOf(inputs, [first, second], { steps, others, row: values.row });
    if (values.json) writeJson(jsonOf(triangle, inputs));
    else if (values.csv) process.stdout.write(csvOf(triangle));
    else writeLines(textOf(triangle, inputs));
    return 0;
  });
}
