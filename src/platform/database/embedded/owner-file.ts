import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning } from './process-state.ts';

/**
 * The service process that answers for the server and stops it in the end. A command that runs beside the service
 * (`fairweight verify`) uses the same server and must leave it running.
 */
export class OwnerFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  #owner(): number | undefined {
    try {
      const pid = Number.parseInt(readFileSync(this.#path, 'utf8'), 10);
      return Number.isNaN(pid) || !isRunning(pid) ? undefined : pid;
    } catch {
      return undefined;
    }
  }

  /** Whether no other live process answers for the server; if so, this one does from now on. */
  claim(): boolean {
    const owner = this.#owner();
    if (owner !== undefined && owner !== process.pid) return false;
    writeFileSync(this.#path, String(process.pid), { mode: 0o600 });
    return true;
  }

  release(): void {
    if (this.#owner() === process.pid) rmSync(this.#path, { force: true });
  }
}
