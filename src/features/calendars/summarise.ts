/** The effect of a calendar in numbers and in words. */
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import { inWords, localDate } from '../../rules/local-date.ts';
import type { Timeliness } from '../../rules/timeliness.ts';
import { type CalendarEffect, changeRows, isChanged } from '../deadlines/index.ts';
import type { effectSummary } from './contract.ts';

type Summary = z.infer<typeof effectSummary>;

const totalOf = (each: readonly { deadlines: number }[]): number =>
  each.reduce((sum, { deadlines }) => sum + deadlines, 0);

/** Adds up what is alike in the given respects. */
function summedBy<Row extends { deadlines: number }, Part extends object>(
  rows: readonly Row[],
  partOf: (row: Row) => Part,
) {
  const alike = Map.groupBy(rows, (row) => JSON.stringify(partOf(row)));
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({ ...partOf(first), deadlines: totalOf(group) })),
  );
}

async function bySchool(
  tx: Transaction<Database>,
  districtId: string,
  effect: CalendarEffect,
): Promise<Summary['bySchool']> {
  const { rows } = await sql<{ school_id: string; name: string; evaluations: number; deadlines: number }>`
    select school_id, name, evaluations, deadlines from (
      select school_id, count(*)::int as evaluations, sum(deadlines)::int as deadlines from (
        select deadline.school_id, deadline.evaluation_id, count(*) as deadlines
        from app.evaluation_deadline as deadline join ${changeRows(effect)} on ${isChanged(districtId, effect)}
        group by deadline.school_id, deadline.evaluation_id
      ) as of_evaluations group by school_id
    ) as of_schools join app.school using (school_id)
    where school.district_id = ${districtId} order by name, school_id`.execute(tx);
  return rows.map(({ school_id, name, ...counts }) => ({ school: { schoolId: school_id, name }, ...counts }));
}

const dayInWords = (day: string | null): string => (day === null ? 'no day yet' : inWords(localDate(day)));

const turnsInWords: Readonly<Record<Timeliness, string>> = {
  IN_TIME: 'in time by every calendar',
  ONLY_AS_AMENDED: 'late by the calendar of its day and in time by the new one: confirm with counsel',
  ONLY_WHEN_DONE: 'in time by the calendar of its day and late by the new one: confirm with counsel',
  LATE: 'late by every calendar: a breach',
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function sentencesOf({ moves, turns, evaluations, deadlines }: Omit<Summary, 'sentences' | 'bySchool'>): string[] {
  if (deadlines === 0 && turns.length === 0) return ['No deadline moves.'];
  return [
    `${counted(deadlines, 'deadline')} of ${counted(evaluations, 'evaluation')} move.`,
    ...moves.map(
      ({ title, from, to, deadlines }) => `${title}: from ${dayInWords(from)} to ${dayInWords(to)} (${deadlines}).`,
    ),
    ...turns.flatMap(({ kind, after, deadlines }) =>
      after === null ? [] : [`${counted(deadlines, kind)} already done would be ${turnsInWords[after]}.`],
    ),
  ];
}

/** Counts the effect while the deadlines are still as they were. */
export async function summarise(
  tx: Transaction<Database>,
  districtId: string,
  effect: CalendarEffect,
): Promise<Summary> {
  const schools = await bySchool(tx, districtId, effect);
  const numbers = {
    evaluations: schools.reduce((sum, { evaluations }) => sum + evaluations, 0),
    deadlines: totalOf(effect.changes),
    moves: summedBy(effect.changes, ({ kind, title, from, to }) => ({ kind, title, from, to })),
    turns: summedBy(effect.turns, ({ kind, before, after }) => ({ kind, before, after })),
  };
  return { ...numbers, bySchool: schools, sentences: sentencesOf(numbers) };
}
