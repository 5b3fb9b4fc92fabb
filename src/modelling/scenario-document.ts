/** The policy document that a scenario makes of another document. */
import { patched } from '../scoring/merge-patch.ts';
import { type Problem, pointerTo } from '../scoring/problem.ts';
import { type Mapping, isMapping } from '../scoring/reading/reader.ts';
import type { Scenario } from './scenario.ts';

/** A number in the place of another. It keeps its label and unit, and no longer rests on the other's source. */
function numberIn(before: unknown, value: string): unknown {
  if (!isMapping(before)) return value;
  const { label, unit } = before;
  return { value, ...(label === undefined ? {} : { label }), ...(unit === undefined ? {} : { unit }) };
}

class Writer {
  readonly problems: Problem[] = [];
  private readonly scenario: Scenario;
  private readonly found = new Set<string>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  /** A node with new weights and rules for its parts, however deep they stand. */
  parts(node: Mapping): Mapping {
    const { components } = node;
    if (!isMapping(components)) return node;
    const changed = Object.entries(components).map(([key, component]) => [key, this.part(key, component)]);
    return { ...node, components: Object.fromEntries(changed) };
  }

  private part(key: string, component: unknown): unknown {
    if (!isMapping(component)) return component;
    const { weights = {}, missing = {} } = this.scenario;
    this.found.add(key);
    const weight = Object.hasOwn(weights, key) ? weights[key] : undefined;
    return this.parts({
      ...component,
      ...(weight === undefined ? {} : { weight: numberIn(component.weight, weight) }),
      ...(Object.hasOwn(missing, key) ? { missing: missing[key] } : {}),
    });
  }

  /** A list of levels with new cut points. The published upper end of the level below only restated the old one. */
  list(list: readonly unknown[]): unknown[] {
    const { cuts = {} } = this.scenario;
    const cutOf = (level: unknown): string | undefined =>
      isMapping(level) && typeof level.key === 'string' && Object.hasOwn(cuts, level.key) ? cuts[level.key] : undefined;
    return list.map((level, rank) => {
      if (!isMapping(level)) return level;
      const [own, next] = [cutOf(level), cutOf(list[rank + 1])];
      const { through: _through, below: _below, ...open } = level;
      const kept = next === undefined ? level : open;
      return own === undefined ? kept : { ...kept, from: numberIn(level.from, own) };
    });
  }

  refuseUnknown(levels: readonly unknown[]): void {
    const { weights = {}, missing = {}, cuts = {} } = this.scenario;
    const keys = levels.flatMap((level) => (isMapping(level) && typeof level.key === 'string' ? [level.key] : []));
    const refuse = (place: string, key: string, what: string, known: readonly string[]) =>
      this.problems.push({
        pointer: pointerTo('', place, key),
        message: `The policy has no ${what} "${key}".`,
        why: 'The difference would have no effect.',
        remedy: `Use: ${known.join(', ')}.`,
      });
    for (const [place, named] of [['weights', weights] as const, ['missing', missing] as const])
      for (const key of Object.keys(named)) if (!this.found.has(key)) refuse(place, key, 'component', [...this.found]);
    for (const key of Object.keys(cuts)) if (!keys.includes(key)) refuse('cuts', key, 'rating level', keys);
  }
}

/** The root's levels: written there, or one of the document's level scales. */
function levelsOf(document: Mapping): Mapping {
  const { levels, 'level-scales': scales } = document;
  const named = typeof levels === 'string' && isMapping(scales) ? scales[levels] : levels;
  return isMapping(named) ? named : {};
}

/** Problems name what the scenario speaks of and the document does not have. */
export function scenarioDocument(before: unknown, scenario: Scenario): { document: unknown; problems: Problem[] } {
  const document = scenario.changes === undefined ? before : patched(before, scenario.changes);
  if (!isMapping(document)) return { document, problems: [] };
  const writer = new Writer(scenario);
  const levels = levelsOf(document);
  const list = Array.isArray(levels.list) ? levels.list : [];
  const changed = writer.parts(document);
  writer.refuseUnknown(list);
  const hasCuts = Object.keys(scenario.cuts ?? {}).length > 0;
  return {
    document: hasCuts ? { ...changed, levels: { ...levels, list: writer.list(list) } } : changed,
    problems: writer.problems,
  };
}
