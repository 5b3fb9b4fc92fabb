/** Names a place in a policy document as a person would: "The weight of pupil progress", "The cut point of Effective". */
import { isMapping } from '../reading/reader.ts';

/** What an entry of a collection is called; entries of `components` go by their title alone. */
const entries: Readonly<Record<string, string>> = {
  facts: 'fact',
  groups: 'group',
  choices: 'choice',
  statuses: 'status',
  notices: 'notice',
  results: 'parallel result',
  overrides: 'override',
  excluded: 'exclusion',
  references: 'source',
  'level-scales': 'level scale',
};

/** What an item of a list is called. */
const items: Readonly<Record<string, string>> = {
  then: 'step',
  'weighted-then': 'step',
  list: 'level',
  bands: 'band',
  cells: 'cell',
  points: 'point',
  rules: 'rule',
  tiers: 'tier',
  values: 'dated value',
  constraints: 'constraint',
  exceptions: 'exception',
  reweight: 're-weighting',
  requires: 'requirement',
  all: 'condition',
  any: 'condition',
};

const words: Readonly<Record<string, string>> = {
  then: 'steps',
  'weighted-then': 'steps after weighting',
  when: 'condition',
  requires: 'required evidence',
  url: 'address',
  lowest: 'lowest value',
  highest: 'highest value',
  precision: 'printed precision',
  list: 'levels',
  missing: 'missing-part rule',
  convert: 'conversion',
  round: 'rounding',
};

/** Whether a key holds a collection of named entries. */
export const isCollection = (key: string | undefined): boolean =>
  key === 'components' || (key !== undefined && entries[key] !== undefined);

const inWords = (key: string): string => words[key] ?? key.replaceAll('-', ' ');

/** Titles stand inside sentences: a first capital goes, unless the title looks like a name. */
function inSentence(title: string): string {
  return /^[A-Z][^A-Z]*$/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

const inside = (value: unknown, segment: string): unknown => {
  if (Array.isArray(value)) return value[Number(segment)];
  return isMapping(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
};

function nameOf(value: unknown): string | undefined {
  if (!isMapping(value)) return undefined;
  return [value.title, value.label].find((name): name is string => typeof name === 'string');
}

/** An end of a level or a band. */
function endOf(segment: string, container: string | undefined): string | undefined {
  if (container !== 'list' && container !== 'bands') return undefined;
  if (segment === 'from') return container === 'list' ? 'cut point' : 'lower end';
  return segment === 'below' || segment === 'through' ? 'upper end' : undefined;
}

/** Segments that only hold others, and say nothing themselves. */
function isSilent(path: readonly string[], index: number): boolean {
  const [segment, next] = [path[index], path[index + 1]];
  if (next === undefined && segment === 'value') return !/^\d+$/.test(path[index - 1] ?? '');
  if (next === undefined) return segment === 'rule' && path[index - 1] === 'missing';
  return segment === 'list' || (segment === 'levels' && next === 'list') || segment === 'by-group';
}

/** Collections and lists, where the path goes on to one of their entries: "step 1", not "step 1 of the steps". */
function holdsEntries(path: readonly string[], index: number): boolean {
  const segment = path[index] ?? '';
  if (isCollection(segment)) return true;
  return items[segment] !== undefined && /^\d+$/.test(path[index + 1] ?? '');
}

function partOf(path: readonly string[], index: number, name: string | undefined): string {
  const segment = path[index] ?? '';
  const container = path[index - 1] ?? '';
  if (entries[container] !== undefined) return `the ${entries[container]} "${name ?? inWords(segment)}"`;
  if (!/^\d+$/.test(segment)) return `the ${endOf(segment, path[index - 2]) ?? inWords(segment)}`;
  if (container === 'list' && name !== undefined) return index === path.length - 1 ? `the level "${name}"` : name;
  const item = items[container];
  return item === undefined
    ? `entry ${Number(segment) + 1} of the ${inWords(container)}`
    : `${item} ${Number(segment) + 1}`;
}

/** `document` is where the path leads; `other` helps with names that only it has. */
export function phraseOf(path: readonly string[], document: unknown, other: unknown): string {
  let parts: string[] = [];
  let group = '';
  let [here, there] = [document, other];
  path.forEach((segment, index) => {
    [here, there] = [inside(here, segment), inside(there, segment)];
    const name = nameOf(here) ?? nameOf(there);
    const container = path[index - 1];
    const isLast = index === path.length - 1;
    if (container === 'by-group') group = ` in the group ${inWords(segment)}`;
    else if (container === 'components' && !/^\d+$/.test(segment))
      parts = [isLast ? `the component "${name ?? segment}"` : inSentence(name ?? inWords(segment))];
    else if (isLast ? !isSilent(path, index) : !holdsEntries(path, index) && !isSilent(path, index))
      parts.push(partOf(path, index, name));
  });
  const phrase = parts.length === 0 ? 'the policy' : parts.toReversed().join(' of ');
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}${group}`;
}
