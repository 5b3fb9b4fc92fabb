import { describe, test } from '@jest/globals';
import { patience, type Setting } from '../setting.ts';
import { visitAs } from '../visitor.ts';
import { isOutside } from './bargaining/outsiders.ts';
import { counterAndWithdraw, openByKeyboard, tableFirst } from './bargaining/proposals.ts';
import { putIntoEffect, scoreUnderIt } from './bargaining/result.ts';
import { adopt, agreeByBoth, ratify, readTheEnd } from './bargaining/votes.ts';

/** From the opening proposals to a rating under what was agreed, with a person at each computer. */
export function bargaining(setting: Setting): void {
  describe('two sides bargain over the weights', () => {
    let room = '';
    let adopted = '';

    test(
      'from opening proposals over a counter and a withdrawal to the adopted policy version',
      async () => {
        const { browser, address } = setting();
        const [union, district] = await Promise.all([
          visitAs(browser, address, 'union_negotiator'),
          visitAs(browser, address, 'district_negotiator'),
        ]);
        const table = { union: union.page, district: district.page };
        room = await openByKeyboard(union.page);
        await district.page.goto(room);
        await tableFirst(table, room);
        await counterAndWithdraw(table, room);
        await agreeByBoth(table);
        await ratify(table);
        adopted = await adopt(table);
        await readTheEnd(table);
        await Promise.all([union.context.close(), district.context.close()]);
      },
      patience,
    );

    test(
      'human resources puts it into effect, and an evaluation is scored under it',
      async () => {
        const { browser, address } = setting();
        const office = await visitAs(browser, address, 'hr');
        await putIntoEffect(office.page, room, adopted);
        await office.context.close();
        const principal = await visitAs(browser, address, 'administrator');
        await scoreUnderIt(principal.page, adopted);
        await principal.context.close();
      },
      patience,
    );

    test.each(['teacher', 'administrator'])(
      'the %s gets into neither the room nor a draft nor the brief',
      async (role) => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, role);
        await isOutside(page, room);
        await context.close();
      },
      patience,
    );
  });
}
