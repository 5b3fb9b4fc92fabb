/** Reads the evidence of an observation component. */
import type { Parameters } from '../../scoring/component-type.ts';
import { EvidenceError } from '../../scoring/errors.ts';
import { evidenceList, evidenceMapping, evidenceText } from '../../scoring/evidence-reader.ts';
import { pointerTo } from '../../scoring/problem.ts';
import { type Rational, rational } from '../../scoring/rational.ts';
import { isMapping } from '../../scoring/reading/reader.ts';
import { levelsOf } from './parameters.ts';

export interface ElementRating {
  readonly element: string;
  readonly level: { readonly text: string; readonly value: Rational };
}

export interface Observation {
  readonly observer: string;
  readonly observedOn: string;
  /** In the natural order of the rubric's elements: 1.2 before 1.10. */
  readonly ratings: readonly ElementRating[];
  /** How many elements were listed without a rating. */
  readonly unrated: number;
}

const naturally = new Intl.Collator('en', { numeric: true });

function readElements(value: unknown, pointer: string, levels: ReadonlyMap<string, Rational>) {
  if (!isMapping(value))
    throw new EvidenceError(
      pointer,
      'Elements must be a mapping from element to level.',
      'Write for example 1.1: "3".',
    );
  const ratings: ElementRating[] = [];
  let unrated = 0;
  for (const element of Object.keys(value).toSorted((a, b) => naturally.compare(a, b) || (a < b ? -1 : 1))) {
    const text = value[element];
    if (text === null) {
      unrated += 1;
      continue;
    }
    const level = typeof text === 'string' ? levels.get(text) : undefined;
    if (level === undefined || typeof text !== 'string')
      throw new EvidenceError(
        pointerTo(pointer, element),
        `Element ${element} is rated ${JSON.stringify(text)}, which is not a level of the rubric.`,
        `Rate it ${[...levels.keys()].join(', ')}, or null when it was not rated.`,
      );
    ratings.push({ element, level: { text, value: level } });
  }
  return { ratings, unrated };
}

export function readObservations(evidence: unknown, parameters: Parameters): Observation[] {
  const record = evidenceMapping(evidence, '', ['rubric', 'observations']);
  const levels = new Map(levelsOf(parameters).map((level) => [level, rational(level)]));
  return evidenceList(record.observations, '/observations').map((item, index) => {
    const pointer = pointerTo('/observations', index);
    const { observer, observedOn, elements } = evidenceMapping(item, pointer, ['observer', 'observedOn', 'elements']);
    return {
      observer: evidenceText(observer, pointerTo(pointer, 'observer')),
      observedOn: evidenceText(observedOn, pointerTo(pointer, 'observedOn')),
      ...readElements(elements, pointerTo(pointer, 'elements'), levels),
    };
  });
}
