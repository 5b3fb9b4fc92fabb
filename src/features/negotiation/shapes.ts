/** Negotiations, proposals and steps as the API gives them out. */
import { z } from 'zod';
import { cohortSummary } from '../cohorts/index.ts';
import { allowedActions, date, findings, id, key, moment } from '../common/index.ts';
import { model } from '../models/index.ts';
import { policyReference } from '../policies/index.ts';
import { sides, stepKinds } from './order/steps.ts';

const side = z.enum(sides);
const share = z
  .string()
  .nullable()
  .describe('Decimal share of the whole; null where it is undetermined or not weighed');

const proposalReference = z
  .object({ proposalId: id, number: z.int().describe('Counts the proposals of a negotiation'), side })
  .meta({ id: 'ProposalReference' });

export const proposal = proposalReference
  .extend({
    title: z.string(),
    rationale: z.string(),
    answers: proposalReference.nullable().describe('The proposal that it is a counterproposal to'),
    tabledAt: moment,
    tabledBy: z.string(),
    state: z.enum([
      'tabled',
      'countered',
      'withdrawn',
      'superseded',
      'tentatively-agreed',
      'ratified',
      'rejected',
      'adopted',
    ]),
    agreedBy: z.array(side).describe('In the order in which they agreed; both: the agreement is tentative'),
    document: z.record(z.string(), z.unknown()).describe('The differences from the policy, as tabled'),
    difference: z.object({ sentences: z.array(z.string()) }),
    weights: z.array(z.object({ key, title: z.string(), current: share, proposed: share })),
    findings: findings.describe(
      'What the law said of it when it was tabled, if it took effect with nothing more on record',
    ),
    impact: model.describe('As it was published when the proposal was tabled'),
    fingerprints: z.object({ policy: z.string(), cohort: z.string(), scenario: z.string() }),
    command: z.string().describe('Reproduces the impact from the same policy and cohort'),
    allowedActions: z.array(z.enum(['withdraw', 'counter', 'agree', 'ratify', 'adopt'])),
  })
  .meta({ id: 'Proposal' });
export type Proposal = z.infer<typeof proposal>;

export const bargainingStep = z
  .object({
    stepId: id,
    sequence: z.int(),
    kind: z.enum(stepKinds),
    side,
    proposal: proposalReference,
    on: date.nullable().describe('Day of a vote; null for what happened when it was recorded'),
    votesFor: z.int().nullable(),
    votesAgainst: z.int().nullable(),
    reference: z.string().nullable().describe('Where the vote is written down'),
    note: z.string().nullable(),
    recordedAt: moment,
    recordedBy: z.string(),
    sentence: z.string(),
  })
  .meta({ id: 'BargainingStep' });
export type BargainingStepView = z.infer<typeof bargainingStep>;

export const negotiationSummary = z
  .object({
    negotiationId: id,
    title: z.string(),
    policy: policyReference.describe('What is bargained over'),
    cohort: cohortSummary.describe('What both sides model on'),
    openedAt: moment,
    openedBy: z.string(),
    state: z.enum(['open', 'tentatively-agreed', 'ratified', 'adopted']),
  })
  .meta({ id: 'NegotiationSummary' });

export const negotiation = negotiationSummary
  .extend({
    proposals: z.array(proposal).describe('In the order in which they were tabled'),
    steps: z.array(bargainingStep).describe('Oldest first; steps are only ever added'),
    adopted: policyReference.nullable().describe('The version that came of it'),
    whoCanSee: z.string(),
    allowedActions,
  })
  .meta({ id: 'Negotiation' });
export type NegotiationView = z.infer<typeof negotiation>;
