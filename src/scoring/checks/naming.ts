/** Checks that a number is always named by a level where one is needed: nobody is left without a rating by a hole. */
import type { Form } from '../combinations/combination-kind.ts';
import { combinationKind } from '../combinations/index.ts';
import { everyCase } from '../groups.ts';
import type { Levels } from '../levels.ts';
import { type Policy, type PolicyNode, overallKey } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { type Step, stepKind } from '../steps/index.ts';

const countsAsNumber = ({ list }: Levels): boolean => list.some(({ value }) => value !== undefined);

/** What a step makes of a value whose levels are words and no ranges. */
function formAfter(form: Form, step: Step, levels: Levels): Form {
  if (step.kind === 'end' || stepKind(step.kind).isOnLevel(step)) {
    const replaces = step.kind === 'replace' && step.when === undefined && step.onlyIf === undefined;
    return replaces ? 'level' : form;
  }
  if (step.kind === 'convert' || (step.kind === 'replace' && 'part' in step.with)) return 'either';
  // A level that counts as no number passes steps on the number by.
  const passes = form !== 'number' && step.kind !== 'replace' && !countsAsNumber(levels);
  return passes ? form : 'number';
}

/** A rating is one of the levels: where these are words and no ranges, the last thing that happens must give one. */
function checkRating({ overall }: Policy): Problem[] {
  const { levels, steps, origin } = overall;
  if (levels.isBanded) return [];
  const yields = everyCase(origin.combination).flatMap((combination) =>
    combinationKind(combination.kind).yields(combination),
  );
  const isNumber = yields.some(
    (yielded) => steps.reduce((form: Form, step) => formAfter(form, step, levels), yielded) === 'number',
  );
  if (!isNumber) return [];
  const last = steps.at(-1);
  return [
    {
      pointer: last ? pointerTo(overall.pointer, 'then', steps.length - 1, last.kind) : levels.pointer,
      message: 'This leaves a number, and the ratings are not ranges of numbers.',
      why: 'There would be no rating: a number has a level only where the levels say from which number each begins.',
      remedy: 'Give each level its "from", or let a conversion to a level come last.',
    },
  ];
}

/** Ranges that leave numbers out need a scale, which keeps values from falling there. */
function checkHoles({ key, title, levels, scale }: PolicyNode): Problem[] {
  if (!levels?.isBanded || scale) return [];
  const [first, last] = [levels.list[0], levels.list.at(-1)];
  if (!first?.from && !last?.below && !last?.through) return [];
  const whose = key === overallKey ? 'the composite' : `"${title}"`;
  return [
    {
      pointer: levels.pointer,
      message: `No scale is stated for ${whose}, and its levels do not hold every number.`,
      why: 'A value below the first level or above the last would have no level.',
      remedy: 'State "scale" with its lowest and highest value, or leave the outer ends of the levels open.',
    },
  ];
}

export const checkNaming = (policy: Policy): Problem[] => [
  ...checkRating(policy),
  ...[...policy.nodes.values()].flatMap(checkHoles),
];
