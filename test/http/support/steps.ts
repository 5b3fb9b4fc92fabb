import type { Response } from 'supertest';
import type { Client } from './client.ts';
import { benchmark, type Place, type Seed } from './seed.ts';

/** Fails loudly when a step of a preparation did not work. */
export function expectOk(response: Response): Response {
  if (response.status >= 300) throw new Error(`${response.status} ${JSON.stringify(response.body)}`);
  return response;
}

/** Creates the north teacher's evaluation; gives its path. */
export async function createEvaluation(
  client: Client,
  seed: Seed,
  policy: keyof Seed['policies'] = 'demonstration-70-30',
  place: Place = 'north',
): Promise<string> {
  const body = { assignmentId: seed.assignments[place], policyVersionId: seed.policies[policy] };
  const { evaluationId } = expectOk(await client.post('/evaluations', body)).body;
  return `/evaluations/${evaluationId}`;
}

/** Writes a draft with both elements at these levels; gives its path. */
export async function draftObservation(
  client: Client,
  evaluation: string,
  levels: readonly [string | null, string | null],
  observedOn = '2026-02-03',
): Promise<string> {
  const created = expectOk(await client.post(`${evaluation}/observations`, { observedOn, rubricKey: 'practice' }));
  const path = `${evaluation}/observations/${created.body.observationId}`;
  const elements = {
    '1.1': { level: levels[0], evidence: 'Seen.' },
    '1.2': { level: levels[1], evidence: '' },
  };
  expectOk(await client.put(path, { observedOn, elements }, { ifMatch: created.headers.etag ?? '' }));
  return path;
}

/** Writes and shares an observation; gives its path. */
export async function sharedObservation(
  client: Client,
  evaluation: string,
  levels: readonly [string | null, string | null],
  observedOn?: string,
): Promise<string> {
  const path = await draftObservation(client, evaluation, levels, observedOn);
  expectOk(await client.post(`${path}/share`, {}, { ifMatch: await client.etag(path) }));
  return path;
}

/** Adds evidence of pupils' progress toward local standards, which every lawful evaluation of a teacher has. */
export async function addEvidence(client: Client, evaluation: string, differing: object = {}): Promise<Response> {
  return await client.post(`${evaluation}/evidence-items`, {
    title: 'Spring benchmark',
    instrument: benchmark,
    referencing: 'criterion',
    metric: 'Share of pupils at the cut score',
    dataYear: '2025-26',
    grade: '3',
    subject: 'math',
    releasedOn: null,
    usedOn: '2026-03-01',
    standards: 'local',
    level: 'own_pupils',
    isConsidered: true,
    weight: '0',
    isValueAdded: false,
    ...differing,
  });
}

/** Does one act on the evaluation as a whole, as seen now; gives the answer. */
export async function act(client: Client, evaluation: string, name: string, body: object = {}): Promise<Response> {
  return await client.post(`${evaluation}/steps/${name}`, body, { ifMatch: await client.etag(evaluation) });
}

/** Drafts, issues and closes a rated evaluation, on the days given or today; gives the closed evaluation. */
export async function closeEvaluation(
  client: Client,
  evaluation: string,
  { issuedOn, heldOn, closedOn }: { issuedOn?: string; heldOn?: string; closedOn?: string } = {},
): Promise<Response> {
  const acknowledgement = 'Noted for this test.';
  expectOk(await act(client, evaluation, 'draft'));
  expectOk(await act(client, evaluation, 'issue', { occurredOn: issuedOn, manner: 'in_person', acknowledgement }));
  expectOk(await act(client, evaluation, 'conference', { occurredOn: heldOn }));
  return expectOk(await act(client, evaluation, 'close', { occurredOn: closedOn, acknowledgement }));
}

/** Scores for good; gives the answer. */
export async function rate(client: Client, evaluation: string, body: { reason?: string } = {}): Promise<Response> {
  return await client.post(`${evaluation}/ratings`, body, { ifMatch: await client.etag(evaluation) });
}

/** Everything the law wants on record of a policy version. */
export const fullRecord = {
  advice: { on: '2025-02-10', reference: 'Minutes of the evaluation committee' },
  adoption: { on: '2025-04-14', reference: 'Board resolution 25-7' },
  rubric: { source: 'CSTP', agreementReference: 'Memorandum of March 3, 2025' },
  bargainingReference: 'Tentative agreement of March 3, 2025',
  publication: { on: '2025-06-02', reference: 'Staff handbook' },
  components: [],
  standards: [{ grade: '3', subject: 'All subjects', reference: 'Board resolution 25-8' }],
  note: null,
};

/** Adds a record to a published version, complete but for the changes. */
export async function recordPlan(client: Client, policyVersionId: string, changes: object = {}): Promise<Response> {
  const path = `/policies/${policyVersionId}/record`;
  return await client.post(path, { ...fullRecord, ...changes }, { ifMatch: await client.etag(path) });
}
