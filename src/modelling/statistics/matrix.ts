/** Small dense matrices of doubles, by rows. */
export type Vector = readonly number[];
export type Matrix = readonly Vector[];

/** Entry of a vector; the caller keeps to its length. */
export const at = (vector: Vector, index: number): number => vector[index] ?? Number.NaN;
export const entry = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? Number.NaN;

export const dot = (a: Vector, b: Vector): number => a.reduce((total, value, i) => total + value * at(b, i), 0);
export const times = (matrix: Matrix, vector: Vector): number[] => matrix.map((row) => dot(row, vector));
/** w'Mw. */
export const quadratic = (matrix: Matrix, vector: Vector): number => dot(vector, times(matrix, vector));

/** Thrown when a system of equations has no single solution. */
export class SingularMatrixError extends Error {
  override name = 'SingularMatrixError';
}

/**
 * Solves Ax = b by elimination with row exchanges.
 * @throws SingularMatrixError when A is singular to working precision
 */
export function solve(matrix: Matrix, right: Vector): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, at(right, i)]);
  const largest = Math.max(...matrix.flat().map(Math.abs));
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row += 1)
      if (Math.abs(entry(rows, row, pivot)) > Math.abs(entry(rows, best, pivot))) best = row;
    const chosen = rows[best] ?? [];
    rows[best] = rows[pivot] ?? [];
    rows[pivot] = chosen;
    const head = at(chosen, pivot);
    if (!(Math.abs(head) > largest * 1e-14))
      throw new SingularMatrixError('The measures depend on each other exactly.');
    for (const row of rows.slice(pivot + 1)) {
      const factor = at(row, pivot) / head;
      for (let column = pivot; column <= size; column += 1) row[column] = at(row, column) - factor * at(chosen, column);
    }
  }
  const solution: number[] = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    const known = solution.slice(i + 1).reduce((total, value, j) => total + value * at(row, i + 1 + j), 0);
    solution[i] = (at(row, size) - known) / at(row, i);
  }
  return solution;
}
