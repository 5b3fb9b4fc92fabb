/** Peer assistance as a fact of an employee, and the reports on it. */
import { expect, test } from '@jest/globals';
import type { Client } from './client.ts';

type Send = () => ReturnType<Client['get']>;
/** At least one, or the test fails where it reads the first. */
type Facts = readonly [{ factId: string }, ...{ factId: string }[]];

/** How the test of one employee records facts and reads them. */
export interface Recording {
  hr: Client;
  /** Of the employee. */
  path: string;
  record: (fact: object, more?: object) => ReturnType<Client['get']>;
  recorded: (fact: object, more?: object) => Promise<Facts>;
  /** Facts of a kind that are believed now. */
  believed: (kind: string) => Promise<Facts>;
  /** Expects a refusal that stores nothing. */
  refused: (send: Send, status: number, name: string, pointer?: string) => Promise<void>;
}

/** Tests of an employee whose employment is recorded. */
export function peerAssistance(given: () => Recording): void {
  const participation = { kind: 'par_participation', ground: 'agreement', validFrom: '2025-09-01', validTo: null };

  test('has reports, which follow a participation that is replaced', async () => {
    const { hr, path, recorded, believed, refused } = given();
    const [{ factId }] = await recorded(participation);
    const report = {
      kind: 'par_report',
      parParticipationId: factId,
      reportedOn: '2026-02-20',
      reference: 'Panel report 7',
      evaluationId: null,
      attachedOn: null,
    };
    await recorded(report);
    const replaces = { factId, reason: 'Ended' };
    await recorded({ ...participation, validTo: '2026-02-21' }, { replaces });
    const [ended] = await believed('par_participation');
    expect(await believed('par_report')).toMatchObject([
      { parParticipationId: ended.factId, reference: 'Panel report 7' },
    ]);
    const send = async () =>
      await hr.post(
        `${path}/facts/${ended.factId}/retract`,
        { kind: 'par_participation', reason: 'Never was' },
        { ifMatch: await hr.etag(`${path}/history`) },
      );
    await refused(send, 409, 'reported-on');
  });

  test('reports are on a participation of the same employee', async () => {
    const { record, believed, refused } = given();
    const [{ factId }] = await believed('employment');
    const report = {
      kind: 'par_report',
      parParticipationId: factId,
      reportedOn: '2026-02-20',
      reference: 'x',
      evaluationId: null,
      attachedOn: null,
    };
    await refused(() => record(report), 422, 'unknown-participation', '/fact/parParticipationId');
  });
}
