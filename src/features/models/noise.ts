/** The policy's own curve with noise: drawn once for a cohort and path, kept, and never drawn again. */
import type { NoisyCurve } from '../../modelling/answer/model.ts';
import { asModeller } from '../../platform/database/as-viewer.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import { canonicalText } from '../../scoring/canonical.ts';
import { type FeatureDeps, holdName } from '../common/index.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { runTask } from './run.ts';
import type { NoiseTask } from './tasks.ts';

/** Null where the policy has no curve to draw. The path is that of the policy itself: a scenario would be another draw. */
export async function keptNoise(
  deps: FeatureDeps,
  { districtId, cohortId }: { districtId: string; cohortId: string },
  task: Omit<NoiseTask, 'epsilon' | 'kind'>,
): Promise<NoisyCurve | null> {
  const path = fingerprint(canonicalText({ policy: task.policy.fingerprint, moves: task.moves ?? null }));
  const { noiseEpsilon: epsilon } = deps.modelling;
  return await oneAtATime(`noise of ${districtId} ${cohortId} ${path}`, () =>
    asModeller(deps.db, districtId, async (tx) => {
      await holdName(tx, `noise of ${districtId} ${cohortId} ${path}`);
      const known = await tx
        .selectFrom('noisy_curve')
        .select('curve')
        .where('district_id', '=', districtId)
        .where('cohort_id', '=', cohortId)
        .where('path_fingerprint', '=', path)
        .executeTakeFirst();
      // Only this file writes there, and the API's schema looks at it again on its way out.
      if (known) return known.curve as NoisyCurve;
      const drawn = await runTask(deps, { districtId, cohortId }, { ...task, kind: 'noise', epsilon });
      if (drawn.kind !== 'noise' || drawn.curve === null) return null;
      const own = { district_id: districtId, cohort_id: cohortId, path_fingerprint: path };
      await tx
        .insertInto('noisy_curve')
        .values({ ...own, epsilon, curve: JSON.stringify(drawn.curve) })
        .execute();
      return drawn.curve;
    }),
  );
}
