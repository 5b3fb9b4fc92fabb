/** Who is told what by mail, and once only: from the record in the database to the mail server. */
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { notifyDistrict, unsubscribePath } from '../../src/features/reminders/index.ts';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import { linkSecretFrom } from '../../src/platform/identity/signed-link.ts';
import { FINGERPRINT, type SmallTeacher } from '../support/small-district.ts';
import { waitFor } from './wait-for.ts';
import { decoded, firstOf, watched, type WatchedDistrict, whoseOf } from './watched.ts';

const watching = await watched();
let here: WatchedDistrict;
afterAll(() => watching.stop());
beforeEach(async () => {
  here = await watching.newDistrict();
});

const everybody = ({ addresses }: WatchedDistrict) => Object.values(addresses).toSorted();
const familyNameOf = (teacher: SmallTeacher) => teacher.personId.slice(0, 8);

test('each gets one message: a teacher about themselves, a principal by name, human resources in numbers', async () => {
  const { addresses, district } = here;
  const [first, second, third] = district.teachers;
  const mail = await watching.reminded(here);
  expect([...mail.keys()].toSorted()).toEqual(everybody(here));
  for (const messages of mail.values()) expect(messages).toHaveLength(1);
  const textTo = (address: string) => mail.get(address)?.[0]?.body ?? '';
  for (const teacher of district.teachers) {
    expect(textTo(addresses.first)).not.toContain(familyNameOf(teacher));
    expect(textTo(addresses.hr)).not.toContain(familyNameOf(teacher));
  }
  expect(textTo(addresses.first)).toContain('- The copy, by May 11, 2026. Educ. Code 44663(a)');
  expect(textTo(addresses.principal)).toContain(`- Given ${familyNameOf(first)}: The copy, by May 11, 2026.`);
  expect(textTo(addresses.principal)).toContain(familyNameOf(second));
  expect(textTo(addresses.principal)).not.toContain(familyNameOf(third));
  expect(textTo(addresses.hr)).toContain('- The copy (3 evaluations), by May 11, 2026.');
});

test('those not started are told to principals and human resources as a number', async () => {
  const { addresses, district } = here;
  const { districtId, north, northPrincipal } = district;
  const newcomer = '22222222-2222-4222-8222-222222222222';
  await asViewer(watching.db, district.viewer('loader'), async (tx) => {
    const own = { district_id: districtId, person_id: newcomer };
    await tx
      .insertInto('person')
      .values({ ...own, given_name: 'New', family_name: 'Comer', local_id: 'newcomer' })
      .execute();
    const employment = { status: 'permanent', hired_on: '2015-08-15', valid_from: '2015-08-15' } as const;
    await tx
      .insertInto('employment')
      .values({ ...own, ...employment })
      .execute();
    const place = { school_id: north, school_year: '2025-26', grade: '3', subject: 'all' };
    await tx
      .insertInto('assignment')
      .values({ ...own, ...place, evaluator_id: northPrincipal })
      .execute();
    await tx
      .insertInto('school_calendar')
      .values({
        district_id: districtId,
        school_year: '2025-26',
        version: 1,
        first_schoolday: '2025-08-14',
        last_schoolday: '2026-06-10',
        adopted_on: '2025-04-01',
      })
      .execute();
  });
  const mail = await watching.reminded(here);
  const line =
    '- To be evaluated this year and not started (1 evaluation), by May 11, 2026. Educ. Code 44663(a), 44664';
  for (const address of [addresses.principal, addresses.hr])
    expect(decoded(firstOf(mail.get(address)).body)).toContain(line);
  for (const messages of mail.values()) expect(firstOf(messages).body).not.toContain('Comer');
  expect(firstOf(mail.get(addresses.first)).body).not.toContain('not started');
});

test('run twice, and twice at the same moment, it says everything once', async () => {
  const { district } = here;
  const runs = await Promise.allSettled([watching.remind(here), watching.remind(here)]);
  expect(runs.some(({ status }) => status === 'fulfilled')).toBe(true);
  await watching.remind(here);
  await watching.remind(here);
  const { received } = watching;
  const { districtId } = district;
  await waitFor(async () => {
    const count = `select count(*)::int as n from app.message where district_id = $1 and state <> 'sent'`;
    const { rows } = await watching.database.ownerPool.query<{ n: number }>(count, [districtId]);
    return rows[0]?.n === 0;
  });
  expect(received.map(({ to }) => to).toSorted()).toEqual(everybody(here));
});

test('a reminder carries the one click that ends it (RFC 8058), and whom it would end', async () => {
  const { addresses, district } = here;
  const { headers, body } = firstOf((await watching.reminded(here)).get(addresses.first));
  const secret = linkSecretFrom('a secret for tests that is long enough');
  const { districtId, teachers } = district;
  const link = `https://fairweight.example${unsubscribePath(secret, { districtId, personId: teachers[0].personId })}`;
  expect(headers['list-unsubscribe']?.replaceAll(' ', '')).toBe(`<${link}>`);
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  expect(headers['auto-submitted']).toBe('auto-generated');
  expect(decoded(body)).toContain(link);
});

test('a legal notice reaches also those who want no reminders, once, and says nothing of a rating', async () => {
  const { addresses, district, hr } = here;
  const [first] = district.teachers;
  await watching.prefer(here, first, 'none');
  await asViewer(watching.db, hr, async (tx) => {
    await tx
      .insertInto('evaluation_step')
      .values({
        ...whoseOf(district, first),
        sequence: 1,
        kind: 'issued',
        occurred_on: '2026-04-27',
        recorded_by: district.southPrincipal,
        manner: 'in_person',
        document: '{"rating": "Below standard"}',
        document_fingerprint: FINGERPRINT,
        is_satisfactory: false,
      })
      .execute();
    await tx
      .insertInto('unsatisfactory_notice')
      .values({
        ...whoseOf(district, first),
        description: 'Lessons were not prepared.',
        given_on: '2026-04-27',
        recorded_by: district.southPrincipal,
      })
      .execute();
  });
  watching.clock.time = new Date();
  const { received } = watching;
  expect(await notifyDistrict(watching, district.districtId)).toBe(2);
  expect(await notifyDistrict(watching, district.districtId)).toBe(0);
  await waitFor(() => received.length >= 2);
  expect(received.map(({ to }) => to)).toEqual([addresses.first, addresses.first]);
  expect(received.map(({ headers }) => headers.subject ?? '').toSorted()).toEqual([
    'A written notice about your evaluation',
    'Your written evaluation was issued',
  ]);
  for (const { headers, body } of received) {
    expect(headers['list-unsubscribe']).toBeUndefined();
    expect(body).not.toMatch(/unsatisfactory|below standard|prepared|unsubscribe/i);
    expect(body).toContain('April 27, 2026');
  }
});
