/**
 * The Evaluation Procedures Supplement of Los Angeles Unified and United Teachers Los Angeles (November 30, 2012): an
 * individual's value-added (Academic Growth over Time) is no part of the final evaluation; pupil data are an important
 * but clearly limited part, and not the sole, primary or controlling factor. The superintendent's memo of February 15,
 * 2013 guided principals to at most 30 percent; the union disputed that it binds.
 */
import type { PlanComponent, PlanText } from '../../../rules/facts/plan-facts.ts';
import type { Finding } from '../../../rules/finding.ts';
import { findingsOf } from '../../../rules/rule.ts';
import { compare, isZero, plainText, ratio } from '../../../scoring/rational.ts';
import { isPupilData, largestShare, settledShare, shareOf } from './plan-shares.ts';

const citation = {
  section: 'LAUSD-UTLA Evaluation Procedures Supplement to Article X (2012)',
  url: 'https://edsource.org/2013/27360',
  confirmWithCounsel: true,
};
const memo = {
  section: "LAUSD superintendent's memo of February 15, 2013",
  url: 'https://edsource.org/2013/27360',
  confirmWithCounsel: true,
};
const found = findingsOf({ id: 'K20', citation });
const half = ratio(1n, 2n);
const guideline = ratio(3n, 10n);

/** What breaks the limits of the Supplement; nothing in a district where it does not hold. */
export function lausd2012Limits({ components, terms }: PlanText): readonly Finding[] {
  if (!terms.agreements.includes('LAUSD_2012')) return [];
  return [...individualValueAdded(components), ...pupilData(components), ...unclassified(components)];
}

function individualValueAdded(components: readonly PlanComponent[]) {
  return components.flatMap((component) => {
    const share = shareOf(component);
    if (component.kind !== 'individual_value_added' || (share !== null && isZero(share))) return [];
    return [
      found({
        severity: 'BLOCK',
        code: 'INDIVIDUAL_VALUE_ADDED_WEIGHED',
        sentence: `"${component.title}" is an individual's value-added and weighs ${share === null ? 'something not settled' : plainText(share)}; the agreement keeps it out of the final evaluation.`,
        remedy: 'Take the component out, or set its weight to 0.',
        facts: { component: component.key, weight: component.weight },
      }),
    ];
  });
}

function pupilData(components: readonly PlanComponent[]) {
  const pupils = settledShare(components.filter(isPupilData));
  const largestOther = largestShare(components.filter((component) => !isPupilData(component)));
  const facts = { pupilData: plainText(pupils), largestOther: plainText(largestOther) };
  const isLargest = areSettled(components) && compare(pupils, largestOther) >= 0 && !isZero(pupils);
  if (compare(pupils, half) >= 0 || isLargest)
    return [
      found({
        severity: 'BLOCK',
        code: 'PUPIL_DATA_CONTROLLING',
        sentence: `Data on pupils weigh ${facts.pupilData} together and the heaviest other component ${facts.largestOther}: they would be the primary or controlling factor.`,
        remedy: 'Give pupil data together less than half, and less than the heaviest other component.',
        facts,
      }),
    ];
  if (compare(pupils, guideline) <= 0) return [];
  return [
    found({
      severity: 'WARN',
      code: 'PUPIL_DATA_ABOVE_GUIDELINE',
      sentence: `Data on pupils weigh ${facts.pupilData} together, above the 0.3 of the district's guideline.`,
      remedy: 'Lower their weight to 0.3, or acknowledge that the guideline is passed.',
      citation: memo,
      facts,
    }),
  ];
}

/** Which component is the largest can be told once every weight is settled. */
const areSettled = (components: readonly PlanComponent[]): boolean =>
  components.every((component) => shareOf(component) !== null);

function unclassified(components: readonly PlanComponent[]) {
  return components
    .filter(({ kind }) => kind === 'unclassified')
    .map(({ key, title, weight }) =>
      found({
        severity: 'WARN',
        code: 'COMPONENT_UNCLASSIFIED',
        sentence: `It is not on record whether "${title}" is data on pupils, so the limits of the agreement were checked without it.`,
        remedy: "Say in the plan's record what the component is.",
        facts: { component: key, weight },
      }),
    );
}

// Not formalised: "important" (no lower limit is stated), and the use of growth figures as perspective on past results.
