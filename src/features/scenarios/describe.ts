import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { describeCohort } from '../cohorts/index.ts';
import { policyVersion, referenceTo } from '../policies/index.ts';
import { reproducingCommand } from './command.ts';
import { type scenario, scenarioDocument } from './contract.ts';
import { fitScenario } from './fit.ts';
import { storedScenario } from './queries.ts';
import { whoCanSee } from './side.ts';

/** A scenario in full with its revision; 404 unless it is of the viewer's own side. */
export async function describeScenario(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  asked: { scenarioId: string; version?: number | undefined },
  types: ComponentTypes,
): Promise<{ body: z.infer<typeof scenario>; revision: number }> {
  const stored = await storedScenario(tx, districtId, asked.scenarioId, asked.version);
  const version = stored && (await policyVersion(tx, districtId, stored.policyVersionId, types));
  if (!stored || !version) throw notFound('scenario');
  const { scenarioId, side, title, revision, sequence, latest, moves, note, fingerprint, writer } = stored;
  const cohort = await describeCohort(tx, districtId, stored.cohortId, types);
  const document = scenarioDocument.parse(stored.document);
  const { problems, sentences } = fitScenario(version.policy, document, types);
  const isOpen = stored.archivedAt === null;
  return {
    body: {
      scenarioId,
      side,
      title,
      policy: { ...referenceTo(version), fingerprint: version.fingerprint },
      cohort,
      version: sequence,
      isLatest: sequence === latest,
      document,
      moves,
      note,
      fingerprint,
      whoCanSee: whoCanSee(side),
      updatedAt: stored.writtenAt.toISOString(),
      writtenBy: writer,
      isArchived: !isOpen,
      problems,
      difference: { sentences },
      command: reproducingCommand({
        policyFingerprint: version.fingerprint,
        cohortFingerprint: cohort.fingerprint,
        document,
        moves,
      }),
      allowedActions: isOpen ? ['update', 'archive', ...(problems.length === 0 ? ['model', 'table'] : [])] : [],
    },
    revision,
  };
}
