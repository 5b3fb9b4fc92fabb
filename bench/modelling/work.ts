/** The pieces of work that are measured, and what a peer answers. */

export const works = ['rate', 'grid', 'points', 'curve', 'migration'] as const;
export type Work = (typeof works)[number];

/** What each piece of work is, in the words of the table. */
export const titles: Record<Work, string> = {
  rate: '(a) rating of all under one policy',
  grid: '(b) 101-point grid, from where each row crosses',
  points: '(b) 101-point grid, every row rated at every point',
  curve: '(c) the exact curve over all weights',
  migration: '(d) migration of two policies',
};

export interface Answer {
  /** Milliseconds. */
  readonly time: number;
  /** Of the numbers of the result, in one order for all peers (see {@link digestOf}). */
  readonly digest: number;
  /** The numbers themselves, to tell how many differ where a peer works in doubles. */
  readonly numbers?: () => readonly number[];
}

export interface Peer {
  readonly name: string;
  /** Undefined for work that the peer does not do. */
  run(work: Work): Promise<Answer | undefined>;
  close(): Promise<void>;
}

/** Something that a peer needs is not there; the message says what. */
export class PeerMissing extends Error {
  override readonly name = 'PeerMissing';
}

/** FNV-1a over whole numbers, one list after the other: the same as in same-work.c. */
export function digestOf(lists: Iterable<ArrayLike<number>>): number {
  let state = 2_166_136_261;
  for (const list of lists)
    for (let index = 0; index < list.length; index += 1)
      state = Math.imul(state ^ (list[index] ?? 0), 16_777_619) >>> 0;
  return state;
}

/** An answer of a peer that gives its result as lists of numbers. */
export const answerOf = (time: number, lists: readonly ArrayLike<number>[]): Answer => ({
  time,
  digest: digestOf(lists),
  numbers: () => lists.flatMap((list) => Array.from(list)),
});

/** Milliseconds that the work takes, and what it gives. */
export function timed<Result>(work: () => Result): { time: number; result: Result } {
  const start = performance.now();
  const result = work();
  return { time: performance.now() - start, result };
}
