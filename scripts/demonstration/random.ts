import { createHash } from 'node:crypto';

/** A stream of pseudo-random numbers that depends on nothing but its seed and name. */
export interface RandomStream {
  /** A number in [0, 1), a multiple of 2^-32. */
  uniform(): number;
  /** An approximately normal number with mean 0 and variance 1, within [-6, 6]. */
  normal(): number;
  /** A whole number in [0, count). */
  below(count: number): number;
}

/**
 * Opens the stream called `name`. Its n-th block of eight numbers is the SHA-256 of "seed/name/n", read as big-endian
 * 32-bit words. Each teacher and observer has a stream of its own, so that adding one changes no other.
 *
 * A normal number is the sum of twelve uniform ones minus six: that needs no logarithm or cosine, whose last digit may
 * differ between runtimes, so the generated files are the same bytes on every machine.
 */
export function randomStream(seed: string, name: string): RandomStream {
  let block = Buffer.alloc(0);
  let blocksRead = 0;
  let offset = 0;
  const uniform = (): number => {
    if (offset >= block.length) {
      block = createHash('sha256').update(`${seed}/${name}/${blocksRead}`).digest();
      blocksRead += 1;
      offset = 0;
    }
    const word = block.readUInt32BE(offset);
    offset += 4;
    return word / 2 ** 32;
  };
  const normal = (): number => {
    let sum = 0;
    for (let draw = 0; draw < 12; draw += 1) sum += uniform();
    return sum - 6;
  };
  return { uniform, normal, below: (count) => Math.floor(uniform() * count) };
}

/** The same items in an order drawn from the stream (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: RandomStream): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
