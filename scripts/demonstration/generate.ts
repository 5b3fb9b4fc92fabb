/**
 * Writes the invented part of the demonstration district from the real pupil scores and a fixed seed.
 * Run it with: node scripts/demonstration/generate.ts [folder]. The same bytes come out on every machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'yaml';
import { fixturesFolder, readText } from '../../src/features/demonstration/fixtures.ts';
import { readStar } from '../../src/features/demonstration/star.ts';
import { calendars } from './calendars.ts';
import { expectationsFrom, gainsIn } from './growth-expectations.ts';
import { observationsOf } from './observations.ts';
import { inventPeople } from './people.ts';
import { standardisedProgress } from './progress.ts';
import { randomStream } from './random.ts';
import { inventSchoolNames } from './schools.ts';

const seed = 'Oak Valley Unified, demonstration, 1';

/** The generated files by name: their whole text. */
export function generate(): Map<string, string> {
  const star = readStar();
  const { teachers, evaluators } = inventPeople(seed, star);
  const gains = gainsIn(star);
  const expectations = expectationsFrom(gains);
  const progress = standardisedProgress(star, gains, expectations);
  const elements = elementKeys();
  const observations = star.teachers.flatMap((teacher) =>
    observationsOf(seed, teacher, progress.get(teacher.teacherKey), elements).map(({ levels, ...visit }) => ({
      ...visit,
      ...Object.fromEntries(elements.map((element, index) => [`e${element}`, levels[index]])),
    })),
  );
  const schoolKeys = [...new Set(evaluators.map((evaluator) => evaluator.schoolKey))];
  const schoolNames = inventSchoolNames(randomStream(seed, 'schools'));
  const schools = schoolKeys.map((schoolKey, index) => ({ schoolKey, name: schoolNames[index] }));
  return new Map([
    ['schools.csv', csv(schools)],
    ['calendars.csv', csv(calendars)],
    ['teachers.csv', csv(teachers)],
    ['evaluators.csv', csv(evaluators)],
    ['growth-expectations.csv', csv(expectations)],
    ['observations.csv', csv(observations)],
  ]);
}

function csv(lines: readonly object[]): string {
  return stringify([...lines], { header: true });
}

/** The keys of the rubric's elements, in its order. */
function elementKeys(): string[] {
  const rubric: { standards: { elements: { key: string }[] }[] } = parse(readText('rubric.yaml'));
  return rubric.standards.flatMap((standard) => standard.elements.map((element) => element.key));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fixturesFolder;
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of generate()) writeFileSync(join(folder, name), text);
}
