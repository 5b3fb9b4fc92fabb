import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expectationsFrom, gainsIn } from '../../scripts/demonstration/growth-expectations.ts';
import { generate } from '../../scripts/demonstration/generate.ts';
import { meanDeviations } from '../../scripts/demonstration/progress.ts';
import { cell, fixturesFolder, readCsv, readText } from '../../src/features/demonstration/fixtures.ts';
import { readStar } from '../../src/features/demonstration/star.ts';
import { correlation, mean, reliabilityOfTwo } from './statistics.ts';

const star = readStar();
const observations = readCsv('observations.csv');
const elements = Object.keys(observations[0] ?? {}).filter((column) => column.startsWith('e'));

/** Each teacher's two observation means, principal first. */
const observationMeans = new Map<string, [number, number]>(
  [...Map.groupBy(observations, (line) => cell(line, 'teacherKey'))].map(([teacherKey, visits]) => {
    const means = visits.map((visit) => mean(elements.map((element) => Number(cell(visit, element)))));
    return [teacherKey, [means[0] ?? Number.NaN, means[1] ?? Number.NaN]];
  }),
);

describe('the real pupil scores', () => {
  test('are the file that the provenance names', () => {
    const hash = createHash('sha256')
      .update(readFileSync(join(fixturesFolder, 'star.csv.gz')))
      .digest('hex');
    expect(readText('PROVENANCE.md')).toContain(hash);
  });

  test('count as published', () => {
    expect(star.pupilYears).toHaveLength(26_796);
    expect(star.teachers).toHaveLength(1_387);
    expect(new Set(star.pupilYears.map((year) => year.pupilKey)).size).toBe(11_598);
    expect(new Set(star.teachers.map((teacher) => teacher.schoolKey)).size).toBe(80);
    expect(star.pupilYears.filter((year) => year.scores.math === undefined)).toHaveLength(2_183);
    expect(star.pupilYears.filter((year) => year.scores.reading === undefined)).toHaveLength(2_534);
  });

  test('name one school and one grade for each teacher', () => {
    const places = new Set(star.pupilYears.map((year) => `${year.teacherKey} ${year.schoolKey} ${year.grade}`));
    expect(places.size).toBe(1_387);
  });
});

describe('the generated files', () => {
  test('come out of the generator byte for byte', () => {
    const files = generate();
    expect(files.size).toBe(6);
    for (const [name, text] of files) expect(text).toBe(readText(name));
  });

  test('rate 14 to 16 elements at four levels, twice for each teacher', () => {
    expect(elements.length).toBeGreaterThanOrEqual(14);
    expect(elements.length).toBeLessThanOrEqual(16);
    expect(observationMeans.size).toBe(1_387);
    expect(observations).toHaveLength(2 * 1_387);
    const levels = new Set(observations.flatMap((line) => elements.map((element) => cell(line, element))));
    expect([...levels].toSorted()).toEqual(['1', '2', '3', '4']);
  });

  test('have two-observer means with a reliability of about 0.65', () => {
    const reliability = reliabilityOfTwo([...observationMeans.values()]);
    expect(reliability).toBeGreaterThan(0.6);
    expect(reliability).toBeLessThan(0.7);
    expect(readText('../../docs/demonstration-data.md')).toContain(`reliability ${reliability.toFixed(3)}`);
  });

  test('have a modest correlation between observation and pupil progress', () => {
    const gains = gainsIn(star);
    const progress = meanDeviations(gains, expectationsFrom(gains));
    const measured = correlation([...progress].map(([key, value]) => [value, mean(observationMeans.get(key) ?? [])]));
    expect(measured).toBeGreaterThan(0.1);
    expect(measured).toBeLessThan(0.35);
    expect(readText('../../docs/demonstration-data.md')).toContain(`correlation ${measured.toFixed(3)}`);
  });

  test('give every teacher and evaluator a name of their own', () => {
    const people = [...readCsv('teachers.csv'), ...readCsv('evaluators.csv')];
    const names = people.map((line) => `${cell(line, 'givenName')} ${cell(line, 'familyName')}`);
    expect(new Set(names).size).toBe(1_387 + 160);
  });

  test('hire each teacher as long ago as their experience says', () => {
    const hired = new Map(readCsv('teachers.csv').map((line) => [cell(line, 'teacherKey'), line]));
    const years = { K: 2022, '1': 2023, '2': 2024, '3': 2025 };
    for (const teacher of star.teachers) {
      const line = hired.get(teacher.teacherKey) ?? {};
      const served = years[teacher.grade] - Number(cell(line, 'hiredOn').slice(0, 4));
      if (teacher.yearsBefore !== undefined) expect(served).toBe(teacher.yearsBefore);
      expect(cell(line, 'status') === 'permanent').toBe(served >= 2);
    }
  });

  test('put no visit outside the school year or on a weekend', () => {
    const calendars = readCsv('calendars.csv');
    for (const line of observations) {
      const day = cell(line, 'observedOn');
      const within = (calendar: (typeof calendars)[number]): boolean =>
        cell(calendar, 'firstSchoolday') <= day && day <= cell(calendar, 'lastSchoolday');
      expect(calendars.filter(within)).toHaveLength(1);
      expect([2, 3, 4]).toContain(new Date(day).getUTCDay());
    }
  });
});
