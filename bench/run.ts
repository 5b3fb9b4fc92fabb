/**
 * `npm run bench`: how long exact scoring takes, with its trace and without, against a plain loop in doubles over the same
 * evidence in the same run; how long modelling takes, against the same work done by others; and how long it takes to move
 * a last schoolday, against SQL written by hand. Prints times and their ratios. See bench/README.md.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { componentTypes } from '../src/modules.ts';
import { parseYaml } from '../src/platform/yaml.ts';
import type { Evidence, Outcome } from '../src/scoring/outcome.ts';
import { type Policy, parsePolicy } from '../src/scoring/policy.ts';
import { rate, score } from '../src/scoring/score.ts';
import { recordedEvidence, statedEvidence } from './evidence.ts';
import { benchLastSchoolday } from './last-schoolday.ts';
import { benchModelling } from './modelling.ts';
import { benchModelsEndpoint } from './models-endpoint.ts';
import { plainRating } from './plain-doubles.ts';

const evaluations = 30_000;
const rounds = 7;
const policyFile = 'src/jurisdictions/us-ca/demonstration/policies/demonstration-70-30.yaml';

function readPolicy(): Policy {
  const parsed = parsePolicy(parseYaml(readFileSync(policyFile, 'utf8')).document, componentTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Milliseconds that the work takes, and the ratings it gives. */
function timed(rateOne: (evidence: Evidence) => string, all: readonly Evidence[]): { time: number; ratings: string[] } {
  const start = performance.now();
  const ratings = all.map(rateOne);
  return { time: performance.now() - start, ratings };
}

const nameOf = ({ rating, outcome }: Outcome): string => rating?.key ?? outcome;

const line = (name: string, time: number, more: string): string =>
  `  ${name.padEnd(21)}${time.toFixed(1).padStart(8)} ms  ${more}`;

function compare(title: string, policy: Policy, all: readonly Evidence[]): void {
  let steps = 0;
  const exactRating = (evidence: Evidence): string => {
    const outcome = score(policy, evidence, componentTypes);
    steps += outcome.trace.length;
    return nameOf(outcome);
  };
  const bareRating = (evidence: Evidence): string => nameOf(rate(policy, evidence, componentTypes));
  // The first pass is not counted: it lets the compiler settle.
  const exactFirst = timed(exactRating, all).ratings;
  const bareFirst = timed(bareRating, all).ratings;
  const plainFirst = timed(plainRating, all).ratings;
  const stepsEach = steps / all.length;
  const exact: number[] = [];
  const bare: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    exact.push(timed(exactRating, all).time);
    bare.push(timed(bareRating, all).time);
    plain.push(timed(plainRating, all).time);
  }
  const [exactTime, bareTime, plainTime] = [medianOf(exact), medianOf(bare), medianOf(plain)];
  if (exactFirst.some((rating, index) => rating !== bareFirst[index])) throw new Error('the trace changed a rating');
  const differing = exactFirst.filter((rating, index) => rating !== plainFirst[index]).length;
  const each = (time: number): string =>
    `${((time * 1000) / all.length).toFixed(1)} µs each, ratio ${(time / plainTime).toFixed(0)}`;
  process.stdout.write(
    [
      `${title}, ${all.length} evaluations, medians of ${rounds} rounds`,
      line('exact with trace', exactTime, `${each(exactTime)}, ${stepsEach} lines of trace each`),
      line('exact without trace', bareTime, each(bareTime)),
      line('plain doubles', plainTime, ''),
      `  ratings that the doubles get wrong: ${differing}`,
      '',
    ].join('\n'),
  );
}

process.stdout.write(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}\n`,
);
const policy = readPolicy();
compare('Stated values', policy, statedEvidence(evaluations));
compare('Recorded marks and scores', policy, recordedEvidence(evaluations));
await benchModelling();
await benchModelsEndpoint();
await benchLastSchoolday();
