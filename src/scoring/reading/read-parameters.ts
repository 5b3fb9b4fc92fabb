/** Reads a component type's parameters: numbers with label and reference are reduced to their values. */
import type { ParameterValue, Parameters } from '../component-type.ts';
import { pointerTo } from '../problem.ts';
import { readReference } from './read-quantity.ts';
import { type Reader, isMapping } from './reader.ts';

const quantityKeys = ['value', 'label', 'unit', 'reference'];

function readParameter(reader: Reader, value: unknown, pointer: string): ParameterValue | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => readParameter(reader, item, pointerTo(pointer, index)));
    return items.filter((item) => item !== undefined);
  }
  if (!isMapping(value)) return reader.text(value, pointer);
  if (!('value' in value)) return readParameters(reader, value, pointer);
  reader.mapping(value, pointer, ['value'], quantityKeys.slice(1));
  readReference(reader, value.reference, pointerTo(pointer, 'reference'));
  return readParameter(reader, value.value, pointerTo(pointer, 'value'));
}

export function readParameters(reader: Reader, value: unknown, pointer: string): Parameters {
  const pairs = reader
    .entries(value, pointer, 'parameters')
    .map(([key, item]) => [key, readParameter(reader, item, pointerTo(pointer, key))] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, ParameterValue] => pair[1] !== undefined));
}
