/** `fairweight errors`: how often an average teacher is flagged, and a truly different one missed. */
import { parseArgs } from 'node:util';
import { type ErrorRateQuestion, errorRate } from '../modelling/statistics/schochet-chiang.ts';
import { readAmount, readWhole } from './modelling/read-amounts.ts';
import { writeJson, writeLines } from './modelling/texts.ts';
import { CommandError } from './read-document.ts';

export const usage = `Usage: fairweight errors --pupils N --years N --threshold T --class-variance V --pupil-variance V [--json]

How often an estimate from pupils' scores errs about a teacher (Schochet and Chiang 2010): somebody average is flagged,
or somebody who truly differs from the average by the threshold is missed. The line between the two is drawn half way, so
both happen equally often.

  --pupils N            pupils in a class, 1 to 1000
  --years N             years of data, one class a year, 1 to 100
  --threshold T         how far from the average counts as truly different, in standard deviations of pupils' scores
  --class-variance V    variance between classes of one teacher, in the square of that unit
  --pupil-variance V    variance between pupils of one class
  --json                the same for programs

Exit code 0 with an answer, 2 for wrong use.
`;

const citation =
  'Schochet, P. Z., and Chiang, H. S. (2010). Error Rates in Measuring Teacher and School Performance Based on Student ' +
  'Test Score Gains (NCEE 2010-4004). U.S. Department of Education.';

const options = {
  pupils: { type: 'string' },
  years: { type: 'string' },
  threshold: { type: 'string' },
  'class-variance': { type: 'string' },
  'pupil-variance': { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** All five must be given; throws CommandError. */
function questionOf(values: Partial<Record<keyof typeof options, string | boolean>>): ErrorRateQuestion {
  const text = (option: keyof typeof options): string => {
    const value = values[option];
    if (typeof value !== 'string') throw new CommandError(usage);
    return value;
  };
  const amount = (option: keyof typeof options): number => readAmount(option, text(option));
  const question = {
    pupilsPerClass: readWhole('pupils', text('pupils'), [1, 1000]),
    years: readWhole('years', text('years'), [1, 100]),
    threshold: amount('threshold'),
    classVariance: amount('class-variance'),
    pupilVariance: amount('pupil-variance'),
  };
  if (question.threshold === 0) throw new CommandError('--threshold must be above 0: nobody differs by nothing.');
  if (question.classVariance + question.pupilVariance === 0)
    throw new CommandError('One of --class-variance and --pupil-variance must be above 0: nothing else errs.');
  return question;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const textOf = ({ pupilsPerClass, years, threshold }: ErrorRateQuestion, rate: number): string[] => [
  `With ${years} ${years === 1 ? 'year' : 'years'} of data and ${pupilsPerClass} ${pupilsPerClass === 1 ? 'pupil' : 'pupils'} a class:`,
  `${percent(rate)} of teachers who are average would be flagged as different (false positives).`,
  `${percent(rate)} of teachers who truly differ by ${threshold} standard deviations would be missed (false negatives).`,
  'Both are equal because a teacher is flagged from half the threshold on. They hold for normal errors without bias.',
  '',
  citation,
];

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options });
  const question = questionOf(values);
  const rate = errorRate(question);
  if (values.json) writeJson({ ...question, falsePositives: rate, falseNegatives: rate, citation });
  else writeLines(textOf(question, rate));
  return 0;
}
