/** Worker threads for work that would keep everybody else waiting. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

export interface WorkerPool {
  /** Starts a thread, so that the first task need not wait for its modules to load. */
  begin(): void;
  /** Has a thread run the task, and waits for it. Rejects as the task throws, and when too many wait already. */
  run(task: unknown): Promise<unknown>;
  /** What is under way is given up. */
  close(): Promise<void>;
}

/** Milliseconds after which a thread without work ends; one is kept. */
const patience = 60_000;
const mostWaiting = 200;

/**
 * Threads begin when they are told to or with the first task, not before, and keep no process alive.
 * @param file the module that a thread runs; its default export takes a task
 */
export function workerPool(file: URL, threads = Math.max(1, Math.min(4, availableParallelism() - 1))): WorkerPool {
  let pool: Piscina<unknown, unknown> | undefined;
  const open = (): Piscina<unknown, unknown> => {
    pool ??= new Piscina({
      filename: file.href,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: patience,
      maxQueue: mostWaiting,
    });
    return pool;
  };
  return {
    begin() {
      open();
    },
    async run(task) {
      return await open().run(task);
    },
    async close() {
      await pool?.destroy();
      pool = undefined;
    },
  };
}
