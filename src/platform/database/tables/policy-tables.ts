/** What evaluations are scored by and rated with. */
import type { Generated } from 'kysely';
import type { Json, NullableTimestamp } from './columns.ts';

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
}

export interface RubricTable {
  district_id: string;
  rubric_id: Generated<string>;
  key: string;
  title: string;
  document: Json;
}
