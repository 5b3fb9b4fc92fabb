/** The JSON Schema for editors says the same as the reader of policies, as far as a schema can. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { policySchema, schemaFile, schemaText } from '../../scripts/policy-json-schema.ts';
import { root } from '../../scripts/policy-schema/document.ts';
import { componentTypes, jurisdictionFiles, shippedPolicies } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { parsePolicy } from '../../src/scoring/policy.ts';
import { pointerTo } from '../../src/scoring/problem.ts';
import { isMapping } from '../../src/scoring/reading/reader.ts';

const options = { allowUnionTypes: true, strictRequired: false, strictTypes: false };
const validate = new Ajv2020(options).compile(policySchema);

/** Faults that the schema finds, as 'pointer message'. */
function schemaFaults(document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
const readerRefuses = (document: unknown): boolean => !parsePolicy(document, componentTypes).ok;

const language = readFileSync('docs/policy-language.md', 'utf8');
const documented = [...language.matchAll(/```yaml\n(format: [\s\S]*?)```/g)];
const texts = [
  ...shippedPolicies.map(({ file, text }) => ({ name: file, text })),
  ...documented.map(([, text = ''], index) => ({ name: `docs/policy-language.md, example ${index + 1}`, text })),
];
const documents = texts.map(({ name, text }) => ({ name, document: parseYaml(text).document }));

describe('the JSON Schema of policies', () => {
  test('the file is what the language is now', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText);
  });

  test('there are policies to compare with', () => {
    expect(documents.length).toBeGreaterThan(8);
    expect(documented.length).toBeGreaterThan(0);
  });

  test.each(texts)('accepts $name, with scalars as text and as an editor reads them', ({ text }) => {
    expect(schemaFaults(parseYaml(text).document)).toEqual([]);
    expect(schemaFaults(parse(text))).toEqual([]);
  });
});

/** What a piece of a policy may be: parts of the root or of a component, components by key; or a list of steps or conditions. */
const definitions = policySchema.$defs;
const pieces = new Ajv2020(options).compile({
  $defs: definitions,
  type: 'object',
  properties: { ...Object(definitions.component?.properties), ...Object(root.properties) },
  additionalProperties: { anyOf: [{ $ref: '#/$defs/component' }, { $ref: '#/$defs/quantity' }] },
});
const items = new Ajv2020(options).compile({
  $defs: definitions,
  type: 'array',
  items: { anyOf: [{ $ref: '#/$defs/step' }, { $ref: '#/$defs/condition' }] },
});
const numberForms = /^value: /;

describe('the examples of the language', () => {
  const examples = [...language.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const snippets = examples.filter((text) => !text.startsWith('format: ') && !numberForms.test(text));

  test.each(snippets.map((text) => [text.split('\n')[0], text] as const))('%s', (_first, text) => {
    const { document } = parseYaml(text);
    const accepts = Array.isArray(document) ? items : pieces;
    accepts(document);
    expect(accepts.errors ?? []).toEqual([]);
  });

  test('each way to write a number', () => {
    const ways = examples.filter((text) => numberForms.test(text)).map((text) => parseYaml(text).document);
    expect(ways).toHaveLength(1);
    for (const [form, value] of Object.entries(Object(ways[0]) as Record<string, unknown>)) {
      pieces({ weight: { [form]: value } });
      expect(pieces.errors ?? []).toEqual([]);
    }
  });
});

type Place = (string | number)[];

/** Every place in a document, itself included. */
function placesIn(value: unknown, path: Place = []): { path: Place; value: unknown }[] {
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, [...path, index]))
    : isMapping(value)
      ? Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))
      : [];
  return [{ path, value }, ...inner];
}

/** The document with something else at one place; undefined takes the place away. */
function altered(document: unknown, path: Place, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(document)) {
    const list = document.map((item, index) => (index === key ? altered(item, rest, replacement) : item));
    return rest.length === 0 && replacement === undefined ? list.filter((_, index) => index !== key) : list;
  }
  const { [key]: own, ...others } = document as Record<string, unknown>;
  const inner = altered(own, rest, replacement);
  return inner === undefined ? others : { ...others, [key]: inner };
}

/** Where authors write what the component types or a merge patch decide about, a schema cannot. */
const isOpen = (path: Place): boolean => path.includes('parameters') || path.includes('changes');

describe('the schema and the reader', () => {
  test.each(documents)('both refuse an unknown key anywhere in $name', ({ document }) => {
    const mappings = placesIn(document).filter(({ path, value }) => isMapping(value) && !isOpen(path));
    expect(mappings.length).toBeGreaterThan(10);
    const silent = mappings.flatMap(({ path, value }) => {
      const changed = altered(document, path, { ...Object(value), 'unheard-of': { 'unheard-of': {} } });
      const isRefusedByBoth = schemaFaults(changed).length > 0 && readerRefuses(changed);
      return isRefusedByBoth ? [] : [pointerTo('', ...path)];
    });
    expect(silent).toEqual([]);
  });

  const alteration = fc.record({
    document: fc.constantFrom(...documents.map((item) => item.document)),
    place: fc.nat(10_000),
    replacement: fc.constantFrom<unknown>(undefined, '1', '0.5', 'yes', 'undetermined', 'block', [], {}, ['x'], {
      value: '1',
    }),
  });

  test('whatever the reader accepts, the schema accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(alteration, ({ document, place, replacement }) => {
        const places = placesIn(document).filter(({ path }) => path.length > 0);
        const { path = [] } = places[place % places.length] ?? {};
        const changed = altered(document, path, replacement);
        if (readerRefuses(changed)) return;
        accepted += 1;
        expect(schemaFaults(changed)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('the schema refuses a required key left out, and a number that is none', () => {
    for (const { document } of documents)
      for (const key of ['format', 'key', 'title', 'references', 'components', 'combination', 'levels'])
        expect(schemaFaults(altered(document, [key], undefined))).not.toEqual([]);
    expect(schemaFaults(altered(documents[0]?.document, ['scale', 'lowest'], 'one'))).not.toEqual([]);
  });

  /** The words that the reader lists when it meets one that it does not know. */
  function wordsKnownAt(path: Place, word: unknown): string[] {
    const changed = altered(documents[0]?.document, path, word);
    const parsed = parsePolicy(changed, componentTypes);
    const remedies = parsed.ok ? [] : parsed.problems.map(({ remedy }) => remedy);
    return remedies.flatMap((remedy) => /^Use one of: (.*)\.$/.exec(remedy)?.[1]?.split(', ') ?? []);
  }

  test.each<[string, Place, unknown]>([
    ['combinations', ['combination'], 'qqqqqqqqq'],
    ['steps', ['then'], [{ qqqqqqqqq: {} }]],
    ['conversions', ['then'], [{ convert: { kind: 'qqqqqqqqq' } }]],
    ['constraints', ['constraints'], [{ kind: 'qqqqqqqqq', components: ['a'], reason: 'x', severity: 'refuse' }]],
  ])('the schema knows all %s', (_what, path, word) => {
    const words = wordsKnownAt(path, word);
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((known) => !schemaText.includes(`"${known}"`))).toEqual([]);
  });

  test('policies that must be refused for what they say are still well-formed', () => {
    for (const { text } of jurisdictionFiles('refused')) expect(schemaFaults(parseYaml(text).document)).toEqual([]);
  });
});
