/** What is written in an evaluation: texts, evidence on pupils, responsibilities, recommendations. */
import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { date, evaluationParams, id, key, moment, schoolYear } from '../common/index.ts';

const text = z.string().max(20_000);
const given = z.string().trim().min(1).max(20_000);
const title = z.string().trim().min(1).max(300);
const revision = z.int().describe('Send it in quotation marks as If-Match to change this');
const path = '/api/v1/evaluations/{evaluationId}';
const tag = 'Written evaluation';
const staff = ['administrator', 'hr'] as const;

const criterionKey = z
  .enum(['b1', 'b2', 'b3', 'b4'])
  .describe(
    'Of 44662(b): b1 pupil progress, b2 techniques and strategies, b3 curricular objectives, b4 learning environment',
  );
export const criterionContent = z
  .strictObject({ finding: text, isBelowStandard: z.boolean() })
  .meta({ id: 'CriterionContent' });
export const criterion = criterionContent
  .extend({
    criterion: criterionKey,
    isShared: z.boolean().describe('Whether the employee reads it'),
    revision: revision.describe('0 before anything was written; send it in quotation marks as If-Match'),
    updatedAt: moment.nullable(),
  })
  .meta({ id: 'Criterion' });

export const responsibilityContent = z
  .strictObject({
    title,
    finding: text,
    isBelowStandard: z.boolean().nullable().describe('null: not rated yet'),
    isWithdrawn: z.boolean().default(false),
  })
  .meta({ id: 'ResponsibilityContent' });
export const responsibility = responsibilityContent
  .extend({ responsibilityId: id, isShared: z.boolean(), revision, updatedAt: moment })
  .meta({ id: 'Responsibility' });

export const evidenceContent = z
  .strictObject({
    title,
    instrument: key.describe("Key of an instrument of the district's catalogue"),
    referencing: z.enum(['criterion', 'publisher_norm', 'peer_state_norm']),
    metric: z.string().trim().min(1).max(300).describe('What is reported: scale score against a cut, percentile …'),
    dataYear: schoolYear.describe('The school year the pupils were tested in'),
    grade: z.string().trim().min(1).max(20).nullable(),
    subject: z.string().trim().min(1).max(100).nullable(),
    releasedOn: date.nullable().describe('Day the results came out; null: not known'),
    usedOn: date.describe('Day it was used in the evaluation'),
    standards: z.enum(['local', 'state', 'none']).describe('Which standards it measures progress toward'),
    level: z.enum(['own_pupils', 'school']).describe("Whose pupils: the employee's own, or the whole school's"),
    isConsidered: z.boolean(),
    weight: z
      .string()
      .regex(/^(0(\.\d{1,10})?|1(\.0{1,10})?)$/, 'A weight is a decimal from 0 to 1')
      .describe('Share of the composite; 0 when considered or cited only'),
    isValueAdded: z.boolean(),
    isWithdrawn: z.boolean().default(false),
  })
  .meta({ id: 'EvidenceContent' });
export type EvidenceContent = z.infer<typeof evidenceContent>;
export const evidenceItem = evidenceContent
  .extend({ evidenceItemId: id, revision, updatedAt: moment })
  .meta({ id: 'EvidenceItem' });

export const recommendationContent = z
  .strictObject({
    about: z.string().trim().max(100).describe('Key of the criterion, element or responsibility; empty for the whole'),
    recommendation: given,
    isWithdrawn: z.boolean().default(false),
  })
  .meta({ id: 'RecommendationContent' });
export const recommendation = recommendationContent
  .extend({ recommendationId: id, isShared: z.boolean(), revision, updatedAt: moment })
  .meta({ id: 'Recommendation' });

const focusElement = z.strictObject({
  element: z.string().trim().min(1).max(20),
  chosenBy: z.enum(['district', 'teacher', 'jointly']),
});
const recorded = { recordedAt: moment };

export const newNotice = z.strictObject({ description: given, givenOn: date }).meta({ id: 'NewUnsatisfactoryNotice' });
export const newPlan = z.strictObject({ plan: given, agreedOn: date }).meta({ id: 'NewAssistancePlan' });
export const newReferral = z
  .strictObject({ referredOn: date, note: z.string().trim().max(4000).default('') })
  .meta({ id: 'NewPeerAssistanceReferral' });
export const notice = newNotice.extend({ noticeId: id, ...recorded }).meta({ id: 'UnsatisfactoryNotice' });
export const plan = newPlan.extend({ planId: id, ...recorded }).meta({ id: 'AssistancePlan' });
export const referral = newReferral
  .extend({ referralId: id, note: z.string(), ...recorded })
  .meta({ id: 'PeerAssistanceReferral' });

export const writing = z
  .object({
    criteria: z.array(criterion).describe('All four, in order'),
    responsibilities: z.array(responsibility),
    evidence: z.array(evidenceItem),
    focusElements: z.array(focusElement),
    recommendations: z.array(recommendation),
    notices: z.array(notice),
    plans: z.array(plan),
    referrals: z.array(referral),
  })
  .meta({ id: 'Writing' });

