import { type WorkerPool, workerPool } from '../../src/platform/worker-pool.ts';

/** One thread that models, as the service has them; it begins with the first task. Close it at the end. */
export const modelWorkers = (): WorkerPool => workerPool(new URL('../../src/model-worker.ts', import.meta.url), 1);
