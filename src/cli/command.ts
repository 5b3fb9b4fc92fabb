/** What the file of each command exports. */
export interface Command {
  /** What `--help` prints: the synopsis, what the command does, its options and its exit codes. */
  readonly usage: string;
  /** @param args what follows the command's name. @returns the exit code. */
  run(args: string[]): Promise<number>;
}
