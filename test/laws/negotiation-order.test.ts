/** Laws of the order of bargaining: whatever the sides try, in whatever order. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { standingOf } from '../../src/features/negotiation/order/standing.ts';
import { type BargainingStep, sides } from '../../src/features/negotiation/order/steps.ts';
import { type Act, mayTable, permittedActs, takeAct } from '../../src/features/negotiation/order/take.ts';

const proposals = ['A', 'B', 'C', 'D', 'E', 'F'];
const everyAct: readonly Act[] = sides.flatMap((side) =>
  proposals.flatMap((proposalId): Act[] => [
    ...[null, ...proposals].map((answers) => ({ act: 'table' as const, side, proposalId, answers })),
    ...(['withdraw', 'agree'] as const).map((name) => ({ act: name, side, proposalId })),
    ...(['ratify', 'adopt'] as const).flatMap((name) =>
      [true, false].map((isCarried) => ({ act: name, side, proposalId, isCarried })),
    ),
  ]),
);

/** Takes the act if it is permitted and leaves it out if not, as the service does; every proposal is tabled once. */
function after(steps: readonly BargainingStep[], act: Act): readonly BargainingStep[] {
  const isKnown = steps.some(({ proposalId }) => proposalId === act.proposalId);
  if (act.act === 'table' && isKnown) return steps;
  const taken = takeAct(steps, act);
  return taken.ok ? [...steps, ...taken.steps] : steps;
}

/** Half of the tries are any act at all, half one that leads somewhere: otherwise hardly any negotiation would end. */
const negotiations = fc
  .array(
    fc.record({ name: fc.constantFrom('any', 'table', 'withdraw', 'agree', 'ratify', 'adopt'), pick: fc.nat(9999) }),
    {
      maxLength: 60,
      size: 'max',
    },
  )
  .map((tries) =>
    tries.reduce<readonly BargainingStep[]>((steps, { name, pick }) => {
      const open =
        name === 'any' ? everyAct : everyAct.filter((act) => act.act === name && after(steps, act) !== steps);
      const act = open[pick % Math.max(open.length, 1)];
      return act ? after(steps, act) : steps;
    }, []),
  );
const law = (holds: (steps: readonly BargainingStep[]) => void) =>
  fc.assert(fc.property(negotiations, holds), { numRuns: 400 });

describe('Whatever the sides try', () => {
  test('nothing is adopted that both sides did not agree to, the union ratify and the board adopt, in this order', () => {
    let adopted = 0;
    law((steps) => {
      for (const [index, { kind, proposalId, side: by }] of steps.entries()) {
        if (kind !== 'adopted') continue;
        adopted += 1;
        expect(by).toBe('district');
        const before = steps.slice(0, index).filter((step) => step.proposalId === proposalId);
        const place = (of: (step: BargainingStep) => boolean) => before.findIndex(of);
        const agreements = sides.map((each) => place((step) => step.kind === 'agreed' && step.side === each));
        const tentative = place((step) => step.kind === 'tentatively_agreed');
        const ratified = place((step) => step.kind === 'ratified' && step.side === 'union');
        expect(Math.min(...agreements)).toBeGreaterThanOrEqual(0);
        expect(tentative).toBeGreaterThan(Math.max(...agreements));
        expect(ratified).toBeGreaterThan(tentative);
        expect(before.some((step) => step.kind === 'withdrawn' || step.kind === 'rejected')).toBe(false);
      }
    });
    // About thirty of them are; chance decides how many.
    expect(adopted).toBeGreaterThan(5);
  });

  test('nothing follows adoption', () => {
    law((steps) => {
      const index = steps.findIndex(({ kind }) => kind === 'adopted');
      expect(index === -1 || index === steps.length - 1).toBe(true);
    });
  });

  test('what is off the table never comes back', () => {
    law((steps) => {
      const gone = new Map<string, string>();
      for (const index of steps.keys())
        for (const [id, { state }] of standingOf(steps.slice(0, index + 1)).proposals) {
          const before = gone.get(id);
          if (before !== undefined) expect(state).toBe(before);
          if (['withdrawn', 'countered', 'superseded', 'rejected'].includes(state)) gone.set(id, state);
        }
    });
  });

  test('at most one proposal is agreed, ratified or adopted at a time', () => {
    law((steps) => {
      const { state, proposals: standings } = standingOf(steps);
      const ahead = [...standings.values()].filter((each) =>
        ['tentatively-agreed', 'ratified', 'adopted'].includes(each.state),
      );
      expect(ahead.length).toBe(state === 'open' ? 0 : 1);
    });
  });

  test('there is a way on until adoption, and none for anybody else', () => {
    law((steps) => {
      const { state, proposals: standings } = standingOf(steps);
      const ways = (by: (typeof sides)[number] | null) =>
        Number(mayTable(steps, by)) + [...standings.keys()].flatMap((id) => permittedActs(steps, by, id)).length;
      expect(sides.some((by) => ways(by) > 0)).toBe(state !== 'adopted');
      expect(ways(null)).toBe(0);
    });
  });
});
