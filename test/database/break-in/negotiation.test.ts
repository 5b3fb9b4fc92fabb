/** Attempts to read negotiations, to speak for another side, to skip a vote, and to misuse the role that adopts. */
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Transaction } from 'kysely';
import { asAdopter, asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { FINGERPRINT } from '../../support/small-district.ts';
import { counts, DENIED, event, FOREIGN_KEY, POLICY } from './attempt.ts';
import { carried, proposalRow, stepRow, table } from './negotiation.ts';

const CHECK = /check constraint/;
const at = await table();
const { db, ownerPool, drop, here, elsewhere, principal, teacher, viewers, negotiationId, proposalId, person } = at;
afterAll(drop);
type Tx = Transaction<Database>;
const { union, district, office } = viewers;
const system: Viewer = { ...at.system, personId: person };
const tables = ['negotiation', 'proposal', 'bargaining_step'] as const;
const adopter = { districtId: here.districtId, personId: person };

const own = stepRow(at, { negotiationId, proposalId }, 2);
const step = (values: object) => (tx: Tx) =>
  tx
    .insertInto('bargaining_step')
    .values({ ...own, step_id: randomUUID(), kind: 'agreed', side: 'union', ...values })
    .execute();

describe('Who reads', () => {
  test.each([union, district, office, system])('as $role: what is on the table, and who did what', async (viewer) => {
    expect(await counts(db, viewer, tables)).toEqual({ negotiation: 1, proposal: 1, bargaining_step: 1 });
  });

  test.each([principal, teacher])('as $role: nothing', async (viewer) => {
    expect(await counts(db, viewer, tables)).toEqual(Object.fromEntries(tables.map((name) => [name, 'denied'])));
  });

  test('as a negotiator of another district: nothing', async () => {
    const stranger = elsewhere.viewer('union_negotiator', elsewhere.northPrincipal);
    expect(await counts(db, stranger, tables)).toEqual({ negotiation: 0, proposal: 0, bargaining_step: 0 });
  });
});

describe('Nobody speaks for another', () => {
  const negotiation = (values: object) => (tx: Tx) =>
    tx
      .insertInto('negotiation')
      .values({
        district_id: here.districtId,
        title: 'x',
        policy_version_id: here.policyVersionId,
        cohort_id: at.cohortId,
        opened_by: person,
        opener: 'x',
        ...values,
      })
      .execute();
  const proposal =
    (side: 'union' | 'district', values: object = {}) =>
    (tx: Tx) =>
      tx
        .insertInto('proposal')
        .values({ ...proposalRow(at, negotiationId, side, 2), ...values })
        .execute();
  const answer = { answers_proposal_id: proposalId, answers_side: 'union' as const };
  const other = `sha256:${'b'.repeat(64)}`;

  test.each<[string, Viewer, (tx: Tx) => Promise<unknown>, RegExp]>([
    ['a negotiation in the name of someone else', union, negotiation({ opened_by: here.southPrincipal }), POLICY],
    ['a negotiation as a teacher', teacher, negotiation({}), DENIED],
    ['a negotiation over a draft', office, negotiation({ policy_version_id: here.draftPolicyVersionId }), FOREIGN_KEY],
    ['a negotiation opened long ago', union, negotiation({ opened_at: new Date(0) }), DENIED],
    ["the other side's proposal", district, proposal('union'), POLICY],
    ['a proposal of the office', office, proposal('union'), DENIED],
    ['a proposal in the name of someone else', union, proposal('union', { tabled_by: here.southPrincipal }), POLICY],
    [
      "a proposal from the other side's draft",
      union,
      proposal('union', { scenario_id: at.scenarios.district }),
      FOREIGN_KEY,
    ],
    [
      'a proposal from a version that was never written',
      union,
      proposal('union', { scenario_sequence: 7 }),
      FOREIGN_KEY,
    ],
    [
      'a proposal with the fingerprint of another policy',
      union,
      proposal('union', { policy_fingerprint: other }),
      FOREIGN_KEY,
    ],
    [
      'a proposal with the fingerprint of another cohort',
      union,
      proposal('union', { cohort_fingerprint: other }),
      FOREIGN_KEY,
    ],
    ['a counterproposal to the own proposal', union, proposal('union', answer), CHECK],
    ['a proposal tabled long ago', union, proposal('union', { tabled_at: new Date(0) }), DENIED],
    ['a step of the other side', district, step({}), POLICY],
    ['a step of the office', office, step({}), DENIED],
    ['a step in the name of someone else', union, step({ recorded_by: here.southPrincipal }), POLICY],
    ['a step recorded long ago', union, step({ recorded_at: new Date(0) }), DENIED],
    ["withdrawing the other side's proposal", district, step({ kind: 'withdrawn', side: 'district' }), CHECK],
    [
      'withdrawing it under a false flag',
      district,
      step({ kind: 'withdrawn', side: 'district', proposal_side: 'district' }),
      FOREIGN_KEY,
    ],
    ['answering the own proposal', union, step({ kind: 'countered' }), CHECK],
    ['a step with a number that is taken', union, step({ sequence: 1 }), /duplicate key/],
  ])('%s', async (_, viewer, write, message) => {
    await expect(asViewer(db, viewer, write)).rejects.toThrow(message);
  });
});

describe('Nothing is skipped', () => {
  const onTabled = { rests_on: at.tabledId, rests_on_kind: 'tabled', rests_on_side: 'union' };
  const falsely = (kind: string, side = 'union') => ({
    rests_on: at.tabledId,
    rests_on_kind: kind,
    rests_on_side: side,
  });
  test.each<[string, Viewer, object, RegExp]>([
    ['a tentative agreement of one side', union, { kind: 'tentatively_agreed' }, CHECK],
    ['a tentative agreement with oneself', union, { kind: 'tentatively_agreed', ...falsely('agreed') }, CHECK],
    [
      'a tentative agreement that the other side never gave',
      union,
      { kind: 'tentatively_agreed', ...falsely('agreed', 'district') },
      FOREIGN_KEY,
    ],
    ['a ratification of what is only tabled', union, { kind: 'ratified', ...carried, ...onTabled }, CHECK],
    [
      'a ratification of an invented agreement',
      union,
      { kind: 'ratified', ...carried, ...falsely('tentatively_agreed') },
      FOREIGN_KEY,
    ],
    ['a ratification without a vote', union, { kind: 'ratified', ...falsely('tentatively_agreed') }, CHECK],
    [
      'a ratification by the district',
      district,
      { kind: 'ratified', side: 'district', ...carried, ...falsely('tentatively_agreed') },
      CHECK,
    ],
    [
      'a lost vote called ratified',
      union,
      { kind: 'ratified', ...carried, votes_against: 10, ...falsely('tentatively_agreed') },
      CHECK,
    ],
    [
      'an adoption as a negotiator',
      district,
      {
        kind: 'adopted',
        side: 'district',
        ...carried,
        ...falsely('ratified'),
        policy_version_id: here.policyVersionId,
      },
      DENIED,
    ],
    [
      'a vote without its minutes',
      union,
      { kind: 'rejected', ...carried, votes_for: 0, reference: null, ...falsely('tentatively_agreed') },
      CHECK,
    ],
  ])('%s', async (_, viewer, values, message) => {
    await expect(asViewer(db, viewer, step(values))).rejects.toThrow(message);
  });
});

describe('The role that adopts', () => {
  const version = (values: object) => (tx: Tx) =>
    tx
      .insertInto('policy_version')
      .values({
        district_id: here.districtId,
        policy_version_id: randomUUID(),
        policy_id: randomUUID(),
        version: 9,
        status: 'published',
        published_at: new Date(),
        source: 'x',
        document: '{}',
        fingerprint: FINGERPRINT,
        based_on: here.policyVersionId,
        ...values,
      })
      .execute();
  const adopted = { kind: 'adopted', side: 'district', ...carried, policy_version_id: here.policyVersionId };
  const ratified = { rests_on: at.tabledId, rests_on_kind: 'ratified', rests_on_side: 'union' };

  test('reads negotiations, and of policies neither text nor document', async () => {
    const read = async (name: keyof Database, column: string) =>
      await asAdopter(db, adopter, (tx) => tx.selectFrom(name).select(tx.dynamic.ref(column)).execute());
    for (const name of tables) expect(await read(name, 'district_id')).toHaveLength(1);
    for (const [name, column] of [
      ['policy_version', 'source'],
      ['scenario', 'scenario_id'],
      ['scenario_version', 'document'],
      ['person', 'person_id'],
      ['cohort_content', 'content'],
    ] as const)
      await expect(read(name, column)).rejects.toThrow(DENIED);
  });

  test.each<[string, (tx: Tx) => Promise<unknown>, RegExp]>([
    ['a draft', version({ status: 'draft', published_at: null }), POLICY],
    ['a version that is based on none', version({ based_on: null }), POLICY],
    ['a version in another district', version({ district_id: elsewhere.districtId }), POLICY],
    ['any other step', step({}), POLICY],
    ['an adoption of what was not ratified', step({ ...adopted, ...ratified }), FOREIGN_KEY],
    ['an adoption that rests on nothing', step(adopted), CHECK],
    ['a change of a version', (tx) => tx.updateTable('policy_version').set({ note: 'x' }).execute(), DENIED],
    [
      'an event in the name of another role',
      (tx) =>
        tx
          .insertInto('audit_event')
          .values(event(here, person, 'hr'))
          .execute(),
      POLICY,
    ],
  ])('does not write %s', async (_, write, message) => {
    await expect(asAdopter(db, adopter, write)).rejects.toThrow(message);
  });
});

test.each(tables)('What is in %s stays, even against the owner', async (name) => {
  const update = `update app.${name} set district_id = district_id`;
  await expect(ownerPool.query(update)).rejects.toThrow(/never changed or deleted/);
  await expect(ownerPool.query(`delete from app.${name}`)).rejects.toThrow(/never changed or deleted|foreign key/);
});
