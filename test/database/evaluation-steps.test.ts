/** Any legal order of acts with any days can be recorded in the database, and comes back as it was said. */
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type NewStep, recordStep } from '../../src/features/evaluation-life/record-step.ts';
import { stepsOf } from '../../src/features/evaluation-life/queries.ts';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import {
  type EvaluationStatus,
  lifeActs,
  type LifeActName,
  type StepKind,
  statusAfter,
} from '../../src/rules/evaluation-life.ts';
import { addDays, type LocalDate } from '../../src/rules/local-date.ts';
import { testDatabase } from '../support/database.ts';
import { FINGERPRINT, smallDistrict } from '../support/small-district.ts';

const database = await testDatabase();
const here = await smallDistrict(database.db);
const [teacher] = here.teachers;
const principal = {
  districtId: here.districtId,
  personId: here.northPrincipal,
  role: 'administrator' as const,
  schoolIds: [here.north],
};
const owner = { evaluation_id: teacher.evaluationId, evaluatee_id: teacher.personId, school_id: teacher.schoolId };
const now = new Date('2026-05-20T18:00:00Z');
afterAll(() => database.drop());

class Undone extends Error {}

/** What each kind of step carries beside its day. */
const carried: Partial<Record<StepKind, Partial<NewStep>>> = {
  drafted: { document: '{}', document_fingerprint: FINGERPRINT },
  issued: { document: '{}', document_fingerprint: FINGERPRINT, manner: 'mail' },
  acknowledged: { manner: 'unavailable' },
  delegated: { delegated_to: here.southPrincipal },
};

const day = fc.integer({ min: -9000, max: 0 }).map((days): LocalDate => addDays('2026-05-20', days));
const tried = fc.record({
  name: fc.constantFrom(...(Object.keys(lifeActs) as LifeActName[])),
  occurred_on: day,
  is_attended: fc.boolean(),
  note: fc.string({ minLength: 1, maxLength: 40 }).map((text) => `Note ${text.replaceAll('\0', '')}`),
});

/** The acts that may follow each other, from a planned evaluation. */
function legal(acts: readonly (typeof tried extends fc.Arbitrary<infer T> ? T : never)[]): NewStep[] {
  let status: EvaluationStatus = 'planned';
  return acts.flatMap(({ name, is_attended, ...what }) => {
    const next = statusAfter(name, status);
    if (next === undefined) return [];
    status = next;
    const kind = lifeActs[name].step;
    const attended = kind === 'conference_held' ? { is_attended } : {};
    return [{ kind, now, ...what, ...attended, ...carried[kind] }];
  });
}

test('whatever may follow is recorded in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tried, { minLength: 1, maxLength: 12 }), async (acts) => {
      const steps = legal(acts);
      const recorded = asViewer(database.db, principal, async (tx) => {
        for (const step of steps) await recordStep(tx, principal, owner, step);
        const stored = (await stepsOf(tx, here.districtId, [teacher.evaluationId])).get(teacher.evaluationId) ?? [];
        expect(stored.map(({ kind, occurred_on, note }) => ({ kind, occurred_on, note }))).toEqual(
          steps.map(({ kind, occurred_on, note }) => ({ kind, occurred_on, note })),
        );
        expect(stored.map(({ sequence }) => sequence)).toEqual(steps.map((_, index) => index + 1));
        throw new Undone();
      });
      await expect(recorded).rejects.toThrow(Undone);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['a delivery without its copy', { kind: 'issued', manner: 'mail' }],
  ['a refused receipt without a witness', { kind: 'acknowledged', manner: 'refused' }],
  ['a meeting that says not who came', { kind: 'conference_held' }],
  ['a reopening without a reason', { kind: 'reopened' }],
  ['a delegation to nobody', { kind: 'delegated', note: 'Ill' }],
  [
    'a leave that ends before it begins',
    { kind: 'leave', note: 'Ill', occurred_on: '2026-05-01', until_on: '2026-04-30' },
  ],
] as const)('the database refuses %s', async (_, step) => {
  const recorded = asViewer(database.db, principal, (tx) => recordStep(tx, principal, owner, { ...step, now }));
  await expect(recorded).rejects.toThrow(/violates check constraint/);
});
