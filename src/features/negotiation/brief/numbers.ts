/** Published numbers in the words of a printed document. */
import type { Proposal } from '../shapes.ts';

type Cell = NonNullable<Proposal['impact']['migration']>['up'];

/** A share of the whole in percent, digit for digit; what is no decimal stays as it is. */
export function percentOf(share: string | null): string {
  if (share === null) return 'not settled';
  const [, whole = '', places = ''] = /^(\d+)(?:\.(\d+))?$/.exec(share) ?? [];
  if (whole === '') return share;
  const digits = `${whole}${places.padEnd(2, '0')}`;
  const point = whole.length + 2;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  return `${before}${after === '' ? '' : `.${after}`} %`;
}

/** A count, or what it lies between where it is hidden. */
export function countIn(cell: Cell): string {
  if ('count' in cell) return String(cell.count);
  return cell.greatest === null ? `${cell.least} or more` : `${cell.least} to ${cell.greatest}`;
}
