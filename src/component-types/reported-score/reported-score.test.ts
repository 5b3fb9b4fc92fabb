import { describe, expect, test } from '@jest/globals';
import { exactText } from '../../scoring/rational.ts';
import { reportedScore } from './index.ts';

describe('reported score', () => {
  test('takes the score and names its source', () => {
    const result = reportedScore.valueOf({ score: '2.75', source: 'State report of May 2014' }, {});
    expect('value' in result && exactText(result.value)).toBe('11/4');
    expect(result.steps()[0]?.sentence).toContain('State report of May 2014');
  });

  test('refuses a score without a source', () => {
    expect(() => reportedScore.valueOf({ score: '2.75' }, {})).toThrow(expect.objectContaining({ pointer: '/source' }));
  });

  test('takes no parameters', () => {
    expect(reportedScore.checkParameters({ minimum: '1' })).toHaveLength(1);
  });
});
