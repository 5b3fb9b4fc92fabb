/** What a policy says beside the rating: exceptions, second statuses, notices and parallel results. */
import type { Condition } from './conditions/condition.ts';
import { readCondition } from './conditions/read-condition.ts';

import { type Levels, levelOf, readLevels } from './levels.ts';
import { nonRatingOutcomes } from './non-rating.ts';
import type { Policy } from './policy.ts';
import { pointerTo } from './problem.ts';
import type { SourceReference } from './quantity.ts';
import { present, readReference } from './reading/read-quantity.ts';
import type { Mapping, Reader } from './reading/reader.ts';

/** An outcome that replaces the rating when its condition holds; the first that holds counts. */
export interface ExceptionRule {
  readonly when: Condition;
  readonly outcome: (typeof nonRatingOutcomes)[number] | 'carried-forward';
  readonly sentence: string;
  /** For carried-forward: from how many years back. */
  readonly yearsBack: number;
  readonly reference?: SourceReference;
}

/** A second result derived beside the rating, such as satisfactory or not. */
export interface Status {
  readonly key: string;
  readonly title: string;
  readonly levels: Levels;
  readonly rules: readonly { readonly when: Condition; readonly level: string; readonly reference?: SourceReference }[];
  readonly otherwise: string;
  readonly reference?: SourceReference;
}

/** A remark that changes nothing. */
export interface Notice {
  readonly key: string;
  readonly when: Condition;
  readonly sentence: string;
  readonly reference?: SourceReference;
}

/** The same evidence under the same policy with named changes, reported beside the rating. */
export interface ParallelResult {
  readonly key: string;
  readonly title: string;
  readonly policy: Policy;
}

/** A parallel result as the document declares it. */
export interface DeclaredResult {
  readonly key: string;
  readonly title: string;
  readonly changes: Mapping;
  /** Where the changes stand. */
  readonly pointer: string;
}

const listAt = (reader: Reader, value: unknown, pointer: string, what: string): unknown[] =>
  value === undefined || value === null ? [] : reader.list(value, pointer, what);

const referenceOf = (reader: Reader, record: Mapping, pointer: string) =>
  present({ reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')) });

export function readExceptions(reader: Reader, value: unknown, pointer: string): ExceptionRule[] {
  return listAt(reader, value, pointer, 'exceptions')
    .map((item, index): ExceptionRule | undefined => {
      const path = pointerTo(pointer, index);
      const record = reader.mapping(item, path, ['when', 'outcome', 'sentence'], ['years-back', 'reference']);
      if (!record) return undefined;
      const when = readCondition(reader, record.when, pointerTo(path, 'when'));
      const words = [...nonRatingOutcomes, 'carried-forward'] as const;
      const outcome = reader.choice(record.outcome, pointerTo(path, 'outcome'), words);
      const sentence = reader.text(record.sentence, pointerTo(path, 'sentence'));
      const years = reader.choice(record['years-back'], pointerTo(path, 'years-back'), ['1', '2', '3', '4', '5']);
      if (!when || !outcome || sentence === undefined) return undefined;
      return { when, outcome, sentence, yearsBack: Number(years ?? '1'), ...referenceOf(reader, record, path) };
    })
    .filter((rule) => rule !== undefined);
}

function readStatus(reader: Reader, key: string, item: unknown, pointer: string): Status | undefined {
  const record = reader.mapping(item, pointer, ['title', 'levels', 'rules', 'otherwise'], ['reference']);
  const levels = record && readLevels(reader, record.levels, pointerTo(pointer, 'levels'));
  if (!record || !levels) return undefined;
  const level = (text: string | undefined, path: string) => {
    if (text === undefined || levelOf(levels, text)) return text;
    const known = levels.list.map((each) => each.key).join(', ');
    return reader.refuse(
      path,
      `"${text}" is not one of this status's levels.`,
      'A status is one of its levels.',
      `Use: ${known}.`,
    );
  };
  const path = pointerTo(pointer, 'rules');
  const rules = reader.list(record.rules, path, 'rules').map((rule, index) => {
    const place = pointerTo(path, index);
    const terms = reader.mapping(rule, place, ['when', 'level'], ['reference']);
    const when = terms && readCondition(reader, terms.when, pointerTo(place, 'when'));
    const name = pointerTo(place, 'level');
    const result = terms && level(reader.text(terms.level, name), name);
    return when && result !== undefined ? { when, level: result, ...referenceOf(reader, terms, place) } : undefined;
  });
  const end = pointerTo(pointer, 'otherwise');
  const otherwise = level(reader.text(record.otherwise, end), end);
  if (otherwise === undefined) return undefined;
  return {
    key,
    title: reader.text(record.title, pointerTo(pointer, 'title')) ?? key,
    levels,
    rules: rules.filter((rule) => rule !== undefined),
    otherwise,
    ...referenceOf(reader, record, pointer),
  };
}

export function readStatuses(reader: Reader, value: unknown, pointer: string): Status[] {
  return reader
    .entries(value, pointer, 'statuses')
    .map(([key, item]) => readStatus(reader, key, item, pointerTo(pointer, key)))
    .filter((status) => status !== undefined);
}

export function readNotices(reader: Reader, value: unknown, pointer: string): Notice[] {
  return reader
    .entries(value, pointer, 'notices')
    .map(([key, item]): Notice | undefined => {
      const path = pointerTo(pointer, key);
      const record = reader.mapping(item, path, ['when', 'sentence'], ['reference']);
      const when = record && readCondition(reader, record.when, pointerTo(path, 'when'));
      const sentence = record && reader.text(record.sentence, pointerTo(path, 'sentence'));
      return when && sentence !== undefined ? { key, when, sentence, ...referenceOf(reader, record, path) } : undefined;
    })
    .filter((notice) => notice !== undefined);
}

export function readParallelResults(reader: Reader, value: unknown, pointer: string): DeclaredResult[] {
  return reader
    .entries(value, pointer, 'results')
    .map(([key, item]): DeclaredResult | undefined => {
      const path = pointerTo(pointer, key);
      const record = reader.mapping(item, path, ['title', 'changes'], ['reference']);
      const changes =
        record && reader.mapping(record.changes, pointerTo(path, 'changes'), [], Object.keys(Object(record.changes)));
      const title = record && reader.text(record.title, pointerTo(path, 'title'));
      return changes && title !== undefined ? { key, title, changes, pointer: pointerTo(path, 'changes') } : undefined;
    })
    .filter((result) => result !== undefined);
}
