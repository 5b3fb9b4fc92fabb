import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type LifeAct, lifeActs, statusAfter } from '../../rules/evaluation-life.ts';
import { handle } from '../common/index.ts';
import { type EvaluationRow, findEvaluation } from '../evaluations/queries.ts';
import { judge, onceIssued, presentCase, readCase } from './judge.ts';
import { readFindings } from './record-contract.ts';
import { documentColumns, writtenDocument } from './written-document.ts';

/** What stands in the way of issuing or closing the evaluation today. Nothing is stored. */
export const readFindingsRoute = handle(
  readFindings,
  async ({ tx, viewer, params, query }, read: Awaited<ReturnType<typeof readCase>>) => {
    const act = query.for;
    const evaluation = await findEvaluation(tx, viewer, params.evaluationId);
    const found = presentCase(read, evaluation);
    const { asOf, facts } = found;
    const asked =
      act === 'issue'
        ? onceIssued(facts, { transmittedOn: asOf, documentFingerprint: await fingerprintNow(tx, viewer, evaluation) })
        : { ...facts, closedOn: asOf };
    const judged = judge(found, asked, act);
    const stands = (severity: string) => judged.some(({ finding, counts }) => counts && finding.severity === severity);
    const { otherwise, remedy, citation }: LifeAct = lifeActs[act];
    const mayFollow = statusAfter(act, evaluation.status) !== undefined;
    return {
      body: {
        asOf,
        mayFollow,
        wrongOrder: mayFollow ? null : { sentence: otherwise, remedy, section: citation.section },
        isBlocked: stands('BLOCK'),
        needsAcknowledgement: stands('WARN'),
        findings: judged,
      },
      revision: evaluation.revision,
    };
  },
  ({ viewer, params, deps }) => readCase(deps, viewer.districtId, params.evaluationId),
);

/** Of what would be put in writing now. */
const fingerprintNow = async (
  tx: Transaction<Database>,
  { districtId }: { districtId: string },
  evaluation: EvaluationRow,
): Promise<string> => documentColumns(await writtenDocument(tx, districtId, evaluation)).document_fingerprint;
