/** The crossing kernel in WebAssembly: rows go through its memory in blocks that stay in the processor's cache. */
import { crossingBytes } from './crossing-bytes.ts';
import { type CrossingInput, type CrossingKernel, sideCount } from './crossing.ts';

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What crossing.wat exports; addresses are in bytes. */
interface Exports {
  readonly memory: Memory;
  readonly weigh: (units: number, coefficients: number, parts: number, rows: number, sums: number) => void;
  readonly cross: (
    starts: number,
    slopes: number,
    rows: number,
    limit: number,
    rise: number,
    error: number,
    least: number,
    steps: number,
    first: number,
    places: number,
    cells: number,
    sides: number,
  ) => number;
}

/** As much of the standard interface as is used, so that neither the browser's types nor Node's are needed. */
interface WebAssemblyHost {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
}

const pageSize = 65_536;
const blockRows = 1024;

/** Undefined where there is no WebAssembly, none with vectors, or a page's policy forbids it. */
function instantiate(host: WebAssemblyHost | null): Exports | undefined {
  if (!host) return undefined;
  try {
    const bytes = Uint8Array.from(atob(crossingBytes), (letter) => letter.charCodeAt(0));
    return new host.Instance(new host.Module(bytes)).exports as Exports;
  } catch {
    return undefined;
  }
}

/** Where things lie in the memory, in doubles. */
function layout(parts: number) {
  const start = parts * blockRows;
  const slope = start + parts;
  const starts = slope + parts;
  const slopes = starts + blockRows;
  const places = slopes + blockRows;
  // Each list of crossings has room for one more, which is written and not kept.
  const cells = places + blockRows + 1;
  const sides = cells + blockRows / 2 + 1;
  return { start, slope, starts, slopes, places, cells, sides, end: sides + sideCount / 2 };
}

type Layout = ReturnType<typeof layout>;

/** Makes the memory large enough; views from before it grew are empty. */
function grow(memory: Memory, { end }: Layout): ArrayBuffer {
  const lacking = end * 8 - memory.buffer.byteLength;
  if (lacking > 0) memory.grow(Math.ceil(lacking / pageSize));
  return memory.buffer;
}

/** Columns that only ever grow, kept from one call to the next. */
class Found {
  places = new Float64Array(blockRows);
  cells = new Uint32Array(blockRows);
  count = 0;

  /** Room for a whole block more. */
  private reserve(): void {
    if (this.count + blockRows <= this.places.length) return;
    const [places, cells] = [this.places, this.cells];
    this.places = new Float64Array(2 * places.length);
    this.cells = new Uint32Array(2 * cells.length);
    this.places.set(places);
    this.cells.set(cells);
  }

  /** Copies that many from where they stand in the memory. */
  add(doubles: Float64Array, places: number, wholes: Uint32Array, cells: number, count: number): void {
    this.reserve();
    this.places.set(doubles.subarray(places, places + count), this.count);
    this.cells.set(wholes.subarray(cells, cells + count), this.count);
    this.count += count;
  }
}

class Blocks {
  private readonly exports: Exports;
  private readonly input: CrossingInput;
  private readonly at: Layout;
  private readonly doubles: Float64Array;
  private readonly wholes: Uint32Array;

  constructor(exports: Exports, input: CrossingInput) {
    this.exports = exports;
    this.input = input;
    this.at = layout(input.units.length);
    const buffer = grow(exports.memory, this.at);
    this.doubles = new Float64Array(buffer);
    this.wholes = new Uint32Array(buffer);
    this.doubles.set(input.start, this.at.start);
    this.doubles.set(input.slope, this.at.slope);
  }

  /** Copies rows in and weighs them; gives how many there are with the one that fills up. */
  load(from: number, to: number): number {
    const { exports, input, at, doubles } = this;
    const rows = to - from + ((to - from) % 2);
    for (let part = 0; part < input.units.length; part += 1) {
      const column = input.units[part];
      if (column) doubles.set(to - from === column.length ? column : column.subarray(from, to), part * rows);
      if (rows > to - from) doubles[part * rows + rows - 1] = Number.NaN;
    }
    const parts = input.units.length;
    exports.weigh(0, at.start * 8, parts, rows, at.starts * 8);
    exports.weigh(0, at.slope * 8, parts, rows, at.slopes * 8);
    return rows;
  }

  /** Adds the crossings of one rung to those found, and how rows stand to it to its six counts. */
  cross(from: number, to: number, rows: number, rung: number, found: Found, counts: Uint32Array): void {
    const { at, wholes } = this;
    const { rows: all, limitStart, limitSlope, error, leastSlope, steps } = this.input;
    const [limit, rise] = [limitStart[rung] ?? Number.NaN, limitSlope[rung] ?? Number.NaN];
    const [starts, slopes, places, cells] = [at.starts * 8, at.slopes * 8, at.places * 8, at.cells * 8];
    const first = rung * all + from;
    const { cross } = this.exports;
    const kept = cross(starts, slopes, rows, limit, rise, error, leastSlope, steps, first, places, cells, at.sides * 8);
    found.add(this.doubles, at.places, wholes, 2 * at.cells, kept - (rows - (to - from)));
    for (let place = 0; place < sideCount; place += 1) {
      const index = rung * sideCount + place;
      counts[index] = (counts[index] ?? 0) + (wholes[2 * at.sides + place] ?? 0);
    }
  }
}

const ownHost = (): WebAssemblyHost | null => (globalThis as { WebAssembly?: WebAssemblyHost }).WebAssembly ?? null;

/** Undefined where it cannot run; null stands for a host without WebAssembly. */
export function startCrossingModule(host: WebAssemblyHost | null = ownHost()): CrossingKernel | undefined {
  const exports = instantiate(host);
  if (!exports) return undefined;
  const found = new Found();
  return (input) => {
    const rungs = input.limitStart.length;
    const sides = new Uint32Array(rungs * sideCount);
    const blocks = new Blocks(exports, input);
    found.count = 0;
    for (let from = 0; from < input.rows; from += blockRows) {
      const to = Math.min(from + blockRows, input.rows);
      const rows = blocks.load(from, to);
      for (let rung = 0; rung < rungs; rung += 1) blocks.cross(from, to, rows, rung, found, sides);
    }
    const { count } = found;
    return { places: found.places.slice(0, count), cells: found.cells.slice(0, count), sides };
  };
}
