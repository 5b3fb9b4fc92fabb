/** What a distribution of ratings sets in motion, from parameters that a district gives as data. All sums exact. */
import {
  add,
  divide,
  multiply,
  numeratorOf,
  denominatorOf,
  type Rational,
  ratio,
  sum,
} from '../../scoring/rational.ts';

export interface ConsequenceParameters {
  /** By level, lowest first: whether a permanent employee with it is referred to peer assistance. */
  isReferred: readonly boolean[];
  /** Share of referrals that takes place (a contract may exempt some), 0 to 1. */
  referralShare: Rational;
  /** Referred teachers for each consulting teacher. */
  caseload: Rational;
  /** By level: evaluations that one teacher with it needs next year (1 after an unsatisfactory one, 1/2 every other year). */
  evaluationsNextYear: readonly Rational[];
  /** Hours an evaluator spends on one evaluation. */
  hoursPerEvaluation: Rational;
  /** Pay by level in the currency's units; all zero without performance pay. */
  payByLevel: readonly Rational[];
}

export interface Consequences {
  referrals: Rational;
  /** Whole people: a part of one has to be hired too. */
  consultingTeachers: bigint;
  evaluationsNextYear: Rational;
  evaluatorHours: Rational;
  pay: Rational;
}

const roundedUp = (value: Rational): bigint => {
  const quotient = numeratorOf(value) / denominatorOf(value);
  return numeratorOf(value) % denominatorOf(value) === 0n ? quotient : quotient + 1n;
};

/**
 * Consequences of so many teachers at each level.
 * @param counts by level, lowest first
 * @throws RangeError when a list of the parameters has another length, or the caseload is zero
 */
export function consequencesOf(counts: readonly number[], parameters: ConsequenceParameters): Consequences {
  const { isReferred, evaluationsNextYear, payByLevel } = parameters;
  for (const list of [isReferred, evaluationsNextYear, payByLevel])
    if (list.length !== counts.length) throw new RangeError('Parameters must name a value for each rating level.');
  const exact = counts.map((count) => ratio(BigInt(count)));
  const weighed = (values: readonly Rational[]) => sum(exact.map((count, i) => multiply(count, values[i] ?? count)));
  const referred = sum(exact.filter((_, level) => isReferred[level]));
  const referrals = multiply(referred, parameters.referralShare);
  const evaluations = weighed(evaluationsNextYear);
  return {
    referrals,
    consultingTeachers: roundedUp(divide(referrals, parameters.caseload)),
    evaluationsNextYear: evaluations,
    evaluatorHours: multiply(evaluations, parameters.hoursPerEvaluation),
    pay: weighed(payByLevel),
  };
}

/**
 * Pay that follows the composite: a base, and so much for each point above a threshold.
 * @param composites of the rated teachers
 */
export function payByComposite(
  composites: readonly Rational[],
  { base, perPoint, from }: { base: Rational; perPoint: Rational; from: Rational },
): Rational {
  return sum(
    composites.map((composite) => {
      const above = composite.sub(from);
      return above.s > 0n ? add(base, multiply(perPoint, above)) : base;
    }),
  );
}
