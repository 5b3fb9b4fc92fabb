/**
 * Changes a YAML text so that it says something else, and leaves every line and comment alone that need not change.
 * What is new is written on one line where it belongs.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { flowPair, flowYaml } from './flow-yaml.ts';
import { parseYaml, yamlText } from './yaml.ts';

/** Replaces the characters from `start` to before `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Contents = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Contents =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Ranged {
  range?: readonly [number, number, number] | null | undefined;
}
const startOf = (node: unknown): number => (node as Ranged | null)?.range?.[0] ?? 0;

/** Where a node's last character stands, and one; a block's comments and empty lines after it are not its own. */
function endOf(node: unknown): number {
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  const last: unknown = isBlock ? node.items.at(-1) : undefined;
  if (last === undefined) return (node as Ranged | null)?.range?.[1] ?? 0;
  return isMap(node) ? endOfPair(last as Pair) : endOf(last);
}
const endOfPair = ({ key, value }: Pair): number => Math.max(endOf(key), endOf(value));
const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

class Editor {
  readonly edits: Edit[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Makes the node, which says `before`, say `after`. */
  change(node: unknown, before: unknown, after: unknown): void {
    if (isDeepStrictEqual(before, after)) return;
    if (isMap(node) && isMapping(before) && isMapping(after) && this.mapping(node, before, after)) return;
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
      this.list(node, before, after);
      return;
    }
    this.replace(node, after);
  }

  private replace(node: unknown, after: unknown): void {
    const [start, end] = [startOf(node), endOf(node)];
    const space = /\s/.test(this.source.charAt(start - 1)) ? '' : ' ';
    const line = this.source.slice(start, end).endsWith('\n') ? '\n' : '';
    this.edits.push({ start, end, text: `${space}${flowYaml(after)}${line}` });
  }

  private list(node: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): void {
    for (const [index, item] of node.items.entries()) this.change(item, before[index], after[index]);
  }

  /** False when nothing of it would stay. */
  private mapping(node: YAMLMap, before: Contents, after: Contents): boolean {
    const kept = node.items.filter((pair) => Object.hasOwn(after, nameOf(pair)));
    const last = kept.at(-1);
    if (!last) return false;
    for (const pair of kept) this.change(pair.value, before[nameOf(pair)], after[nameOf(pair)]);
    for (const [index, pair] of node.items.entries())
      if (!kept.includes(pair))
        this.remove(
          node,
          index,
          node.items.slice(0, index).some((each) => kept.includes(each)),
        );
    const added = Object.entries(after).filter(([key]) => !Object.hasOwn(before, key));
    if (added.length > 0)
      this.add(
        node,
        added.map(([key, value]) => flowPair(key, value)),
      );
    return true;
  }

  private remove({ items, flow }: YAMLMap, index: number, isAfterKept: boolean): void {
    const [pair, previous, next] = [items[index], items[index - 1], items[index + 1]];
    if (!pair) return;
    const start = startOf(pair.key);
    const line = this.source.lastIndexOf('\n', start - 1) + 1;
    const isOwnLine = flow !== true && this.source.slice(line, start).trim() === '';
    if (isOwnLine) this.edits.push({ start: line, end: this.lineAfter(endOfPair(pair)), text: '' });
    else if (isAfterKept && previous) this.edits.push({ start: endOfPair(previous), end: endOfPair(pair), text: '' });
    else if (next) this.edits.push({ start, end: startOf(next.key), text: '' });
  }

  /** Where the line after the one that ends a node begins. */
  private lineAfter(end: number): number {
    const newline = this.source.indexOf('\n', Math.max(end - 1, 0));
    return newline === -1 ? this.source.length : newline + 1;
  }

  private add({ items, flow }: YAMLMap, pairs: readonly string[]): void {
    const last = items.at(-1);
    const [first] = items;
    if (!last || !first) return;
    const end = endOfPair(last);
    if (flow === true) {
      this.edits.push({ start: end, end, text: pairs.map((pair) => `, ${pair}`).join('') });
      return;
    }
    const start = startOf(first.key);
    const indent = ' '.repeat(start - (this.source.lastIndexOf('\n', start - 1) + 1));
    const after = this.lineAfter(end);
    const isOpen = after > 0 && this.source.charAt(after - 1) !== '\n';
    this.edits.push({
      start: after,
      end: after,
      text: `${isOpen ? '\n' : ''}${pairs.map((pair) => `${indent}${pair}\n`).join('')}`,
    });
  }
}

/** From the last place to the first, so that none moves another's. At one place, what is inserted last stands last. */
const edited = (source: string, edits: readonly Edit[]): string =>
  edits
    .toReversed()
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end), source);

/**
 * The text, changed so that parseYaml reads `after` from it. Where an anchor or the like would carry a change to
 * another place, the whole is written anew, and only then are its comments lost.
 * @param source YAML without faults
 * @param after mappings, lists, text and null
 */
export function editYaml(source: string, after: unknown): string {
  const editor = new Editor(source);
  editor.change(parseDocument(source, { schema: 'failsafe' }).contents, parseYaml(source).document, after);
  const text = edited(source, editor.edits);
  const { document, problems } = parseYaml(text);
  return problems.length === 0 && isDeepStrictEqual(document, after) ? text : yamlText(after);
}
