/** The answer to one question about a cohort: all of it, or as much as a ledger lets out. */
import { rankAgreement } from './agreement.ts';
import { changeText, movementText } from './movement-words.ts';
import { consequenceTable } from './consequences.ts';
import { effectiveTable } from './effective.ts';
import { groupTables } from './groups.ts';
import { levelsOf } from './level-bands.ts';
import { type BandedMigration, bandedMigration, directionsOf, migrationTable } from './migration-table.ts';
import { modelCurve } from './curve.ts';
import type { Model } from './model.ts';
import { isPath } from './moved-path.ts';
import { movementBetween } from './movements.ts';
import { modelQuality } from './quality.ts';
import { type ModelQuestion, type Worked, workOut } from './question.ts';
import { type Release, exactly } from './release.ts';
import { ruleEffects } from './rules.ts';
import { whyUnchanged } from './unchanged.ts';
import { modelPath, modelWeights } from './weights.ts';
import { countText, listed } from './words.ts';

/** The part after "would move" that a published migration permits; undefined where it is hidden. */
function publishedText(found: BandedMigration | undefined, total: number): string | undefined {
  const directions = found && directionsOf(found);
  if (!directions) return undefined;
  const { up, down, together } = directions;
  const within = together.length === 0 ? '' : ` Moves within ${listed(together)} are not shown.`;
  const text =
    up + down === 0
      ? `none of ${total} teachers`
      : `${countText(down)} of ${total} teachers down and ${countText(up)} up`;
  return `${text} between the ratings shown.${within}`;
}

/** "… would move 14 of 412 teachers down one level and none up." */
function movementSentence(worked: Worked, found: BandedMigration | undefined, release: Release): string {
  const { question, before, after, moved } = worked;
  const { policy, scenario, cohort } = question;
  const change = changeText(policy, scenario, isPath(moved) ? moved : undefined, cohort.schoolYear);
  const open = [before.open, after.open].find((sentence) => sentence !== undefined);
  if (!before.codes || !after.codes) return `Who would move cannot be said yet. ${open ?? ''}`.trim();
  if (before === after) return `The policy as it is rates ${cohort.size} teachers.`;
  if (before.policy.levels.list.length !== after.policy.levels.list.length)
    return `${change} would rate ${cohort.size} teachers on a scale of another length, so up and down are not counted.`;
  if (release.kind === 'exact')
    return `${change} would move ${movementText(movementBetween(before.codes, after.codes))}.`;
  const text = publishedText(found, cohort.size);
  return text === undefined
    ? `${change} would move teachers in groups too small to be shown: fewer than ${release.threshold} would go one way, or could be told apart by what was published before.`
    : `${change} would move ${text}`;
}

function sentencesOf(
  worked: Worked,
  found: BandedMigration | undefined,
  release: Release,
  others: readonly (string | null | undefined)[],
): string[] {
  const why = isPath(worked.moved) ? undefined : worked.moved.why;
  return [movementSentence(worked, found, release), ...others, why].filter((sentence) => typeof sentence === 'string');
}

/**
 * A published answer puts what it shows on the ledger of its release, the migration first: it is what is asked about.
 * Throws as rating does, but for what the parties have not settled: that is said in the sentences.
 */
export function buildModel(question: ModelQuestion, release: Release = exactly): Model {
  const worked = workOut(question);
  const { before, after, moved } = worked;
  const { policy, scenario, cohort, parameters, reliabilities, steps } = question;
  const { schoolYear } = cohort;
  const found =
    before.codes && after.codes
      ? bandedMigration({ policy, codes: before.codes }, { policy: scenario, codes: after.codes }, release)
      : undefined;
  const migration = migrationTable(before, after, found);
  const curve = modelCurve(worked, release);
  const unchanged = whyUnchanged(before, after, migration, release);
  const consequences = consequenceTable(scenario, found, parameters);
  const effectiveWeights = effectiveTable(before, after, release);
  const quality = modelQuality(before, after, reliabilities, release);
  return {
    release: release.kind,
    method: {
      kind: after.prepared?.method ?? 'exact',
      why: after.prepared?.method === 'grid' ? after.prepared.why : null,
    },
    levels: levelsOf(scenario),
    sentences: sentencesOf(worked, found, release, [
      unchanged,
      curve?.hidden,
      effectiveWeights?.sentence,
      quality?.sentence,
      consequences?.sentence,
    ]),
    weights: modelWeights(policy, scenario, schoolYear),
    path: isPath(moved) ? modelPath(moved, { before: policy, after: scenario, schoolYear, steps }) : null,
    curve,
    noisy: null,
    migration,
    unchanged,
    effectiveWeights,
    quality,
    agreement: rankAgreement(before, after, release),
    groups: groupTables(cohort, after, moved, release),
    rules: ruleEffects(question, after, release),
    consequences,
  };
}
