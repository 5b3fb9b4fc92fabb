/** `fairweight compare`: who would hold which rating under a policy and up to four scenarios, and who would move. */
import { parseArgs } from 'node:util';
import { distributionOf } from '../modelling/distribution.ts';
import { kappa, quadraticKappa } from '../modelling/kappa.ts';
import { movementText } from '../modelling/answer/movement-words.ts';
import { movementBetween } from '../modelling/answer/movements.ts';
import { type Migration, migrationOf, ratedCells } from '../modelling/migration.ts';
import { rateCohort } from '../modelling/rate-cohort.ts';
import { componentTypes } from '../modules.ts';
import type { Rational } from '../scoring/rational.ts';
import { decimalText, plainText } from '../scoring/rational.ts';
import { type ModelInputs, type Rules, inputOptions, readInputs } from './modelling/read-inputs.ts';
import {
  cohortFingerprint,
  columnKeys,
  countsOf,
  headings,
  policyFingerprint,
  tableLines,
  writeJson,
  writeLines,
} from './modelling/texts.ts';
import { CommandError } from './read-document.ts';
import { whatIsOpen } from './read-policy.ts';

export const usage = `Usage: fairweight compare --policy FILE --cohort FILE [--scenario FILE ...] [--json]

Rates the same cohort under the policy and under up to four scenarios: how many hold each rating, who moves from one to
the next, and how far two of them agree (Cohen's kappa, plain and with quadratic weights).

  --policy FILE      the policy (YAML or JSON), or the fingerprint of one in the database
  --cohort FILE      the component values to rate (docs/cohort-format.md), or the fingerprint of a frozen cohort
  --scenario FILE    differences from the policy, or these themselves as JSON; once for each scenario
  --json             the same for programs

What leaves a weight or a cut point open cannot be rated; it is named and left out. Exit code 0 with an answer, 1 where
there is nothing to compare, 2 for wrong use.
`;

interface Rated {
  readonly rules: Rules;
  readonly codes: Uint8Array;
}

interface Open {
  readonly name: string;
  readonly why: string;
}

/** Ratings under one set of rules, or what is not settled in them. */
function rated(rules: Rules, { cohort }: ModelInputs): Rated | Open {
  try {
    return { rules, codes: rateCohort(rules.policy, cohort, componentTypes).codes };
  } catch (error) {
    const why = whatIsOpen(error);
    if (why === undefined) throw error;
    return { name: rules.name, why };
  }
}

interface Pair {
  readonly from: Rules;
  readonly to: Rules;
  readonly migration: Migration;
  /** What moves. */
  readonly sentence: string;
  readonly kappa: Rational | undefined;
  readonly weightedKappa: Rational | undefined;
}

function sentenceOf(before: Rated, after: Rated, isComparable: boolean): string {
  const [from, to] = [before.rules.name, after.rules.name];
  return isComparable
    ? `Going from ${from} to ${to} would move ${movementText(movementBetween(before.codes, after.codes))}.`
    : `${from} and ${to} rate on scales of different length, so up and down are not counted.`;
}

function pairOf(before: Rated, after: Rated): Pair {
  const levels = { before: before.rules.policy.levels.list.length, after: after.rules.policy.levels.list.length };
  const migration = migrationOf(before.codes, after.codes, levels);
  const isComparable = levels.before === levels.after;
  const cells = isComparable ? ratedCells(migration) : undefined;
  return {
    from: before.rules,
    to: after.rules,
    migration,
    sentence: sentenceOf(before, after, isComparable),
    kappa: cells && kappa(cells),
    weightedKappa: cells && quadraticKappa(cells),
  };
}

const pairsOf = (all: readonly Rated[]): Pair[] =>
  all.flatMap((before, place) => all.slice(place + 1).map((after) => pairOf(before, after)));

const named = (value: Rational | undefined): string => (value ? decimalText(value, 4) : 'undefined');

function pairLines({ from, to, migration, sentence, kappa: plain, weightedKappa }: Pair): string[] {
  const columns = headings(to.policy.levels);
  const lines = headings(from.policy.levels).map((heading, place) => [
    heading,
    ...(migration.cells[place] ?? []).map(String),
  ]);
  return [
    '',
    sentence,
    `Agreement beyond chance: kappa ${named(plain)}, with quadratic weights ${named(weightedKappa)}.`,
    ...tableLines([['', ...columns], ...lines]),
  ];
}

function distributionLines(all: readonly Rated[]): string[] {
  const same = all.every(
    ({ rules }) =>
      columnKeys(rules.policy.levels).join() === columnKeys(all[0]?.rules.policy.levels ?? rules.policy.levels).join(),
  );
  const rowOf = ({ rules, codes }: Rated) => [rules.name, ...countsOf(distributionOf(codes, rules.policy)).map(String)];
  if (same && all[0]) return tableLines([['', ...headings(all[0].rules.policy.levels)], ...all.map(rowOf)]);
  return all.flatMap((item) => tableLines([['', ...headings(item.rules.policy.levels)], rowOf(item)]));
}

function textOf(all: readonly Rated[], open: readonly Open[], { cohort, current }: ModelInputs): string[] {
  return [
    ...all.flatMap(({ rules }) => rules.differences.map((difference) => `${rules.name}: ${difference}`)),
    ...open.map(({ name, why }) => `${name} is left out: ${why}`),
    '',
    ...distributionLines(all),
    ...pairsOf(all).flatMap(pairLines),
    '',
    `Policy ${policyFingerprint(current.policy)}`,
    `Cohort ${cohortFingerprint(cohort)}`,
  ];
}

function jsonOf(all: readonly Rated[], open: readonly Open[], { cohort }: ModelInputs): unknown {
  return {
    cohort: { fingerprint: cohortFingerprint(cohort), size: cohort.size },
    rated: all.map(({ rules, codes }) => ({
      name: rules.name,
      fingerprint: policyFingerprint(rules.policy),
      differences: rules.differences,
      columns: columnKeys(rules.policy.levels),
      counts: countsOf(distributionOf(codes, rules.policy)),
    })),
    leftOut: open,
    migrations: pairsOf(all).map(({ from, to, migration, sentence, ...agreement }) => ({
      from: from.name,
      to: to.name,
      sentence,
      cells: migration.cells,
      kappa: agreement.kappa ? plainText(agreement.kappa) : null,
      weightedKappa: agreement.weightedKappa ? plainText(agreement.weightedKappa) : null,
    })),
  };
}

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { ...inputOptions, json: { type: 'boolean' } } });
  const { policy, cohort, scenario = [] } = values;
  if (policy === undefined || cohort === undefined || scenario.length > 4) throw new CommandError(usage);
  const inputs = await readInputs({ policy, cohort, scenarios: scenario });
  const results = [inputs.current, ...inputs.scenarios].map((rules) => rated(rules, inputs));
  const all = results.filter((result) => 'codes' in result);
  const open = results.filter((result) => 'why' in result);
  if (all.length < Math.min(2, results.length)) {
    process.stderr.write(`${open.map(({ name, why }) => `${name}: ${why}`).join('\n')}\n`);
    return 1;
  }
  if (values.json) writeJson(jsonOf(all, open, inputs));
  else writeLines(textOf(all, open, inputs));
  return 0;
}
