import type { ConsequenceParameters, Label } from '../../api/model-types.ts';

/** What is typed of the parameters, by field. */
export type Parameters = Readonly<Record<string, string>>;

export const fieldOf = {
  referred: (level: string) => `referred ${level}`,
  evaluations: (level: string) => `evaluations ${level}`,
  pay: (level: string) => `pay ${level}`,
};

/** Numbers to start from: the lowest level is referred and evaluated every year, the others every other year. */
export function parametersAtFirst(levels: readonly Label[]): Parameters {
  const byLevel = levels.flatMap(({ key }, place) => [
    [fieldOf.referred(key), place === 0 ? 'yes' : ''],
    [fieldOf.evaluations(key), place === 0 ? '1' : '0.5'],
    [fieldOf.pay(key), '0'],
  ]);
  return { ...Object.fromEntries(byLevel), referralShare: '1', caseload: '10', hours: '6' };
}

/** As the service wants them. */
export function parametersFrom(typed: Parameters, levels: readonly Label[]): ConsequenceParameters {
  const text = (name: string): string => (typed[name] ?? '').trim();
  const byLevel = (field: (level: string) => string) =>
    Object.fromEntries(levels.map(({ key }) => [key, text(field(key)) || '0']));
  return {
    referred: levels.filter(({ key }) => text(fieldOf.referred(key)) === 'yes').map(({ key }) => key),
    referralShare: text('referralShare') || '0',
    caseload: text('caseload') || '1',
    evaluationsNextYear: byLevel(fieldOf.evaluations),
    hoursPerEvaluation: text('hours') || '0',
    payByLevel: byLevel(fieldOf.pay),
  };
}
