import type { PersonViewer } from '../../platform/http/handler.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Side } from './order/steps.ts';

/** The side that a viewer bargains for; null for those who keep the facts. */
export function sideOf({ role }: Pick<PersonViewer, 'role'>): Side | null {
  if (role === 'union_negotiator') return 'union';
  return role === 'district_negotiator' ? 'district' : null;
}

/**
 * The side that a negotiator bargains for.
 * @throws Problem 403 for anybody else
 */
export function ownSide(viewer: Pick<PersonViewer, 'role'>): Side {
  const side = sideOf(viewer);
  if (side === null) throw new Problem(403, 'role', 'Only negotiators act at the table.');
  return side;
}
