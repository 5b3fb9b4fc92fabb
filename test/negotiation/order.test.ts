/** The order of bargaining as order.yaml tells it. */
import { describe, expect, test } from '@jest/globals';
import { standingOf } from '../../src/features/negotiation/order/standing.ts';
import type { BargainingStep } from '../../src/features/negotiation/order/steps.ts';
import { takeAct } from '../../src/features/negotiation/order/take.ts';
import { actIn, orderCases } from './order-file.ts';

/** What happened before: every act of it must have been permitted. */
function stepsBefore(lines: readonly string[]): BargainingStep[] {
  return lines.reduce<BargainingStep[]>((steps, text) => {
    const taken = takeAct(steps, actIn(text));
    if (!taken.ok) throw new Error(`"${text}" was refused: ${taken.refusal.reason}`);
    return [...steps, ...taken.steps];
  }, []);
}

/** The standing in the words of the file; only what the case speaks of. */
function told(steps: readonly BargainingStep[], about: readonly string[]): Record<string, unknown> {
  const { state, proposals } = standingOf(steps);
  return Object.fromEntries(
    about.map((name) => {
      if (name === 'negotiation') return [name, state];
      const agreed = /^agreed to (\w)$/.exec(name)?.[1];
      return [name, agreed === undefined ? proposals.get(name)?.state : proposals.get(agreed)?.agreedBy];
    }),
  );
}

describe('At the bargaining table', () => {
  test.each(orderCases().map((each) => [each.title, each] as const))('%s', (_title, each) => {
    const before = stepsBefore(each.before);
    const taken = takeAct(before, actIn(each.tries));
    const expected = each['leads to'];
    if (expected) {
      expect(taken).toMatchObject({ ok: true });
      const after = taken.ok ? [...before, ...taken.steps] : before;
      expect(told(after, Object.keys(expected))).toEqual(expected);
    } else {
      const refusal = taken.ok ? { reason: 'permitted', remedy: '' } : taken.refusal;
      expect(refusal.reason).toContain(each.refused);
      expect(refusal.remedy).toMatch(/\w/);
    }
  });
});
