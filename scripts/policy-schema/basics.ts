/** The smallest parts of the policy language as JSON Schema: words, numbers, references, conditions. */
import { comparisons } from '../../src/scoring/conditions/condition.ts';

export type Schema = Readonly<Record<string, unknown>>;

const keyPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

export const use = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
export const oneOfWords = (words: readonly string[], description?: string): Schema => ({
  enum: [...words],
  ...(description === undefined ? {} : { description }),
});
/** A mapping with these keys only. */
export const mapping = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
/** A mapping whose keys are names that the author chooses. */
export const entriesOf = (item: Schema, description?: string): Schema => ({
  type: 'object',
  propertyNames: { pattern: keyPattern },
  additionalProperties: item,
  ...(description === undefined ? {} : { description }),
});
export const listOf = (item: Schema, description?: string): Schema => ({
  type: 'array',
  minItems: 1,
  items: item,
  ...(description === undefined ? {} : { description }),
});
export const described = (schema: Schema, description: string): Schema => ({ ...schema, description });
/** The thing itself, or one for each group. */
export const perGroup = (item: Schema): Schema => ({ anyOf: [item, mapping({ 'by-group': entriesOf(item) })] });

/** Optional keys that every rule may carry. */
export const reference = { reference: use('reference') };
export const gated = { when: use('condition'), ...reference };
const named = { label: use('text'), unit: use('text'), ...reference };

/** A mapping with exactly one of some keys, and any of the others. */
export function oneKeyOf(
  choices: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>>,
): Schema {
  return {
    ...mapping({}, { ...choices, ...optional }),
    oneOf: Object.keys(choices).map((key) => ({ required: [key] })),
  };
}

const numberText = { type: ['string', 'number'], pattern: '^[+-]?\\d+(\\.\\d+)?$|^[+-]?\\d+/\\d+$' };
const schoolYear = { type: 'string', pattern: '^\\d{4}-\\d{2}$' };
const quantityForms = {
  values: listOf(mapping({ value: use('number') }, { from: schoolYear, through: schoolYear, ...reference })),
  'by-group': entriesOf(use('quantity')),
  choice: use('text'),
  formula: use('text'),
};

const tests = Object.fromEntries(
  comparisons.map((word) => [word, word === 'is-one-of' ? listOf(use('operand')) : use('operand')]),
);
const compared = { anyOf: comparisons.map((word) => ({ required: [word] })) };
const comparing = (
  subject: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  ...mapping(subject, { ...optional, ...tests }),
  ...compared,
});
export const comparisonsOnly: Schema = { ...mapping({}, tests), ...compared };

const yearsBack = { 'years-back': { type: ['string', 'integer'], pattern: '^[1-9]$', minimum: 1, maximum: 9 } };
const keys = listOf(use('text'));

export const basics: Readonly<Record<string, Schema>> = {
  text: { type: ['string', 'number', 'boolean'], pattern: '\\S' },
  key: { type: ['string', 'integer'], pattern: keyPattern },
  flag: { enum: [true, false, 'true', 'false'] },
  count: { type: ['string', 'integer'], pattern: '^[1-9]\\d{0,5}$', minimum: 1 },
  reference: {
    description: "Key of one of the policy's references, or {source, at}.",
    anyOf: [use('text'), mapping({ source: use('text') }, { at: use('text') })],
  },
  number: described(numberText, 'An exact decimal such as 0.30 or a fraction such as 1/3.'),
  quantity: {
    description:
      'A number that is settled: plain, or with its label, unit, source and the years or groups it holds for.',
    anyOf: [use('number'), oneKeyOf({ value: use('number'), ...quantityForms }, named)],
  },
  amount: {
    description: 'A number, or "undetermined" where the parties have not settled it.',
    anyOf: [
      use('number'),
      { const: 'undetermined' },
      oneKeyOf({ value: { anyOf: [use('number'), { const: 'undetermined' }] }, ...quantityForms }, named),
    ],
  },
  operand: { anyOf: [use('text'), use('quantity')] },
  condition: {
    description: 'A question about one thing; "all" and "any" join several.',
    anyOf: [
      mapping({ all: listOf(use('condition')) }),
      mapping({ any: listOf(use('condition')) }),
      mapping({ not: use('condition') }),
      mapping({ missing: use('text') }),
      mapping({ group: { anyOf: [use('text'), keys] } }),
      comparing({ part: use('text') }, yearsBack),
      comparing({ fact: use('text') }, yearsBack),
      comparing({ number: use('text') }, { of: use('text') }),
      comparing({ spread: keys }),
      comparing({ count: keys, which: comparisonsOnly }),
    ],
  },
  scale: mapping({ lowest: use('quantity'), highest: use('quantity') }),
};
export const namedTerms = named;
