/** Laws of the order of acts: what may follow what, and what a record of any days amounts to. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FactStep, stepFacts } from '../../src/features/evaluation-life/facts/step-facts.ts';
import {
  type EvaluationStatus,
  evaluationStatuses,
  isOpen,
  lifeActs,
  type LifeActName,
  statusAfter,
} from '../../src/rules/evaluation-life.ts';
import { addDays, type LocalDate } from '../../src/rules/local-date.ts';

const names = Object.keys(lifeActs) as LifeActName[];
const day = fc.integer({ min: -4000, max: 4000 }).map((days): LocalDate => addDays('2026-05-11', days));
const tried = fc.record({
  name: fc.constantFrom(...names),
  occurred_on: day,
  is_attended: fc.boolean(),
  is_satisfactory: fc.option(fc.boolean()),
});
const fingerprintOf = (index: number) => `sha256:${String(index).padStart(64, '0')}`;

interface Life {
  status: EvaluationStatus;
  steps: FactStep[];
}

/** Does each act that may follow and leaves the others out, as the service does. */
function lived(acts: readonly (typeof tried extends fc.Arbitrary<infer T> ? T : never)[]): Life {
  return acts.reduce<Life>(
    ({ status, steps }, { name, ...what }) => {
      const next = statusAfter(name, status);
      if (next === undefined) return { status, steps };
      const kind = lifeActs[name].step;
      const step = {
        ...what,
        kind,
        sequence: steps.length + 1,
        document_fingerprint: kind === 'drafted' || kind === 'issued' ? fingerprintOf(steps.length) : null,
      };
      return { status: next, steps: [...steps, step] };
    },
    { status: 'planned', steps: [] },
  );
}

const lives = fc.array(tried, { maxLength: 30 }).map(lived);

describe('The order of acts', () => {
  test('every act leads from where it may follow to a status, and every status is reached', () => {
    const reached = names.flatMap((name) => evaluationStatuses.map((status) => statusAfter(name, status)));
    expect(new Set(reached.filter((status) => status !== undefined))).toEqual(new Set(evaluationStatuses));
  });

  test('from every status an evaluation can still be closed', () => {
    for (const status of evaluationStatuses)
      if (status !== 'closed') expect(statusAfter('left', status)).toBe('closed');
    expect(statusAfter('left', 'closed')).toBeUndefined();
  });

  test('nothing is closed by the closing act that was not issued and talked over', () => {
    fc.assert(
      fc.property(lives, ({ steps }) => {
        steps.forEach((step, index) => {
          const before = steps.slice(0, index).map(({ kind }) => kind);
          if (step.kind === 'issued') expect(before).toContain('drafted');
          if (step.kind === 'closed') {
            expect(before).toContain('conference_held');
            expect(before.lastIndexOf('conference_held')).toBeGreaterThan(before.lastIndexOf('issued'));
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('Any legal order of acts with any days', () => {
  test('is recorded, and its days come back as they were said', () => {
    fc.assert(
      fc.property(lives, ({ status, steps }) => {
        const facts = stepFacts(steps, status);
        const issued = steps.findLast(({ kind }) => kind === 'issued');
        expect(facts.transmittedOn).toBe(issued?.occurred_on ?? null);
        const meetings = steps.filter(
          ({ kind, is_attended, sequence }) =>
            kind === 'conference_held' && is_attended === true && issued && sequence > issued.sequence,
        );
        const days = meetings.map(({ occurred_on }) => occurred_on).toSorted();
        expect([facts.conferenceOn, facts.lastConferenceOn]).toEqual([days.at(0) ?? null, days.at(-1) ?? null]);
        expect(facts.closedOn === null).toBe(status !== 'closed');
      }),
      { numRuns: 500 },
    );
  });

  test('what was issued counts until it is reopened, and what is open does not count as issued', () => {
    fc.assert(
      fc.property(lives, ({ status, steps }) => {
        const facts = stepFacts(steps, status);
        const issued = steps.findLast(({ kind }) => kind === 'issued');
        if (isOpen(status) || !issued) expect(facts.issuedAsSatisfactory).toBeUndefined();
        else expect(facts.issuedAsSatisfactory).toBe(issued.is_satisfactory);
        if (status === 'in_progress') expect(facts.documentFingerprint).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('an act more never takes back a delivery', () => {
    fc.assert(
      fc.property(fc.array(tried, { maxLength: 20 }), tried, (acts, last) => {
        const before = stepFacts(lived(acts).steps, lived(acts).status);
        const after = stepFacts(lived([...acts, last]).steps, lived([...acts, last]).status);
        if (before.transmittedOn !== null) expect(after.transmittedOn).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
