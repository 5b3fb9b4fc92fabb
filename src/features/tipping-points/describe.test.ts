/** Sentences that a teacher reads about the own rating at other weights. */
import { describe, expect, test } from '@jest/globals';
import { part, policyOf, scale } from '../../../test/support/yaml-policy.ts';
import { componentTypes } from '../../modules.ts';
import { score } from '../../scoring/score.ts';
import { tippingPointsOf } from './describe.ts';

const levels = `
levels:
  list:
    - {key: low, label: Low, from: 1}
    - {key: middle, label: Middle, from: 2.5}
    - {key: high, label: High, from: 3.5}
`;

const policy = (a: string, b: string, more = '') => `
${scale}
components:
${part('a', `weight: ${a}`).replace('title: A', 'title: Observation')}
${part('b', `weight: ${b}`).replace('title: B', 'title: Pupil progress').replace('missing: block', 'missing: redistribute')}
combination: weighted-mean
${more}
${levels}`;

function told(text: string, components: Record<string, unknown>, isOwn = true) {
  const read = policyOf(text);
  const evidence = { components };
  const outcome = score(read, evidence, componentTypes);
  const rating = outcome.outcome === 'rated' ? outcome.rating : null;
  return tippingPointsOf({ ratingId: 'one', rating, inputs: evidence }, read, componentTypes, isOwn);
}

const sentencesOf = (...terms: Parameters<typeof told>) => told(...terms).weights.map(({ sentences }) => sentences);

describe('tipping points of one rating', () => {
  test('say from which weight on the rating would be another, with both ends as they are', () => {
    // 4w + 2(1 - w) is 3.5 at w = 3/4 and 2.5 at w = 1/4: the higher rating begins at the point itself.
    expect(sentencesOf(policy('0.5', '0.5'), { a: { value: '4' }, b: { value: '2' } })).toEqual([
      [
        'Your rating would be Low if Observation weighed less than 25 %, and Pupil progress the rest.',
        'Your rating would be High if Observation weighed 75 % or more, and Pupil progress the rest.',
        'Observation weighs 50 % under the policy; the nearest weight at which the rating changes is 25 percentage points away.',
      ],
      [
        'Your rating would be High if Pupil progress weighed 25 % or less, and Observation the rest.',
        'Your rating would be Low if Pupil progress weighed more than 75 %, and Observation the rest.',
        'Pupil progress weighs 50 % under the policy; the nearest weight at which the rating changes is 25 percentage points away.',
      ],
    ]);
  });

  test('give fractions that do not end exactly, and as a decimal that says it is rounded', () => {
    const { weights } = told(policy('0.5', '0.5'), { a: { value: '3.8' }, b: { value: '1.9' } }, false);
    expect(weights[0]?.flips).toMatchObject([
      { share: { exact: '6/19' }, before: { key: 'low' }, at: { key: 'middle' }, after: { key: 'middle' } },
      { share: { exact: '16/19', decimal: '0.842105…' }, before: { key: 'middle' }, at: { key: 'high' } },
    ]);
    expect(weights[0]?.sentences[1]).toBe(
      'The rating would be High if Observation weighed about 84.2 % (exactly 16/19 of the whole) or more, and Pupil progress the rest.',
    );
  });

  test('name a weight that stands on a flip', () => {
    const sentences = sentencesOf(policy('0.75', '0.25'), { a: { value: '4' }, b: { value: '2' } }).flat();
    expect(sentences).toContain(
      'Observation weighs 75 % under the policy, and that is a weight at which the rating changes.',
    );
  });

  test('say that no weight changes it, and where there would be no rating at all', () => {
    const same = sentencesOf(policy('0.5', '0.5'), { a: { value: '3' }, b: { value: '3' } });
    expect(same).toEqual([
      ['Your rating is Middle at every weight of Observation.'],
      ['Your rating is Middle at every weight of Pupil progress.'],
    ]);
    const [, progress] = sentencesOf(policy('0.5', '0.5'), { a: { value: '3' } });
    expect(progress?.[0]).toBe(
      'There would be no rating if Pupil progress weighed exactly 100 %, and Observation the rest.',
    );
  });

  test('say why there are none', () => {
    expect(told(policy('0.5', '0.5'), { b: { value: '3' } })).toMatchObject({
      rating: null,
      why: 'There is no rating here that could change.',
      weights: [],
    });
    const converted = 'then: [{convert: {kind: piecewise-linear, points: [{raw: 1, value: 1}, {raw: 4, value: 4}]}}]';
    expect(told(policy('0.5', '0.5', converted), { a: { value: '3' }, b: { value: '3' } }).why).toBe(
      'The weights at which this rating changes cannot be solved for. After the parts are combined, it converts the composite or replaces it by a part.',
    );
  });

  test('say why one weight cannot move', () => {
    const alone = `${scale}\ncomponents:\n${part('a', 'weight: 1')}\ncombination: weighted-mean\n${levels}`;
    expect(told(alone, { a: { value: '3' } }).weights).toMatchObject([
      {
        key: 'a',
        why: 'The other parts weigh nothing, so they have no proportions to keep.',
        sentences: [],
        ranges: [],
      },
    ]);
  });

  test('are not told where more than the weights decided the rating', () => {
    const read = policyOf(policy('0.5', '0.5'));
    const stored = {
      ratingId: 'one',
      rating: { key: 'low', label: 'Low' },
      inputs: { components: { a: { value: '4' }, b: { value: '4' } } },
    };
    expect(tippingPointsOf(stored, read, componentTypes, true).why).toContain('rests on more than the values');
  });
});
