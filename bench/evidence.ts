/** Generated evidence for the demonstration policy: the same in every run, so that runs can be compared. */
import type { Evidence } from '../src/scoring/outcome.ts';

/** Marks of one observation, and of how many pupils the scores are known: about what a class has. */
const elements = ['1.1', '1.4', '1.5', '2.1', '2.5', '2.7', '3.1', '3.3', '3.6', '4.2', '4.5', '5.2', '5.4', '5.7'];
const observers = ['A', 'B'];
const pupils = 20;

/** A fixed sequence of whole numbers that looks irregular (Park and Miller's generator). */
function sequence(): () => number {
  let state = 20_251;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

const hundredths = (units: number): string => (units / 100).toFixed(2);

/** The values of both components are stated: only the policy's own arithmetic is left to do. */
export function statedEvidence(count: number): Evidence[] {
  const next = sequence();
  return Array.from({ length: count }, () => ({
    schoolYear: '2025-26',
    components: {
      observation: { value: hundredths(100 + (next() % 301)) },
      'pupil-progress': { value: hundredths((next() % 8001) - 4000) },
    },
  }));
}

/** Everything is handed in as it was recorded: marks of two observations, and the scores of twenty pupils. */
export function recordedEvidence(count: number): Evidence[] {
  const next = sequence();
  return Array.from({ length: count }, () => ({
    schoolYear: '2025-26',
    components: {
      observation: {
        observations: observers.map((observer) => ({
          observer,
          observedOn: '2026-02-03',
          elements: Object.fromEntries(elements.map((element) => [element, String(1 + (next() % 4))])),
        })),
      },
      'pupil-progress': {
        measures: [
          {
            subject: 'Mathematics',
            grade: '3',
            expectedGain: '34',
            reference: 'generated',
            pupils: Array.from({ length: pupils }, () => {
              const prior = 450 + (next() % 150);
              return { prior: String(prior), current: String(prior + (next() % 90)) };
            }),
          },
        ],
      },
    },
  }));
}
