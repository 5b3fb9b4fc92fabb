/** Runs all peers in turn, round by round, and says how their times stand to each other. */
import { type Answer, type Peer, type Work, titles, works } from './work.ts';

/** Rounds that are counted and those before them: quick work is repeated more often, since other work disturbs it more. */
const roundsOf = (slowest: number) =>
  slowest > 1000 ? { counted: 3, before: 0 } : slowest > 50 ? { counted: 15, before: 3 } : { counted: 200, before: 60 };

interface Measured {
  readonly peer: Peer;
  readonly first: Answer;
  readonly times: number[];
}

const leastOf = (times: readonly number[]): number => Math.min(...times);
const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** The least time of a few answers says how many rounds a peer takes part in; the very first is often slow for all. */
async function firstAnswers(peers: readonly Peer[], work: Work): Promise<Measured[]> {
  const found: Measured[] = [];
  for (const peer of peers) {
    let first = await peer.run(work);
    for (let again = 0; first && first.time < 1000 && again < 5; again += 1) {
      const next = await peer.run(work);
      if (next && next.time < first.time) first = next;
    }
    if (first) found.push({ peer, first, times: [] });
  }
  return found;
}

/** In turn, so that whatever else the machine does hits all alike; slow peers take part in fewer rounds. */
async function runRounds(all: readonly Measured[], work: Work): Promise<void> {
  const most = Math.max(...all.map(({ first }) => roundsOf(first.time).counted + roundsOf(first.time).before));
  for (let round = 0; round < most; round += 1)
    for (const { peer, times, first } of all) {
      const { counted, before } = roundsOf(first.time);
      if (round >= counted + before) continue;
      const answer = await peer.run(work);
      if (!answer || answer.digest !== first.digest) throw new Error(`${peer.name} answers now this, now that`);
      if (round >= before) times.push(answer.time);
    }
}

function agreement(of: Answer, with_: Answer): string {
  if (of.digest === with_.digest) return 'the same result';
  if (!of.numbers || !with_.numbers) return 'ANOTHER RESULT';
  const [own, other] = [with_.numbers(), of.numbers()];
  const differing = own.filter((number, index) => number !== other[index]).length;
  return own.length === other.length
    ? `${differing} of ${own.length} numbers differ`
    : `${other.length} numbers instead of ${own.length}`;
}

function lineFor({ peer, first, times }: Measured, own: Measured): string {
  const [least, median] = [leastOf(times), medianOf(times)];
  const ratio = leastOf(own.times) / least;
  const told =
    ratio >= 1 ? `ours takes ${ratio.toFixed(2)} times as long` : `ours is ${(1 / ratio).toFixed(1)} times faster`;
  const name = peer.name.padEnd(44);
  const time = `${least.toFixed(3).padStart(10)} ms (median ${median.toFixed(3)})`;
  return peer === own.peer ? `    ${name}${time}` : `    ${name}${time}  ${told}; ${agreement(first, own.first)}`;
}

/** Lines for the report: least times and their ratios to those of the first peer, which is our own part. */
export async function* measured(peers: readonly Peer[]): AsyncGenerator<string> {
  const byWork = new Map<Work, Measured>();
  for (const work of works) {
    const all = await firstAnswers(peers, work);
    await runRounds(all, work);
    // Rating every row at every point is compared with the grid as we make it.
    const own = all.find(({ peer }) => peer === peers[0]) ?? byWork.get('grid');
    if (!own) throw new Error('our own part does no such work');
    byWork.set(work, own);
    yield `  ${titles[work]}`;
    for (const each of all) yield lineFor(each, own);
  }
}
