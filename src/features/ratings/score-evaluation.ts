/** Scores an evaluation as it stands and turns what cannot be scored into problems that say what to do. */
import { Problem } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { EvidenceError, UndeterminedCutPointError, UndeterminedWeightError } from '../../scoring/errors.ts';
import type { Evidence, NotRated, Outcome } from '../../scoring/outcome.ts';
import type { Policy } from '../../scoring/policy.ts';
import { score } from '../../scoring/score.ts';
import type { Citation } from '../../scoring/trace.ts';

/** The outcome; 422 naming the place when the policy or the evidence does not permit scoring. */
export function scoreEvaluation(policy: Policy, evidence: Evidence, types: ComponentTypes): Outcome {
  try {
    return score(policy, evidence, types);
  } catch (error) {
    if (error instanceof UndeterminedWeightError)
      throw undetermined('undetermined-weight', `/policy/components/${error.component}/weight`, error);
    if (error instanceof UndeterminedCutPointError)
      throw undetermined('undetermined-cut-point', `/policy/levels/${error.level}`, error);
    if (error instanceof EvidenceError)
      throw new Problem(422, 'invalid-evidence', error.message, {
        errors: [{ pointer: `/evidence${error.pointer}`, detail: error.message, remedy: error.remedy }],
      });
    throw error;
  }
}

function undetermined(name: string, pointer: string, error: Error & { citation: Citation | undefined }): Problem {
  const { citation } = error;
  const where = citation === undefined ? '' : ` See ${citation.title} (${citation.reference}).`;
  return new Problem(422, name, `${error.message}${where}`, {
    errors: [
      {
        pointer,
        detail: error.message,
        remedy: 'Create the evaluation under a policy version whose weights are settled; nothing was stored.',
      },
    ],
  });
}

/** 422 for what the policy leaves pending: each thing that is still missing is named. */
export function pendingProblem({ reasons }: NotRated): Problem {
  const detail = reasons.map(({ sentence }) => sentence).join(' ');
  const name = reasons.some(({ code }) => code === 'missing-component') ? 'missing-component' : 'rating-pending';
  const errors = reasons.map(({ component, sentence, remedy }) => ({
    pointer: component === undefined ? '' : `/evidence/components/${component}`,
    detail: sentence,
    remedy,
  }));
  return new Problem(422, name, detail, { errors });
}
