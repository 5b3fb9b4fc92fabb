/** The last few things made, by name; the one used longest ago is forgotten first. */
export class Remembered<T> {
  private readonly kept = new Map<string, T>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** What is known by a name, which counts as used. */
  known(name: string): T | undefined {
    const value = this.kept.get(name);
    if (value === undefined) return undefined;
    this.kept.delete(name);
    this.kept.set(name, value);
    return value;
  }

  /** What is known by a name, or is made now. */
  get(name: string, make: () => T): T {
    const known = this.known(name);
    if (known !== undefined) return known;
    const value = make();
    this.kept.set(name, value);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return value;
  }
}
