/** The sections of an analysis as lines: weights, certainty, order, rules and groups. */
import type { Cell, Model } from '../../modelling/answer/model.ts';
import { decimalText, multiply, ratio, rational } from '../../scoring/rational.ts';
import { tableLines } from '../modelling/texts.ts';
import type { Analysis } from './analysis.ts';

const percentOf = (share: string | null): string =>
  share === null ? 'open' : `${decimalText(multiply(rational(share), ratio(100n)), 2)} %`;

const cellText = (cell: Cell): string => ('count' in cell ? String(cell.count) : 'hidden');

export function weightLines({ weights, effectiveWeights }: Model): string[] {
  const carried = new Map(effectiveWeights?.rows.map((row) => [row.key, row]));
  const wanted = new Map(effectiveWeights?.toObtain?.map(({ key, nominal }) => [key, nominal]));
  const rows = weights.map(({ key, title, current, scenario }) => {
    const row = carried.get(key);
    return [
      title,
      percentOf(current),
      percentOf(scenario),
      row ? percentOf(row.effective) : '',
      row?.correlation ?? '',
      wanted.has(key) ? percentOf(wanted.get(key) ?? null) : '',
    ];
  });
  const none =
    'What the weights carry in fact is not worked out: one is open, the composite is no weighted sum, or it does not vary.';
  return [
    'Weights',
    ...tableLines([['', 'Policy', 'Analysed', 'In fact', 'Correlation', 'To obtain'], ...rows]),
    effectiveWeights
      ? '"In fact" is the share of the differences between composites; "to obtain" would carry in fact what "analysed" says.'
      : none,
  ];
}

/** Nothing where no reliability was stated. */
export function qualityLines({ model: { quality }, binomial }: Analysis, isAsked: boolean): string[] {
  if (!isAsked) return [];
  if (!quality)
    return [
      'How sure a rating is',
      'Not worked out: it takes a reliability for every component, settled weights and cut points.',
    ];
  const rows = [
    ['', 'Accuracy', 'Consistency'],
    ['Normal errors', quality.accuracy, quality.consistency],
    binomial
      ? ['Livingston and Lewis (1995)', binomial.accuracy, binomial.consistency]
      : ['Livingston and Lewis (1995): does not fit these scores', '', ''],
  ];
  return ['How sure a rating is', `Reliability of the composite: ${quality.reliability}.`, ...tableLines(rows)];
}

/** Nothing without a scenario. */
export function agreementLines({ agreement }: Model, hasScenario: boolean): string[] {
  if (!hasScenario) return [];
  if (!agreement)
    return ['Order of the teachers', 'Not compared: a composite is open, no weighted sum, or does not vary.'];
  const { spearman, kendall, topTenth, bottomTenth, sentence } = agreement;
  return [
    'Order of the teachers',
    sentence,
    ...tableLines([
      ['Spearman', spearman],
      ['Kendall tau-b', kendall],
      ['Highest tenth in common', percentOf(topTenth)],
      ['Lowest tenth in common', percentOf(bottomTenth)],
    ]),
  ];
}

export const ruleLines = ({ rules }: Model): string[] =>
  rules.length === 0
    ? ['Rules', 'No floor, cap, addition or deduction acts on the rating.']
    : [
        'Rules, each against the same policy without it',
        ...tableLines([
          ['', 'Up', 'Down'],
          ...rules.map(({ title, up, down }) => [title, cellText(up), cellText(down)]),
        ]),
      ];

export const groupLines = ({ groups }: Model): string[] =>
  groups.flatMap(({ name, groups: rows, sentence, crossover }) => [
    name,
    sentence,
    ...tableLines([
      ['', 'Size', 'Share', 'Ratio', 'Below four fifths'],
      ...rows.map(({ label, size, share, ratio: against, isBelowFourFifths }) => [
        label,
        cellText(size),
        share === null ? '' : percentOf(share),
        against ?? '',
        isBelowFourFifths === null ? '' : isBelowFourFifths ? 'yes' : 'no',
      ]),
    ]),
    ...(crossover === null ? [] : [`The groups' mean composites cross where the weight is ${percentOf(crossover)}.`]),
    '',
  ]);
