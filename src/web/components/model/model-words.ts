import { inSentence } from './in-sentence.ts';

/** The words of a model: the slider, the chart, the matrix and what stands beside them. */
export const words = {
  notShownAt: (weight: string) => `At ${weight} the numbers are not shown.`,
  countsAt: (title: string, weight: string) => `These are the ratings if ${inSentence(title)} weighs ${weight}.`,

  answer: 'What it would do',
  outside: 'The policy’s own rules do not permit this weight.',
  sliderTitle: 'Try another weight',
  sliderLead:
    'Moving the slider changes nothing that is saved. The numbers are in this page already, so they follow at once.',
  slider: (title: string) => `Weight of ${inSentence(title)}`,
  number: (title: string) => `Weight of ${inSentence(title)} in percent`,
  step: (step: string) => `In steps of ${step}.`,
  offGrid: (step: string, below: string, above: string) =>
    `The weights go in steps of ${step}. Use ${below} or ${above}.`,
  noNumber: 'Enter a number from 0 to 100.',
  valueText: (weights: string, notes: string) => (notes === '' ? weights : `${weights}. ${notes}`),
  part: (title: string, weight: string) => `${title} ${weight}`,
  notShown: 'not shown',
  notPermitted: 'outside of what the policy permits',
  back: 'Back to the scenario’s own weight',
  now: 'Now',
  scenario: 'Scenario',
  here: 'Slider',
  permitted: (ranges: string) => `The policy itself permits ${ranges}.`,
  permittedAll: 'The policy itself permits every weight.',
  permittedNone: 'The policy itself permits none of these weights.',
  range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  hiddenRuns: (ranges: string) => `Not shown: ${ranges}.`,

  weights: 'Weights',
  weightsCaption: 'Weights of the composite',
  component: 'Part',
  current: 'Policy now',
  proposed: 'Scenario',
  atSlider: 'At the slider',

  counts: 'Ratings at this weight',
  countsCaption: (weight: string) => `Teachers by rating at ${weight}`,
  rating: 'Rating',
  nowAt: (weight: string) => `Now, at ${weight}`,
  atWeight: (weight: string) => `At ${weight}`,
  difference: 'Difference',
  withNotRated: (label: string) => `${label} (with those not rated)`,

  chart: 'Ratings at every weight',
  chartAlt: (parts: string) => `Chart of stacked areas. ${parts} The same numbers are in the table below.`,
  chartAcross: (title: string) => `Across: the weight of ${inSentence(title)} from 0 to 100 %. Upwards: teachers.`,
  bar: (parts: string) => `Bar of the ratings: ${parts}.`,
  axisAcross: (title: string) => `Weight of ${inSentence(title)}`,
  axisUp: 'Teachers',
  marked: (marks: string) => `Marked: ${marks}.`,
  curveTable: 'The numbers of the chart',
  weightOf: (title: string) => `Weight of ${inSentence(title)}`,
  up: 'Would move up',
  down: 'Would move down',
  exactMethod: 'Worked out exactly at every weight; the table gives the points of the grid.',
  gridMethod: (why: string) => `Worked out only at the points of the grid. ${why}`,

  matrix: 'Who would move',
  matrixLead: 'Each row is a rating that teachers have now; each column is what they would have.',
  matrixCaption: (weight: string) => `Ratings now and at ${weight}`,
  matrixOwn: 'Ratings now and under the scenario',
  ratingNow: 'Rating now',
  total: 'All teachers',
  stay: 'stay',
  would: (label: string) => `Would be ${label}`,
  noMatrixAt: 'The matrix of this weight is not shown.',
  noMatrix: 'There is no matrix while a weight is undetermined. Move the slider to see one.',
  agreement: (kappa: string, weighted: string) =>
    `Agreement of the two sets of ratings beyond chance (kappa): ${kappa}; with near misses counted in part: ${weighted}. 1 is the same ratings, 0 what chance would give.`,
  hiddenCells: (threshold: number) =>
    `Numbers below ${threshold}, and those that would give one away, are told as a range only.`,

  noisy: 'The whole curve, with noise',
  noisyDrawn: 'Noise can push a number below zero; the chart draws such a number as none, the table gives it as it is.',
  noisyTable: 'The numbers with noise',
  deviation: 'Standard deviation of the noise',

  details: 'More about these weights',
  detailsLead: 'All of this is about the scenario’s own weights, not about where the slider stands.',

  downloadTable: 'Download this table (CSV)',
  downloadChart: 'Download the chart (SVG)',
} as const;
