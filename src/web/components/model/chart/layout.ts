/** Where things stand in the chart, in pixels. */
export interface ChartLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Whether there is room for the bands' names beside the chart; otherwise they stand below it. */
  hasNamesBeside: boolean;
  /** Places of a share from 0 to 1 and of a number of teachers. */
  x: (share: number) => number;
  y: (teachers: number) => number;
}

export const lineHeight = 20;
const axisHeight = 48;
const plotHeight = 300;

/** Pixels for a name and the square before it, wide letters included. */
const besideWidth = 190;
const longestBeside = 22;

/** `rows` lines for marks stand above the plot; the bands' names beside it where they fit, otherwise below. */
export function layoutFor(width: number, teachers: number, rows: number, names: readonly string[]): ChartLayout {
  const hasNamesBeside = width >= 600 && names.every(({ length }) => length <= longestBeside);
  const [left, top] = [56, rows * lineHeight + 8];
  // While a window is being laid out it can be narrower than any chart.
  const right = Math.max(left + 1, width - (hasNamesBeside ? besideWidth : 14));
  const bottom = top + plotHeight;
  return {
    width,
    height: bottom + axisHeight + (hasNamesBeside ? 0 : names.length * lineHeight + 8),
    left,
    right,
    top,
    bottom,
    hasNamesBeside,
    x: (share) => left + share * (right - left),
    y: (count) => bottom - (count / Math.max(1, teachers)) * (bottom - top),
  };
}

/** About five round numbers from 0 to `most`. */
export function ticksUpTo(most: number): number[] {
  const raw = Math.max(1, most) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= raw) ?? power);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** Heights for names beside a chart, kept at least a line apart and in their order from the bottom. */
export function spread(heights: readonly number[], lowest: number): number[] {
  const placed: number[] = [];
  for (const height of heights) placed.push(Math.min(height, (placed.at(-1) ?? lowest + lineHeight) - lineHeight));
  return placed;
}
