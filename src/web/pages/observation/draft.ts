import type { Versioned } from '../../api/evaluations.ts';
import type { ObservationDraft } from '../../api/observations.ts';
import type { ElementRating, Observation, Rubric } from '../../api/types.ts';
import type { Saved } from '../../components/autosave/use-autosave.ts';
import { words } from './words.ts';

/** One place where two versions of an observation differ, each side in words. */
export interface Difference {
  key: string;
  label: string;
  mine: string;
  theirs: string;
}

const blank: ElementRating = { level: null, evidence: '' };

/** The part of an observation that a person enters. */
export function draftOf(observation: Observation): ObservationDraft {
  const { observedOn, minutes, summary, elements } = observation;
  return { observedOn, minutes, summary, elements };
}

/** An observation as it is saved. */
export const savedOf = ({ value, etag }: Versioned<Observation>): Saved<ObservationDraft> => ({
  content: draftOf(value),
  etag,
  savedAt: value.updatedAt,
});

/** The rating of one element; an element nobody touched is not rated. */
export function elementOf(draft: ObservationDraft, key: string): ElementRating {
  return draft.elements[key] ?? blank;
}

/** The draft with one element changed. */
export function withElement(draft: ObservationDraft, key: string, change: Partial<ElementRating>): ObservationDraft {
  return { ...draft, elements: { ...draft.elements, [key]: { ...elementOf(draft, key), ...change } } };
}

/** How many of the rubric's elements have a level, and how many there are. */
export function progressOf(draft: ObservationDraft, rubric: Rubric): { rated: number; all: number } {
  const keys = rubric.standards.flatMap((standard) => standard.elements.map((element) => element.key));
  return { rated: keys.filter((key) => elementOf(draft, key).level !== null).length, all: keys.length };
}

/** True when both say the same; an element nobody touched equals one that is blank. */
export function isSame(one: ObservationDraft, other: ObservationDraft): boolean {
  const keys = new Set([...Object.keys(one.elements), ...Object.keys(other.elements)]);
  return (
    one.observedOn === other.observedOn &&
    one.minutes === other.minutes &&
    one.summary === other.summary &&
    [...keys].every((key) => {
      const [a, b] = [elementOf(one, key), elementOf(other, key)];
      return a.level === b.level && a.evidence === b.evidence;
    })
  );
}

/** Where `mine` and `theirs` differ, in the order of the page. */
export function differences(mine: ObservationDraft, theirs: ObservationDraft, rubric: Rubric): Difference[] {
  const found: Difference[] = [];
  const compare = (key: string, label: string, mineText: string, theirsText: string) => {
    if (mineText !== theirsText) found.push({ key, label, mine: mineText, theirs: theirsText });
  };
  compare('observedOn', words.observedOn, mine.observedOn, theirs.observedOn);
  compare('minutes', words.length, words.lengthInWords(mine.minutes), words.lengthInWords(theirs.minutes));
  compare('summary', words.summary, mine.summary, theirs.summary);
  for (const element of rubric.standards.flatMap((standard) => standard.elements)) {
    const [ours, other] = [elementOf(mine, element.key), elementOf(theirs, element.key)];
    const name = (level: string | null) =>
      level === null ? words.notRated : (element.levels.find((each) => each.level === level)?.label ?? level);
    const label = words.element(element.key, element.title);
    compare(`level ${element.key}`, `${label}: level`, name(ours.level), name(other.level));
    compare(`evidence ${element.key}`, `${label}: evidence`, ours.evidence, other.evidence);
  }
  return found;
}

/** Of the differences between `mine` and `theirs`: those where I changed nothing since `base`, so theirs is the change. */
export function changedOnlyByThem(
  mine: ObservationDraft,
  theirs: ObservationDraft,
  base: ObservationDraft,
  rubric: Rubric,
): ReadonlySet<string> {
  const changedByMe = new Set(differences(mine, base, rubric).map(({ key }) => key));
  return new Set(
    differences(mine, theirs, rubric)
      .map(({ key }) => key)
      .filter((key) => !changedByMe.has(key)),
  );
}

/** `mine`, with the differences named in `takeTheirs` decided for the other version. */
export function merge(
  mine: ObservationDraft,
  theirs: ObservationDraft,
  takeTheirs: ReadonlySet<string>,
): ObservationDraft {
  let merged = mine;
  for (const key of takeTheirs) {
    const [field = '', element = ''] = key.split(' ');
    if (field === 'level') merged = withElement(merged, element, { level: elementOf(theirs, element).level });
    else if (field === 'evidence') {
      merged = withElement(merged, element, { evidence: elementOf(theirs, element).evidence });
    } else merged = { ...merged, [field]: theirs[field as 'observedOn' | 'minutes' | 'summary'] };
  }
  return merged;
}
