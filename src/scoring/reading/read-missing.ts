/** Reads what a policy says when a component is missing. */
import type { MissingRule } from '../missing.ts';
import { pointerTo } from '../problem.ts';
import { present, readReference } from './read-quantity.ts';
import { type Reader, isMapping } from './reader.ts';

const rules = ['block', 'redistribute', 'give-to', 'no-rating'] as const;

export function readMissing(reader: Reader, value: unknown, pointer: string): MissingRule | undefined {
  if (value === undefined || value === null) return undefined;
  const isWord = !isMapping(value);
  const record = isWord ? { rule: value } : reader.mapping(value, pointer, ['rule'], ['component', 'reference']);
  const rule = reader.choice(record?.rule, isWord ? pointer : pointerTo(pointer, 'rule'), rules);
  if (!record || rule === undefined) return undefined;
  const terms = present({ reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')) });
  const component = reader.text(record.component, pointerTo(pointer, 'component'));
  if (rule === 'give-to' ? component !== undefined : component === undefined)
    return rule === 'give-to' ? { rule, component: component ?? '', ...terms } : { rule, ...terms };
  return reader.refuse(
    pointer,
    rule === 'give-to' ? '"give-to" does not say to which component.' : `"${rule}" takes no component.`,
    'The weight of a missing component must have one clear destination.',
    rule === 'give-to'
      ? 'Add "component" with the key of the component that receives the weight.'
      : 'Remove "component".',
  );
}
