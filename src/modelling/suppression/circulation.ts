/**
 * What a reader can work out about hidden numbers of a table with published totals. Cells and totals are the arcs of a
 * circulation: the grand total flows into the rows, through the cells into the columns and back. Whatever keeps every
 * sum is a possible truth, and from the real one each hidden number can be pushed up or down along hidden arcs alone.
 */

/** A number of the table, as an arc; the numbers that flow into a node sum to those that flow out. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  /** A count, not negative. */
  readonly value: number;
  readonly isHidden: boolean;
}

/** The least and the greatest that a number can be; the greatest is infinite where nothing bounds it. */
export interface Possible {
  readonly least: number;
  readonly greatest: number;
}

/** Capacities between nodes. */
class Residual {
  private readonly capacities = new Map<string, Map<string, number>>();

  add(from: string, to: string, amount: number): void {
    const row = this.capacities.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + amount);
    this.capacities.set(from, row);
  }

  /** A way with room left, from node to node, found breadth first. */
  private wayBetween(source: string, sink: string): string[] | undefined {
    const cameFrom = new Map<string, string>([[source, source]]);
    const queue = [source];
    for (let node = queue.shift(); node !== undefined; node = queue.shift())
      for (const [next, room] of this.capacities.get(node) ?? []) {
        if (room <= 0 || cameFrom.has(next)) continue;
        cameFrom.set(next, node);
        queue.push(next);
      }
    if (!cameFrom.has(sink)) return undefined;
    const way = [sink];
    for (let node = sink; node !== source; ) {
      node = cameFrom.get(node) ?? source;
      way.unshift(node);
    }
    return way;
  }

  /** How much can flow at most (Edmonds and Karp 1972). */
  most(source: string, sink: string): number {
    let total = 0;
    for (let way = this.wayBetween(source, sink); way; way = this.wayBetween(source, sink)) {
      const legs = way.slice(1).map((to, index) => ({ from: way?.[index] ?? source, to }));
      const room = Math.min(...legs.map(({ from, to }) => this.capacities.get(from)?.get(to) ?? 0));
      if (room === Number.POSITIVE_INFINITY) return room;
      for (const { from, to } of legs) {
        this.add(from, to, -room);
        this.add(to, from, room);
      }
      total += room;
    }
    return total;
  }
}

/** Room on the hidden arcs other than one: any amount forwards, and as much backwards as flows there. */
function residualWithout(arcs: readonly Arc[], left: Arc): Residual {
  const residual = new Residual();
  for (const arc of arcs) {
    if (!arc.isHidden || arc === left) continue;
    residual.add(arc.from, arc.to, Number.POSITIVE_INFINITY);
    residual.add(arc.to, arc.from, arc.value);
  }
  return residual;
}

/** What an arc can be for a reader who knows every sum, and every number that is not hidden. */
export function possibleValues(arcs: readonly Arc[], arc: Arc): Possible {
  const { from, to, value, isHidden } = arc;
  if (!isHidden) return { least: value, greatest: value };
  return {
    least: value - Math.min(value, residualWithout(arcs, arc).most(from, to)),
    greatest: value + residualWithout(arcs, arc).most(to, from),
  };
}
