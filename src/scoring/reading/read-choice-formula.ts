/** Reads a formula over the policy's local choices, for numbers that follow from them (a second weight, a cut point). */
import { compileFormula } from '../conversions/formula.ts';
import type { ChoiceFormula } from '../quantity.ts';
import type { Reader } from './reader.ts';

export function readChoiceFormula(reader: Reader, value: unknown, pointer: string): ChoiceFormula | undefined {
  const source = reader.text(value, pointer);
  if (source === undefined) return undefined;
  const choices = [...reader.choices.values()];
  const compiled = compileFormula(
    source,
    choices.map(({ key }) => key),
  );
  if (compiled.ok)
    return {
      source,
      choices: choices.filter(({ key }) => compiled.names.includes(key)),
      evaluate: (values) => compiled.evaluate(values),
    };
  for (const problem of compiled.problems) reader.problems.push({ ...problem, pointer });
  return undefined;
}
