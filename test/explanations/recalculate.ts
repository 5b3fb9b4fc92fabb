/** A small spreadsheet: works out the cells of a sheet from their formulas alone, with doubles as spreadsheets do. */
import { createContext, runInContext } from 'node:vm';
import type { SheetCell } from '../../src/features/explanations/step-rows.ts';

type Value = number | string | boolean;

/** Rounds the decimal digits that are shown, half away from zero, as spreadsheet programs do. */
function roundShown(value: number, places: number): number {
  const size = Number(Math.abs(value).toPrecision(15));
  return Math.sign(value) * Number(`${Math.round(Number(`${size}e${places}`))}e-${places}`);
}
const cutShown = (value: number, places: number): number =>
  Math.sign(value) * Number(`${Math.floor(Number(`${Number(Math.abs(value).toPrecision(15))}e${places}`))}e-${places}`);

const functions = {
  ROUND: roundShown,
  TRUNC: cutShown,
  INT: Math.floor,
  ABS: Math.abs,
  SIGN: Math.sign,
  MOD: (a: number, b: number) => a - b * Math.floor(a / b),
  MIN: Math.min,
  MAX: Math.max,
  SUM: (...values: number[]) => values.reduce((a, b) => a + b, 0),
  MEDIAN: (...values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return ((sorted[Math.floor(sorted.length / 2)] ?? 0) + (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0)) / 2;
  },
  NOT: (value: boolean) => !value,
  EXACT: (a: Value, b: Value) => String(a) === String(b),
  COUNTIF: (values: Value[], sought: Value) => values.filter((value) => value === sought).length,
};

const token =
  /"((?:[^"]|"")*)"|([A-Z]+\d+):([A-Z]+\d+)|([A-Z]+\d+)|IF\(|([A-Z]+)\(|TRUE|FALSE|<>|<=|>=|=|\^|&|[^A-Z"<>=^&]+|./g;

/** IF is the one function that must not work out what it does not take. */
function scriptOf(formula: string): string {
  return formula.replace(token, (all, text?: string, from?: string, to?: string, cell?: string, name?: string) => {
    if (text !== undefined) return JSON.stringify(text.replaceAll('""', '"'));
    if (from !== undefined) return `area("${from}","${to}")`;
    if (cell !== undefined) return `cell("${cell}")`;
    if (all === 'IF(') return 'when(';
    if (name !== undefined) return `functions.${name}(`;
    return { TRUE: 'true', FALSE: 'false', '<>': '!==', '=': '===', '^': '**', '&': '+' }[all] ?? all;
  });
}

/** Turns when(a, b, c) into (a ? b : c). */
function withChoices(script: string): string {
  const start = script.lastIndexOf('when(');
  if (start < 0) return script;
  const parts: string[] = [];
  let depth = 0;
  let from = start + 5;
  let at = from;
  let quoted = false;
  for (; depth >= 0; at += 1) {
    const sign = script[at];
    if (sign === undefined) throw new Error(`unbalanced: ${script}`);
    if (sign === '"' && script[at - 1] !== '\\') quoted = !quoted;
    if (quoted) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if ((sign === ',' && depth === 0) || depth < 0) {
      parts.push(script.slice(from, at));
      from = at + 1;
    }
  }
  return withChoices(`${script.slice(0, start)}(${parts[0]}?${parts[1]}:${parts[2]})${script.slice(at)}`);
}

const keyOf = (address: string): string => `${Number(address.slice(1)) - 1},${address.charCodeAt(0) - 65}`;

export function recalculated(cells: ReadonlyMap<string, SheetCell>): (address: string) => Value {
  const known = new Map<string, Value>();
  const cell = (address: string): Value => {
    const found = known.get(address);
    if (found !== undefined) return found;
    const content = cells.get(keyOf(address));
    const value = content?.formula === undefined ? ((content?.value ?? '') as Value) : calculate(content.formula);
    known.set(address, value);
    return value;
  };
  const area = (from: string, to: string): Value[] =>
    Array.from({ length: Number(to.slice(1)) - Number(from.slice(1)) + 1 }, (_, index) =>
      cell(`${from.charAt(0)}${Number(from.slice(1)) + index}`),
    );
  const context = createContext({ cell, area, functions });
  const calculate = (formula: string): Value => runInContext(withChoices(scriptOf(formula)), context) as Value;
  return cell;
}
