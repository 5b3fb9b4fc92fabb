import { Logger } from 'graphile-worker';
import type { Logger as Log } from 'pino';

/** Says nothing. */
export const quietLogger = new Logger(() => () => undefined);

/** Passes on what went wrong; that a job was done is said at the level debug. */
export function jobLogger(log: Log): Logger {
  return new Logger((scope) => (level, message) => {
    const { taskIdentifier, jobId } = scope;
    const about = { task: taskIdentifier, job: jobId };
    const name: string = level;
    if (name === 'error') log.error(about, message);
    else if (name === 'warning') log.warn(about, message);
    else log.debug(about, message);
  });
}
