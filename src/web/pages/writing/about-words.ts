import { criterionInWords } from '../../components/criterion-words.ts';
import { words } from './words.ts';

const criteria = ['b1', 'b2', 'b3', 'b4'] as const;

/** What a recommendation can be about. */
export const subjects = [
  { value: '', label: words.wholePerformance },
  ...criteria.map((criterion) => ({ value: criterion, label: criterionInWords(criterion) })),
];

/** What a recommendation is about, in words; a key of another origin stays as it is. */
export const aboutInWords = (about: string): string => subjects.find(({ value }) => value === about)?.label ?? about;
