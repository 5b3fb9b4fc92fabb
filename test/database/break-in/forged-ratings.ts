/** Ratings and events in another's name, school, district or evaluation: by whom, and what refuses them. */
import { type Attempt, DENIED, event, FOREIGN_KEY, POLICY, rating, type RefusedWrite } from './attempt.ts';

export function forgedRatings({ here, elsewhere, principal, teacher, hr }: Attempt): RefusedWrite[] {
  const [first, second, third] = here.teachers;
  return [
    [
      'a principal scoring as someone else',
      principal,
      (tx) =>
        tx
          .insertInto('rating')
          .values(rating(here, first, here.southPrincipal))
          .execute(),
      POLICY,
    ],
    [
      'a principal scoring at another school',
      principal,
      (tx) =>
        tx
          .insertInto('rating')
          .values(rating(here, third, here.northPrincipal))
          .execute(),
      POLICY,
    ],
    [
      'HR scoring as someone else',
      hr,
      (tx) =>
        tx
          .insertInto('rating')
          .values(rating(here, first, first.personId))
          .execute(),
      POLICY,
    ],
    [
      'a teacher scoring',
      teacher,
      (tx) =>
        tx
          .insertInto('rating')
          .values(rating(here, first, first.personId))
          .execute(),
      DENIED,
    ],
    [
      'a rating under a forged evaluatee',
      principal,
      (tx) =>
        tx
          .insertInto('rating')
          .values({ ...rating(here, first, here.northPrincipal), evaluatee_id: second.personId })
          .execute(),
      FOREIGN_KEY,
    ],
    [
      'a rating under a forged school',
      principal,
      (tx) =>
        tx
          .insertInto('rating')
          .values({ ...rating(here, third, here.northPrincipal), school_id: here.north })
          .execute(),
      FOREIGN_KEY,
    ],
    [
      'a rating under a forged policy fingerprint',
      principal,
      (tx) =>
        tx
          .insertInto('rating')
          .values({ ...rating(here, first, here.northPrincipal), policy_fingerprint: `sha256:${'b'.repeat(64)}` })
          .execute(),
      FOREIGN_KEY,
    ],
    [
      'a rating in another district',
      principal,
      (tx) =>
        tx
          .insertInto('rating')
          .values({ ...rating(here, first, here.northPrincipal), district_id: elsewhere.districtId })
          .execute(),
      POLICY,
    ],
    [
      'an event of another actor',
      principal,
      (tx) =>
        tx
          .insertInto('audit_event')
          .values(event(here, here.southPrincipal, 'administrator'))
          .execute(),
      POLICY,
    ],
    [
      'an event of another role',
      principal,
      (tx) =>
        tx
          .insertInto('audit_event')
          .values(event(here, here.northPrincipal, 'hr'))
          .execute(),
      POLICY,
    ],
    [
      'an event without an actor',
      principal,
      (tx) =>
        tx
          .insertInto('audit_event')
          .values({ ...event(here, here.northPrincipal, 'administrator'), actor_id: null })
          .execute(),
      POLICY,
    ],
    [
      "a teacher's event about someone else",
      teacher,
      (tx) =>
        tx
          .insertInto('audit_event')
          .values({ ...event(here, first.personId, 'teacher'), evaluatee_id: second.personId })
          .execute(),
      POLICY,
    ],
  ];
}
