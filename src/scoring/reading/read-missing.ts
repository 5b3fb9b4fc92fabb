/** Reads what a policy says when a part is missing, and named re-weightings. */
import { readCondition } from '../conditions/read-condition.ts';
import { type MissingRule, type Reweighting, missingRules } from '../missing.ts';
import { pointerTo } from '../problem.ts';
import type { Quantity } from '../quantity.ts';
import { present, readQuantity, readReference } from './read-quantity.ts';
import { type Reader, isMapping } from './reader.ts';

export function readMissing(reader: Reader, value: unknown, pointer: string): MissingRule | undefined {
  if (value === undefined || value === null) return undefined;
  const isWord = !isMapping(value);
  const record = isWord ? { rule: value } : reader.mapping(value, pointer, ['rule'], ['component', 'reference']);
  const rule = reader.choice(record?.rule, isWord ? pointer : pointerTo(pointer, 'rule'), missingRules);
  if (!record || rule === undefined) return undefined;
  const terms = present({ reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')) });
  const component = reader.text(record.component, pointerTo(pointer, 'component'));
  const isNamed = rule === 'give-to' || rule === 'substitute';
  if (isNamed && component !== undefined) return { rule, component, ...terms };
  if (!isNamed && component === undefined) return { rule, ...terms };
  return reader.refuse(
    pointer,
    isNamed ? `"${rule}" does not say which component.` : `"${rule}" takes no component.`,
    'What becomes of a missing component must be clear.',
    isNamed ? 'Add "component" with the key of the component meant.' : 'Remove "component".',
  );
}

function readWeights(reader: Reader, value: unknown, pointer: string): Map<string, Quantity> {
  const weights = new Map<string, Quantity>();
  for (const [key, item] of reader.entries(value, pointer, 'weights')) {
    const weight = readQuantity(reader, item, pointerTo(pointer, key));
    if (weight) weights.set(key, weight);
  }
  return weights;
}

/** The list of re-weightings; empty when there is none. */
export function readReweightings(reader: Reader, value: unknown, pointer: string): Reweighting[] {
  if (value === undefined || value === null) return [];
  return reader
    .list(value, pointer, 're-weightings')
    .map((item, index): Reweighting | undefined => {
      const path = pointerTo(pointer, index);
      const record = reader.mapping(item, path, ['when', 'weights'], ['reference']);
      const when = record && readCondition(reader, record.when, pointerTo(path, 'when'));
      if (!record || !when) return undefined;
      const reference = readReference(reader, record.reference, pointerTo(path, 'reference'));
      return {
        when,
        weights: readWeights(reader, record.weights, pointerTo(path, 'weights')),
        ...present({ reference }),
      };
    })
    .filter((reweighting) => reweighting !== undefined);
}
