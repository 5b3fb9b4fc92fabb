/**
 * YAML with every scalar as text, so that 0.30 stays "0.30" and nothing is guessed from how a word looks. An empty
 * value and `null` are null. Repeated keys, tags and merge keys are refused; aliases are limited.
 */
import { Alias, Document, LineCounter, type Node, Scalar, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

export interface YamlProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface Position {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export interface ParsedYaml {
  /** Mappings, lists, text and null. Meaningless when there are problems. */
  readonly document: unknown;
  readonly problems: YamlProblem[];
  /** Where the value at a JSON pointer stands; for a pointer that leads nowhere, the nearest place above it. */
  positionOf: (pointer: string) => Position;
}

/** Limits that keep a hostile document cheap. */
const largestText = 1_000_000;
const mostNodes = 100_000;
const deepest = 40;
const mostAliases = 100;

const nullWords = new Set(['', '~', 'null', 'Null', 'NULL']);

class Walk {
  readonly problems: YamlProblem[] = [];
  readonly offsets = new Map<string, number>();
  private nodes = 0;
  private aliases = 0;
  private readonly root: Document.Parsed;
  private readonly lines: LineCounter;

  constructor(root: Document.Parsed, lines: LineCounter) {
    this.root = root;
    this.lines = lines;
  }

  refuse(offset: number, message: string): null {
    const { line, col } = this.lines.linePos(offset);
    this.problems.push({ message, line: Math.max(line, 1), column: Math.max(col, 1) });
    return null;
  }

  value(node: unknown, pointer: string, depth: number): unknown {
    const offset = (node as Node | null)?.range?.[0] ?? 0;
    if (!this.offsets.has(pointer)) this.offsets.set(pointer, offset);
    this.nodes += 1;
    if (this.nodes > mostNodes)
      return this.nodes === mostNodes + 1 ? this.refuse(offset, 'The document is too large.') : null;
    if (depth > deepest) return this.refuse(offset, `The document is nested more than ${deepest} levels deep.`);
    if (node instanceof Alias) return this.alias(node, pointer, depth, offset);
    if ((node as Node | null)?.tag)
      return this.refuse(offset, 'Tags are not used here; write the value as plain text.');
    if (isMap(node)) return this.mapping(node.items, pointer, depth);
    if (isSeq(node)) return node.items.map((item, index) => this.value(item, `${pointer}/${index}`, depth + 1));
    return isScalar(node) ? scalarText(node) : null;
  }

  private alias(node: Alias, pointer: string, depth: number, offset: number): unknown {
    this.aliases += 1;
    if (this.aliases > mostAliases) return this.refuse(offset, `More than ${mostAliases} aliases.`);
    const target = node.resolve(this.root);
    return target ? this.value(target, pointer, depth + 1) : this.refuse(offset, 'The alias has no anchor.');
  }

  private mapping(items: readonly { key: unknown; value: unknown }[], pointer: string, depth: number) {
    const result: Record<string, unknown> = {};
    for (const { key, value } of items) {
      const offset = (key as Node | null)?.range?.[0] ?? 0;
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined || name === '__proto__' || name === '<<') {
        this.refuse(offset, name === undefined ? 'A key must be plain text.' : `The key "${name}" is not used here.`);
        continue;
      }
      const path = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      this.offsets.set(path, offset);
      result[name] = this.value(value, path, depth + 1);
    }
    return result;
  }
}

/** The failsafe schema gives every scalar as a string already. */
function scalarText(node: Scalar): string | null {
  const text = typeof node.value === 'string' ? node.value : '';
  return node.type === Scalar.PLAIN && nullWords.has(text) ? null : text;
}

export function parseYaml(text: string): ParsedYaml {
  if (text.length > largestText)
    return {
      document: null,
      problems: [{ message: `The document is longer than ${largestText} characters.`, line: 1, column: 1 }],
      positionOf: () => ({ line: 1, column: 1 }),
    };
  const lines = new LineCounter();
  const root = parseDocument(text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const walk = new Walk(root, lines);
  for (const { message, pos } of [...root.errors, ...root.warnings]) walk.refuse(pos[0], message);
  const document = walk.problems.length === 0 ? walk.value(root.contents, '', 0) : null;
  return {
    document,
    problems: walk.problems,
    positionOf(pointer) {
      let path = pointer;
      while (path !== '' && !walk.offsets.has(path)) path = path.slice(0, path.lastIndexOf('/'));
      const { line, col } = lines.linePos(walk.offsets.get(path) ?? 0);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/** Writes mappings, lists, text and null as YAML that parseYaml reads back as the same. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { schema: 'failsafe' });
  visit(document, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value === 'string' && nullWords.has(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
      // The schema knows text only.
      if (scalar.value === null) scalar.value = 'null';
    },
  });
  return document.toString({ lineWidth: 120 });
}
