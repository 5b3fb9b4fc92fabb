/** Answers a question about a cohort: exactly for those who keep the facts, published for those who bargain. */
import type { z } from 'zod';
import type { Model as Answer } from '../../modelling/answer/model.ts';
import { movableKeys } from '../../modelling/open-weights.ts';
import { asViewer } from '../../platform/database/as-viewer.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import { canonicalText } from '../../scoring/canonical.ts';
import { type CohortSummary, describeCohort } from '../cohorts/index.ts';
import type { FeatureDeps } from '../common/index.ts';
import { type PinnedPolicy, policyVersion, referenceTo } from '../policies/index.ts';
import { fitScenario, sideOf } from '../scenarios/index.ts';
import type { modelQuestion } from './contract.ts';
import { keptNoise } from './noise.ts';
import { knownAnswer, publishedAnswer } from './published.ts';
import { logQuestion } from './question-log.ts';
import { reliabilitiesOf } from './reliabilities.ts';
import { runTask } from './run.ts';
import { type Model, modelAnswer } from './shapes.ts';
import type { ModelTask } from './tasks.ts';

export type Question = z.output<typeof modelQuestion>;

interface Material {
  version: PinnedPolicy;
  cohort: CohortSummary;
  reliabilities: ModelTask['reliabilities'];
}

/** What the question is about; 404 for what the viewer may not know of, 422 for a scenario that does not fit. */
async function materialFor(
  { db, componentTypes }: FeatureDeps,
  viewer: PersonViewer,
  { policyVersionId, cohortId, document }: Question,
): Promise<Material> {
  const material = await asViewer(db, viewer, async (tx) => {
    const version = await policyVersion(tx, viewer.districtId, policyVersionId, componentTypes);
    if (version?.status !== 'published') throw notFound('policy version');
    const cohort = await describeCohort(tx, viewer.districtId, cohortId, componentTypes);
    return { version, cohort, reliabilities: await reliabilitiesOf(tx, viewer.districtId, cohortId) };
  });
  const { problems } = fitScenario(material.version.policy, document, componentTypes);
  if (problems.length === 0) return material;
  throw new Problem(422, 'scenario-misfit', 'The scenario does not fit the policy; nothing was computed.', {
    errors: problems.map(({ pointer, message, remedy }) => ({
      pointer: `/document${pointer}`,
      detail: message,
      remedy,
    })),
  });
}

function taskFor(
  { version, cohort, reliabilities }: Material,
  question: Question,
  release: ModelTask['release'],
): ModelTask {
  return {
    kind: 'model',
    cohort: { fingerprint: cohort.fingerprint },
    policy: { fingerprint: version.fingerprint, document: version.document },
    scenario: question.document,
    moves: question.moves,
    steps: question.steps,
    parameters: question.parameters,
    reliabilities,
    release,
  };
}

/** Names the question. A published answer has one grid, whatever the question says. */
function questionFingerprint({ version, cohort }: Material, question: Question, isExact: boolean): string {
  const { document, moves = null, parameters = null, steps } = question;
  const grid = isExact ? String(steps) : 'published';
  return fingerprint(
    canonicalText({ policy: version.fingerprint, cohort: cohort.fingerprint, document, moves, parameters, grid }),
  );
}

async function answered(deps: FeatureDeps, districtId: string, material: Material, task: ModelTask) {
  const result = await runTask(deps, { districtId, cohortId: material.cohort.cohortId }, task);
  if (result.kind !== 'model') throw new Error('A worker answered another question');
  return result;
}

function complete(answer: Answer, { version, cohort }: Material, fingerprint: string): Omit<Model, 'queries'> {
  const { cohortId, title, size, threshold } = cohort;
  return {
    ...modelAnswer.parse(answer),
    fingerprint,
    policy: referenceTo(version),
    cohort: { cohortId, title, fingerprint: cohort.fingerprint, size, threshold },
  };
}

/** The published answer, whoever asks: for negotiators, and for what both sides read. */
async function publish(
  deps: FeatureDeps,
  viewer: PersonViewer,
  question: Question,
  material: Material,
  isCapped: boolean,
): Promise<{ answer: Answer; fingerprint: string; used: number }> {
  const { districtId } = viewer;
  const { cohortId, threshold } = material.cohort;
  const named = { districtId, cohortId, fingerprint: questionFingerprint(material, question, false) };
  const isNew = (await knownAnswer(deps, named)) === undefined;
  const used = await logQuestion(deps, viewer, { ...named, isNew, isCapped });
  const answer = await publishedAnswer(deps, named, (earlier) =>
    answered(deps, districtId, material, taskFor(material, question, { threshold, earlier })),
  );
  return { answer, fingerprint: named.fingerprint, used };
}

async function noiseFor(deps: FeatureDeps, viewer: PersonViewer, question: Question, material: Material) {
  const { version, cohort } = material;
  if (!question.noise) return null;
  return await keptNoise(
    deps,
    { districtId: viewer.districtId, cohortId: cohort.cohortId },
    {
      cohort: { fingerprint: cohort.fingerprint },
      policy: { fingerprint: version.fingerprint, document: version.document },
      // With or without its key it is the same path, and so the same draw.
      moves: question.moves ?? movableKeys(version.policy)[0],
    },
  );
}

/** Answers as the viewer may know it. Opens transactions of its own and logs the question. */
export async function answerQuestion(deps: FeatureDeps, viewer: PersonViewer, question: Question): Promise<Model> {
  const material = await materialFor(deps, viewer, question);
  const noisy = await noiseFor(deps, viewer, question, material);
  if (sideOf(viewer) !== 'office') {
    const { answer, fingerprint: name, used } = await publish(deps, viewer, question, material, true);
    const queries = { used, cap: deps.modelling.questionCap };
    return { ...complete({ ...answer, noisy }, material, name), queries };
  }
  const name = questionFingerprint(material, question, true);
  await logQuestion(deps, viewer, { cohortId: question.cohortId, fingerprint: name, isNew: true, isCapped: false });
  const { model } = await answered(deps, viewer.districtId, material, taskFor(material, question, 'exact'));
  return { ...complete({ ...model, noisy }, material, name), queries: null };
}

/** A scenario to publish the answer about, for instance because it is put on the table. */
export interface PublishedQuestion {
  policyVersionId: string;
  cohortId: string;
  document: Question['document'];
  moves?: string | undefined;
}

/** What both sides may read of a scenario, not capped. Opens transactions of its own and logs the question. */
export async function publishedModel(
  deps: FeatureDeps,
  viewer: PersonViewer,
  asked: PublishedQuestion,
): Promise<Model> {
  const question: Question = { ...asked, moves: asked.moves, steps: 20, noise: false };
  const material = await materialFor(deps, viewer, question);
  const { answer, fingerprint: name } = await publish(deps, viewer, question, material, false);
  return { ...complete(answer, material, name), queries: null };
}
