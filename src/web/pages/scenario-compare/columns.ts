/** Scenarios side by side: one column for all that give the same ratings, and what each column says, as text. */
import type { Cell, Model, ModelWeight, Scenario } from '../../api/model-types.ts';
import { cellInWords, percent } from '../../components/model/share-words.ts';
import { words } from './words.ts';

/** A scenario with its answer. */
export interface Entry {
  scenario: Pick<Scenario, 'scenarioId' | 'title'>;
  model: Model;
}

/** Scenarios that give the same ratings; almost always one. */
export interface ScenarioColumn {
  key: string;
  title: string;
  entries: readonly Entry[];
}

export interface CompareRow {
  key: string;
  label: string;
  /** By column. */
  values: readonly string[];
}

/** Neighbours or not, scenarios with the same matrix are one column. Without a matrix nothing is known to be equal. */
export function columnsFrom(entries: readonly Entry[]): ScenarioColumn[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const text = resultText(entry);
    groups.set(text, [...(groups.get(text) ?? []), entry]);
  }
  return [...groups.values()].map((group) => ({
    key: group.map(({ scenario }) => scenario.scenarioId).join(' '),
    title: listed(group.map(({ scenario }) => scenario.title)),
    entries: group,
  }));
}

/** 'A', 'A and B', 'A, B and C'. */
function listed(titles: readonly string[]): string {
  const last = titles.at(-1) ?? '';
  return titles.length < 2 ? last : words.and(titles.slice(0, -1).join(', '), last);
}

function resultText({ scenario, model: { migration, cohort } }: Entry): string {
  if (migration === null) return scenario.scenarioId;
  const { rows, columns, cells, rowTotals, columnTotals } = migration;
  return JSON.stringify([cohort.fingerprint, rows, columns, cells, rowTotals, columnTotals]);
}

const cell = (read: (model: Model) => Cell | undefined) => (model: Model) => {
  const found = read(model);
  return found && cellInWords(found);
};

/** What is compared, row by row. A row of which no column knows anything is left out. */
export function rowsFrom(columns: readonly ScenarioColumn[]): CompareRow[] {
  const models = columns.flatMap(({ entries }) => entries.map(({ model }) => model));
  const row = (key: string, label: string, read: (model: Model) => string | undefined): CompareRow[] => {
    if (models.every((model) => read(model) === undefined)) return [];
    return [{ key, label, values: columns.map((column) => valueOf(column, read)) }];
  };
  return [
    ...weightsOf(models).flatMap(({ key, title }) =>
      row(`weight ${key}`, words.weight(title), ({ weights }) => weightText(weights.find((each) => each.key === key))),
    ),
    ...row(
      'up',
      words.up,
      cell(({ migration }) => migration?.up),
    ),
    ...row(
      'down',
      words.down,
      cell(({ migration }) => migration?.down),
    ),
    ...row(
      'keep',
      words.keep,
      cell(({ migration }) => migration?.unchanged),
    ),
    ...levelsOf(models).flatMap((label) =>
      row(
        `level ${label}`,
        words.would(label),
        cell((model) => heldBy(model, label)),
      ),
    ),
    ...weightsOf(models).flatMap(({ key, title }) =>
      row(`fact ${key}`, words.inFact(title), ({ effectiveWeights }) => {
        const share = effectiveWeights?.rows.find((each) => each.key === key)?.effective;
        return share === undefined || share === null ? undefined : percent(share);
      }),
    ),
    ...row('reliability', words.reliability, ({ quality }) => quality?.reliability),
    ...row('referrals', words.referrals, ({ consequences }) => consequences?.referrals),
    ...row('evaluations', words.evaluations, ({ consequences }) => consequences?.evaluationsNextYear),
    ...row('hours', words.hours, ({ consequences }) => consequences?.evaluatorHours),
  ];
}

/** One value for the column; where its scenarios differ, each with its own. */
function valueOf({ entries }: ScenarioColumn, read: (model: Model) => string | undefined): string {
  const values = entries.map(({ model }) => read(model) ?? words.notKnown);
  const [first] = values;
  if (values.every((value) => value === first)) return first ?? words.notKnown;
  return entries.map(({ scenario }, place) => `${scenario.title}: ${values[place] ?? ''}`).join('; ');
}

function weightsOf(models: readonly Model[]): ModelWeight[] {
  const found = new Map(models.flatMap(({ weights }) => weights.map((weight) => [weight.key, weight])));
  return [...found.values()];
}

const weightText = (weight: ModelWeight | undefined): string | undefined => weight && percent(weight.scenario);

/** Labels of the ratings, the highest first. */
function levelsOf(models: readonly Model[]): string[] {
  return [
    ...new Set(models.flatMap(({ migration }) => migration?.columns.map(({ label }) => label) ?? [])),
  ].toReversed();
}

function heldBy({ migration }: Model, label: string): Cell | undefined {
  const place = migration?.columns.findIndex((column) => column.label === label) ?? -1;
  return place === -1 ? undefined : migration?.columnTotals[place];
}
