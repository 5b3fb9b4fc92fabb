/** Worker threads for work that would keep everybody else waiting. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

export interface WorkerPool {
  /** Has a thread run the task, and waits for it. Rejects as the task throws, and when too many wait already. */
  run(task: unknown): Promise<unknown>;
  /** What is under way is given up. */
  close(): Promise<void>;
}

/** Milliseconds after which a thread without work ends. */
const patience = 60_000;
const mostWaiting = 200;

/**
 * Threads begin with the first task, not before, and keep no process alive.
 * @param file the module that a thread runs; its default export takes a task
 */
export function workerPool(file: URL, threads = Math.max(1, Math.min(4, availableParallelism() - 1))): WorkerPool {
  let pool: Piscina<unknown, unknown> | undefined;
  return {
    async run(task) {
      pool ??= new Piscina({
        filename: file.href,
        minThreads: 0,
        maxThreads: threads,
        idleTimeout: patience,
        maxQueue: mostWaiting,
      });
      return await pool.run(task);
    },
    async close() {
      await pool?.destroy();
      pool = undefined;
    },
  };
}
