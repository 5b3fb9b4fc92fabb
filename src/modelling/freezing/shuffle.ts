/** An order that nobody can guess, or that a seed fixes. */
import type { Randomness } from '../privacy/discrete-laplace.ts';

/** Every order is as likely as any other, as long as `random` favours no number (Fisher and Yates; Durstenfeld 1964). */
export function shuffled<T>(items: readonly T[], random: Randomness): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const [a, b] = [order[last], order[other]] as [T, T];
    order[last] = b;
    order[other] = a;
  }
  return order;
}
