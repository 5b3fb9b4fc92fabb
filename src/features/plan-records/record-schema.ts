import { z } from 'zod';
import { date, id, key, moment, person } from '../common/index.ts';

const reference = z.string().trim().min(1).max(500);
/** Grade or subject in the words of the assignments it is compared with. */
const label = z.string().trim().min(1).max(100);

const happened = z
  .strictObject({ on: date, reference: reference.describe('Where it is written down') })
  .meta({ id: 'PlanEvent' });

const componentInLaw = z
  .strictObject({
    key,
    kind: z.enum(['observation', 'pupil_data', 'individual_value_added', 'school_value_added', 'other']),
    referencing: z
      .enum(['criterion', 'publisher_norm', 'peer_state_norm'])
      .nullable()
      .describe('What pupils are measured against; null where no pupils are measured'),
  })
  .meta({ id: 'ComponentInLaw' });

const standard = z.strictObject({ grade: label, subject: label, reference }).meta({
  id: 'StandardOfAchievement',
  description: 'What the board expects pupils of a grade to achieve in a subject',
});

const content = {
  advice: happened.nullable().describe('Advice of the certificated instructional personnel'),
  adoption: happened.nullable().describe('Adoption by the governing board'),
  rubric: z
    .strictObject({
      source: z.enum(['CSTP', 'NBPTS', 'local']),
      agreementReference: reference
        .nullable()
        .describe('Agreement with the exclusive representative on these standards'),
    })
    .nullable(),
  bargainingReference: reference.nullable(),
  publication: happened.nullable().describe('Publication to the certificated staff'),
  components: z.array(componentInLaw).max(200).describe('What components are, where their type does not say it'),
  standards: z.array(standard).max(1000),
  note: z.string().trim().min(1).max(2000).nullable(),
};

/** Everything that is known of a version; what is not known is null or an empty list. */
export const newPlanRecord = z.strictObject(content).meta({ id: 'NewPlanRecord' });
export type NewPlanRecord = z.infer<typeof newPlanRecord>;

export const planRecord = z
  .object({
    ...content,
    sequence: z.int().describe('The record with the highest number counts'),
    recordedAt: moment,
    recordedBy: person.nullable().describe('null where it was loaded, or the name is not yours to see'),
  })
  .meta({ id: 'PlanRecord' });
export type PlanRecord = z.infer<typeof planRecord>;

/** Lists as they are stored. */
export const storedComponents = z.array(componentInLaw);
export const storedStandards = z.array(standard);
export const planRecordParams = z.object({ policyVersionId: id });
