/** What a worker thread runs: modelling tasks, one after the other. */
import type { Task } from './features/models/tasks.ts';
import { TaskRunner } from './features/models/run-task.ts';
import { componentTypes } from './modules.ts';

const runner = new TaskRunner(componentTypes);

export default (task: Task) => runner.run(task);
