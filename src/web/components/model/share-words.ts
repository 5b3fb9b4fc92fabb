import type { Cell } from '../../api/model-types.ts';
import { words } from './model-words.ts';
import { fraction, shortText, times } from './fraction.ts';

const hundred = { n: 100n, d: 1n };

/** '0.25' as '25 %', with two decimals at most; an undetermined share says so. */
export function percent(share: string | null): string {
  return share === null ? 'undetermined' : `${shortText(times(fraction(share), hundred), 2)} %`;
}

/** The number before the sign, as a field shows it. */
export function percentNumber(share: string): string {
  return shortText(times(fraction(share), hundred), 2);
}

/** '14', or the range in which a hidden count lies; of one that nothing is known of, that it is not shown. */
export function cellInWords(cell: Cell): string {
  if ('count' in cell) return count(cell.count);
  if (cell.greatest === null) return cell.least === 0 ? words.notShown : `at least ${count(cell.least)}`;
  return `between ${count(cell.least)} and ${count(cell.greatest)}`;
}

/** 1387 as '1,387'. */
export const count = (number: number): string => number.toLocaleString('en-US');
