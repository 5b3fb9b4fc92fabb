/**
 * Explains an outcome from its trace alone: plain sentences, and a table of steps that a teacher can redo with a
 * pocket calculator. Nothing is calculated anew here, so the explanation cannot say other than what was done.
 */
import { workingOf } from './explain/working.ts';
import type { BesideTheRating, ExactNumber, NotRated, Outcome, Reason } from './outcome.ts';
import { decimalText, readRational } from './rational.ts';
import type { Citation, TraceStep } from './trace.ts';

export interface ExplainedStep {
  /** Counts from 1; a working refers to an earlier step by this number. */
  number: number;
  /** The kind of step, in words. */
  what: string;
  /** What to key in, or what the step looked at. */
  working: string;
  result: string;
  citation?: Citation;
}

export interface Explanation {
  sentences: string[];
  steps: ExplainedStep[];
}

const inWords = (key: string): string => key.replaceAll(/[-_]/g, ' ');
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What it means when an outcome is not a rating. */
const meanings: Record<NotRated['outcome'], string> = {
  pending: 'There is no rating yet: something is still missing.',
  'no-rating': 'The policy gives no rating for this evaluation.',
  'needs-human-review': 'The policy leaves this rating to people: it has to be reviewed.',
  informational: 'The result is for information only; it does not count as a rating.',
  'carried-forward': 'The rating of an earlier school year is carried forward.',
};

function numberText({ exact, decimal }: ExactNumber): string {
  return decimal.endsWith('…') ? `${exact} (${decimal})` : decimal;
}

function openingOf(outcome: Outcome): string[] {
  const { rating, composite } = outcome;
  const named = rating && (outcome.outcome === 'rated' ? `The rating is ${rating.label}.` : `It is ${rating.label}.`);
  return [
    outcome.outcome === 'rated' ? undefined : meanings[outcome.outcome],
    named,
    composite ? `The number behind it is ${numberText(composite)}.` : undefined,
  ].filter((sentence) => sentence !== undefined);
}

/** What people did to the result, and what stands beside it. */
function besideText({ override, statuses = {}, notices = [], results = {} }: BesideTheRating): string[] {
  return [
    ...(override ? [`${override.title}: by ${override.by} on ${override.on}. Reason: ${override.reason}`] : []),
    ...Object.values(statuses).map(({ title, label }) => `${title}: ${label}.`),
    ...notices.map(({ sentence }) => `For attention: ${sentence}`),
    ...Object.entries(results).map(([key, result]) => `Beside it, ${inWords(key)}: ${openingOf(result).join(' ')}`),
  ];
}

const reasonText = ({ sentence, remedy }: Reason): string => `${sentence} What to do: ${remedy}`;

/** A fraction is followed by its first decimals, as a pocket calculator shows them. */
function resultText(result: string): string {
  const value = result.includes('/') ? readRational(result) : undefined;
  return value === undefined ? result : `${result} (${decimalText(value)})`;
}

function explainedStep(step: TraceStep, index: number): ExplainedStep {
  const about = step.component === undefined ? '' : `, ${inWords(step.component)}`;
  return {
    number: index + 1,
    what: capitalised(`${inWords(step.step)}${about}`),
    working: workingOf(step),
    result: resultText(step.result),
    ...(step.citation ? { citation: step.citation } : {}),
  };
}

/** Works for every kind of outcome. */
export function explain(outcome: Outcome): Explanation {
  const reasons = 'reasons' in outcome ? outcome.reasons : [];
  return {
    sentences: [
      ...openingOf(outcome),
      ...reasons.map(reasonText),
      ...outcome.trace.map(({ sentence }) => sentence),
      ...besideText(outcome),
    ],
    steps: outcome.trace.map(explainedStep),
  };
}
