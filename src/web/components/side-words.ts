type Side = 'union' | 'district';

const names: Record<Side, string> = { union: 'the union', district: 'the district' };

/** A side of the table in the middle of a sentence. */
export const sideInWords = (side: Side): string => names[side];

/** A side of the table where a sentence or a label begins. */
export const sideAsLabel = (side: Side): string => (side === 'union' ? 'The union' : 'The district');

/** The side across the table. */
export const otherSide = (side: Side): Side => (side === 'union' ? 'district' : 'union');

/** The side a person sits on; null for those who keep the facts and sit on neither. */
export function sideOf(role: string): Side | null {
  if (role === 'union_negotiator') return 'union';
  return role === 'district_negotiator' ? 'district' : null;
}
