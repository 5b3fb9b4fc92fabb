import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { findings, id, moment, person } from '../common/index.ts';
import { actFacts, recordableAct, recordableActs } from './act-schema.ts';

const access = ['hr'] as const;
const tag = 'Legal acts';
const params = z.object({ personId: id });
const path = '/api/v1/people/{personId}/legal-acts';

const legalAct = z
  .object({
    legalActId: id,
    person,
    act: z.enum(recordableActs),
    facts: z.record(z.string(), z.unknown()),
    findings,
    evaluationId: id.nullable(),
    note: z.string().nullable(),
    recordedAt: moment,
    recordedBy: person,
  })
  .meta({ id: 'LegalAct' });

export const checkAct = endpoint({
  operationId: 'checkLegalAct',
  method: 'post',
  path: '/api/v1/legal-acts/check',
  tag,
  summary: 'What the law says of an act before it is done; nothing is stored',
  access,
  body: z.strictObject({ facts: actFacts }).meta({ id: 'ActToCheck' }),
  success: {
    status: 200,
    description: 'The findings; none where nothing stands against it',
    schema: z.object({ findings }).meta({ id: 'ActFindings' }),
  },
});

export const listActs = endpoint({
  operationId: 'listLegalActs',
  method: 'get',
  path,
  tag,
  summary: 'Charges, derogatory entries and transfers on record for an employee, newest first',
  access,
  params,
  success: { status: 200, description: 'The acts', schema: z.object({ items: z.array(legalAct) }) },
});

export const recordAct = endpoint({
  operationId: 'recordLegalAct',
  method: 'post',
  path,
  tag,
  summary: 'Record an act toward an employee; what the law blocks is refused',
  access,
  params,
  body: z
    .strictObject({
      facts: recordableAct,
      evaluationId: id.optional().describe("The employee's evaluation that goes with it, where it is on record here"),
      note: z.string().trim().min(1).max(2000).optional(),
    })
    .meta({ id: 'NewLegalAct' }),
  success: { status: 201, description: 'The act as recorded', schema: legalAct },
  idempotencyKey: true,
  problems: [409],
});
