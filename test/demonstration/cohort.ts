/** What the tests of the demonstration district ask of its cohort. */
import { expect, test } from '@jest/globals';
import { demonstrationCohortId, demonstrationDistrictId } from '../../src/features/demonstration/index.ts';
import { buildModel } from '../../src/modelling/answer/build-model.ts';
import { type Cohort, parseCohort } from '../../src/modelling/cohort.ts';
import { distributionOf } from '../../src/modelling/distribution.ts';
import { rateCohort } from '../../src/modelling/rate-cohort.ts';
import { applyScenario } from '../../src/modelling/scenario.ts';
import { Ledger } from '../../src/modelling/suppression/ledger.ts';
import { leastThreshold } from '../../src/modelling/suppression/threshold.ts';
import { componentTypes } from '../../src/modules.ts';
import { asModeller } from '../../src/platform/database/as-viewer.ts';
import { fingerprint } from '../../src/platform/fingerprint.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';
import type { TestDatabase } from '../support/database.ts';

/** At less pupil progress, kindergarten can be told apart for those who bargain, and the other grades only together. */
function showsAGroup(policy: Policy, cohort: Cohort): void {
  const applied = applyScenario(policy, { weights: { observation: '0.8', 'pupil-progress': '0.2' } }, componentTypes);
  if (!applied.ok) throw new Error('does not fit');
  const question = {
    policy,
    scenario: applied.policy,
    cohort,
    types: componentTypes,
    moves: 'pupil-progress',
    steps: 20,
  };
  const threshold = leastThreshold;
  const model = buildModel(question, { kind: 'published', threshold, ledger: new Ledger(threshold) });
  const shown = model.groups[0]?.groups.flatMap(({ label, share }) => (share === null ? [] : [label]));
  expect(shown).toEqual(['K', '1, 2 and 3 together']);
}

/** The cohort's own policy gives its rows the ratings that are stored, and nothing in it says whose they are. */
export function cohortRatesAsStored(database: () => TestDatabase): void {
  test('the frozen cohort rates as the stored ratings', async () => {
    const read = await asModeller(database().db, demonstrationDistrictId, async (tx) => {
      const cohort = await tx
        .selectFrom('cohort')
        .innerJoin('cohort_content', 'cohort_content.cohort_id', 'cohort.cohort_id')
        .where('cohort.cohort_id', '=', demonstrationCohortId)
        .select(['cohort.fingerprint', 'size', 'policy_version_id', 'content'])
        .executeTakeFirstOrThrow();
      const stored = await tx.selectFrom('rating').select('rating.rating_key').execute();
      return { ...cohort, stored };
    });
    const { rows } = await database().ownerPool.query<{ document: unknown }>(
      'select document from app.policy_version where policy_version_id = $1',
      [read.policy_version_id],
    );
    const policy = parsePolicy(rows[0]?.document, componentTypes);
    const parsed = parseCohort(JSON.parse(read.content));
    if (!policy.ok || !parsed.ok) throw new Error('not readable');
    expect(fingerprint(read.content)).toBe(read.fingerprint);
    expect(read.stored).toHaveLength(read.size);
    const { codes } = rateCohort(policy.policy, parsed.cohort, componentTypes);
    const { list } = policy.policy.levels;
    const expected = list.map(({ key }) => read.stored.filter((each) => each.rating_key === key).length);
    expect(distributionOf(codes, policy.policy)).toEqual({ byLevel: expected, notRated: 0, refused: 0 });
    expect(Math.min(...expected)).toBeGreaterThan(0);
    showsAGroup(policy.policy, parsed.cohort);
    expect(Object.keys(JSON.parse(read.content).columns)).toEqual([
      'cohort-group-grade',
      'observation',
      'pupil-progress',
    ]);
  });
}
