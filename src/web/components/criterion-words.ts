import type { Criterion } from '../api/types.ts';

const titles: Record<Criterion['criterion'], string> = {
  b1: 'Progress of pupils',
  b2: 'Instructional techniques and strategies',
  b3: 'Adherence to curricular objectives',
  b4: 'A suitable learning environment',
};

/** What a criterion of the law is about. */
export const criterionInWords = (criterion: Criterion['criterion']): string => titles[criterion];

/** Where the law has it. */
export const criterionSection = (criterion: Criterion['criterion']): string =>
  `Educ. Code 44662(b)(${criterion.slice(1)})`;
