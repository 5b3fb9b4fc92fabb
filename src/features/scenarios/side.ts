import type { PersonViewer } from '../../platform/http/handler.ts';

/** Whose drafts a viewer works on: the union's, the district's, or the office's that keeps the facts. */
export type Side = 'union' | 'district' | 'office';

export function sideOf({ role }: PersonViewer): Side {
  if (role === 'union_negotiator') return 'union';
  return role === 'district_negotiator' ? 'district' : 'office';
}

const readers: Record<Side, string> = {
  union: 'Negotiators for the union',
  district: 'Negotiators for the district',
  office: 'Human resources and system administrators',
};

/** Who can see a draft of this side, in a sentence. */
export const whoCanSee = (side: Side): string =>
  `${readers[side]} can see this, and nobody else until it is put on the table.`;
