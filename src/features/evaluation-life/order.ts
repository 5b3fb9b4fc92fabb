/** Refuses an act that may not follow where the evaluation stands. */
import { Problem } from '../../platform/http/problem.ts';
import {
  type EvaluationStatus,
  type LifeAct,
  lifeActs,
  type LifeActName,
  statusAfter,
} from '../../rules/evaluation-life.ts';

/** The problem of an act in the wrong order: 409 that names the section and what comes first. */
export function wrongOrder(name: LifeActName): Problem {
  const { otherwise, remedy, citation }: LifeAct = lifeActs[name];
  const counsel = citation.confirmWithCounsel ? '; confirm with counsel' : '';
  return new Problem(409, 'wrong-order', `${otherwise} Nothing was stored.`, {
    errors: [{ pointer: '', detail: `${otherwise} (${citation.section}${counsel})`, remedy }],
  });
}

/**
 * Where the act leads.
 * @throws Problem 409 `wrong-order`
 */
export function orderedStatus(name: LifeActName, status: EvaluationStatus): EvaluationStatus {
  const next = statusAfter(name, status);
  if (next === undefined) throw wrongOrder(name);
  return next;
}
