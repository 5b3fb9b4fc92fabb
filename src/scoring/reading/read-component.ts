/** Reads one component of a policy. */
import { conversionKind, conversionKinds, type Conversion } from '../conversions/index.ts';
import type { Component, Scale } from '../policy.ts';
import { pointerTo } from '../problem.ts';
import { readMissing } from './read-missing.ts';
import { readParameters } from './read-parameters.ts';
import { present, readAmount, readQuantity } from './read-quantity.ts';
import { readRounding } from './read-rounding.ts';
import { type Reader, isMapping } from './reader.ts';

export function readScale(reader: Reader, value: unknown, pointer: string): Scale | undefined {
  if (value === undefined || value === null) return undefined;
  const record = reader.mapping(value, pointer, ['lowest', 'highest']);
  const lowest = record && readQuantity(reader, record.lowest, pointerTo(pointer, 'lowest'));
  const highest = record && readQuantity(reader, record.highest, pointerTo(pointer, 'highest'));
  return lowest && highest && { lowest, highest };
}

function readConversion(reader: Reader, value: unknown, pointer: string): Conversion | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isMapping(value)) {
    reader.mapping(value, pointer, ['kind']);
    return undefined;
  }
  const kind = reader.choice(value.kind, pointerTo(pointer, 'kind'), conversionKinds);
  if (kind === undefined) {
    if (value.kind === undefined) reader.mapping({}, pointer, ['kind']);
    return undefined;
  }
  return conversionKind(kind).read(reader, value, pointer);
}

export function readComponent(reader: Reader, key: string, value: unknown, pointer: string): Component | undefined {
  const record = reader.mapping(
    value,
    pointer,
    ['title', 'type', 'scale', 'missing'],
    ['weight', 'parameters', 'conversion', 'rounding', 'summary'],
  );
  if (!record) return undefined;
  const at = (name: string) => pointerTo(pointer, name);
  const title = reader.text(record.title, at('title'));
  const type = reader.text(record.type, at('type'));
  const scale = readScale(reader, record.scale, at('scale'));
  const missing = readMissing(reader, record.missing, at('missing'));
  const parameters = readParameters(reader, record.parameters, at('parameters'));
  const rounding = readRounding(reader, record.rounding, at('rounding'));
  const optional = present({
    summary: reader.text(record.summary, at('summary')),
    weight: readAmount(reader, record.weight, at('weight')),
    conversion: readConversion(reader, record.conversion, at('conversion')),
  });
  if (title === undefined || type === undefined || !scale || !missing) return undefined;
  return { key, title, origin: { kind: 'evidence', type, parameters }, rounding, scale, missing, ...optional };
}
