import type { MessageTable } from '../../platform/database/schema.ts';

export type MessageKind = MessageTable['kind'];

/** Kinds that the law or the agreement wants sent: nobody can unsubscribe from them. */
const legalKinds: ReadonlySet<MessageKind> = new Set(['issued_copy', 'unsatisfactory_notice']);

/** Whether a message is sent whatever its recipient chose. */
export const isLegal = (kind: MessageKind): boolean => legalKinds.has(kind);
