/** What deadlines depend on, loaded the way an import would. */
import { randomUUID } from 'node:crypto';
import { shippedClocks } from '../../../src/modules.ts';
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import { fingerprint } from '../../../src/platform/fingerprint.ts';
import { parseYaml } from '../../../src/platform/yaml.ts';
import type { TestService } from './service.ts';

/** The district's calendar of 2025-26, both teachers employed for ten months, and the demonstration's clocks running. */
export async function loadDeadlineFacts({ database, seed }: TestService): Promise<{ calendarId: string }> {
  const { districtId, loader, people } = seed;
  const own = { district_id: districtId };
  const shipped = shippedClocks.find(({ file }) => file.includes('demonstration'));
  if (!shipped) throw new Error('The demonstration has no clocks');
  const [calendar_id, clock_set_id] = [randomUUID(), randomUUID()];
  await asViewer(database.db, loader, async (tx) => {
    await tx
      .insertInto('school_calendar')
      .values({
        ...own,
        calendar_id,
        school_year: '2025-26',
        version: 1,
        first_schoolday: '2025-08-11',
        last_schoolday: '2026-06-05',
        adopted_on: '2025-02-11',
      })
      .execute();
    await tx
      .insertInto('employment')
      .values(
        [people.teacher, people.otherTeacher].map((person_id) => ({
          ...own,
          person_id,
          status: 'permanent' as const,
          hired_on: '2015-08-10',
          valid_from: '2017-07-01',
          valid_to: null,
        })),
      )
      .execute();
    await tx
      .insertInto('district_holiday')
      .values({ ...own, holiday: '2025-09-01', name: 'Labor Day' })
      .execute();
    const document = JSON.stringify(parseYaml(shipped.text).document);
    const clocks = { key: 'demonstration', title: 'Clocks', source: shipped.text, document };
    await tx
      .insertInto('clock_set')
      .values({ ...own, ...clocks, clock_set_id, fingerprint: fingerprint(document) })
      .execute();
    await tx
      .insertInto('clock_choice')
      .values({ ...own, school_year: '2025-26', sequence: 1, clock_set_id })
      .execute();
  });
  return { calendarId: calendar_id };
}

/** What an adoption of a calendar proposes. */
export interface Proposal {
  schoolYear: string;
  firstSchoolday: string;
  lastSchoolday: string;
  adoptedOn: string;
  schoolId?: string;
  track?: string;
}

export const proposal = (lastSchoolday: string, more: Partial<Proposal> = {}): Proposal => ({
  schoolYear: '2025-26',
  firstSchoolday: '2025-08-11',
  lastSchoolday,
  adoptedOn: '2026-05-19',
  ...more,
});

/** A deadline as a timeline shows it. */
export interface Shown {
  kind: string;
  state: string;
  dueOn: string | null;
  notice: string | null;
}
