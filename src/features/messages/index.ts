/** What other features may use of messages. */
export { isLegal, type MessageKind } from './kinds.ts';
export { type NewMessage, queueMessage, requeueWaiting, sendTask } from './queue.ts';
export { type SendDeps, sendMessage } from './send.ts';
