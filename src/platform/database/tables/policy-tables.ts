/** What evaluations are scored by and rated with. */
import type { Generated } from 'kysely';
import type { GeneratedJson, GeneratedTimestamp, Json, NullableTimestamp } from './columns.ts';

export interface PolicyTable {
  district_id: string;
  policy_id: Generated<string>;
  key: string;
  title: string;
}

export interface PolicyVersionTable {
  district_id: string;
  policy_version_id: Generated<string>;
  policy_id: string;
  version: number;
  status: Generated<'draft' | 'published'>;
  source: string;
  document: Json;
  fingerprint: string;
  published_at: NullableTimestamp;
  note: string | null;
  revision: Generated<number>;
  updated_at: GeneratedTimestamp;
  based_on: string | null;
}

export interface PolicyEffectTable {
  district_id: string;
  policy_effect_id: Generated<string>;
  school_year: string;
  sequence: number;
  group_label: Generated<string>;
  policy_version_id: string | null;
  policy_status: Generated<string>;
  note: string | null;
  decided_at: GeneratedTimestamp;
  decided_by: string;
  findings: GeneratedJson;
  acknowledgement: string | null;
}

export interface RubricTable {
  district_id: string;
  rubric_id: Generated<string>;
  key: string;
  title: string;
  document: Json;
}
