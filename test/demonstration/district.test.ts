import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  demonstrationAccounts,
  demonstrationDistrictId,
  demonstrationNotice,
  loadDemonstration,
  NotOnlyDemonstrationError,
  resetDemonstration,
} from '../../src/features/demonstration/index.ts';
import { readText } from '../../src/features/demonstration/fixtures.ts';
import { evidenceFor, gatherEvidence, outcomeIn } from '../../src/features/ratings/index.ts';
import { componentTypes, shippedClocks, shippedPolicies, stateInstruments } from '../../src/modules.ts';
import { asSignIn, asViewer, type Viewer } from '../../src/platform/database/as-viewer.ts';
import type { Database } from '../../src/platform/database/schema.ts';
import { fingerprint } from '../../src/platform/fingerprint.ts';
import { isPassword } from '../../src/platform/identity/passwords.ts';
import { canonicalText } from '../../src/scoring/canonical.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { cohortRatesAsStored } from './cohort.ts';
import { employeesHaveHistories } from './employees.ts';
import { progressIsAsInTheFile } from './progress.ts';

const loader: Viewer = { districtId: demonstrationDistrictId, personId: null, role: 'loader', schoolIds: [] };
const modules = { componentTypes, shippedClocks, shippedPolicies, stateInstruments };

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await loadDemonstration({ db: database.db, modules, report: () => undefined });
}, 600_000);

afterAll(async () => await database.drop());

async function count(table: keyof Database): Promise<number> {
  const { rows } = await database.ownerPool.query<{ n: number }>(`select count(*)::int as n from app.${table}`);
  return rows[0]?.n ?? Number.NaN;
}

/** Every stored rating with the grade it belongs to. */
async function storedRatings() {
  return await asViewer(database.db, loader, async (tx) =>
    tx
      .selectFrom('rating')
      .innerJoin('evaluation', 'evaluation.evaluation_id', 'rating.evaluation_id')
      .innerJoin('assignment', 'assignment.assignment_id', 'evaluation.assignment_id')
      .innerJoin('policy_version', 'policy_version.policy_version_id', 'rating.policy_version_id')
      .selectAll('rating')
      .select(['assignment.grade', 'policy_version.document'])
      .orderBy('rating.rating_id')
      .execute(),
  );
}

describe('the loaded district', () => {
  test.each([
    ['district', 1],
    ['school', 80],
    ['person', 1_387 + 160 + 4],
    ['school_calendar', 5],
    ['assignment', 2 * 1_387],
    ['district_terms', 2],
    ['district_holiday', 50],
    ['district_record', 2],
    ['instrument', stateInstruments.length + 1],
    ['evaluation', 1_387 + 3],
    ['evaluation_step', 6 * 1_387 + 3],
    ['unsatisfactory_notice', 10],
    ['assistance_plan', 10],
    ['owed_evaluation', 7],
    ['observation', 2 * 1_387],
    ['element_rating', 2 * 1_387 * 16],
    ['rating', 1_387],
    ['cohort', 1],
    ['cohort_content', 1],
    ['negotiation', 1],
    ['pupil_score', 2 * 26_796 - 2_183 - 2_534],
    ['growth_expectation', 6],
    ['clock_set', 3],
    ['clock_choice', 5],
    ['milestone_record', 2 * 1_387],
    ['audit_event', 1_388],
    ['account', 6],
  ] as const)('has in the table %s: %d rows', async (table, rows) => {
    expect(await count(table)).toBe(rows);
  });

  test('is a demonstration, and its rubric says that ratings are generated', async () => {
    const found = await asViewer(database.db, loader, async (tx) => ({
      district: await tx.selectFrom('district').selectAll().executeTakeFirstOrThrow(),
      rubric: await tx.selectFrom('rubric').selectAll().executeTakeFirstOrThrow(),
    }));
    expect(found.district).toMatchObject({ is_demonstration: true });
    expect(found.rubric.document).toMatchObject({ notice: demonstrationNotice });
    expect(demonstrationNotice).toContain('generated');
  });

  test('publishes every shipped policy', async () => {
    expect(await count('policy_version')).toBe(shippedPolicies.length);
  });

  test('has every teacher employed since the day of hiring, in one status without an end', async () => {
    const { rows } = await database.ownerPool.query(
      `select person_id from app.employment where superseded_at is null group by district_id, person_id
       having count(*) filter (where valid_to is null) <> 1 or bool_or(valid_from < hired_on)`,
    );
    expect(rows).toEqual([]);
  });
});

