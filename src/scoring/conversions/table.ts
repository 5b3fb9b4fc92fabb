/** A conversion by table: each listed raw value becomes one value or level; a value that is not listed is refused. */
import { numberText, resultText } from '../formula-text.ts';
import { pointerTo } from '../problem.ts';
import { valueIn } from '../quantity.ts';
import { type Rational, exactText } from '../rational.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import type { Reader } from '../reading/reader.ts';
import type { ConversionKind, ConversionWords } from './conversion-kind.ts';
import { type Output, checkOutput, outputIn, readOutput } from './outputs.ts';

interface Cell {
  readonly raw: Rational;
  readonly output: Output;
}

export interface TableConversion extends ConversionWords {
  readonly kind: 'table';
  /** By exact text of the raw value, in the order listed. */
  readonly cells: ReadonlyMap<string, Cell>;
}

function readCells(reader: Reader, value: unknown, pointer: string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  reader.list(value, pointer, 'cells').forEach((item, index) => {
    const path = pointerTo(pointer, index);
    const record = reader.mapping(item, path, ['raw'], ['value', 'level']);
    const number = record && readQuantity(reader, record.raw, pointerTo(path, 'raw'));
    const raw = number && valueIn(number, {});
    const output = record && readOutput(reader, record, path);
    if (raw === undefined || output === undefined) return;
    if (cells.has(exactText(raw)))
      reader.refuse(
        pointerTo(path, 'raw'),
        'This raw value is listed twice.',
        'One raw value must lead to one result.',
        'Remove one of the two cells.',
      );
    cells.set(exactText(raw), { raw, output });
  });
  return cells;
}

export const table: ConversionKind<TableConversion> = {
  read(reader, record, words, pointer) {
    reader.mapping(record, pointer, ['kind', 'cells'], ['label', 'unit', 'reference']);
    return { kind: 'table', ...words, cells: readCells(reader, record.cells, pointerTo(pointer, 'cells')) };
  },
  check(conversion, target, setting, pointer) {
    return [...conversion.cells.values()].flatMap(({ output }, index) =>
      checkOutput(output, target, setting, pointerTo(pointer, 'cells', index)),
    );
  },
  convert(conversion, raw, { setting }) {
    const cell = conversion.cells.get(exactText(raw));
    if (!cell) return undefined;
    const result = outputIn(cell.output, setting);
    const formula = `if(a1 == ${numberText(raw)}, ${resultText(result)}, 'not listed')`;
    return { ...result, how: 'is listed in the conversion table', ...('value' in result ? {} : { formula }) };
  },
};
