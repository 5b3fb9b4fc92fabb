/** `fairweight sweep`: how many hold each rating at every weight of one component, exactly. */
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { type MovedPath, pathOf, shareOf } from '../modelling/answer/moved-path.ts';
import { permittedWeights } from '../modelling/permitted-weights.ts';
import { prepareCohort } from '../modelling/prepared-cohort.ts';
import { tippingPoints } from '../modelling/tipping-points.ts';
import { weightGrid } from '../modelling/weight-grid.ts';
import { componentTypes } from '../modules.ts';
import { answered } from './modelling/answered.ts';
import { readWhole } from './modelling/read-amounts.ts';
import { readProportions } from './modelling/read-proportions.ts';
import { permittedText } from './modelling/permitted-text.ts';
import { type ModelInputs, inputOptions, readInputs } from './modelling/read-inputs.ts';
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

export const usage = `Usage: fairweight sweep --policy FILE --cohort FILE --move KEY [options]

Moves the weight of one component from none of the composite to all of it and counts who holds each rating. The other
components keep their proportions. Between the printed points nothing is guessed: the tipping points are exact.

  --policy FILE      the policy (YAML or JSON), or the fingerprint of one in the database
  --cohort FILE      the component values to rate (docs/cohort-format.md), or the fingerprint of a frozen cohort
  --scenario FILE    differences from the policy to rate with, or the differences themselves as JSON
  --move KEY         the component whose weight moves
  --others KEY=N     proportions of the other components, once for each, where they are not to keep their own
  --steps N          points of the grid, 1 to 1000; 20 without it, which is one for each 5 percent
  --json | --csv     the same for programs

Exit code 0 with an answer, 1 where the policy leaves something open or the weight cannot move, 2 for wrong use.
`;

function sweepOf({ current, scenarios, cohort }: ModelInputs, moved: MovedPath, steps: number) {
  const { policy } = scenarios[0] ?? current;
  const { schoolYear } = cohort;
  const prepared = prepareCohort(policy, cohort, componentTypes);
  const grid = weightGrid(prepared, moved.path, steps);
  const flips = prepared.method === 'exact' ? tippingPoints(prepared, moved.path) : undefined;
  return {
    policy,
    size: cohort.size,
    grid,
    flips: flips?.flat().length,
    flipping: flips?.filter((points) => points.length > 0).length,
    currentShare: shareOf(current.policy, moved.key, schoolYear),
    scenarioShare: scenarios[0] && shareOf(policy, moved.key, schoolYear),
    permitted: permittedText(permittedWeights(policy, moved.path, schoolYear)),
  };
}

type Swept = ReturnType<typeof sweepOf>;

function sentencesOf({ size, grid, flips, flipping, currentShare, scenarioShare, permitted }: Swept, title: string) {
  const weightOf = (share: typeof currentShare) => (share ? percent(share) : 'undetermined');
  return [
    `The weight of ${title} is ${weightOf(currentShare)} in the policy${scenarioShare ? `, ${percent(scenarioShare)} in the scenario` : ''}.`,
    flips === undefined
      ? `Only the weights listed were tried. ${grid.why}`
      : `${flips} tipping points: ${flipping} of ${size} have a rating that depends on this weight.`,
    ...(permitted === undefined ? [] : [permitted]),
  ];
}

function rowsOf({ grid, policy }: Swept, { title, shareAt }: MovedPath): string[][] {
  return [
    [title, ...headings(policy.levels)],
    ...grid.points.map(({ t, distribution }) => [percent(shareAt(t)), ...countsOf(distribution).map(String)]),
  ];
}

function jsonOf(swept: Swept, inputs: ModelInputs, { path, title, shareAt }: MovedPath): unknown {
  const { policy, grid, flips, flipping, currentShare, scenarioShare } = swept;
  return {
    policy: { key: inputs.current.policy.key, fingerprint: policyFingerprint(inputs.current.policy) },
    rated: {
      key: policy.key,
      fingerprint: policyFingerprint(policy),
      differences: inputs.scenarios[0]?.differences ?? [],
    },
    cohort: { fingerprint: cohortFingerprint(inputs.cohort), size: swept.size },
    moves: { key: path.moves, title },
    method: grid.method,
    ...(grid.why === undefined ? {} : { why: grid.why }),
    current: currentShare ? shareTexts(currentShare) : null,
    scenario: scenarioShare ? shareTexts(scenarioShare) : null,
    columns: columnKeys(policy.levels),
    points: grid.points.map(({ t, distribution }) => ({ ...shareTexts(shareAt(t)), counts: countsOf(distribution) })),
    tippingPoints: flips ?? null,
    rowsThatFlip: flipping ?? null,
  };
}

function csvOf({ grid, policy }: Swept, { shareAt }: MovedPath): string {
  return stringify([
    ['share', 'exact', ...columnKeys(policy.levels)],
    ...grid.points.map(({ t, distribution }) => {
      const { share, exact } = shareTexts(shareAt(t));
      return [share, exact, ...countsOf(distribution).map(String)];
    }),
  ]);
}

export async function run(args: string[]): Promise<number> {
  const options = {
    ...inputOptions,
    move: { type: 'string' },
    others: { type: 'string', multiple: true },
    steps: { type: 'string' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args, options });
  const { policy, cohort, scenario = [], move, others = [] } = values;
  if (policy === undefined || cohort === undefined || move === undefined || scenario.length > 1)
    throw new CommandError(usage);
  const steps = readWhole('steps', values.steps ?? '20', [1, 1000]);
  const inputs = await readInputs({ policy, cohort, scenarios: scenario });
  return answered(() => {
    const rules = inputs.scenarios[0] ?? inputs.current;
    const moved = pathOf(rules.policy, move, inputs.cohort.schoolYear, readProportions(others));
    const swept = sweepOf(inputs, moved, steps);
    if (values.json) writeJson(jsonOf(swept, inputs, moved));
    else if (values.csv) process.stdout.write(csvOf(swept, moved));
    else
      writeLines([
        rules.policy.title,
        ...rules.differences,
        ...sentencesOf(swept, moved.title),
        '',
        ...tableLines(rowsOf(swept, moved)),
        '',
        `Policy ${policyFingerprint(inputs.current.policy)}`,
        `Cohort ${cohortFingerprint(inputs.cohort)}`,
      ]);
    return 0;
  });
}