describe('every teacher', () => {
  test('has a rating, or a named reason for none, under the policy of the demonstration', async () => {
    const ratings = await storedRatings();
    expect(new Set(ratings.map((rating) => rating.evaluatee_id)).size).toBe(1_387);
    for (const row of ratings) {
      const outcome = outcomeIn(row);
      if (outcome.outcome === 'rated') expect(row.rating_label).not.toBeNull();
      else expect(outcome.reasons.length).toBeGreaterThan(0);
    }
    expect(ratings.filter((row) => row.outcome === 'rated').length).toBe(1_387);
  });

  test('is counted in docs/demonstration-data.md as rated', async () => {
    const ratings = await storedRatings();
    const page = readText('../../docs/demonstration-data.md');
    for (const [schoolYear, grade] of [
      ['2022-23 (kindergarten)', 'K'],
      ['2023-24 (grade 1)', '1'],
      ['2024-25 (grade 2)', '2'],
      ['2025-26 (grade 3)', '3'],
    ] as const) {
      const own = ratings.filter((row) => row.grade === grade);
      const counts = ['Ineffective', 'Developing', 'Effective', 'Highly effective'].map(
        (label) => own.filter((row) => row.rating_label === label).length,
      );
      expect(page).toContain(`| ${schoolYear} | ${counts.join(' | ')} |`);
    }
    const alone = ratings.map(outcomeIn).filter((each) => each.outcome === 'rated' && each.weights.observation === '1');
    expect(page).toContain(`${alone.length} of them on observation alone`);
  });

  test('of a kindergarten class is rated on observation alone, and the trace says why', async () => {
    const kindergarten = (await storedRatings()).filter((row) => row.grade === 'K');
    expect(kindergarten).toHaveLength(339);
    for (const row of kindergarten) {
      const outcome = outcomeIn(row);
      if (outcome.outcome !== 'rated') throw new Error('not rated');
      expect(outcome.weights.observation).toBe('1');
      const missing = outcome.trace.filter((step) => step.step === 'missing-component');
      expect(missing.map((step) => step.sentence).join(' ')).toMatch(
        /no pupil (tested|has a test score) with this teacher/,
      );
    }
  });

  test('was scored from what the service gathers for the evaluation now', async () => {
    const ratings = await storedRatings();
    const parts = await asViewer(database.db, loader, async (tx) =>
      gatherEvidence(tx, {
        districtId: demonstrationDistrictId,
        evaluationIds: ratings.map((row) => row.evaluation_id),
        includeDrafts: false,
      }),
    );
    for (const row of ratings) {
      const parsed = parsePolicy(row.document, componentTypes);
      const gathered = parts.get(row.evaluation_id);
      if (!parsed.ok || gathered === undefined) throw new Error('not readable');
      const now = fingerprint(canonicalText(evidenceFor(parsed.policy, gathered)));
      expect(now).toBe(row.inputs_fingerprint);
      expect(fingerprint(canonicalText(row.inputs))).toBe(row.inputs_fingerprint);
    }
  });
});

cohortRatesAsStored(() => database);

describe('every employee', () => employeesHaveHistories(() => database));

describe('pupil progress', () => progressIsAsInTheFile(() => database));

describe('the published accounts', () => {
  test('open with the published password, and the principal has a school with all four grades', async () => {
    const rows = await asSignIn(database.db, async (tx) => tx.selectFrom('account').selectAll().execute());
    for (const account of demonstrationAccounts) {
      const row = rows.find((each) => each.email === account.email);
      expect(row?.role).toBe(account.role);
      expect(await isPassword(account.password, row?.password_hash)).toBe(true);
    }
    const school = rows.find((row) => row.role === 'administrator')?.school_ids[0];
    const teacher = rows.find((row) => row.role === 'teacher')?.person_id;
    const taught = await asViewer(database.db, loader, async (tx) =>
      tx
        .selectFrom('assignment')
        .select(['grade', 'person_id'])
        .where('school_id', '=', school ?? '')
        .execute(),
    );
    expect([...new Set(taught.map((row) => row.grade))].toSorted()).toEqual(['1', '2', '3', 'K']);
    expect(taught.map((row) => row.person_id)).toContain(teacher);
  });
});

describe('loading again', () => {
  test('changes nothing', async () => {
    expect(await loadDemonstration({ db: database.db, modules, report: () => undefined })).toBe(false);
    expect(await count('rating')).toBe(1_387);
  });

  test('after a reset gives the same ratings under the same identifiers', async () => {
    const before = await storedRatings();
    await resetDemonstration({ db: database.db, ownerUrl: database.ownerUrl, modules, report: () => undefined });
    expect(await storedRatings()).toEqual(before);
  }, 600_000);

  test('is refused by reset as soon as a district is no demonstration', async () => {
    const other = { districtId: '0f0e0d0c-0b0a-4908-8706-050403020100', personId: null, role: 'loader', schoolIds: [] };
    await asViewer(database.db, { ...other, role: 'loader' }, async (tx) => {
      await tx
        .insertInto('district')
        .values({ district_id: other.districtId, name: 'A real one', time_zone: 'America/Los_Angeles' })
        .execute();
    });
    const reset = resetDemonstration({
      db: database.db,
      ownerUrl: database.ownerUrl,
      modules,
      report: () => undefined,
    });
    await expect(reset).rejects.toThrow(NotOnlyDemonstrationError);
    expect(await count('rating')).toBe(1_387);
  });
});
