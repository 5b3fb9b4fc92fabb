/** A scenario as a person edits it: one text for each thing that can be changed; empty means "as in the policy". */
import type { Versioned } from '../../api/evaluations.ts';
import type { Scenario, ScenarioText, ScenarioDocument } from '../../api/model-types.ts';
import type { PartField } from '../../components/autosave/part-fields.ts';
import type { Saved } from '../../components/autosave/use-autosave.ts';
import type { Cut, Part } from './policy-parts.ts';
import { words } from './words.ts';

export type ScenarioDraft = Readonly<Record<string, string>>;

/** What of the policy can be changed. */
export interface Changeable {
  parts: readonly Part[];
  cuts: readonly Cut[];
}

export const weightField = (key: string): string => `weight ${key}`;
export const cutField = (key: string): string => `cut ${key}`;
export const missingField = (key: string): string => `missing ${key}`;
const changesField = 'changes';

export function draftOf({ title, note, moves, document }: Scenario, changeable: Changeable): ScenarioDraft {
  const { weights = {}, cuts = {}, missing = {}, changes } = document;
  return {
    ...Object.fromEntries(fieldNames(changeable).map((name) => [name, ''])),
    title,
    note: note ?? '',
    moves: moves ?? '',
    [changesField]: changes === undefined ? '' : JSON.stringify(changes),
    ...named(weightField, weights),
    ...named(cutField, cuts),
    ...named(missingField, missing),
  };
}

const named = (name: (key: string) => string, values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [name(key), textOf(value)]));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function fieldNames({ parts, cuts }: Changeable): string[] {
  const keys = parts.map(({ key }) => key);
  return [...keys.map(weightField), ...cuts.map(({ key }) => cutField(key)), ...keys.map(missingField)];
}

/** What is sent: only what differs from the policy. */
export function contentOf(draft: ScenarioDraft): ScenarioText {
  const { title = '', note = '', moves = '' } = draft;
  return {
    title: title.trim() === '' ? words.untitled : title.trim(),
    document: documentOf(draft),
    ...(moves === '' ? {} : { moves }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}

export function documentOf(draft: ScenarioDraft): ScenarioDocument {
  const [weights, cuts, missing] = ['weight ', 'cut ', 'missing '].map((prefix) => changesUnder(draft, prefix));
  const changes = draft[changesField] ?? '';
  return {
    ...(weights ? { weights } : {}),
    ...(cuts ? { cuts } : {}),
    ...(missing
      ? { missing: Object.fromEntries(Object.entries(missing).map(([key, rule]) => [key, ruleOf(rule)])) }
      : {}),
    ...(changes === '' ? {} : { changes: JSON.parse(changes) as Record<string, unknown> }),
  };
}

/** A rule is one word, or a mapping where it names another part. */
const ruleOf = (text: string): unknown => (text.startsWith('{') ? JSON.parse(text) : text);

function changesUnder(draft: ScenarioDraft, prefix: string): Record<string, string> | undefined {
  const changed = Object.entries(draft).filter(([name, text]) => name.startsWith(prefix) && text !== '');
  return changed.length === 0
    ? undefined
    : Object.fromEntries(changed.map(([name, text]) => [name.slice(prefix.length), text]));
}

const field = (key: string, label: string): PartField<ScenarioDraft> => ({
  key,
  label,
  inWords: (draft) => (draft[key] === '' ? words.asInPolicy : (draft[key] ?? words.asInPolicy)),
});

/** What can be changed, in words, to compare two versions by. */
export function fieldsFor({ parts, cuts }: Changeable): PartField<ScenarioDraft>[] {
  return [
    field('title', words.title),
    field('note', words.note),
    field('moves', words.moves),
    ...parts.map(({ key, title }) => field(weightField(key), words.weightOf(title))),
    ...cuts.map(({ key, label }) => field(cutField(key), words.cutOf(label))),
    ...parts.map(({ key, title }) => field(missingField(key), words.missingOf(title))),
    field(changesField, words.otherChanges),
  ];
}

export const savedFrom = ({ value, etag }: Versioned<Scenario>, changeable: Changeable): Saved<ScenarioDraft> => ({
  content: draftOf(value, changeable),
  etag,
  savedAt: value.updatedAt,
});

/** The same question has the same text: of the title and the note no number depends. */
export function questionText(draft: ScenarioDraft): string {
  return JSON.stringify([
    draft.moves ?? '',
    ...Object.entries(draft)
      .filter(([name, text]) => !['title', 'note', 'moves'].includes(name) && text !== '')
      .toSorted(([a], [b]) => a.localeCompare(b)),
  ]);
}
