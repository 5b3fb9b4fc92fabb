/** What of a policy a scenario can change, read from the policy's document. */
import { type Fraction, fraction, plus, readFraction } from '../../components/model/fraction.ts';
import type { Policy } from '../../api/types.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** A part of the composite, or of another part, that has a weight or a rule for when it is missing. */
export interface Part {
  key: string;
  title: string;
  /** Title of the part that it belongs to; null for a part of the composite itself. */
  within: string | null;
  /** As the policy writes it; null where it has none, or more than one. */
  weight: string | null;
  /** What the weights beside it sum to; undefined where the policy does not say. */
  whole: Fraction | undefined;
  missing: string | null;
}

/** A rating level above the lowest, and where it begins. */
export interface Cut {
  key: string;
  label: string;
  from: string | null;
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A number or word as the policy writes it, with or without its label and source. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return isMapping(value) && 'value' in value ? textOf(value.value) : null;
}

/** Every weighted part, those of the composite first. */
export function partsOf({ document, outline }: Policy): Part[] {
  const words = new Map(outline.map(({ key, missing }) => [key, missing]));
  return document === null ? [] : partsWithin(document, null, words);
}

function partsWithin(node: Mapping, within: string | null, words: ReadonlyMap<string, string | null>): Part[] {
  const components = isMapping(node.components) ? Object.entries(node.components).filter(isPart) : [];
  const whole = wholeOf(
    node,
    components.map(([, component]) => textOf(component.weight)),
  );
  const own = components.map(([key, component]) => ({
    key,
    title: textOf(component.title) ?? key,
    within,
    weight: textOf(component.weight),
    whole,
    missing: words.get(key) ?? null,
  }));
  const deeper = components.flatMap(([key, component]) =>
    partsWithin(component, textOf(component.title) ?? key, words),
  );
  return [...own, ...deeper];
}

function isPart(entry: [string, unknown]): entry is [string, Mapping] {
  return isMapping(entry[1]);
}

/** What the weights sum to: stated, 1 for a weighted mean, or their sum where all are settled. */
function wholeOf({ combination }: Mapping, weights: readonly (string | null)[]): Fraction | undefined {
  const kind = isMapping(combination) ? combination.kind : combination;
  const total = isMapping(combination) ? textOf(combination.total) : null;
  if (total !== null) return readFraction(total);
  if (kind === 'weighted-mean') return fraction('1');
  const known = weights.map((weight) => (weight === null ? undefined : readFraction(weight)));
  if (known.length === 0 || known.includes(undefined)) return undefined;
  return known.filter((each) => each !== undefined).reduce(plus);
}

/** The levels of the rating that begin at a cut point, lowest first. */
export function cutsOf({ document }: Policy): Cut[] {
  if (document === null) return [];
  const { levels, 'level-scales': scales } = document;
  const named = typeof levels === 'string' && isMapping(scales) ? scales[levels] : levels;
  const list = isMapping(named) && Array.isArray(named.list) ? named.list.filter(isMapping) : [];
  return list.slice(1).flatMap((level) => {
    const key = textOf(level.key);
    if (key === null || level.from === undefined) return [];
    return [{ key, label: textOf(level.label) ?? key, from: textOf(level.from) }];
  });
}