export const readWriting = endpoint({
  operationId: 'readWriting',
  method: 'get',
  path: `${path}/writing`,
  tag,
  summary: 'What is written in an evaluation; a teacher reads it once it is issued, and notices, plans and referrals',
  access: [...staff, 'teacher'],
  params: evaluationParams,
  success: { status: 200, description: 'The texts', schema: writing },
});

/** A text that is changed as it is typed: by its own revision. */
const change = { method: 'put', tag, access: staff, etag: true, ifMatch: true, problems: [409] } as const;
const creation = { method: 'post', tag, access: staff, params: evaluationParams, idempotencyKey: true } as const;

export const writeCriterion = endpoint({
  ...change,
  operationId: 'writeCriterion',
  path: `${path}/criteria/{criterion}`,
  summary: 'Write what was found under one of the four criteria',
  description: 'If-Match carries the revision of this text, "0" before anything was written.',
  params: evaluationParams.extend({ criterion: criterionKey }),
  body: criterionContent,
  success: { status: 200, description: 'The text', schema: criterion },
});

export const addResponsibility = endpoint({
  ...creation,
  operationId: 'addResponsibility',
  path: `${path}/responsibilities`,
  summary: 'Add a job responsibility of non-instructional staff',
  body: responsibilityContent,
  success: { status: 201, description: 'The responsibility', schema: responsibility },
  etag: true,
  problems: [409],
});

export const writeResponsibility = endpoint({
  ...change,
  operationId: 'writeResponsibility',
  path: `${path}/responsibilities/{responsibilityId}`,
  summary: 'Rate or change a job responsibility, or withdraw it',
  params: evaluationParams.extend({ responsibilityId: id }),
  body: responsibilityContent,
  success: { status: 200, description: 'The responsibility', schema: responsibility },
});

export const addEvidence = endpoint({
  ...creation,
  operationId: 'addEvidence',
  path: `${path}/evidence-items`,
  summary:
    "Add evidence on pupils that was weighed, considered or cited; what the district's scores give is there already",
  body: evidenceContent,
  success: { status: 201, description: 'The evidence', schema: evidenceItem },
  etag: true,
  problems: [409],
});

export const writeEvidence = endpoint({
  ...change,
  operationId: 'writeEvidence',
  path: `${path}/evidence-items/{evidenceItemId}`,
  summary: 'Change evidence on pupils, or withdraw it',
  params: evaluationParams.extend({ evidenceItemId: id }),
  body: evidenceContent,
  success: { status: 200, description: 'The evidence', schema: evidenceItem },
});

export const addRecommendation = endpoint({
  ...creation,
  operationId: 'addRecommendation',
  path: `${path}/recommendations`,
  summary: 'Add a recommendation for improvement; also after the evaluation was issued',
  body: recommendationContent,
  success: { status: 201, description: 'The recommendation', schema: recommendation },
  etag: true,
  problems: [409],
});

export const writeRecommendation = endpoint({
  ...change,
  operationId: 'writeRecommendation',
  path: `${path}/recommendations/{recommendationId}`,
  summary: 'Change or withdraw a recommendation that was not shared yet',
  params: evaluationParams.extend({ recommendationId: id }),
  body: recommendationContent,
  success: { status: 200, description: 'The recommendation', schema: recommendation },
});

export const chooseFocusElements = endpoint({
  ...change,
  operationId: 'chooseFocusElements',
  path: `${path}/focus-elements`,
  summary: 'Say which elements the form rates and who chose each',
  description: 'If-Match carries the ETag of the evaluation.',
  params: evaluationParams,
  body: z.strictObject({ elements: z.array(focusElement).max(60) }).meta({ id: 'FocusElements' }),
  success: { status: 200, description: 'The elements', schema: z.object({ elements: z.array(focusElement) }) },
});

export const giveNotice = endpoint({
  ...creation,
  operationId: 'giveNotice',
  path: `${path}/unsatisfactory-notices`,
  summary: 'Record the written notice of unsatisfactory performance, which describes it (44664(b))',
  body: newNotice,
  success: { status: 201, description: 'The notice', schema: notice },
});

export const agreeOnPlan = endpoint({
  ...creation,
  operationId: 'agreeOnPlan',
  path: `${path}/assistance-plans`,
  summary: 'Record how the employee is to be assisted (44664(b))',
  body: newPlan,
  success: { status: 201, description: 'The plan', schema: plan },
});

export const referToPeerAssistance = endpoint({
  ...creation,
  operationId: 'referToPeerAssistance',
  path: `${path}/par-referrals`,
  summary: 'Record the referral to Peer Assistance and Review (44664(c))',
  body: newReferral,
  success: { status: 201, description: 'The referral', schema: referral },
});
