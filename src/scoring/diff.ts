/**
 * The differences between two policy documents, in sentences. Nothing that changes the canonical form is silent, and
 * nothing here knows what a key means to scoring: a key that the language gains tomorrow is reported too.
 */
import { canonicalText } from './canonical.ts';
import { pairItems } from './diff/lists.ts';
import { isCollection, phraseOf } from './diff/phrase.ts';
import { sentenceFor } from './diff/sentence.ts';
import { pointerTo } from './problem.ts';
import { type Mapping, isMapping } from './reading/reader.ts';

export interface PolicyChange {
  /** JSON pointer into the later document; into the earlier one for what was removed. */
  readonly pointer: string;
  /** Undefined for what was added. */
  readonly before: unknown;
  /** Undefined for what was removed. */
  readonly after: unknown;
  readonly sentence: string;
}

export interface PolicyDifference {
  readonly sentences: string[];
  readonly changes: PolicyChange[];
}

/** Where a word may stand for a mapping: `missing: block` says the same as `missing: {rule: block}`. */
const longForms: Readonly<Record<string, string>> = { missing: 'rule', combination: 'kind', reference: 'source' };

/** The ways to give a number, of which a mapping has one. */
const numberForms = ['value', 'values', 'by-group', 'choice', 'formula'];
const formOf = (mapping: Mapping): string | undefined => {
  const forms = numberForms.filter((form) => Object.hasOwn(mapping, form));
  return forms.length === 1 ? forms[0] : undefined;
};

/** Both in the long form, where one of them is a plain word or number and the other is a mapping. */
function inOneForm(name: string, before: unknown, after: unknown): [unknown, unknown] {
  const long = longForms[name] ?? 'value';
  if (typeof before === 'string' && isMapping(after)) return [{ [long]: before }, after];
  if (typeof after === 'string' && isMapping(before)) return [before, { [long]: after }];
  return [before, after];
}

const isSame = (before: unknown, after: unknown): boolean =>
  before === undefined || after === undefined ? before === after : canonicalText(before) === canonicalText(after);

const hasEntries = (value: unknown): value is Mapping => isMapping(value) && Object.keys(value).length > 0;

const own = (mapping: Mapping, key: string): unknown => (Object.hasOwn(mapping, key) ? mapping[key] : undefined);

class Comparison {
  readonly changes: PolicyChange[] = [];
  private readonly documents: readonly [unknown, unknown];

  constructor(before: unknown, after: unknown) {
    this.documents = [before, after];
  }

  private report(path: readonly string[], before: unknown, after: unknown, sentence?: string): void {
    const [earlier, later] = this.documents;
    const phrase = after === undefined ? phraseOf(path, earlier, later) : phraseOf(path, later, earlier);
    const text = sentence ?? sentenceFor(path, phrase, before, after);
    this.changes.push({ pointer: pointerTo('', ...path), before, after, sentence: text });
  }

  compare(path: readonly string[], before: unknown, after: unknown): void {
    if (isSame(before, after)) return;
    const [first, second] = inOneForm(path.at(-1) ?? '', before, after);
    const count = this.changes.length;
    if (isMapping(first) && isMapping(second)) this.mappings(path, first, second);
    else if (Array.isArray(first) && Array.isArray(second)) this.lists(path, first, second);
    else if (isCollection(path.at(-1)) && before === undefined && hasEntries(after)) this.mappings(path, {}, after);
    else if (isCollection(path.at(-1)) && after === undefined && hasEntries(before)) this.mappings(path, before, {});
    else this.report(path, before, after);
    if (this.changes.length > count) return;
    const phrase = phraseOf(path, ...this.documents);
    this.report(path, before, after, `${phrase} is written in another form; it means the same.`);
  }

  private mappings(path: readonly string[], before: Mapping, after: Mapping): void {
    const [earlier, later] = [formOf(before), formOf(after)];
    const isOtherForm = earlier !== undefined && later !== undefined && earlier !== later;
    if (isOtherForm) this.report(path, { [earlier]: before[earlier] }, { [later]: after[later] });
    const all = [...Object.keys(before), ...Object.keys(after).filter((key) => !Object.hasOwn(before, key))];
    for (const key of all)
      if (!isOtherForm || (key !== earlier && key !== later))
        this.compare([...path, key], own(before, key), own(after, key));
  }

  private lists(path: readonly string[], before: readonly unknown[], after: readonly unknown[]): void {
    if (![...before, ...after].some(isMapping)) return this.report(path, before, after);
    const { pairs, isReordered } = pairItems(before, after);
    for (const { from, to } of pairs) {
      const place = [...path, String(to ?? from)];
      this.compare(place, from === undefined ? undefined : before[from], to === undefined ? undefined : after[to]);
    }
    if (isReordered)
      this.report(path, before, after, `The order changes in ${lowered(phraseOf(path, ...this.documents))}.`);
  }
}

const lowered = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);

/** Both documents as {@link Policy.document} holds them: mappings, lists and text. */
export function diffPolicies(before: unknown, after: unknown): PolicyDifference {
  const comparison = new Comparison(before, after);
  comparison.compare([], before, after);
  const { changes } = comparison;
  return { sentences: changes.map(({ sentence }) => sentence), changes };
}
