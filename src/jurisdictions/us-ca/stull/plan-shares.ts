/** Shares of the composite in a plan, exact. */
import type { PlanComponent } from '../../../rules/facts/plan-facts.ts';
import { compare, type Rational, readRational, sum, zero } from '../../../scoring/rational.ts';

/** A component's share; null while it is undetermined or the plan does not weigh. */
export const shareOf = ({ weight }: PlanComponent): Rational | null =>
  weight === null ? null : (readRational(weight) ?? null);

const pupilKinds: readonly PlanComponent['kind'][] = ['pupil_data', 'individual_value_added', 'school_value_added'];

/** Whether a component is data on pupils in any form, value-added of a school included. */
export const isPupilData = ({ kind }: PlanComponent): boolean => pupilKinds.includes(kind);

/** Sum of the shares that are settled. */
export const settledShare = (components: readonly PlanComponent[]): Rational =>
  sum(components.map(shareOf).filter((share) => share !== null));

/** The largest share that is settled; zero when none is. */
export const largestShare = (components: readonly PlanComponent[]): Rational =>
  components
    .map(shareOf)
    .filter((share) => share !== null)
    .reduce((most, share) => (compare(share, most) > 0 ? share : most), zero);
