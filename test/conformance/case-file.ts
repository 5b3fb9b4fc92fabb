/** Case files of jurisdictions: what is given, when it is scored under which policy, and what then comes out. */
import { parseYaml } from '../../src/platform/yaml.ts';
import { componentTypes, jurisdictionFiles, shippedPolicies } from '../../src/modules.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';
import { readRational } from '../../src/scoring/rational.ts';
import { isMapping } from '../../src/scoring/reading/reader.ts';

type Mapping = Readonly<Record<string, unknown>>;

export interface Case {
  file: string;
  name: string;
  confidence: 'high' | 'medium' | 'low';
  source: string;
  /** Evidence as the scoring core takes it; undefined where the case is about the policy alone. */
  evidence: Mapping;
  when: { policy: string; schoolYear: string | undefined; changes: Mapping | undefined };
  expected: Mapping;
}

const caseKeys = [
  'name',
  'case',
  'confidence',
  'source',
  'note',
  'given',
  'facts',
  'earlier',
  'override',
  'when',
  'then',
];

/** What a case can say about the outcome. */
export const expectedKeys = [
  'rating',
  'composite',
  'outcome',
  'missing',
  'reason',
  'sentence',
  'group',
  'weights',
  'components',
  'statuses',
  'notices',
  'results',
  'error',
  'refused',
  'at',
] as const;

const text = (value: unknown, what: string): string => {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`${what} must be text`);
};

function mapping(value: unknown, what: string, known?: readonly string[]): Record<string, unknown> {
  if (!isMapping(value)) throw new Error(`${what} must be a mapping`);
  const unknown = Object.keys(value).find((key) => known && !known.includes(key));
  if (unknown !== undefined) throw new Error(`${what}: "${unknown}" is not one of ${known?.join(', ')}`);
  return { ...value };
}

/** A number alone is a value, a word alone a level; anything else is evidence as it stands. */
function evidenceOf(given: Mapping): Mapping {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      if (typeof value !== 'string') return [key, value];
      return [key, readRational(value) ? { value } : { level: value }];
    }),
  );
}

function earlierYears(value: unknown, what: string): Mapping {
  return Object.fromEntries(
    Object.entries(mapping(value, what)).map(([year, record]) => {
      const { given, facts } = mapping(record, `${what}: ${year}`, ['given', 'facts']);
      return [year, { components: evidenceOf(mapping(given, year)), ...(facts === undefined ? {} : { facts }) }];
    }),
  );
}

function readCase(file: string, value: unknown): Case {
  const record = mapping(value, `${file}: a case`);
  const name = text(record.name, `${file}: name`);
  const what = `${file}: ${name}`;
  mapping(value, what, caseKeys);
  const confidence = ['high', 'medium', 'low'].find((word) => word === record.confidence);
  if (confidence === undefined) throw new Error(`${what}: confidence must be high, medium or low`);
  const when = mapping(record.when, `${what}: when`, ['policy', 'school-year', 'changes']);
  const schoolYear = when['school-year'] === undefined ? undefined : text(when['school-year'], `${what}: school year`);
  const expected = mapping(record.then, `${what}: then`, expectedKeys);
  if (Object.keys(expected).length === 0) throw new Error(`${what}: "then" says nothing`);
  return {
    file,
    name,
    confidence: confidence as Case['confidence'],
    source: text(record.source, `${what}: source`),
    evidence: {
      components: record.given === undefined ? {} : evidenceOf(mapping(record.given, `${what}: given`)),
      ...(schoolYear === undefined ? {} : { schoolYear }),
      ...(record.facts === undefined ? {} : { facts: record.facts }),
      ...(record.earlier === undefined ? {} : { earlier: earlierYears(record.earlier, `${what}: earlier`) }),
      ...(record.override === undefined ? {} : { override: record.override }),
    },
    when: {
      policy: text(when.policy, `${what}: policy`),
      schoolYear,
      changes: when.changes === undefined ? undefined : mapping(when.changes, `${what}: changes`),
    },
    expected,
  };
}

/** The cases of one file. */
export function casesIn(file: string, content: string): Case[] {
  const { document, problems } = parseYaml(content);
  if (problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`);
  const { cases } = mapping(document, file);
  if (!Array.isArray(cases)) throw new Error(`${file}: "cases" must be a list`);
  return cases.map((item) => readCase(file, item));
}

export const allCases = (): Case[] =>
  jurisdictionFiles('cases').flatMap(({ file, text: content }) => casesIn(file, content));

const documentsIn = (folder: 'policies' | 'refused') =>
  jurisdictionFiles(folder).map(({ file, text: content }) => ({ file, document: parseYaml(content).document }));

/** Every policy document of the tree by key: those that ship, and those that must be refused. */
export function documentsByKey(): Map<string, unknown> {
  const documents = [...documentsIn('policies'), ...documentsIn('refused')];
  return new Map(documents.map(({ file, document }) => [text(mapping(document, file).key, `${file}: key`), document]));
}

/** Every shipped policy that the installed component types can score, by key. */
export function policiesByKey(): Map<string, Policy> {
  const parsed = shippedPolicies.map(({ file, text: content }) => {
    const result = parsePolicy(parseYaml(content).document, componentTypes);
    if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems, null, 1)}`);
    return result.policy;
  });
  return new Map(parsed.map((policy) => [policy.key, policy]));
}

/** Keys of the policies left out because a component type they use is not installed. */
export function unavailablePolicyKeys(): Set<string> {
  const shipped = new Set(shippedPolicies.map(({ file }) => file));
  const left = jurisdictionFiles('policies').filter(({ file }) => !shipped.has(file));
  return new Set(left.map(({ text: content }) => text(mapping(parseYaml(content).document, 'policy').key, 'key')));
}
