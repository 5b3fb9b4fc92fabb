/** An impact in sentences: "14 of 412 ratings would change: 12 down one level, 2 up one level." */
import type { ImpactReport } from '../impact.ts';
import { unscorable } from './standing.ts';
import type { Movement, MovementCount } from './movement.ts';

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function movementWords(movement: Movement): string {
  switch (movement.kind) {
    case 'up':
    case 'down': {
      const { levels } = movement;
      return `${movement.kind} ${numerals[levels] ?? levels} ${levels === 1 ? 'level' : 'levels'}`;
    }
    case 'to-no-rating':
      return 'to no rating';
    case 'from-no-rating':
      return 'from no rating to one';
    case 'other':
      return 'to another outcome';
    default:
      return movement satisfies never;
  }
}

const countWords = ({ movement, count }: MovementCount): string => `${count} ${movementWords(movement)}`;

export function impactSentences({ total, altered, movements, migrations }: Omit<ImpactReport, 'sentences'>): string[] {
  if (total === 0) return ['There are no evaluations to compare.'];
  const unscored = migrations.find(({ from, to }) => from === unscorable && to === unscorable);
  const neither = unscored ? [`Neither version can score ${unscored.count} of them.`] : [];
  if (altered === 0) return [`None of ${total} ratings would change.`, ...neither];
  return [
    `${altered} of ${total} ratings would change: ${movements.map(countWords).join(', ')}.`,
    ...migrations.filter(({ isAltered }) => isAltered).map(({ from, to, count }) => `From ${from} to ${to}: ${count}.`),
    ...neither,
  ];
}
