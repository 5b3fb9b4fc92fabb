import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { modellingAccess } from '../cohorts/index.ts';
import { date, id } from '../common/index.ts';
import { negotiation, negotiationSummary, proposal } from './shapes.ts';

const negotiators = ['union_negotiator', 'district_negotiator'] as const;
const tag = 'Negotiations';
const title = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(5000);
const reference = z.string().trim().min(1).max(500);
const note = z.string().trim().min(1).max(2000).optional();
const negotiationParams = z.object({ negotiationId: id });
const proposalParams = z.object({ proposalId: id });

export const listNegotiations = endpoint({
  operationId: 'listNegotiations',
  method: 'get',
  path: '/api/v1/negotiations',
  tag,
  summary: 'The negotiations of the district, newest first',
  access: modellingAccess,
  success: { status: 200, description: 'Negotiations', schema: z.object({ items: z.array(negotiationSummary) }) },
});

export const openNegotiation = endpoint({
  operationId: 'openNegotiation',
  method: 'post',
  path: '/api/v1/negotiations',
  tag,
  summary: 'Open a negotiation over a published policy version and a cohort',
  access: modellingAccess,
  body: z.strictObject({ title, policyVersionId: id, cohortId: id }).meta({ id: 'NewNegotiation' }),
  success: { status: 201, description: 'The negotiation, with nothing on the table', schema: negotiation },
  etag: true,
  idempotencyKey: true,
});

export const readNegotiation = endpoint({
  operationId: 'readNegotiation',
  method: 'get',
  path: '/api/v1/negotiations/{negotiationId}',
  tag,
  summary: 'A negotiation with its proposals and its history',
  access: modellingAccess,
  params: negotiationParams,
  success: { status: 200, description: 'The negotiation', schema: negotiation },
  etag: true,
});

export const tableProposal = endpoint({
  operationId: 'tableProposal',
  method: 'post',
  path: '/api/v1/negotiations/{negotiationId}/proposals',
  tag,
  summary: "Put one version of an own scenario on the table, or answer the other side's proposal with it",
  description:
    'The version is copied word for word, with what the law says of it and its published impact. Later changes of the ' +
    'scenario do not reach the proposal.',
  access: negotiators,
  params: negotiationParams,
  body: z
    .strictObject({
      scenarioId: id,
      version: z.int().min(1),
      title,
      rationale: text.describe('Why; both sides read it'),
      answers: id.optional().describe('A proposal of the other side: this one is a counterproposal to it'),
    })
    .meta({ id: 'NewProposal' }),
  success: { status: 201, description: 'The proposal', schema: proposal },
  idempotencyKey: true,
  problems: [409, 429],
});

const act = { method: 'post', tag, params: proposalParams, problems: [409] } as const;
const proposalNow = { status: 200, description: 'The proposal as it stands now', schema: proposal } as const;

export const withdrawProposal = endpoint({
  ...act,
  operationId: 'withdrawProposal',
  path: '/api/v1/proposals/{proposalId}/withdrawal',
  summary: 'Take an own proposal off the table; it stays on record',
  access: negotiators,
  body: z.strictObject({ note }).meta({ id: 'Withdrawal' }),
  success: proposalNow,
});

export const agreeToProposal = endpoint({
  ...act,
  operationId: 'agreeToProposal',
  path: '/api/v1/proposals/{proposalId}/agreement',
  summary: 'Agree to a proposal; once both sides have, the agreement is tentative and all else is off the table',
  access: negotiators,
  body: z.strictObject({ note }).meta({ id: 'Agreement' }),
  success: proposalNow,
});

const votes = z.int().min(0).max(1_000_000);
const vote = {
  on: date.describe('Day of the vote; not in the future'),
  votesFor: votes,
  votesAgainst: votes,
  reference: reference.describe('Where the vote is written down'),
};

export const ratifyProposal = endpoint({
  ...act,
  operationId: 'ratifyProposal',
  path: '/api/v1/proposals/{proposalId}/ratification',
  summary: "Record the vote of the union's members on a tentative agreement",
  description: 'Unless more votes are for it than against, the proposal has failed, and bargaining goes on.',
  access: ['union_negotiator'],
  body: z.strictObject({ ...vote, note }).meta({ id: 'Ratification' }),
  success: proposalNow,
});

export const adoptProposal = endpoint({
  ...act,
  operationId: 'adoptProposal',
  path: '/api/v1/proposals/{proposalId}/adoption',
  summary: 'Record the vote of the governing board on a ratified agreement',
  description:
    'With more votes for it than against, the next version of the policy is published in the same moment: the text of ' +
    'the version that was bargained over with the changes put in, and the record of its adoption. What the law blocks is ' +
    'refused. Otherwise the proposal has failed, and bargaining goes on.',
  access: ['district_negotiator'],
  body: z
    .strictObject({
      ...vote,
      note,
      bargainingReference: reference.describe('Where the agreement is written down'),
      adviceOn: date.optional().describe('Day of the advice of the certificated instructional personnel'),
      adviceReference: reference.optional(),
    })
    .refine(({ adviceOn, adviceReference }) => (adviceOn === undefined) === (adviceReference === undefined), {
      path: ['adviceReference'],
      message: 'Give both the day of the advice and where it is written down, or neither',
    })
    .meta({ id: 'Adoption' }),
  success: proposalNow,
});

export const briefFormats = ['pdf', 'xlsx'] as const;
export const readBrief = endpoint({
  operationId: 'readBargainingBrief',
  method: 'get',
  path: '/api/v1/negotiations/{negotiationId}/brief',
  tag,
  summary: 'The bargaining brief: facts, proposals with findings and impact, history',
  access: modellingAccess,
  params: negotiationParams,
  query: z.strictObject({ format: z.enum(briefFormats).default('pdf') }),
  success: {
    status: 200,
    description: 'A tagged PDF, or a workbook (XLSX)',
    schema: z.string().meta({ format: 'binary' }),
    mediaType: 'application/pdf',
  },
});
