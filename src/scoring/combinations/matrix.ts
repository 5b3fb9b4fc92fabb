/** A matrix of any number of dimensions: the levels of the parts named in `by` lead to one cell. */
import { cite } from '../cite.ts';
import { wordText } from '../formula-text.ts';
import type { Levels } from '../levels.ts';
import { type Problem, pointerTo } from '../problem.ts';
import type { SourceReference } from '../quantity.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import { type Reader, isMapping } from '../reading/reader.ts';
import { levelSource } from '../steps/step-kind.ts';
import type { CombinationKind, NodeWithParts } from './combination-kind.ts';
import { type Result, checkResult, formsOf, readResult, resultKey, resultKeys, resultText, settle } from './result.ts';

interface Cell {
  readonly result: Result;
  readonly pointer: string;
}

export interface Matrix {
  readonly kind: 'matrix';
  readonly by: readonly string[];
  /** By the levels of the parts in the order of `by`, joined with '/'. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly reference?: SourceReference;
}

/** Walks nested mappings, one depth for each dimension. */
function readCells(reader: Reader, value: unknown, pointer: string, depth: number, path: string[]): [string, Cell][] {
  if (path.length === depth) {
    if (isMapping(value)) reader.mapping(value, pointer, [], [...resultKeys, 'reference']);
    const result = readResult(reader, value, pointer);
    return result ? [[path.join('/'), { result, pointer }]] : [];
  }
  const rows = reader.entries(value, pointer, 'cells');
  if (rows.length === 0)
    reader.refuse(
      pointer,
      'This row of the matrix is empty.',
      'Nothing could ever fall there.',
      'Write its cells, or remove it.',
    );
  return rows.flatMap(([key, item]) => readCells(reader, item, pointerTo(pointer, key), depth, [...path, key]));
}

/** Every combination of levels that the parts can have. */
function combinationsOf(levels: readonly Levels[]): string[][] {
  return levels.reduce<string[][]>(
    (paths, { list }) => paths.flatMap((path) => list.map(({ key }) => [...path, key])),
    [[]],
  );
}

function levelsBy({ by }: Matrix, node: NodeWithParts): (Levels | undefined)[] {
  return by.map((key) => node.origin.components.find((component) => component.key === key)?.levels);
}

function checkCells(matrix: Matrix, levels: readonly Levels[], pointer: string): Problem[] {
  const wanted = new Set(combinationsOf(levels).map((path) => path.join('/')));
  const missing = [...wanted].filter((path) => !matrix.cells.has(path));
  const extra = [...matrix.cells].filter(([path]) => !wanted.has(path));
  return [
    ...missing.map((path) => ({
      pointer: pointerTo(pointer, 'combination', 'cells'),
      message: `The matrix has no cell for ${matrix.by.map((key, index) => `${key} ${path.split('/')[index]}`).join(' and ')}.`,
      why: 'An evaluation that falls there would have no result.',
      remedy: 'Add the cell: a level, or {outcome: needs-human-review, sentence: …}.',
    })),
    ...extra.map(([path, cell]) => ({
      pointer: cell.pointer,
      message: `The cell ${path.replaceAll('/', ' / ')} names a level that its part does not have.`,
      why: 'Nothing could ever fall there.',
      remedy: `Use the levels of ${matrix.by.join(' and ')}.`,
    })),
  ];
}

export const matrix: CombinationKind<Matrix> = {
  needs: 'levels',
  yields: ({ cells }) => formsOf([...cells.values()].map(({ result }) => result)),
  read(reader, record, pointer) {
    reader.mapping(record, pointer, ['kind', 'by', 'cells'], ['reference']);
    const by = reader
      .list(record.by, pointerTo(pointer, 'by'), 'component keys')
      .map((key, index) => reader.text(key, pointerTo(pointer, 'by', index)))
      .filter((key) => key !== undefined);
    const cells = readCells(reader, record.cells, pointerTo(pointer, 'cells'), by.length, []);
    const reference = readReference(reader, record.reference, pointerTo(pointer, 'reference'));
    return { kind: 'matrix', by, cells: new Map(cells), ...present({ reference }) };
  },
  check(combination, node, setting, pointer) {
    const left = node.origin.components.filter(({ key }) => !combination.by.includes(key));
    const levels = levelsBy(combination, node).filter((item) => item !== undefined);
    return [
      ...left.map((component) => ({
        pointer: component.pointer,
        message: `"${component.title}" is not among the dimensions of the matrix.`,
        why: 'It would be collected and have no effect.',
        remedy: 'Add it to "by", or put it where it counts.',
      })),
      ...(levels.length === combination.by.length ? checkCells(combination, levels, pointer) : []),
      ...[...combination.cells.values()].flatMap((cell) => checkResult(cell.result, node, setting, cell.pointer)),
    ];
  },
  bounds: () => undefined,
  combine(combination, context) {
    const { setting } = context;
    const parts = combination.by.map((key) => context.parts.find(({ component }) => component.key === key));
    const path = parts.map((part) => part?.level ?? '');
    const cell = combination.cells.get(path.join('/'));
    if (!cell) throw new RangeError(`the matrix has no cell for ${path.join(', ')}; the policy was not checked`);
    const words = parts.map((part) => {
      const label = part?.component.levels?.list.find(({ key }) => key === part.level)?.label;
      return `${part?.component.title ?? ''} ${label ?? ''}`;
    });
    const result = resultKey(cell.result, setting);
    const test = path.map((level, index) => `a${index + 1} == ${wordText(level)}`).join(' and ');
    const from = context.record(() => ({
      step: 'matrix',
      sentence: `The cell of the matrix for ${words.join(' and ')} is ${resultText(cell.result, context)}.`,
      inputs: parts.map((part, index) => ({
        name: combination.by[index] ?? '',
        value: path[index] ?? '',
        ...present({ from: part && levelSource(part) }),
      })),
      formula: `if(${test}, ${wordText(result)}, 'another cell')`,
      result,
      ...present({ citation: cite(context.policy, combination.reference) }),
    }));
    return settle(cell.result, from, setting);
  },
  parts: ({ by }) => by,
};
