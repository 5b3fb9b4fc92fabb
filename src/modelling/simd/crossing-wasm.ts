/** The crossing kernel in WebAssembly: rows go through its memory in blocks that stay in the processor's cache. */
import { crossingBytes } from './crossing-bytes.ts';
import type { CrossingInput, CrossingKernel } from './crossing-kernel.ts';

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What crossing.wat exports; places are in bytes. */
interface Exports {
  readonly memory: Memory;
  weigh(units: number, coefficients: number, parts: number, rows: number, sums: number): void;
  cross(
    starts: number,
    slopes: number,
    rows: number,
    limit: number,
    rise: number,
    error: number,
    least: number,
    steps: number,
    places: number,
  ): bigint;
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
  // Vectors are read from even places.
  const starts = slope + parts + ((slope + parts) % 2);
  const slopes = starts + blockRows;
  const places = slopes + blockRows;
  return { units: 0, start, slope, starts, slopes, places, end: places + blockRows };
}

type Layout = ReturnType<typeof layout>;

/** The memory as doubles, made large enough; growing it leaves older views empty. */
function doublesOf(memory: Memory, { end }: Layout): Float64Array {
  const lacking = end * 8 - memory.buffer.byteLength;
  if (lacking > 0) memory.grow(Math.ceil(lacking / pageSize));
  return new Float64Array(memory.buffer);
}

class Block {
  private readonly exports: Exports;
  private readonly input: CrossingInput;
  private readonly at: Layout;
  private readonly doubles: Float64Array;

  constructor(exports: Exports, input: CrossingInput) {
    this.exports = exports;
    this.input = input;
    this.at = layout(input.units.length);
    this.doubles = doublesOf(exports.memory, this.at);
    this.doubles.set(input.start, this.at.start);
    this.doubles.set(input.slope, this.at.slope);
  }

  /** Copies rows in and weighs them; gives how many there are with those that fill up. */
  load(from: number, to: number): number {
    const { exports, input, at, doubles } = this;
    const rows = to - from + ((to - from) % 2);
    for (const [part, column] of input.units.entries()) {
      doubles.set(column.subarray(from, to), part * rows);
      if (rows > to - from) doubles[part * rows + rows - 1] = Number.NaN;
    }
    const parts = input.units.length;
    exports.weigh(0, at.start * 8, parts, rows, at.starts * 8);
    exports.weigh(0, at.slope * 8, parts, rows, at.slopes * 8);
    return rows;
  }

  cross(rows: number, rung: number): bigint {
    const { at } = this;
    const { limitStart, limitSlope, error, leastSlope, steps } = this.input;
    const [limit, rise] = [limitStart[rung] ?? Number.NaN, limitSlope[rung] ?? Number.NaN];
    const [starts, slopes, places] = [at.starts * 8, at.slopes * 8, at.places * 8];
    return this.exports.cross(starts, slopes, rows, limit, rise, error, leastSlope, steps, places);
  }

  places(rows: number): Float64Array {
    return this.doubles.subarray(this.at.places, this.at.places + rows);
  }
}

const ownHost = (): WebAssemblyHost | null => (globalThis as { WebAssembly?: WebAssemblyHost }).WebAssembly ?? null;

/** Undefined where it cannot run; null stands for a host without WebAssembly. */
export function startCrossingModule(host: WebAssemblyHost | null = ownHost()): CrossingKernel | undefined {
  const exports = instantiate(host);
  if (!exports) return undefined;
  return (input) => {
    const rungs = input.limitStart.length;
    const places = new Float64Array(rungs * input.rows);
    const [above, level] = [new Int32Array(rungs), new Int32Array(rungs)];
    const block = new Block(exports, input);
    for (let from = 0; from < input.rows; from += blockRows) {
      const to = Math.min(from + blockRows, input.rows);
      const rows = block.load(from, to);
      for (let rung = 0; rung < rungs; rung += 1) {
        const counts = block.cross(rows, rung);
        above[rung] = (above[rung] ?? 0) + Number(counts & 0xffff_ffffn);
        level[rung] = (level[rung] ?? 0) + Number(counts >> 32n);
        places.set(block.places(to - from), rung * input.rows + from);
      }
    }
    return { places, above, level };
  };
}
