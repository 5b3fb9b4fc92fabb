import { describe, expect, test } from '@jest/globals';
import { exactText } from '../../scoring/rational.ts';
import { proRata } from './index.ts';

const share = (name: string, part: string, value: string) => ({ name, share: part, value });

describe('pro rata', () => {
  test('each value counts by its share, whatever the shares sum to', () => {
    const result = proRata.valueOf({ shares: [share('North', '60', '2.5'), share('South', '30', '1')] }, {});
    expect('value' in result && exactText(result.value)).toBe('2');
    expect(result.steps()[0]?.sentence).toContain('2.5 in North (share 60)');
  });

  test('is missing when nothing has a share', () => {
    expect(proRata.valueOf({ shares: [] }, {})).toMatchObject({ missing: 'no share is above zero' });
    expect(proRata.valueOf({ shares: [share('North', '0', '2')] }, {})).toMatchObject({
      missing: 'no share is above zero',
    });
  });

  test.each([
    [{ shares: [share('North', '-1', '2')] }, '/shares/0/share'],
    [{ shares: [{ name: 'North', share: '1' }] }, '/shares/0/value'],
    [{ share: [] }, '/share'],
  ])('refuses %j', (evidence, pointer) => {
    expect(() => proRata.valueOf(evidence, {})).toThrow(expect.objectContaining({ pointer }));
  });
});
