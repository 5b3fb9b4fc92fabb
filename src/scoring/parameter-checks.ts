/** Checks that component types share for their parameters; pointers start at the parameters. */
import type { Parameters } from './component-type.ts';
import { type Problem, pointerTo } from './problem.ts';
import { nearest } from './reading/nearest.ts';
import { describe } from './reading/reader.ts';

export function checkParameterKeys(parameters: Parameters, required: readonly string[], optional: readonly string[]) {
  const known = [...required, ...optional];
  const unknown = Object.keys(parameters)
    .filter((key) => !known.includes(key))
    .map((key): Problem => {
      const guess = nearest(key, known);
      return {
        pointer: pointerTo('', key),
        message: `Unknown parameter "${key}".`,
        why: 'A parameter that is not understood would silently not apply.',
        remedy: guess ? `Did you mean "${guess}"?` : `Use: ${known.join(', ') || 'no parameter at all'}.`,
      };
    });
  const absent = required
    .filter((key) => parameters[key] === undefined)
    .map(
      (key): Problem => ({
        pointer: '',
        message: `The parameter "${key}" is missing.`,
        why: 'It has no default: every rule of a policy is written out.',
        remedy: `Add "${key}".`,
      }),
    );
  return [...unknown, ...absent];
}

export function checkParameterChoice(parameters: Parameters, key: string, words: readonly string[]): Problem[] {
  const value = parameters[key];
  if (value === undefined || (typeof value === 'string' && words.includes(value))) return [];
  return [
    {
      pointer: pointerTo('', key),
      message: `Expected another word here, found ${describe(value)}.`,
      why: 'Only the listed words have a meaning.',
      remedy: `Use one of: ${words.join(', ')}.`,
    },
  ];
}

export function checkParameterCount(parameters: Parameters, key: string): Problem[] {
  const value = parameters[key];
  if (value === undefined || (typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value))) return [];
  return [
    {
      pointer: pointerTo('', key),
      message: `Expected a whole number of at least 1, found ${describe(value)}.`,
      why: 'It counts pupils.',
      remedy: 'Write a whole number, for example 10.',
    },
  ];
}
