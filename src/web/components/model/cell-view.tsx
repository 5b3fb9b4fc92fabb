import type { Cell } from '../../api/model-types.ts';
import { cellInWords } from './share-words.ts';

/** A count; one that is hidden says between which numbers it lies. */
export function CellView({ cell }: { cell: Cell }) {
  const isQuiet = !('count' in cell) || cell.count === 0;
  return <span className={isQuiet ? 'absent' : undefined}>{cellInWords(cell)}</span>;
}
