/** A number as outcomes give it out. */
import type { ExactNumber } from './outcome.ts';
import { type Rational, decimalText, exactText } from './rational.ts';

export const exactNumber = (value: Rational): ExactNumber => ({ exact: exactText(value), decimal: decimalText(value) });
