export interface Lines {
  /** Number of the first line, counted from 1; for no lines, of the line they would stand before. */
  first: number;
  lines: string[];
}

/** One place where two texts differ; `lines` may be empty on one side. */
export interface Passage {
  mine: Lines;
  theirs: Lines;
}

/** Above this many pairs of lines the middle is shown as one passage instead of being matched line by line. */
const mostPairs = 4_000_000;

/** The places where two texts differ, from the top, by their longest common subsequence of lines. */
export function differingPassages(mine: string, theirs: string): Passage[] {
  const [a, b] = [mine.split('\n'), theirs.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const pairs = commonLines(a.slice(start, endA), b.slice(start, endB));
  const passages: Passage[] = [];
  let [fromA, fromB] = [start, start];
  for (const [i, j] of [...pairs.map(([x, y]) => [x + start, y + start] as const), [endA, endB] as const]) {
    if (i > fromA || j > fromB) {
      passages.push({
        mine: { first: fromA + 1, lines: a.slice(fromA, i) },
        theirs: { first: fromB + 1, lines: b.slice(fromB, j) },
      });
    }
    [fromA, fromB] = [i + 1, j + 1];
  }
  return passages;
}

/** Pairs of indexes of equal lines, rising on both sides, as many as there can be. */
function commonLines(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > mostPairs) return [];
  // longest[i * width + j]: how many lines a from i on and b from j on have in common, in order.
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
