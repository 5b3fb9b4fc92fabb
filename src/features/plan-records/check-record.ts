import { Problem, type ProblemDetail } from '../../platform/http/problem.ts';
import { inWords, type LocalDate, localDate } from '../../rules/local-date.ts';
import { evidenceComponents, type Policy } from '../../scoring/policy.ts';
import type { NewPlanRecord } from './record-schema.ts';

/**
 * Refuses a record that cannot be true of this policy.
 * @param today the day in the district
 * @throws Problem 422 with every fault
 */
export function checkRecord(record: NewPlanRecord, policy: Policy, today: LocalDate): void {
  const errors = [...futureEvents(record, today), ...wrongComponents(record, policy), ...doubleStandards(record)];
  if (errors.length > 0)
    throw new Problem(422, 'untrue-record', 'The record does not fit this policy or this day; nothing was stored.', {
      errors,
    });
}

function futureEvents(record: NewPlanRecord, today: LocalDate): ProblemDetail[] {
  return (['advice', 'adoption', 'publication'] as const).flatMap((name) => {
    const on = record[name]?.on;
    if (on === undefined || localDate(on) <= today) return [];
    return [
      {
        pointer: `/${name}/on`,
        detail: `${inWords(localDate(on))} is still to come.`,
        remedy: 'Record it when it has happened.',
      },
    ];
  });
}

function wrongComponents({ components }: NewPlanRecord, policy: Policy): ProblemDetail[] {
  const known = evidenceComponents(policy).map(({ key }) => key);
  return components.flatMap(({ key }, index) => {
    const isDouble = components.findIndex((other) => other.key === key) < index;
    if (known.includes(key) && !isDouble) return [];
    return [
      {
        pointer: `/components/${index}/key`,
        detail: isDouble ? `"${key}" is named twice.` : `The policy has no component "${key}" with evidence.`,
        remedy: `Name each once, of: ${known.join(', ')}.`,
      },
    ];
  });
}

function doubleStandards({ standards }: NewPlanRecord): ProblemDetail[] {
  return standards.flatMap(({ grade, subject }, index) => {
    const first = standards.findIndex((other) => other.grade === grade && other.subject === subject);
    if (first === index) return [];
    return [
      {
        pointer: `/standards/${index}`,
        detail: `Grade ${grade}, ${subject} is listed twice.`,
        remedy: 'List each grade and subject once.',
      },
    ];
  });
}
