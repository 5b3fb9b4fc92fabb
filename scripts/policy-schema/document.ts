/** Components and the root of a policy document, as JSON Schema. */
import { nonRatingOutcomes } from '../../src/scoring/non-rating.ts';
import { overrideEffects } from '../../src/scoring/overrides.ts';
import { poolStatistics } from '../../src/scoring/pool.ts';
import { policyFormat } from '../../src/scoring/reading/read-policy.ts';
import {
  type Schema,
  described,
  entriesOf,
  listOf,
  mapping,
  namedTerms,
  oneOfWords,
  reference,
  use,
} from './basics.ts';
import { levelEnds, oneEnd } from './calculations.ts';

const level = {
  ...mapping(
    {
      key: { type: 'string', pattern: '^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$' },
      label: use('text'),
    },
    { ...levelEnds, value: use('quantity') },
  ),
  ...oneEnd,
};

const pool = mapping(
  { years: use('count'), statistic: oneOfWords(poolStatistics) },
  {
    'only-below-n': use('count'),
    'minimum-n': use('count'),
    'minimum-years': use('count'),
    'better-of-current': use('flag'),
    ...reference,
  },
);

/** Keys of every node of the tree, the root too. */
const node: Readonly<Record<string, Schema>> = {
  components: described(entriesOf(use('component')), 'The parts, by key; keys are unique in the whole policy.'),
  combination: use('combination'),
  reweight: listOf(
    mapping({ when: use('condition'), weights: entriesOf(use('quantity')) }, reference),
    'Other weights on a condition; the first that holds counts.',
  ),
  scale: described(use('scale'), 'The range of the number, both ends included.'),
  then: listOf(use('step'), 'Steps after the source, in order.'),
  levels: use('levels'),
  'may-be-stated': use('flag'),
  summary: use('text'),
};

const component: Schema = {
  description: 'One component: its source, its steps and its levels.',
  ...mapping(
    { title: use('text'), missing: use('missing') },
    {
      ...node,
      type: described(use('text'), 'Kind of evidence: observation, pupil-progress, value-added, reported-score …'),
      parameters: entriesOf({}, 'What the type asks for.'),
      pool: described(pool, 'How earlier school years count.'),
      weight: described(use('amount'), 'Share of the whole, as 0.30 for 30 percent.'),
      'weighted-then': listOf(mapping({ round: use('rounding') }), 'Rounding of value × weight.'),
    },
  ),
  oneOf: [
    { required: ['type'], not: { anyOf: [{ required: ['components'] }, { required: ['combination'] }] } },
    { required: ['combination'], not: { required: ['type'] } },
  ],
  anyOf: [{ required: ['scale'] }, { required: ['levels'] }],
};

const fact: Schema = mapping(
  { title: use('text'), values: { anyOf: [oneOfWords(['number', 'yes-no']), { type: 'array', items: use('text') }] } },
  {
    unit: use('text'),
    'at-least': use('number'),
    'at-most': use('number'),
    whole: use('flag'),
    'not-stated': { enum: ['pending', 'unknown'] },
    ...reference,
  },
);
const choice = mapping(
  { title: use('text'), 'at-least': use('number'), 'at-most': use('number') },
  { step: use('number'), chosen: use('number'), unit: use('text'), ...reference },
);
const constraintTerms = {
  components: listOf(use('text')),
  reason: use('text'),
  severity: oneOfWords(['refuse', 'advise']),
};
const constraint: Schema = {
  anyOf: [
    mapping({ kind: { const: 'not-largest' }, ...constraintTerms }, reference),
    ...['below', 'at-most'].map((bound) =>
      mapping({ kind: { const: 'share-limit' }, ...constraintTerms, [bound]: use('quantity') }, reference),
    ),
  ],
};
const yearsBack = { 'years-back': { type: ['string', 'integer'], pattern: '^[1-5]$', minimum: 1, maximum: 5 } };

export const documentParts: Readonly<Record<string, Schema>> = {
  component,
  'level-list': mapping({ list: listOf(level) }, { ...namedTerms, precision: use('quantity') }),
  levels: {
    description: 'Named results from lowest to highest, or the name of a level scale.',
    anyOf: [use('text'), use('level-list')],
  },
};

export const root: Schema = {
  ...mapping(
    {
      format: { const: policyFormat },
      key: use('text'),
      title: use('text'),
      references: entriesOf(
        mapping({ title: use('text') }, { url: use('text'), note: use('text') }),
        'The published texts.',
      ),
      components: node.components ?? {},
      combination: use('combination'),
      levels: described(use('levels'), 'The ratings.'),
    },
    {
      ...node,
      jurisdiction: use('text'),
      adoption: mapping({ 'default-when': use('text') }, reference),
      facts: entriesOf(fact, 'What is asked about the person or the assignment.'),
      choices: entriesOf(choice, 'Numbers that a locality chooses inside a range.'),
      groups: entriesOf(
        mapping({ title: use('text'), when: use('condition') }, reference),
        'Who is treated differently.',
      ),
      'level-scales': entriesOf(use('level-list'), 'Named levels that several components share.'),
      excluded: entriesOf(
        mapping(
          { title: use('text'), reason: use('text'), evidence: oneOfWords(['refuse', 'ignore']) },
          { type: use('text'), ...reference },
        ),
        'What must never count.',
      ),
      constraints: listOf(constraint, 'Limits on the weights.'),
      exceptions: listOf(
        mapping(
          {
            when: use('condition'),
            outcome: oneOfWords([...nonRatingOutcomes, 'carried-forward']),
            sentence: use('text'),
          },
          { ...yearsBack, ...reference },
        ),
        'Outcomes that replace the rating; the first that holds counts.',
      ),
      statuses: entriesOf(
        mapping(
          {
            title: use('text'),
            levels: use('levels'),
            rules: listOf(mapping({ when: use('condition'), level: use('text') }, reference)),
            otherwise: use('text'),
          },
          reference,
        ),
        'Second results derived beside the rating.',
      ),
      notices: entriesOf(
        mapping({ when: use('condition'), sentence: use('text') }, reference),
        'Remarks without effect.',
      ),
      results: entriesOf(
        mapping({ title: use('text'), changes: { type: 'object' } }, reference),
        'Parallel results: the same evidence under changes to this document (JSON merge patch).',
      ),
      overrides: entriesOf(
        mapping({ title: use('text'), effect: oneOfWords(overrideEffects), by: listOf(use('text')) }, reference),
        'What people may do to a result.',
      ),
      monotone: use('flag'),
    },
  ),
};
