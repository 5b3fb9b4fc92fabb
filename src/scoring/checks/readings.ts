/** Advice where a published text can be read in two ways. */
import type { Policy, PolicyNode } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';

/** Levels printed as "through 2.49" leave open what 2.495 is, unless a rounding to that many places is stated. */
function checkPrintedEnds({ levels, steps, title }: PolicyNode): Problem[] {
  const inner = levels?.list.slice(0, -1).findIndex(({ through }) => through !== undefined) ?? -1;
  if (!levels || inner < 0 || steps.some(({ kind }) => kind === 'round')) return [];
  return [
    {
      pointer: pointerTo(levels.pointer, inner, 'through'),
      message: `The levels of "${title}" are printed with upper ends, and no rounding is stated.`,
      why: 'A value between two printed ends can be read as rounded up, or as still below. Here it counts to the lower level, since each level starts at its own lower end.',
      remedy: 'If the text rounds, add "- round: {…}" under "then"; otherwise leave it as it is.',
    },
  ];
}

export const checkReadings = (policy: Policy): Problem[] => [...policy.nodes.values()].flatMap(checkPrintedEnds);
