/** Reads a policy document, strictly: unknown keys are refused and every fault is reported at once. */
import {
  type ParallelResult,
  readExceptions,
  readNotices,
  readParallelResults,
  readStatuses,
} from '../beside-the-rating.ts';
import { checkPolicy } from '../checks/policy.ts';
import { readChoices } from '../choices.ts';
import type { ComponentTypes } from '../component-type.ts';
import { type Constraint, constraintKind, constraintKinds } from '../constraints/index.ts';
import { readTerms } from '../constraints/terms.ts';
import { readFacts } from '../facts.ts';
import { groupKeys, readGroups } from '../groups.ts';
import { readLevelScales } from '../levels.ts';
import { patched } from '../merge-patch.ts';
import { readOverrides } from '../overrides.ts';
import {
  type Adoption,
  type Exclusion,
  type Policy,
  type PolicyNode,
  type Source,
  allComponents,
  overallKey,
} from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { byKey, nodeKeys, readNode, readParts } from './read-component.ts';
import { present, readReference } from './read-quantity.ts';
import { type Mapping, Reader, isMapping } from './reader.ts';
import { refuseEmptyValues } from './refuse-empty.ts';

/** `advice` holds what a policy should reconsider but may do. */
export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly advice: Problem[] }
  | { readonly ok: false; readonly problems: Problem[] };

/** The version of the policy language that this reader understands. */
export const policyFormat = 'fairweight-policy-1';

const requiredKeys = ['format', 'key', 'title', 'references', 'components', 'combination', 'levels'];
const optionalKeys = [
  ...nodeKeys,
  'jurisdiction',
  'adoption',
  'facts',
  'choices',
  'groups',
  'level-scales',
  'excluded',
  'constraints',
  'exceptions',
  'statuses',
  'notices',
  'results',
  'overrides',
  'monotone',
];

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
  const isNamed = isMapping(value) && typeof value.kind === 'string';
  const record = isNamed ? value : reader.mapping(value, pointer, ['kind']);
  const kind = reader.choice(record?.kind, pointerTo(pointer, 'kind'), constraintKinds);
  if (!record || kind === undefined) return undefined;
  return constraintKind(kind).read(reader, record, readTerms(reader, record, pointer), pointer);
}

function readConstraints(reader: Reader, value: unknown): Constraint[] {
  if (value === undefined || value === null) return [];
  return reader
    .list(value, '/constraints', 'constraints')
    .map((item, index) => readConstraint(reader, item, pointerTo('/constraints', index)))
    .filter((constraint) => constraint !== undefined);
}

function readAdoption(reader: Reader, value: unknown): Adoption | undefined {
  if (value === undefined || value === null) return undefined;
  const record = reader.mapping(value, '/adoption', ['default-when'], ['reference']);
  const defaultWhen = record && reader.text(record['default-when'], '/adoption/default-when');
  if (!record || defaultWhen === undefined) return undefined;
  return { defaultWhen, ...present({ reference: readReference(reader, record.reference, '/adoption/reference') }) };
}

/** Everything at the root that other parts may name, read before them. */
function readDeclarations(reader: Reader, record: Mapping) {
  const sources = readSources(reader, record.references, '/references');
  reader.groups = new Set(groupKeys(record.groups));
  reader.choices = readChoices(reader, record.choices, '/choices');
  reader.facts = readFacts(reader, record.facts, '/facts');
  reader.levelScales = readLevelScales(reader, record['level-scales'], '/level-scales');
  return { sources, groups: readGroups(reader, record.groups, '/groups') };
}

function nodesByKey(reader: Reader, overall: Policy['overall']): Map<string, PolicyNode> {
  const nodes = new Map<string, PolicyNode>([[overallKey, overall]]);
  for (const component of allComponents(overall.origin)) {
    if (nodes.has(component.key))
      reader.refuse(
        component.pointer,
        component.key === overallKey
          ? '"overall" is the name of the whole.'
          : `The key "${component.key}" is used twice.`,
        'Evidence, conditions and traces find a component by its key alone, wherever it stands.',
        'Give each component a key of its own.',
      );
    nodes.set(component.key, component);
  }
  return nodes;
}

function readAll(reader: Reader, document: unknown): Policy | undefined {
  const record = reader.mapping(document, '', requiredKeys, optionalKeys);
  if (!record) return undefined;
  reader.choice(record.format, '/format', [policyFormat]);
  const { sources, groups } = readDeclarations(reader, record);
  const key = reader.text(record.key, '/key');
  const title = reader.text(record.title, '/title');
  const node = readNode(reader, record, '');
  const origin = readParts(reader, record, '');
  const excluded = reader
    .entries(record.excluded, '/excluded', 'exclusions')
    .map(([name, item]) => readExclusion(reader, name, item, pointerTo('/excluded', name)));
  const parts = {
    sources,
    groups,
    facts: reader.facts,
    choices: reader.choices,
    excluded: byKey(excluded),
    constraints: readConstraints(reader, record.constraints),
    exceptions: readExceptions(reader, record.exceptions, '/exceptions'),
    statuses: readStatuses(reader, record.statuses, '/statuses'),
    notices: readNotices(reader, record.notices, '/notices'),
    overrides: readOverrides(reader, record.overrides, '/overrides'),
    isMonotone: reader.choice(record.monotone, '/monotone', ['true', 'false']) === 'true',
    ...present({
      jurisdiction: reader.text(record.jurisdiction, '/jurisdiction'),
      summary: node.summary,
      adoption: readAdoption(reader, record.adoption),
    }),
  };
  const { levels } = node;
  if (key === undefined || title === undefined || !origin || !levels) return undefined;
  const overall = { key: overallKey, title: 'Composite', ...node, origin, levels };
  const nodes = nodesByKey(reader, overall);
  return { key, title, overall, nodes, components: origin.components, levels, ...parts, results: [], document };
}

/**
 * Parallel results: the same document with changes, each a policy of its own. They are ratings only; statuses, notices
 * and overrides belong to the rating that counts.
 */
function parallelPolicies(reader: Reader, document: unknown, types: ComponentTypes): ParallelResult[] {
  if (!isMapping(document)) return [];
  const { results, statuses: _statuses, notices: _notices, overrides: _overrides, ...rest } = document;
  return readParallelResults(reader, results, '/results').flatMap(({ key, title, changes, pointer }) => {
    const parsed = parsePolicy(patched(rest, changes), types);
    if (parsed.ok) return [{ key, title, policy: parsed.policy }];
    for (const problem of parsed.problems)
      reader.problems.push({
        ...problem,
        pointer,
        message: `With these changes, at ${problem.pointer}: ${problem.message}`,
      });
    return [];
  });
}

/** Reads and checks a policy whose scalars are all text. Component types decide which types and parameters exist. */
export function parsePolicy(document: unknown, types: ComponentTypes): ParsedPolicy {
  const reader = new Reader();
  const read = readAll(reader, document);
  refuseEmptyValues(reader, document);
  const results = parallelPolicies(reader, document, types);
  const policy = read && { ...read, results };
  const isWhole = reader.problems.length === 0;
  const checked = policy ? checkPolicy(policy, types, reader.yearsToCheck(), isWhole) : { problems: [], advice: [] };
  const problems = [...reader.problems, ...checked.problems];
  return policy && problems.length === 0 ? { ok: true, policy, advice: checked.advice } : { ok: false, problems };
}
