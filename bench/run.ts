/**
 * `npm run bench`: how long exact scoring with its trace takes, against a plain loop in doubles over the same evidence in
 * the same run. Prints medians and their ratio. See bench/README.md.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { componentTypes } from '../src/modules.ts';
import { parseYaml } from '../src/platform/yaml.ts';
import type { Evidence } from '../src/scoring/outcome.ts';
import { type Policy, parsePolicy } from '../src/scoring/policy.ts';
import { score } from '../src/scoring/score.ts';
import { recordedEvidence, statedEvidence } from './evidence.ts';
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
function timed(rate: (evidence: Evidence) => string, all: readonly Evidence[]): { time: number; ratings: string[] } {
  const start = performance.now();
  const ratings = all.map(rate);
  return { time: performance.now() - start, ratings };
}

function compare(title: string, policy: Policy, all: readonly Evidence[]): void {
  let steps = 0;
  const exactRating = (evidence: Evidence): string => {
    const outcome = score(policy, evidence, componentTypes);
    steps += outcome.trace.length;
    return outcome.rating?.key ?? outcome.outcome;
  };
  // The first pass is not counted: it lets the compiler settle.
  const exactFirst = timed(exactRating, all).ratings;
  const plainFirst = timed(plainRating, all).ratings;
  const stepsEach = steps / all.length;
  const exact: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    exact.push(timed(exactRating, all).time);
    plain.push(timed(plainRating, all).time);
  }
  const [exactTime, plainTime] = [medianOf(exact), medianOf(plain)];
  const differing = exactFirst.filter((rating, index) => rating !== plainFirst[index]).length;
  const each = (exactTime * 1000) / all.length;
  process.stdout.write(
    [
      `${title}, ${all.length} evaluations, medians of ${rounds} rounds`,
      `  exact with trace  ${exactTime.toFixed(0).padStart(6)} ms (${each.toFixed(1)} µs each, ${stepsEach} lines of trace each)`,
      `  plain doubles     ${plainTime.toFixed(1).padStart(6)} ms`,
      `  ratio             ${(exactTime / plainTime).toFixed(0).padStart(6)}`,
      `  ratings that the doubles get wrong: ${differing}`,
      '',
    ].join('\n'),
  );
}

process.stdout.write(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}\n`,
);
process.stdout.write('The engine always keeps its trace, so there is no measurement without one.\n');
const policy = readPolicy();
compare('Stated values', policy, statedEvidence(evaluations));
compare('Recorded marks and scores', policy, recordedEvidence(evaluations));
