/** What other features may use of the audit trail. */
export { type AuditedDeed, recordDeed } from './record.ts';
