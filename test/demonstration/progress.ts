/** Pupil progress in the demonstration district against the file of scores that it is worked out from. */
import { expect, test } from '@jest/globals';
import { gainsIn } from '../../scripts/demonstration/growth-expectations.ts';
import { demonstrationDistrictId } from '../../src/features/demonstration/index.ts';
import { personIdOf } from '../../src/features/demonstration/people-rows.ts';
import { readStar } from '../../src/features/demonstration/star.ts';
import type { SubjectProgress } from '../../src/features/measures/index.ts';
import { asViewer, type Viewer } from '../../src/platform/database/as-viewer.ts';
import type { TestDatabase } from '../support/database.ts';

const loader: Viewer = { districtId: demonstrationDistrictId, personId: null, role: 'loader', schoolIds: [] };

export function progressIsAsInTheFile(database: () => TestDatabase): void {
  test('is what the file of scores says, pupil for pupil', async () => {
    const inFile = Map.groupBy(gainsIn(readStar()), (gain) => `${personIdOf.teacher(gain.teacherKey)} ${gain.subject}`);
    const rows = await asViewer(database().db, loader, async (tx) =>
      tx.selectFrom('measure').select(['evaluatee_id', 'evidence']).execute(),
    );
    const measured = rows.flatMap(({ evaluatee_id, evidence }) => {
      const { measures = [] } = evidence as { measures?: SubjectProgress[] };
      return measures.map((measure) => [`${evaluatee_id} ${measure.subject}`, measure.pupils] as const);
    });
    expect(rows).toHaveLength(1_387);
    expect(measured).toHaveLength(inFile.size);
    for (const [whose, pupils] of measured) {
      const points = pupils.map(({ prior, current }) => Number(current) - Number(prior));
      const expected = (inFile.get(whose) ?? []).map((gain) => gain.points);
      expect(points.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
    }
  });
}
