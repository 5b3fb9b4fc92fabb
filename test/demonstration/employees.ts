/** What is said of the invented employees makes a schedule with every kind of reason in it. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { demonstrationDistrictId } from '../../src/features/demonstration/index.ts';
import { readText } from '../../src/features/demonstration/fixtures.ts';
import { personIdOf } from '../../src/features/demonstration/people-rows.ts';
import { employeeFacts } from '../../src/features/people/queries.ts';
import { type ScheduledEmployee, scheduleOf } from '../../src/features/schedule/queries.ts';
import { ruleBooks } from '../../src/modules.ts';
import { asDutyReader } from '../../src/platform/database/as-viewer.ts';
import type { TestDatabase } from '../support/database.ts';

const page = readText('../../docs/demonstration-data.md');
const asOf = '2026-11-28';

/** Tests of the loaded demonstration district. */
export function employeesHaveHistories(loaded: () => TestDatabase): void {
  let schedule: ScheduledEmployee[];

  beforeAll(async () => {
    const [book] = ruleBooks;
    if (!book) throw new Error('There is no rule book');
    schedule = await asDutyReader(loaded().db, demonstrationDistrictId, (tx) =>
      scheduleOf(tx, demonstrationDistrictId, book, { schoolYear: '2026-27', asOf }),
    );
  });

  describe('the schedule of 2026-27 as of November 28, 2026', () => {
    test.each([
      ['EVERY_OTHER_YEAR', true],
      ['EVERY_OTHER_YEAR', false],
      ['EVERY_FIVE_YEARS', false],
      ['CONSENT_WITHDRAWN', true],
      ['AFTER_UNSATISFACTORY', true],
      ['PROBATIONARY', true],
    ] as const)('has the people of docs/demonstration-data.md with the reason %s, due: %s', (reason, isDue) => {
      const found = schedule.filter((each) => each.reason === reason && each.isDue === isDue);
      expect(page).toContain(`| ${reason} | ${isDue ? 'due' : 'not due'} | ${found.length} |`);
      expect(found.length).toBeGreaterThan(0);
    });

    test('has everybody: 1,387 teachers, 80 principals and 80 assistant principals', () => {
      expect(schedule).toHaveLength(1_387 + 160);
    });

    test('finds the few that were forgotten, an interval without the evaluator and a request that waits', () => {
      const codes = schedule.flatMap(({ findings }) => findings.map(({ rule, code }) => `${rule} ${code}`));
      const count = (code: string) => codes.filter((each) => each === code).length;
      for (const code of [
        'K27 NOT_EVALUATED',
        'K28 NO_EVALUATOR_CONSENT',
        'K28 CONSENT_WITHDRAWN',
        'K37 INSPECTION_OVERDUE',
      ])
        expect(page).toContain(`| ${code} | ${count(code)} |`);
      expect(count('K27 NOT_EVALUATED')).toBeGreaterThan(0);
      expect(count('K28 NO_EVALUATOR_CONSENT')).toBeGreaterThan(0);
    });
  });

  test("The teacher's account was believed to be hired a year later until that was corrected", async () => {
    const personId = personIdOf.teacher('157');
    const hiredOn = async (knownAt: string) =>
      (
        await asDutyReader(loaded().db, demonstrationDistrictId, (tx) =>
          employeeFacts(tx, demonstrationDistrictId, { personIds: [personId], asOf, knownAt: new Date(knownAt) }),
        )
      ).get(personId)?.hiredOn;
    const before = await hiredOn('2024-09-17T19:59:59Z');
    const after = await hiredOn('2024-09-17T20:00:00Z');
    expect(Number(before?.slice(0, 4))).toBe(Number(after?.slice(0, 4)) + 1);
  });
}
