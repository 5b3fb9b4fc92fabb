/** Writes who did what: in the same transaction and by the same database role as the deed itself. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';

export interface AuditedDeed {
  /** For example 'observation.shared'. */
  action: string;
  subject: { type: string; id: string };
  /** The evaluation it belongs to, when it belongs to one. */
  evaluation?: { evaluation_id: string; evaluatee_id: string; school_id: string };
  /** Names of what changed; never what was written or rated, since system administrators read this. */
  detail?: Record<string, string>;
}

/** Records the deed of the viewer of this transaction. */
export async function recordDeed(tx: Transaction<Database>, viewer: PersonViewer, deed: AuditedDeed): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      district_id: viewer.districtId,
      actor_id: viewer.personId,
      actor_role: viewer.role,
      action: deed.action,
      subject_type: deed.subject.type,
      subject_id: deed.subject.id,
      evaluation_id: deed.evaluation?.evaluation_id ?? null,
      evaluatee_id: deed.evaluation?.evaluatee_id ?? null,
      school_id: deed.evaluation?.school_id ?? null,
      detail: JSON.stringify(deed.detail ?? {}),
    })
    .execute();
}
