/** How the modelling commands write shares, ratings and tables. */
import { fingerprint } from '../../platform/fingerprint.ts';
import { canonicalCohort } from '../../modelling/cohort-form.ts';
import type { Cohort } from '../../modelling/cohort.ts';
import type { Distribution } from '../../modelling/distribution.ts';
import { type RatingCode, notRated, refused } from '../../modelling/rating-code.ts';
import { canonicalForm } from '../../scoring/canonical.ts';
import type { Levels } from '../../scoring/levels.ts';
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, decimalText, exactText, multiply, plainText, ratio } from '../../scoring/rational.ts';

/** '30 %', or '71.4285… %'. */
export const percent = (share: Rational): string => `${decimalText(multiply(share, ratio(100n)), 4)} %`;

/** A share in JSON and CSV: as a decimal where it ends, and always exactly. */
export const shareTexts = (share: Rational): { share: string; exact: string } => ({
  share: plainText(share),
  exact: exactText(share),
});

export const ratingText = ({ list }: Levels, code: RatingCode): string => {
  if (code === notRated) return 'no rating';
  return code === refused ? 'refused' : (list[code]?.label ?? `level ${code}`);
};

/** A rating's key in JSON and CSV. */
export const ratingKey = ({ list }: Levels, code: RatingCode): string => {
  if (code === notRated) return 'not-rated';
  return code === refused ? 'refused' : (list[code]?.key ?? `level-${code}`);
};

/** Counts in the order of the levels, then those without a rating and those whose values the policy refuses. */
export const countsOf = ({ byLevel, notRated: none, refused: bad }: Distribution): number[] => [...byLevel, none, bad];
export const headings = ({ list }: Levels): string[] => [...list.map(({ label }) => label), 'No rating', 'Refused'];
export const columnKeys = ({ list }: Levels): string[] => [...list.map(({ key }) => key), 'not-rated', 'refused'];

/** The fingerprints by which two people know that they model the same. */
export const policyFingerprint = (policy: Policy): string => fingerprint(canonicalForm(policy));
export const cohortFingerprint = (cohort: Cohort): string => fingerprint(canonicalCohort(cohort));

/** Lines of a table whose first column is text and whose others are numbers. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

export const writeJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

export const writeLines = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};
