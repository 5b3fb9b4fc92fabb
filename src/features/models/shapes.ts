/** A model as the API gives it out; the answer itself is src/modelling/answer/model.ts. */
import { z } from 'zod';
import type { Model as Answer } from '../../modelling/answer/model.ts';
import { id } from '../common/index.ts';
import { policyReference } from '../policies/index.ts';

const exact = z.string().describe('An exact decimal or fraction');
const namedKey = { key: z.string(), title: z.string() };
const labelled = z.object({ key: z.string(), label: z.string() });

export const cell = z
  .union([
    z.object({ count: z.int() }),
    z.object({ least: z.int(), greatest: z.int().nullable().describe('null: no bound is told') }),
  ])
  .meta({ id: 'ModelCell' });

const path = z.object({
  moves: z.object(namedKey),
  others: z.array(z.object({ ...namedKey, share: exact })).describe('How the others share what is left'),
  current: exact.nullable().describe('Where the policy stands; null while undetermined'),
  scenario: exact.nullable(),
  permitted: z.array(z.object({ from: exact, to: exact })).describe("What the policy's own constraints permit"),
  steps: z.int(),
});

const curve = z
  .object({
    bands: z.array(
      labelled.extend({ levels: z.array(z.string()).describe('Counted together'), holdsNotRated: z.boolean() }),
    ),
    points: z.array(
      z.object({
        share: exact.describe('Of the whole, for the moving weight'),
        counts: z.array(z.int()).nullable().describe('By band; null: not shown'),
        moved: z
          .object({ up: z.int(), down: z.int(), sentence: z.string() })
          .nullable()
          .describe('Against the policy as it is; null: not settled, or not shown'),
        cells: z
          .array(z.array(z.int()))
          .nullable()
          .describe('By band under the policy as it is, then by band at this weight; null: not settled, or not shown'),
      }),
    ),
    hidden: z.string().nullable().describe('What is not shown and why'),
  })
  .meta({ id: 'ModelCurve' });

const noisy = z
  .object({
    epsilon: exact,
    sensitivity: z.int(),
    levels: z.array(labelled),
    points: z.array(
      z.object({
        share: exact,
        counts: z.array(z.int()).describe('Not rated, then the levels from the lowest; noise can make them negative'),
        deviation: z.string().describe('Standard deviation of the noise in each count'),
      }),
    ),
    sentence: z.string(),
  })
  .meta({ id: 'NoisyCurve' });

const migration = z
  .object({
    rows: z.array(labelled).describe('Ratings under the policy; some may be counted together'),
    columns: z.array(labelled).describe('Ratings under the scenario'),
    cells: z.array(z.array(cell)),
    rowTotals: z.array(cell),
    columnTotals: z.array(cell),
    total: z.int(),
    unchanged: cell,
    up: cell,
    down: cell,
    kappa: z.string().nullable(),
    weightedKappa: z.string().nullable(),
  })
  .meta({ id: 'MigrationTable' });

const effective = z
  .object({
    teachers: z.int().nullable().describe('With every part; null: hidden'),
    rows: z.array(
      z.object({
        ...namedKey,
        nominal: exact,
        effective: z.string().nullable(),
        deviationShare: z.string().nullable(),
        correlation: z.string().nullable(),
      }),
    ),
    toObtain: z.array(z.object({ key: z.string(), nominal: z.string() })).nullable(),
    sentence: z.string(),
  })
  .meta({ id: 'EffectiveWeights' });

const group = z.object({
  label: z.string().describe('A group; in the last row of a published table, hidden groups taken together'),
  size: cell,
  reaching: cell.describe('How many are rated at or above the line'),
  share: exact.nullable().describe('Rated at or above the line; null: not shown'),
  ratio: z.string().nullable().describe('Against the highest share of a shown group; null: not shown or not compared'),
  isBelowFourFifths: z.boolean().nullable(),
});

/** The answer without what it is about. */
export const modelAnswer = z.object({
  release: z.enum(['published', 'exact']),
  method: z.object({ kind: z.enum(['exact', 'grid']), why: z.string().nullable() }),
  levels: z.array(labelled).describe('Ratings of the scenario, lowest first'),
  sentences: z.array(z.string()).describe('What the answer amounts to, the most important first'),
  weights: z.array(z.object({ ...namedKey, current: exact.nullable(), scenario: exact.nullable() })),
  path: path.nullable().describe('null: no weight can be moved; a sentence says why'),
  curve: curve.nullable(),
  noisy: noisy.nullable(),
  migration: migration.nullable().describe('null while a weight or cut point is undetermined'),
  unchanged: z.string().nullable().describe('Why nothing moves'),
  effectiveWeights: effective.nullable(),
  quality: z
    .object({ reliability: z.string(), accuracy: z.string(), consistency: z.string(), sentence: z.string() })
    .nullable()
    .describe('Where reliabilities are known'),
  agreement: z
    .object({
      spearman: z.string(),
      kendall: z.string().describe('tau-b'),
      topTenth: z.string().describe('Share of the highest tenth of composites that stays in it'),
      bottomTenth: z.string(),
      sentence: z.string(),
    })
    .nullable()
    .describe('Of the order of composites under the policy and the scenario; null in published answers'),
  groups: z.array(
    z.object({ name: z.string(), groups: z.array(group), sentence: z.string(), crossover: exact.nullable() }),
  ),
  rules: z.array(z.object({ ...namedKey, sentence: z.string(), up: cell, down: cell })),
  consequences: z
    .object({
      referrals: exact,
      consultingTeachers: z.string(),
      evaluationsNextYear: exact,
      evaluatorHours: exact,
      pay: exact,
      sentence: z.string(),
    })
    .nullable(),
}) satisfies z.ZodType<unknown, Answer>;

export const model = modelAnswer
  .extend({
    fingerprint: z.string().describe('Of the question: the same question has the same answer'),
    policy: policyReference,
    cohort: z.object({
      cohortId: id,
      title: z.string(),
      fingerprint: z.string(),
      size: z.int(),
      threshold: z.int(),
    }),
    queries: z
      .object({ used: z.int(), cap: z.int() })
      .nullable()
      .describe('New questions that the side has asked of this cohort; null for those who are not capped'),
  })
  .meta({ id: 'Model' });

export type Model = z.infer<typeof model>;

/** What was kept before answers told of the agreement of orders is read as not telling. */
const stored = model.extend({ agreement: modelAnswer.shape.agreement.default(null) });

/** A model that was kept as JSON, for instance with a proposal. */
export const storedModel = (json: unknown): Model => stored.parse(json);
