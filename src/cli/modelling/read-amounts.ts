/** Numbers among the options of the modelling commands. */
import { nearDouble } from '../../modelling/near-double.ts';
import { type Rational, readRational } from '../../scoring/rational.ts';
import { CommandError } from '../read-document.ts';

const amountOf = (text: string | undefined): number | undefined => {
  const value: Rational | undefined = readRational(text);
  return value && nearDouble(value);
};

/** A decimal or a fraction of 0 or more; throws CommandError for anything else. */
export function readAmount(option: string, text: string | undefined): number {
  const value = amountOf(text);
  if (value !== undefined && value >= 0) return value;
  throw new CommandError(`--${option} takes a number of 0 or more, not "${text}".`);
}

/** A whole number from `least` to `most`; throws CommandError for anything else. */
export function readWhole(option: string, text: string | undefined, [least, most]: readonly [number, number]): number {
  const value = amountOf(text);
  if (value !== undefined && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new CommandError(`--${option} takes a whole number from ${least} to ${most}, not "${text}".`);
}

/** `KEY=N` once for each key, N from 0 to `most`; throws CommandError for anything else, and for a key given twice. */
export function readAmountsByKey(option: string, texts: readonly string[], most = Infinity): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) {
    const [key = '', number] = text.split('=');
    const value = amountOf(number);
    if (key === '' || value === undefined || value < 0 || value > most || found.has(key))
      throw new CommandError(
        `--${option} takes KEY=N, once for each key, with N ${most === Infinity ? 'of 0 or more' : `from 0 to ${most}`}; "${text}" is none.`,
      );
    found.set(key, value);
  }
  return found;
}
