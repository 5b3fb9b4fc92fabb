/** Reads the option `--others KEY=NUMBER`. */
import type { Proportions } from '../../modelling/weight-path.ts';
import { type Rational, readRational } from '../../scoring/rational.ts';
import { CommandError } from '../read-document.ts';

/** Undefined for none; throws CommandError for what is not 'observation=3' and the like. */
export function readProportions(texts: readonly string[]): Proportions | undefined {
  if (texts.length === 0) return undefined;
  return new Map(
    texts.map((text): [string, Rational] => {
      const [key = '', number] = text.split('=');
      const share = readRational(number);
      if (share) return [key, share];
      throw new CommandError(`--others takes KEY=NUMBER, for example observation=3; "${text}" is none.`);
    }),
  );
}
