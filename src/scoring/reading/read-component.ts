/** Reads one node of a policy: where its value comes from, the steps after that, and the levels that name it. */
import { readCombination } from '../combinations/index.ts';
import { readPerGroup } from '../groups.ts';
import { readLevels } from '../levels.ts';
import { readPool } from '../pool.ts';
import type { Component, EvidenceOrigin, Origin, PartsOrigin, PolicyNode } from '../policy.ts';
import { pointerTo } from '../problem.ts';
import { readSteps } from '../steps/index.ts';
import { readMissing, readReweightings } from './read-missing.ts';
import { readParameters } from './read-parameters.ts';
import { present, readAmount } from './read-quantity.ts';
import { readRounding } from './read-rounding.ts';
import { readScale } from './read-scale.ts';
import type { Mapping, Reader } from './reader.ts';

/** Keys that every node may have, the root too. */
export const nodeKeys = [
  'components',
  'combination',
  'reweight',
  'scale',
  'then',
  'levels',
  'may-be-stated',
  'summary',
];
const evidenceKeys = ['type', 'parameters', 'pool'];
const partKeys = ['weight', 'weighted-then', 'missing'];

/** In order of key: no result may depend on the order in which a document lists them. */
export function byKey<Item extends { readonly key: string }>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

export function readParts(reader: Reader, record: Mapping, pointer: string): PartsOrigin | undefined {
  const path = pointerTo(pointer, 'components');
  const components = reader
    .entries(record.components, path, 'components')
    .map(([key, item]) => readComponent(reader, key, item, pointerTo(path, key)));
  const combination = readPerGroup(reader, record.combination, pointerTo(pointer, 'combination'), (value, place) =>
    readCombination(reader, value, place),
  );
  const reweight = readReweightings(reader, record.reweight, pointerTo(pointer, 'reweight'));
  if (!combination || components.includes(undefined)) return undefined;
  return { kind: 'parts', components: byKey(components), combination, reweight };
}

function readEvidence(reader: Reader, record: Mapping, pointer: string): EvidenceOrigin | undefined {
  const type = reader.text(record.type, pointerTo(pointer, 'type'));
  if (type === undefined) return undefined;
  const parameters = readParameters(reader, record.parameters, pointerTo(pointer, 'parameters'));
  const pool = readPool(reader, record.pool, pointerTo(pointer, 'pool'));
  return { kind: 'evidence', type, parameters, ...present({ pool }) };
}

function readOrigin(reader: Reader, record: Mapping, pointer: string): Origin | undefined {
  const hasParts = record.combination !== undefined || record.components !== undefined;
  if (hasParts === (record.type !== undefined))
    return reader.refuse(
      pointer,
      hasParts ? 'This component has a type and parts of its own.' : 'This component has neither a type nor parts.',
      'A value comes either from evidence ("type") or from parts ("components" with a "combination").',
      'Keep one of the two.',
    );
  const foreign = (hasParts ? evidenceKeys : ['reweight', 'may-be-stated']).filter((key) => record[key] !== undefined);
  for (const key of foreign)
    reader.refuse(
      pointerTo(pointer, key),
      `"${key}" has no meaning here.`,
      hasParts ? 'It belongs to a component with a type.' : 'It belongs to a component with parts.',
      `Remove "${key}".`,
    );
  if (hasParts && record.combination === undefined)
    return reader.refuse(
      pointer,
      'The key "combination" is missing.',
      'It says how the parts become one value.',
      'Add "combination".',
    );
  return hasParts ? readParts(reader, record, pointer) : readEvidence(reader, record, pointer);
}

/** What the root and every component share. */
export function readNode(
  reader: Reader,
  record: Mapping,
  pointer: string,
): Pick<PolicyNode, 'scale' | 'levels' | 'steps' | 'mayBeStated' | 'pointer' | 'summary'> {
  const at = (name: string) => pointerTo(pointer, name);
  const scale = readScale(reader, record.scale, at('scale'));
  const levels = readLevels(reader, record.levels, at('levels'));
  if (record.scale === undefined && record.levels === undefined)
    reader.refuse(
      pointer,
      'Neither "scale" nor "levels" is stated.',
      'A value is a number on a scale, or one of named levels.',
      'Add "scale" for numbers, "levels" for named results, or both.',
    );
  return {
    steps: readSteps(reader, record.then, at('then')),
    mayBeStated: reader.choice(record['may-be-stated'], at('may-be-stated'), ['true', 'false']) === 'true',
    pointer,
    ...present({ scale, levels, summary: reader.text(record.summary, at('summary')) }),
  };
}

function readWeightedThen(reader: Reader, value: unknown, pointer: string) {
  if (value === undefined || value === null) return [];
  return reader
    .list(value, pointer, 'rounding steps')
    .map((item, index) => {
      const path = pointerTo(pointer, index);
      const record = reader.mapping(item, path, ['round']);
      return record && readRounding(reader, record.round, pointerTo(path, 'round'));
    })
    .filter((step) => step !== undefined);
}

export function readComponent(reader: Reader, key: string, value: unknown, pointer: string): Component | undefined {
  const record = reader.mapping(value, pointer, ['title', 'missing'], [...nodeKeys, ...evidenceKeys, ...partKeys]);
  if (!record) return undefined;
  const at = (name: string) => pointerTo(pointer, name);
  const title = reader.text(record.title, at('title'));
  const origin = readOrigin(reader, record, pointer);
  const node = readNode(reader, record, pointer);
  const missing = readPerGroup(reader, record.missing, at('missing'), (rule, place) =>
    readMissing(reader, rule, place),
  );
  const weight = readAmount(reader, record.weight, at('weight'));
  const weightedThen = readWeightedThen(reader, record['weighted-then'], at('weighted-then'));
  if (title === undefined || !origin || !missing) return undefined;
  return { key, title, origin, ...node, weightedThen, missing, ...present({ weight }) };
}
