import type { Curve, WeightPath } from '../../../api/model-types.ts';
import { words } from '../model-words.ts';
import { hiddenRuns } from '../reading.ts';
import { percent } from '../share-words.ts';
import type { Mark } from './marks.tsx';

/** What the chart shows, for those who do not see it. */
export function chartInWords({ moves }: WeightPath, curve: Curve, marks: readonly Mark[]): string {
  const marked = marks.map(({ label, share }) => `${label} ${percent(share)}`).join(', ');
  return [
    words.chartAcross(moves.title),
    ...(marked === '' ? [] : [words.marked(marked)]),
    ...hiddenInWords(curve),
  ].join(' ');
}

/** Which weights are not shown, as a sentence; nothing where all are. */
export function hiddenInWords(curve: Curve): string[] {
  const runs = hiddenRuns(curve).map(({ from, to }) => words.range(percent(from), percent(to)));
  return runs.length === 0 ? [] : [words.hiddenRuns(runs.join(', '))];
}
