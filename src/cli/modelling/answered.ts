/** When there is no answer: the policy leaves something open, or its weights cannot be moved. Exit code 1. */
import { UnmovableError } from '../../modelling/weight-path.ts';
import { whatIsOpen } from '../read-policy.ts';

/** Runs `work`; says why there is no answer, and returns 1 instead of its exit code. Other errors pass. */
export function answered(work: () => number): number {
  try {
    return work();
  } catch (error) {
    const why = error instanceof UnmovableError ? `${error.message} ${error.remedy}` : whatIsOpen(error);
    if (why === undefined) throw error;
    process.stderr.write(`${why}\n`);
    return 1;
  }
}
