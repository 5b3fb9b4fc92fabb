/** A stretch of time in one employment status; `validTo` is the first day on which it no longer holds. */
export interface EmploymentSpell {
  status: 'temporary' | 'probationary' | 'permanent';
  validFrom: string;
  validTo: string | null;
}

/**
 * The history of a teacher who was hired on a day in August and stays: a temporary first school year if they began so,
 * two probationary school years, then permanent. A school year begins on 1 July.
 */
export function employmentHistory(hiredOn: string, beganTemporary: boolean): EmploymentSpell[] {
  const firstYear = Number(hiredOn.slice(0, 4));
  const probationaryFrom = beganTemporary ? startOf(firstYear + 1) : hiredOn;
  const permanentFrom = startOf(firstYear + (beganTemporary ? 3 : 2));
  const later: EmploymentSpell[] = [
    { status: 'probationary', validFrom: probationaryFrom, validTo: permanentFrom },
    { status: 'permanent', validFrom: permanentFrom, validTo: null },
  ];
  return beganTemporary ? [{ status: 'temporary', validFrom: hiredOn, validTo: probationaryFrom }, ...later] : later;
}

function startOf(autumn: number): string {
  return `${autumn}-07-01`;
}
