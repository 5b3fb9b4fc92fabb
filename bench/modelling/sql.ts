/** The same work as SQL that DuckDB and PostgreSQL both take, in whole numbers so that both are exact. */
import type { ScaledSum } from '../../src/modelling/linear/scaled-sums.ts';
import { components } from './cohort.ts';
import { type BenchSetting, steps } from './setting.ts';
import type { Work } from './work.ts';

const whole = (value: number | undefined): string => String(value ?? 0);

/** A weighted sum of the components' hundredths. */
const sumOf = ({ coefficients }: ScaledSum): string =>
  components.map((key, place) => `${whole(coefficients[place])} * ${key}`).join(' + ');

/** The place of the level that a number reaches, from 0. */
const levelOf = (value: string, { limits }: ScaledSum): string =>
  Array.from(limits, (limit) => `case when ${value} >= ${whole(limit)} then 1 else 0 end`).join(' + ');

const levels = ({ limits }: ScaledSum): number[] => [...limits.keys(), limits.length];

/** How many rows stand on each level, from how many reach each rung. */
const countsFrom = (reached: (rung: number) => string, { limits }: ScaledSum): string =>
  [...limits.keys(), limits.length]
    .map((level) => {
      const here = level === 0 ? 'n' : reached(level - 1);
      return level === limits.length ? here : `${here} - (${reached(level)})`;
    })
    .map((count, level) => `(${count})::int as level_${level}`)
    .join(', ');

const path = ({ start, slope }: BenchSetting): string =>
  `path as (select ${sumOf(start)} as at_start, ${sumOf(slope)} as slope from cohort)`;

function rate({ policies: [policy] }: BenchSetting): string {
  if (!policy) throw new Error('there is a policy in force');
  return `select ${levelOf(`(${sumOf(policy)})`, policy)} as level from cohort order by id`;
}

/** Every row at every point of the grid. */
function points(setting: BenchSetting): string {
  const { start } = setting;
  const counted = Array.from(
    start.limits,
    (limit, rung) =>
      `count(*) filter (where at_start * ${steps} + slope * point >= ${whole(limit * steps)}) as reached_${rung}`,
  );
  return `with ${path(setting)}, counted as (
      select point, count(*) as n, ${counted.join(', ')}
      from path cross join generate_series(0, ${steps}) as grid (point) group by point)
    select ${countsFrom((rung) => `reached_${rung}`, start)} from counted order by point`;
}

/** One row for each crossing of a rung strictly between both ends. */
const crossings = ({ start }: BenchSetting): string => `rungs (rung, height) as (values ${Array.from(
  start.limits,
  (limit, rung) => `(${rung}, ${whole(limit)})`,
).join(', ')}), crossings as (
    select rung, height - at_start as way_to, slope, case when slope > 0 then 1 else -1 end as way
    from path join rungs on (at_start < height and at_start + slope > height) or (at_start > height and at_start + slope < height))`;

/** How many rows reach each rung at the start, as columns of one row. */
const atStart = ({ start }: BenchSetting): string =>
  `beginning as (select count(*) as n, ${Array.from(
    start.limits,
    (limit, rung) =>
      `count(*) filter (where at_start >= ${whole(limit)}) as start_${rung}, count(*) filter (where at_start > ${whole(
        limit,
      )} or (at_start = ${whole(limit)} and slope >= 0)) as first_${rung}, count(*) filter (where at_start + slope >= ${whole(
        limit,
      )}) as end_${rung}`,
  ).join(', ')} from path)`;

const sums = (setting: BenchSetting, ways: string): string =>
  Array.from(
    setting.start.limits,
    (_, rung) => `coalesce(sum(way) filter (where rung = ${rung}${ways}), 0) as change_${rung}`,
  ).join(', ');

const running = (setting: BenchSetting, order: string): string =>
  Array.from(setting.start.limits, (_, rung) => `sum(change_${rung}) over (order by ${order}) as sum_${rung}`).join(
    ', ',
  );

/** The grid from where each row crosses, as our own part does it: one number is the point from which a crossing counts. */
function grid(setting: BenchSetting): string {
  const { start } = setting;
  const place = `(way_to * ${steps})::float8 / slope`;
  return `with ${path(setting)}, ${crossings(setting)}, ${atStart(setting)}, changes as (
      select (case when way > 0 then ceil(${place}) else floor(${place}) + 1 end)::int as point, ${sums(setting, '')}
      from crossings group by 1),
    filled as (
      select grid.point, ${Array.from(start.limits, (_, rung) => `coalesce(change_${rung}, 0) as change_${rung}`).join(', ')}
      from generate_series(1, ${steps - 1}) as grid (point) left join changes on changes.point = grid.point),
    inside as (select point, ${running(setting, 'point')} from filled)
    select * from (
      select 0 as point, ${countsFrom((rung) => `start_${rung}`, start)} from beginning
      union all
      select point, ${countsFrom((rung) => `first_${rung} + sum_${rung}`, start)} from inside cross join beginning
      union all
      select ${steps}, ${countsFrom((rung) => `end_${rung}`, start)} from beginning) as curve order by point`;
}

/** Quotients of whole numbers this small are in order, and equal, as doubles exactly when they are as fractions. */
function curve(setting: BenchSetting): string {
  const { start } = setting;
  return `with ${path(setting)}, ${crossings(setting)}, ${atStart(setting)}, changes as (
      select way_to::float8 / slope as t, ${sums(setting, '')} from crossings group by 1),
    inside as (select t, ${running(setting, 't')} from changes)
    select * from (
      select -2::float8 as t, ${countsFrom((rung) => `start_${rung}`, start)} from beginning
      union all
      select -1, ${countsFrom((rung) => `first_${rung}`, start)} from beginning
      union all
      select t, ${countsFrom((rung) => `first_${rung} + sum_${rung}`, start)} from inside cross join beginning
      union all
      select 2, ${countsFrom((rung) => `end_${rung}`, start)} from beginning) as curve order by t`;
}

function migration({ policies }: BenchSetting): string {
  const [before, after] = policies;
  if (!before || !after) throw new Error('there are two policies');
  const places = levels(before).join('), (');
  const both = `both_levels as (select ${levelOf(`(${sumOf(before)})`, before)} as before,
      ${levelOf(`(${sumOf(after)})`, after)} as after, 1 as one from cohort)`;
  return `with ${both}, places (place) as (values (${places}))
    select count(one)::int as cell from places as a cross join places as b
      left join both_levels on before = a.place and after = b.place
    group by a.place, b.place order by a.place, b.place`;
}

/** For each piece of work, a query, and the columns of its result that are numbers of the answer. */
export function queriesFor(setting: BenchSetting): Record<Work, { readonly text: string; readonly columns: string[] }> {
  const counts = levels(setting.start).map((level) => `level_${level}`);
  return {
    rate: { text: rate(setting), columns: ['level'] },
    grid: { text: grid(setting), columns: counts },
    points: { text: points(setting), columns: counts },
    curve: { text: curve(setting), columns: counts },
    migration: { text: migration(setting), columns: ['cell'] },
  };
}

/** A query that has all of another's result worked out and gives back one row, so that nothing is spent on handing it over. */
export const workedOut = ({ text, columns }: { text: string; columns: string[] }): string =>
  `select count(*) as n, ${columns.map((column, place) => `sum(${column}) as s${place}`).join(', ')} from (${text}) as answer`;

export const createTable = `create table cohort (id int, ${components.map((key) => `${key} int`).join(', ')})`;
