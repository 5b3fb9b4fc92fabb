/** Legal notices: that a copy was issued, or that a notice in writing was given. They say where to read it, and no more. */
import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { asDutyReader, asWatcher } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import { inWords, type LocalDate } from '../../rules/local-date.ts';
import { type NewMessage, queueMessage } from '../messages/index.ts';

/** Days for which something recorded is still told by mail. What is older, people were told before mail was set up. */
const tellFor = 7;

/** Queues a message for everything recorded lately that nobody was told of; gives how many. */
export async function notifyDistrict(
  { db, clock }: { db: Kysely<Database>; clock: Clock },
  districtId: string,
): Promise<number> {
  const since = new Date(clock.now().getTime() - tellFor * 86_400_000);
  const notices = await readNotices(db, districtId, since);
  if (notices.length === 0) return 0;
  return await asWatcher(db, districtId, async (tx) => {
    let queued = 0;
    for (const notice of notices) if ((await queueMessage(tx, districtId, notice)) !== undefined) queued += 1;
    return queued;
  });
}

async function readNotices(db: Kysely<Database>, districtId: string, since: Date): Promise<NewMessage[]> {
  return await asDutyReader(db, districtId, async (tx) => {
    const issued = await tx
      .selectFrom('evaluation_step as step')
      .innerJoin('evaluation', (join) =>
        join
          .onRef('evaluation.district_id', '=', 'step.district_id')
          .onRef('evaluation.evaluation_id', '=', 'step.evaluation_id'),
      )
      .select(['step.step_id', 'step.evaluatee_id', 'step.occurred_on', 'evaluation.school_year'])
      .where('step.district_id', '=', districtId)
      .where('step.kind', '=', 'issued')
      .where('step.recorded_at', '>', since)
      .execute();
    const given = await tx
      .selectFrom('unsatisfactory_notice')
      .select(['notice_id', 'evaluatee_id', 'given_on'])
      .where('district_id', '=', districtId)
      .where('recorded_at', '>', since)
      .execute();
    return [
      ...issued.map((row) => issuedCopy(row.evaluatee_id, row.step_id, row.school_year, row.occurred_on as LocalDate)),
      ...given.map((row) => writtenNotice(row.evaluatee_id, row.notice_id, row.given_on as LocalDate)),
    ];
  });
}

const issuedCopy = (recipientId: string, occasion: string, schoolYear: string, day: LocalDate): NewMessage => ({
  recipientId,
  kind: 'issued_copy',
  occasion,
  subject: 'Your written evaluation was issued',
  text: `A copy of your written evaluation for the school year ${schoolYear} was issued on ${inWords(day)}. Sign in to read it.

You may respond in writing. Your response becomes a permanent part of the record (Educ. Code 44663).`,
});

const writtenNotice = (recipientId: string, occasion: string, day: LocalDate): NewMessage => ({
  recipientId,
  kind: 'unsatisfactory_notice',
  occasion,
  subject: 'A written notice about your evaluation',
  text: `A written notice about your evaluation was given on ${inWords(day)}. Sign in to read it.`,
});
