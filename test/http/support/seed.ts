import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { componentTypes, shippedPolicies } from '../../../src/modules.ts';
import { asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { fingerprint } from '../../../src/platform/fingerprint.ts';
import { hashPassword } from '../../../src/platform/identity/passwords.ts';
import { parseYaml } from '../../../src/platform/yaml.ts';
import { canonicalForm } from '../../../src/scoring/canonical.ts';
import { parsePolicy } from '../../../src/scoring/policy.ts';

type Tx = Transaction<Database>;

export const password = 'correct horse battery staple';
export const notice = 'These ratings are made up for a test.';

export const accounts = {
  principal: 'administrator',
  otherPrincipal: 'administrator',
  teacher: 'teacher',
  otherTeacher: 'teacher',
  hr: 'hr',
  union: 'union_negotiator',
  district: 'district_negotiator',
  system: 'system_administrator',
} as const;
export type Who = keyof typeof accounts;

export const emailOf = (who: Who): string => `${who.toLowerCase()}@school.example`;

/** An assignment: one for each teacher in 2025-26, and the next year's of the teacher in the north. */
export type Place = 'north' | 'south' | 'northNextYear';

/** A district with two schools, a teacher in each with their assignments, and an account for every role. */
export interface Seed {
  districtId: string;
  loader: Viewer;
  schools: { north: string; south: string };
  people: Record<Who, string>;
  assignments: Record<Place, string>;
  /** Policy version ids by policy key. */
  policies: Record<'demonstration-70-30' | 'lausd-utla-2012' | 'no-rating', string>;
}

/** Key of the one instrument in the district's catalogue. */
export const benchmark = 'district-benchmark';

const rubric = {
  key: 'practice',
  title: 'Practice',
  notice,
  standards: [
    {
      key: '1',
      title: 'Teaching',
      criteria: ['b2', 'b3', 'b4'],
      elements: ['1.1', '1.2'].map((key) => ({
        key,
        title: `Element ${key}`,
        levels: ['1', '2', '3', '4'].map((level) => ({
          level,
          label: `Level ${level}`,
          description: `Does ${level}.`,
        })),
      })),
    },
  ],
};

function textOf(key: string): string {
  const shipped = shippedPolicies.find(({ text }) => text.includes(`\nkey: ${key}\n`));
  if (!shipped) throw new Error(`There is no shipped policy ${key}`);
  return shipped.text;
}

async function publish(tx: Tx, districtId: string, text: string): Promise<string> {
  const { document } = parseYaml(text);
  const parsed = parsePolicy(document, componentTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [policy_id, policy_version_id] = [randomUUID(), randomUUID()];
  const { key, title } = parsed.policy;
  await tx.insertInto('policy').values({ district_id: districtId, policy_id, key, title }).execute();
  await tx
    .insertInto('policy_version')
    .values({
      district_id: districtId,
      policy_version_id,
      policy_id,
      version: 1,
      status: 'published',
      published_at: new Date('2025-07-01'),
      source: text,
      document: JSON.stringify(document),
      fingerprint: fingerprint(canonicalForm(parsed.policy)),
    })
    .execute();
  return policy_version_id;
}

async function addScores(tx: Tx, districtId: string, teacher: string, north: string, south: string): Promise<void> {
  const score = (pupil: number, school_year: string, grade: string, points: number, school_id: string) => ({
    district_id: districtId,
    pupil_key: `pupil ${pupil}`,
    school_year,
    subject: 'math',
    grade,
    score: String(points),
    teacher_id: teacher,
    school_id,
  });
  // Five pupils, each gaining 45 points; two of them went to the other school the year before.
  await tx
    .insertInto('pupil_score')
    .values([1, 2, 3, 4, 5].map((pupil) => score(pupil, '2025-26', '3', 500 + pupil + 45, north)))
    .execute();
  const before = [1, 2, 3, 4, 5].map((pupil) => score(pupil, '2024-25', '2', 500 + pupil, pupil > 3 ? south : north));
  await tx.insertInto('pupil_score').values(before).execute();
  await tx
    .insertInto('growth_expectation')
    .values({
      district_id: districtId,
      school_year: '2025-26',
      grade: '3',
      subject: 'math',
      expected_gain: '38',
      adopted_on: '2025-06-01',
      reference: 'Board resolution',
    })
    .execute();
}

async function addAccounts(tx: Tx, seed: Pick<Seed, 'districtId' | 'people' | 'schools'>): Promise<void> {
  const { districtId, people, schools } = seed;
  const password_hash = await hashPassword(password);
  const schoolsOf: Partial<Record<Who, string[]>> = { principal: [schools.north], otherPrincipal: [schools.south] };
  await tx
    .insertInto('account')
    .values(
      Object.entries(accounts).map(([who, role]) => ({
        email: emailOf(who as Who),
        password_hash,
        district_id: districtId,
        person_id: people[who as Who],
        role,
        school_ids: schoolsOf[who as Who] ?? [],
      })),
    )
    .execute();
}

/** Loads the district the way an import would. */
export async function seed(db: Kysely<Database>): Promise<Seed> {
  const districtId = randomUUID();
  const loader: Viewer = { districtId, personId: null, role: 'loader', schoolIds: [] };
  const schools = { north: randomUUID(), south: randomUUID() };
  const people = Object.fromEntries(Object.keys(accounts).map((who) => [who, randomUUID()])) as Seed['people'];
  const assignments = { north: randomUUID(), south: randomUUID(), northNextYear: randomUUID() };
  const own = { district_id: districtId };
  return await asViewer(db, loader, async (tx) => {
    await tx
      .insertInto('district')
      .values({ ...own, name: 'Small Unified', time_zone: 'America/Los_Angeles' })
      .execute();
    const schoolRows = Object.entries(schools).map(([name, school_id]) => ({
      ...own,
      school_id,
      name,
      external_id: name,
    }));
    await tx.insertInto('school').values(schoolRows).execute();
    const personRows = Object.entries(people).map(([who, person_id]) => ({
      ...own,
      person_id,
      given_name: 'Given',
      family_name: who === 'teacher' ? '=Formula,\n"Quoted"' : who,
      local_id: who,
      is_evaluator: accounts[who as Who] === 'administrator',
    }));
    await tx.insertInto('person').values(personRows).execute();
    const assignment = (place: Place, person_id: string, evaluator_id: string, school_year = '2025-26') => ({
      ...own,
      assignment_id: assignments[place],
      person_id,
      school_id: place === 'south' ? schools.south : schools.north,
      school_year,
      grade: '3',
      subject: 'All subjects',
      evaluator_id,
    });
    await tx
      .insertInto('assignment')
      .values([
        assignment('north', people.teacher, people.principal),
        assignment('south', people.otherTeacher, people.otherPrincipal),
        assignment('northNextYear', people.teacher, people.principal, '2026-27'),
      ])
      .execute();
    await tx
      .insertInto('rubric')
      .values({ ...own, key: rubric.key, title: rubric.title, document: JSON.stringify(rubric) })
      .execute();
    await tx
      .insertInto('instrument')
      .values({ ...own, key: benchmark, title: 'District benchmark', owner: 'district', kind: 'benchmark' })
      .execute();
    const demonstration = textOf('demonstration-70-30');
    const noRating = demonstration
      .replace('key: demonstration-70-30', 'key: no-rating')
      .replace('{rule: redistribute', '{rule: no-rating')
      // Without a conversion the evidence must be on the scale itself.
      .replace(/\n {4}then:.*?(?=\n {4}scale:)/s, '');
    const policies = {
      'demonstration-70-30': await publish(tx, districtId, demonstration),
      'lausd-utla-2012': await publish(tx, districtId, textOf('lausd-utla-2012')),
      'no-rating': await publish(tx, districtId, noRating),
    };
    await addScores(tx, districtId, people.teacher, schools.north, schools.south);
    await addAccounts(tx, { districtId, people, schools });
    return { districtId, loader, schools, people, assignments, policies };
  });
}
