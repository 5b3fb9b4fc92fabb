/** What the attempts on mail and reminders rest on. */
import { queueMessage } from '../../../src/features/messages/index.ts';
import { asViewer, asWatcher } from '../../../src/platform/database/as-viewer.ts';
import { FINGERPRINT, type SmallDistrict } from '../../support/small-district.ts';
import type { Attempt } from './attempt.ts';

/** The tables in question. */
export const watching = ['message', 'reminder_preference', 'calendar_link', 'reminder', 'calendar_entry'] as const;

export const link = (
  { districtId }: SmallDistrict,
  personId: string,
  role: 'administrator' | 'teacher' | 'hr',
  hash = FINGERPRINT,
) => ({
  district_id: districtId,
  person_id: personId,
  role,
  token_hash: hash,
});

/** Both teachers have chosen, the first has a calendar and was sent a message; elsewhere the same. */
export async function loadWatching({ db, here, elsewhere, teacher }: Attempt): Promise<void> {
  const [first, second] = here.teachers;
  const otherTeacher = here.viewer('teacher', second.personId);
  for (const [viewer, personId] of [
    [teacher, first.personId],
    [otherTeacher, second.personId],
  ] as const)
    await asViewer(db, viewer, (tx) =>
      tx
        .insertInto('reminder_preference')
        .values({ district_id: here.districtId, person_id: personId, delivery: 'weekly' })
        .execute(),
    );
  await asViewer(db, teacher, (tx) =>
    tx
      .insertInto('calendar_link')
      .values(link(here, first.personId, 'teacher'))
      .execute(),
  );
  for (const district of [here, elsewhere])
    await asWatcher(db, district.districtId, async (tx) => {
      const [{ personId, evaluationId }] = district.teachers;
      const told = {
        district_id: district.districtId,
        evaluation_id: evaluationId,
        kind: 'delivery',
        due_on: '2026-05-11',
      };
      await queueMessage(tx, district.districtId, {
        recipientId: personId,
        kind: 'issued_copy',
        occasion: 'test',
        subject: 'Secret subject',
        text: 'Secret text',
      });
      await tx
        .insertInto('reminder')
        .values({ ...told, recipient_id: personId, stage: 14, told_on: '2026-04-27' })
        .execute();
      await tx
        .insertInto('calendar_entry')
        .values({ ...told, changed_at: new Date() })
        .execute();
    });
}
