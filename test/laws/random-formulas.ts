/** Random formulas for tests, each with its value by whole-number arithmetic. */
import fc from 'fast-check';

/** A formula as text, with its value by whole-number arithmetic that shares nothing with the product. */
export interface Sample {
  text: string;
  of(x: bigint): [bigint, bigint] | undefined;
}
type Pair = [bigint, bigint];
const both = (a: Sample, b: Sample, sign: string, apply: (p: Pair, q: Pair) => Pair | undefined): Sample => ({
  text: `(${a.text} ${sign} ${b.text})`,
  of(x) {
    const left = a.of(x);
    const right = b.of(x);
    return left && right && apply(left, right);
  },
});
export const isLess = ([a, b]: Pair, [c, d]: Pair): boolean => (b * d > 0n ? a * d < c * b : a * d > c * b);
export const samples = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat(999).map(
      (units): Sample => ({
        text: `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`,
        of: () => [BigInt(units), 100n],
      }),
    ),
    fc.constant<Sample>({ text: 'x', of: (x) => [x, 7n] }),
    fc.tuple(tie('sample'), tie('sample')).map(([a, b]) => both(a, b, '+', ([p, q], [r, s]) => [p * s + r * q, q * s])),
    fc.tuple(tie('sample'), tie('sample')).map(([a, b]) => both(a, b, '-', ([p, q], [r, s]) => [p * s - r * q, q * s])),
    fc.tuple(tie('sample'), tie('sample')).map(([a, b]) => both(a, b, '*', ([p, q], [r, s]) => [p * r, q * s])),
    fc
      .tuple(tie('sample'), tie('sample'))
      .map(([a, b]) => both(a, b, '/', ([p, q], [r, s]) => (r === 0n ? undefined : [p * s, q * r]))),
    fc.tuple(tie('sample'), fc.nat(3)).map(
      ([a, power]): Sample => ({
        text: `${a.text.startsWith('(') ? a.text : `(${a.text})`} ^ ${power}`,
        of(x) {
          const base = a.of(x);
          return base && [base[0] ** BigInt(power), base[1] ** BigInt(power)];
        },
      }),
    ),
    fc.tuple(tie('sample'), tie('sample')).map(
      ([a, b]): Sample => ({
        text: `(${a.text} < ${b.text} ? ${a.text} : 1)`,
        of(x) {
          const left = a.of(x);
          const right = b.of(x);
          return left && right && (isLess(left, right) ? left : [1n, 1n]);
        },
      }),
    ),
    fc.tuple(tie('sample'), tie('sample')).map(
      ([a, b]): Sample => ({
        text: `max(${a.text}, ${b.text})`,
        of(x) {
          const left = a.of(x);
          const right = b.of(x);
          return left && right && (isLess(left, right) ? right : left);
        },
      }),
    ),
  ),
})).sample;
