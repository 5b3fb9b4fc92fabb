import { describe, expect, test } from '@jest/globals';
import { exactText, rational } from '../scoring/rational.ts';
import type { StepFunction } from './linear/step-function.ts';
import { rangesOf } from './rating-ranges.ts';

const steps = (...knots: [t: string, at: number, after: number][]): StepFunction =>
  knots.map(([t, at, after]) => ({ t: rational(t), at, after }));

const written = (of: StepFunction) =>
  rangesOf(of).map(
    ({ from, includesFrom, to, includesTo, value }) =>
      `${includesFrom ? '[' : '('}${exactText(from)}, ${exactText(to)}${includesTo ? ']' : ')'} ${value}`,
  );

describe('ranges of a step function', () => {
  test('one value is one range', () => {
    expect(written(steps(['0', 2, 2], ['1/2', 2, 2], ['1', 2, 2]))).toEqual(['[0, 1] 2']);
  });

  test('a falling rating keeps the point itself, a rising one takes it', () => {
    expect(written(steps(['0', 2, 2], ['1/3', 2, 1], ['1', 1, 1]))).toEqual(['[0, 1/3] 2', '(1/3, 1] 1']);
    expect(written(steps(['0', 1, 1], ['1/3', 2, 2], ['1', 2, 2]))).toEqual(['[0, 1/3) 1', '[1/3, 1] 2']);
  });

  test('a value at one point only is a range of its own', () => {
    expect(written(steps(['0', 1, 1], ['1/2', 3, 2], ['1', 255, 255]))).toEqual([
      '[0, 1/2) 1',
      '[1/2, 1/2] 3',
      '(1/2, 1) 2',
      '[1, 1] 255',
    ]);
  });
});
