import { hashPassword } from '../../platform/identity/passwords.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { personIdOf } from './people-rows.ts';

/** A published account to look around with. Nothing in the demonstration district needs protection from anybody. */
export interface DemonstrationAccount {
  email: string;
  password: string;
  role: NewRow<'account'>['role'];
  /** Who this is and what to try, in a sentence. */
  description: string;
}

/** The same for all; it opens accounts of the demonstration district only. */
const password = 'Oak-Valley-demonstration';

/**
 * A school with teachers in all four grades, and one of its grade-3 teachers whose composite (3.44) is just below the cut
 * point of the highest rating (3.50).
 */
const schoolKey = '9';
const teacherKey = '157';

const accounts: readonly (Omit<DemonstrationAccount, 'password'> & { personId: string; schoolIds: string[] })[] = [
  {
    email: 'principal@demo.example',
    role: 'administrator',
    description: 'Principal of one school: enters observations, scores, issues and closes evaluations there.',
    personId: personIdOf.principal(schoolKey),
    schoolIds: [demonstrationId('school', schoolKey)],
  },
  {
    email: 'teacher@demo.example',
    role: 'teacher',
    description: 'Teacher at the same school: reads the own evaluation and how its rating came about.',
    personId: personIdOf.teacher(teacherKey),
    schoolIds: [],
  },
  {
    email: 'hr@demo.example',
    role: 'hr',
    description: 'Human resources: reads every evaluation of the district and downloads the ratings.',
    personId: personIdOf.office('hr'),
    schoolIds: [],
  },
  {
    email: 'union@demo.example',
    role: 'union_negotiator',
    description: 'Negotiator for the union: models weights in private and bargains over them; reads no evaluations.',
    personId: personIdOf.office('union_negotiator'),
    schoolIds: [],
  },
  {
    email: 'district@demo.example',
    role: 'district_negotiator',
    description: 'Negotiator for the district: models weights in private and bargains over them; reads no evaluations.',
    personId: personIdOf.office('district_negotiator'),
    schoolIds: [],
  },
  {
    email: 'system@demo.example',
    role: 'system_administrator',
    description: 'System administrator: keeps accounts and policies and reads the audit trail, no evaluations.',
    personId: personIdOf.office('system_administrator'),
    schoolIds: [],
  },
];

/** The accounts to list on the sign-in page, in demonstration mode only. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = accounts.map(({ email, role, description }) => ({
  email,
  password,
  role,
  description,
}));

/** The accounts as rows, with the password hashed. */
export async function accountRows(): Promise<NewRow<'account'>[]> {
  return await Promise.all(
    accounts.map(async ({ email, role, personId, schoolIds }) => ({
      account_id: demonstrationId('account', email),
      email,
      password_hash: await hashPassword(password),
      district_id: demonstrationDistrictId,
      person_id: personId,
      role,
      school_ids: schoolIds,
    })),
  );
}
