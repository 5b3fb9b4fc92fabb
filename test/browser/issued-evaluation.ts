import type { APIRequestContext } from 'playwright-core';
import { localDateOf } from '../../src/rules/local-date.ts';
import { type Answer, Client } from './client.ts';
import { demonstrationTeacher } from './teachers-due.ts';
import { timeZone } from './visitor.ts';

const today = () => localDateOf(new Date(), timeZone);

/**
 * An evaluation of the demonstration's teacher that a principal issued without the pages: what a journey begins with
 * when it is about what comes afterwards.
 * @param request of a page of the principal
 * @returns its address
 */
export async function issueEvaluation(request: APIRequestContext): Promise<string> {
  const service = new Client(request);
  const { evaluationId, schoolYear } = await start(service);
  const path = `/evaluations/${evaluationId}`;
  await observe(service, path);
  const missing = { evidence: { missing: 'The pupils of this school year have not been tested yet.' } };
  await service.send('PUT', `${path}/measures/pupil-progress`, missing, path);
  await service.send('POST', `${path}/evidence-items`, { ...evidence, dataYear: schoolYear, usedOn: today() });
  await service.send('POST', `${path}/ratings`, {}, path);
  await service.send('POST', `${path}/steps/draft`, {}, path);
  const acknowledgement = 'No pupil of this year has been tested; the benchmark was considered.';
  const issue = { occurredOn: today(), manner: 'in_person', acknowledgement };
  await service.send('POST', `${path}/steps/issue`, issue, path);
  return path;
}

async function start(service: Client): Promise<Answer> {
  const { items: due } = await service.get('/assignments?withoutEvaluation=true');
  const { items: policies } = await service.get('/policies');
  const assignment = due.find(({ person }) => person.name === demonstrationTeacher);
  const policy = policies.find(({ key }) => key === 'demonstration-70-30');
  if (!assignment || !policy) throw new Error(`${demonstrationTeacher} is not due, or there is no policy`);
  const { assignmentId } = assignment;
  return await service.send('POST', '/evaluations', { assignmentId, policyVersionId: policy.policyVersionId });
}

/** Observes all elements at the third level, and shares that. */
export async function observe(service: Client, path: string): Promise<void> {
  const rubricKey = 'cstp-demonstration';
  const { standards } = await service.get(`/rubrics/${rubricKey}`);
  const observedOn = today();
  const { observationId } = await service.send('POST', `${path}/observations`, { observedOn, rubricKey });
  const observation = `${path}/observations/${observationId}`;
  const rated = standards
    .flatMap(({ elements }) => elements)
    .map(({ key }) => [key, { level: '3', evidence: 'Seen.' }]);
  await service.send('PUT', observation, { observedOn, elements: Object.fromEntries(rated) }, observation);
  await service.send('POST', `${observation}/share`, {}, observation);
}

const evidence = {
  title: 'District benchmark',
  instrument: 'district-benchmark',
  referencing: 'criterion',
  metric: 'Share of pupils who met the standard',
  grade: null,
  subject: null,
  releasedOn: null,
  standards: 'local',
  level: 'own_pupils',
  isConsidered: true,
  weight: '0',
  isValueAdded: false,
};
