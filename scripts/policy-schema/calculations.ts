/** How values come about, as JSON Schema: combinations, steps and conversions. */
import { missingRules } from '../../src/scoring/missing.ts';
import { nonRatingOutcomes } from '../../src/scoring/non-rating.ts';
import { roundingModes } from '../../src/scoring/rounding.ts';
import {
  type Schema,
  comparisonsOnly,
  entriesOf,
  gated,
  listOf,
  mapping,
  namedTerms,
  oneKeyOf,
  oneOfWords,
  perGroup,
  reference,
  use,
} from './basics.ts';

const kind = (word: string): { kind: Schema } => ({ kind: { const: word } });
const output = { value: use('quantity'), level: use('text') };
const nonRating = { outcome: oneOfWords(nonRatingOutcomes), sentence: use('text') };

/** A level, a number, or an outcome that is not a rating, beside other keys. */
const resultWith = (required: Readonly<Record<string, Schema>>): Schema => ({
  anyOf: [
    mapping({ ...required, level: use('text') }, reference),
    mapping({ ...required, value: use('quantity') }, reference),
    mapping({ ...required, ...nonRating }, reference),
  ],
});
const outputWith = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({ ...oneKeyOf(output, { ...required, ...optional }), required: Object.keys(required) });

const mostDimensions = 6;
const cellsAt = (depth: number): Schema =>
  depth === 0 ? { anyOf: [use('text'), resultWith({})] } : entriesOf(use(`cells-${depth - 1}`));

const simple = ['weighted-mean', 'mean', 'sum', 'points'];
const combination: Schema = {
  description: 'How parts become one value.',
  anyOf: [
    oneOfWords(simple),
    mapping({ kind: oneOfWords(['weighted-mean', 'points']) }, { 'weights-sum-to': use('quantity'), ...reference }),
    mapping({ kind: oneOfWords(['mean', 'sum']) }, reference),
    mapping({ ...kind('formula'), formula: use('text') }, reference),
    {
      ...mapping({ ...kind('matrix'), by: listOf(use('text')), cells: { type: 'object' } }, reference),
      allOf: Array.from({ length: mostDimensions }, (_, index) => ({
        if: { properties: { by: { minItems: index + 1, maxItems: index + 1 } } },
        // oxlint-disable-next-line unicorn/no-thenable -- "then" is JSON Schema's own word
        then: { properties: { cells: use(`cells-${index + 1}`) } },
      })),
    },
    mapping(
      { ...kind('rules'), rules: listOf(resultWith({ when: use('condition') })), otherwise: resultWith({}) },
      reference,
    ),
    mapping(
      {
        ...kind('tiers'),
        tiers: listOf(mapping({ level: use('text'), minimums: entriesOf(use('operand')) })),
        otherwise: use('text'),
      },
      reference,
    ),
    mapping(
      {
        ...kind('judgment'),
        requires: {
          anyOf: [
            { const: 'nothing' },
            listOf(
              mapping({ needs: use('condition'), sentence: use('text') }, { ratings: comparisonsOnly, ...reference }),
            ),
          ],
        },
      },
      reference,
    ),
    mapping(
      { ...kind('best-of'), choose: oneOfWords(['highest', 'lowest']) },
      { eligible: entriesOf(use('condition')), ...reference },
    ),
  ],
};

const ends = { from: use('amount'), below: use('quantity'), through: use('quantity') };
const oneUpperEnd = { not: { required: ['below', 'through'] } };
const conversion: Schema = {
  description: 'From a raw value to a number on the scale, or to a level.',
  anyOf: [
    mapping(
      { ...kind('bands'), bands: listOf({ ...outputWith({}, ends), ...oneUpperEnd }) },
      { ...namedTerms, precision: use('quantity') },
    ),
    mapping({ ...kind('table'), cells: listOf(outputWith({ raw: use('quantity') })) }, namedTerms),
    mapping(
      {
        ...kind('piecewise-linear'),
        points: { ...listOf(mapping({ raw: use('quantity'), value: use('quantity') })), minItems: 2 },
      },
      namedTerms,
    ),
    mapping({ ...kind('formula'), formula: use('text'), inputs: entriesOf(use('scale')) }, namedTerms),
    mapping(
      { ...kind('rules'), rules: listOf(outputWith({ when: use('condition') })), otherwise: outputWith({}) },
      { ...namedTerms, intervals: entriesOf(mapping({ multiplier: use('quantity') })) },
    ),
  ],
};

const rounding = mapping(
  {
    mode: oneOfWords(roundingModes),
    places: { type: ['string', 'integer'], pattern: '^(\\d|1[0-2])$', minimum: 0, maximum: 12 },
  },
  reference,
);

/** Each step is a mapping of one word to its terms. */
const stepTerms: Readonly<Record<string, Schema>> = {
  convert: use('conversion'),
  round: use('rounding'),
  deduct: mapping({ points: use('quantity') }, gated),
  add: mapping({ points: use('quantity') }, gated),
  multiply: mapping({ by: use('quantity') }, gated),
  cap: oneKeyOf({ at: use('quantity'), level: use('text') }, gated),
  floor: oneKeyOf({ at: use('quantity'), level: use('text') }, gated),
  replace: oneKeyOf({ part: use('text'), ...output }, { 'only-if': oneOfWords(['higher', 'lower']), ...gated }),
  end: mapping(nonRating, gated),
};

const missingRule: Schema = {
  description: 'What happens when the part has no value; there is no default.',
  anyOf: [
    oneOfWords(missingRules.filter((rule) => rule !== 'give-to' && rule !== 'substitute')),
    mapping(
      { rule: oneOfWords(missingRules.filter((rule) => rule !== 'give-to' && rule !== 'substitute')) },
      reference,
    ),
    mapping({ rule: oneOfWords(['give-to', 'substitute']), component: use('text') }, reference),
  ],
};

export const calculations: Readonly<Record<string, Schema>> = {
  combination: perGroup(use('combination-terms')),
  'combination-terms': combination,
  conversion,
  rounding,
  step: {
    description: 'One word with its terms; steps run in the order listed.',
    ...mapping({}, stepTerms),
    minProperties: 1,
    maxProperties: 1,
  },
  missing: perGroup(missingRule),
  ...Object.fromEntries(Array.from({ length: mostDimensions + 1 }, (_, depth) => [`cells-${depth}`, cellsAt(depth)])),
};
export const levelEnds = ends;
export const oneEnd = oneUpperEnd;
