/** `fairweight tipping`: the exact weights at which each rating flips. */
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { type MovedPath, pathOf } from '../modelling/answer/moved-path.ts';
import { prepareCohort } from '../modelling/prepared-cohort.ts';
import { type TippingPoint, tippingPoints } from '../modelling/tipping-points.ts';
import { componentTypes } from '../modules.ts';
import type { Levels } from '../scoring/levels.ts';
import { exactText } from '../scoring/rational.ts';
import { answered } from './modelling/answered.ts';
import { readProportions } from './modelling/read-proportions.ts';
import { inputOptions, readInputs } from './modelling/read-inputs.ts';
import { percent, ratingKey, ratingText, shareTexts, writeJson, writeLines } from './modelling/texts.ts';
import { CommandError } from './read-document.ts';

export const usage = `Usage: fairweight tipping --policy FILE --cohort FILE --move KEY [options]

Lists, for each row of the cohort, the exact weights of one component at which its rating becomes another one, as a
fraction and as a decimal, with the rating just below, at and just above that weight.

  --policy FILE      the policy (YAML or JSON), or the fingerprint of one in the database
  --cohort FILE      the component values to rate (docs/cohort-format.md), or the fingerprint of a frozen cohort
  --scenario FILE    differences from the policy to rate with, or the differences themselves as JSON
  --move KEY         the component whose weight moves; the others keep their proportions
  --others KEY=N     proportions of the other components, once for each, where they are not to keep their own
  --row ID           one row of the cohort only
  --json | --csv     the same for programs

Exit code 0 with an answer; 1 where the policy leaves something open, the weight cannot move, or ratings are not linear
in it, so that there are no exact tipping points; 2 for wrong use.
`;

interface Row {
  readonly id: string;
  readonly points: readonly TippingPoint[];
}

function lineOf({ id, points }: Row, levels: Levels, { title, shareAt }: MovedPath): string {
  if (points.length === 0) return `${id}: no weight of ${title} gives another rating.`;
  const flip = ({ t, before, at, after }: TippingPoint): string =>
    `at ${exactText(shareAt(t))} (${percent(shareAt(t))}) ${[before, at, after].map((code) => ratingText(levels, code)).join(', ')}`;
  return `${id}: ${points.map(flip).join('; ')}`;
}

const flipOf = ({ t, before, at, after }: TippingPoint, levels: Levels, { shareAt }: MovedPath) => ({
  ...shareTexts(shareAt(t)),
  before: ratingKey(levels, before),
  at: ratingKey(levels, at),
  after: ratingKey(levels, after),
});

const csvOf = (rows: readonly Row[], levels: Levels, moved: MovedPath): string =>
  stringify(
    [
      ['row', 'share', 'exact', 'before', 'at', 'after'],
      ...rows.flatMap(({ id, points }) => points.map((point) => [id, ...Object.values(flipOf(point, levels, moved))])),
    ],
    { escape_formulas: true },
  );

function rowsOf(ids: readonly string[], points: readonly TippingPoint[][], only: string | undefined): Row[] {
  const rows = ids.map((id, place) => ({ id, points: points[place] ?? [] }));
  const wanted = only === undefined ? rows : rows.filter(({ id }) => id === only);
  if (wanted.length > 0 || only === undefined) return wanted;
  throw new CommandError(`The cohort has no row "${only}".`);
}

export async function run(args: string[]): Promise<number> {
  const options = {
    ...inputOptions,
    move: { type: 'string' },
    others: { type: 'string', multiple: true },
    row: { type: 'string' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args, options });
  const { policy, cohort, scenario = [], move, others = [] } = values;
  if (policy === undefined || cohort === undefined || move === undefined || scenario.length > 1)
    throw new CommandError(usage);
  const inputs = await readInputs({ policy, cohort, scenarios: scenario });
  return answered(() => {
    const { policy: rules } = inputs.scenarios[0] ?? inputs.current;
    const moved = pathOf(rules, move, inputs.cohort.schoolYear, readProportions(others));
    const prepared = prepareCohort(rules, inputs.cohort, componentTypes);
    if (prepared.method === 'grid') {
      process.stderr.write(`There are no exact tipping points. ${prepared.why}\n`);
      return 1;
    }
    const rows = rowsOf(inputs.cohort.ids, tippingPoints(prepared, moved.path), values.row);
    const { levels } = rules;
    if (values.json)
      writeJson(rows.map(({ id, points }) => ({ id, flips: points.map((point) => flipOf(point, levels, moved)) })));
    else if (values.csv) process.stdout.write(csvOf(rows, levels, moved));
    else
      writeLines([
        `The rating just below, at and just above each weight of ${moved.title} at which it flips:`,
        ...rows.map((row) => lineOf(row, levels, moved)),
      ]);
    return 0;
  });
}
