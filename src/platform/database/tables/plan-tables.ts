/** What happened around a policy version, and acts that the law ties to days and papers. */
import type { Generated } from 'kysely';
import type { GeneratedJson, GeneratedTimestamp, Json } from './columns.ts';

export interface PlanRecordTable {
  district_id: string;
  plan_record_id: Generated<string>;
  policy_version_id: string;
  policy_status: Generated<string>;
  sequence: number;
  advice_on: string | null;
  advice_reference: string | null;
  adopted_on: string | null;
  adoption_reference: string | null;
  rubric_source: 'CSTP' | 'NBPTS' | 'local' | null;
  rubric_agreement_reference: string | null;
  bargaining_reference: string | null;
  published_to_staff_on: string | null;
  publication_reference: string | null;
  components: GeneratedJson;
  standards: GeneratedJson;
  note: string | null;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
}

export interface LegalActTable {
  district_id: string;
  legal_act_id: Generated<string>;
  person_id: string;
  act: 'charge_packet' | 'file_derogatory_entry' | 'transfer_administrator';
  facts: Json;
  findings: Json;
  evaluation_id: string | null;
  school_id: string | null;
  note: string | null;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
}
