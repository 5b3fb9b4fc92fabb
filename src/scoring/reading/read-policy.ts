/** Reads a policy document, strictly: unknown keys are refused and every fault is reported at once. */
import { checkPolicy } from '../checks/policy.ts';
import { combinationKind, combinationKinds, type Combination } from '../combinations/index.ts';
import type { ComponentTypes } from '../component-type.ts';
import { type Constraint, constraintKind, constraintKinds } from '../constraints/index.ts';
import { readTerms } from '../constraints/terms.ts';
import { readLevels } from '../levels.ts';
import type { Exclusion, Policy, Source } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { readComponent, readScale } from './read-component.ts';
import { present, readReference } from './read-quantity.ts';
import { readRounding } from './read-rounding.ts';
import { Reader, isMapping } from './reader.ts';

/** `advice` holds what a policy should reconsider but may do. */
export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly advice: Problem[] }
  | { readonly ok: false; readonly problems: Problem[] };

/** The version of the policy language that this reader understands. */
export const policyFormat = 'fairweight-policy-1';

const requiredKeys = [
  'format',
  'key',
  'title',
  'references',
  'scale',
  'components',
  'combination',
  'rounding',
  'levels',
];
const optionalKeys = ['jurisdiction', 'summary', 'excluded', 'constraints'];

function readSources(reader: Reader, value: unknown, pointer: string): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [key, item] of reader.entries(value, pointer, 'references')) {
    const path = pointerTo(pointer, key);
    const record = reader.mapping(item, path, ['title'], ['url', 'note']);
    const title = record && reader.text(record.title, pointerTo(path, 'title'));
    reader.sources.add(key);
    if (!record || title === undefined) continue;
    const url = reader.text(record.url, pointerTo(path, 'url'));
    const note = reader.text(record.note, pointerTo(path, 'note'));
    sources.set(key, { title, ...present({ url, note }) });
  }
  return sources;
}

function readExclusion(reader: Reader, key: string, value: unknown, pointer: string): Exclusion | undefined {
  const record = reader.mapping(value, pointer, ['title', 'reason', 'evidence'], ['reference', 'type']);
  if (!record) return undefined;
  const title = reader.text(record.title, pointerTo(pointer, 'title'));
  const reason = reader.text(record.reason, pointerTo(pointer, 'reason'));
  const evidence = reader.choice(record.evidence, pointerTo(pointer, 'evidence'), ['refuse', 'ignore']);
  const optional = present({
    reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
    type: reader.text(record.type, pointerTo(pointer, 'type')),
  });
  return title && reason && evidence ? { key, title, reason, evidence, ...optional } : undefined;
}

function readConstraint(reader: Reader, value: unknown, pointer: string): Constraint | undefined {
  const record = isMapping(value) ? value : reader.mapping(value, pointer, ['kind']);
  const kind = reader.choice(record?.kind, pointerTo(pointer, 'kind'), constraintKinds);
  if (!record || kind === undefined) return undefined;
  return constraintKind(kind).read(reader, record, readTerms(reader, record, pointer), pointer);
}

function readCombination(reader: Reader, value: unknown, pointer: string): Combination | undefined {
  const record = isMapping(value) ? value : { kind: value };
  const path = isMapping(value) ? pointerTo(pointer, 'kind') : pointer;
  const kind = reader.choice(record.kind, path, combinationKinds);
  return kind && combinationKind(kind).read(reader, record, pointer);
}

/** In order of key: no result may depend on the order in which a document lists them. */
function byKey<Item extends { readonly key: string }>(items: (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function readAll(reader: Reader, document: unknown): Policy | undefined {
  const record = reader.mapping(document, '', requiredKeys, optionalKeys);
  if (!record) return undefined;
  reader.choice(record.format, '/format', [policyFormat]);
  const sources = readSources(reader, record.references, '/references');
  const scale = readScale(reader, record.scale, '/scale');
  const combination = readCombination(reader, record.combination, '/combination');
  const key = reader.text(record.key, '/key');
  const title = reader.text(record.title, '/title');
  const components = reader
    .entries(record.components, '/components', 'components')
    .map(([name, item]) => readComponent(reader, name, item, pointerTo('/components', name)));
  const excluded = reader
    .entries(record.excluded, '/excluded', 'exclusions')
    .map(([name, item]) => readExclusion(reader, name, item, pointerTo('/excluded', name)));
  const constraints =
    record.constraints === undefined ? [] : reader.list(record.constraints, '/constraints', 'constraints');
  const parts = {
    sources,
    components: byKey(components),
    rounding: readRounding(reader, record.rounding, '/rounding'),
    levels: readLevels(reader, record.levels, '/levels'),
    excluded: byKey(excluded),
    constraints: constraints
      .map((item, index) => readConstraint(reader, item, pointerTo('/constraints', index)))
      .filter((constraint) => constraint !== undefined),
    ...present({
      jurisdiction: reader.text(record.jurisdiction, '/jurisdiction'),
      summary: reader.text(record.summary, '/summary'),
    }),
  };
  if (key === undefined || title === undefined || !scale || !combination || components.includes(undefined))
    return undefined;
  return { key, title, scale, combination, ...parts, document };
}

/** Reads and checks a policy whose scalars are all text. Component types decide which types and parameters exist. */
export function parsePolicy(document: unknown, types: ComponentTypes): ParsedPolicy {
  const reader = new Reader();
  const policy = readAll(reader, document);
  const checked = policy ? checkPolicy(policy, types, reader.yearsToCheck()) : { problems: [], advice: [] };
  const problems = [...reader.problems, ...checked.problems];
  return policy && problems.length === 0 ? { ok: true, policy, advice: checked.advice } : { ok: false, problems };
}
