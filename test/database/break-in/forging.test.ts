/** Attempts to write in another's name, school, district or evaluation. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import { twoDistricts } from './attempt.ts';
import { forgedRatings } from './forged-ratings.ts';
import { forgedRecords } from './forged-records.ts';

const attempt = await twoDistricts();
afterAll(attempt.drop);

describe("Nobody writes in another's name or place", () => {
  test.each([...forgedRatings(attempt), ...forgedRecords(attempt)])('%s', async (_, viewer, write, message) => {
    await expect(asViewer(attempt.db, viewer, write)).rejects.toThrow(message);
  });
});
