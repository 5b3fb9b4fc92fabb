/** The elements that a form rates, and who chose each. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { invalid } from '../../platform/http/problem.ts';
import { handle } from '../common/index.ts';
import { holdOpen, noteChange, owner } from './open-for-writing.ts';
import { chooseFocusElements } from './writing-contract.ts';

/** The chosen elements by key. */
export async function focusElementsOf(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  return await tx
    .selectFrom('focus_element')
    .select(['element_key as element', 'chosen_by as chosenBy'])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .where('is_withdrawn', '=', false)
    .orderBy('element_key')
    .execute();
}

/** Nothing is deleted: an element that is no longer chosen keeps its row, withdrawn. */
export const chooseFocusElementsRoute = handle(
  chooseFocusElements,
  async ({ tx, viewer, params, body, precondition, deps }) => {
    const evaluation = await holdOpen(tx, viewer, params.evaluationId);
    precondition.check(evaluation.revision);
    const { districtId } = viewer;
    const keys = body.elements.map(({ element }) => element);
    const repeated = keys.findIndex((element, index) => keys.indexOf(element) < index);
    if (repeated >= 0)
      throw invalid(
        'chosen-twice',
        `/elements/${repeated}/element`,
        `Element ${keys[repeated]} is chosen twice.`,
        'Name each element once.',
      );
    await tx
      .updateTable('focus_element')
      .set({ is_withdrawn: true })
      .where('district_id', '=', districtId)
      .where('evaluation_id', '=', params.evaluationId)
      .execute();
    const chosen = body.elements.map(({ element, chosenBy }) => ({
      ...owner(districtId, evaluation),
      element_key: element,
      chosen_by: chosenBy,
    }));
    if (chosen.length > 0)
      await tx
        .insertInto('focus_element')
        .values(chosen)
        .onConflict((conflict) =>
          conflict
            .columns(['district_id', 'evaluation_id', 'element_key'])
            .doUpdateSet((eb) => ({ chosen_by: eb.ref('excluded.chosen_by'), is_withdrawn: false })),
        )
        .execute();
    await noteChange(tx, viewer, evaluation, {
      action: 'focus-elements.chosen',
      subject: { type: 'evaluation', id: params.evaluationId },
      at: deps.clock.now(),
    });
    const elements = await focusElementsOf(tx, districtId, params.evaluationId);
    return { body: { elements }, revision: evaluation.revision + 1 };
  },
);
