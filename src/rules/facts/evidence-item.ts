import type { LocalDate } from '../local-date.ts';
import type { SchoolYear } from '../school-year.ts';

/** What kind of numbers an instrument gives. */
export type Referencing = 'criterion' | 'publisher_norm' | 'peer_state_norm';

/** A test or other source of evidence on pupils, as the district's catalogue holds it. */
export interface Instrument {
  /** Stable key: cst, sb-summative, sb-interim, map, district-benchmark, api … */
  key: string;
  title: string;
  owner: 'state' | 'publisher' | 'district' | 'teacher';
  kind: 'summative' | 'interim' | 'diagnostic' | 'field_test' | 'benchmark' | 'index' | 'value_added' | 'pupil_work';
  /** School years in which it was given; null: no limit known on that side. */
  firstYear: SchoolYear | null;
  lastYear: SchoolYear | null;
  /** Single years in between in which it was not given. */
  yearsNotGiven: readonly SchoolYear[];
  /** Grades in which it exists; null: any. */
  grades: readonly string[] | null;
  /** Subjects; null: any. */
  subjects: readonly string[] | null;
}

/** One piece of evidence on pupils' progress in an evaluation: weighed, considered, or only cited. */
export interface EvidenceItem {
  id: string;
  title: string;
  instrument: Instrument;
  /** What is reported of it. */
  referencing: Referencing;
  /** National percentile, NCE, scale score against a cut … for the sentence. */
  metric: string;
  /** The school year the pupils were tested in. */
  dataYear: SchoolYear;
  grade: string | null;
  subject: string | null;
  /** Day the results came out; null: not known. */
  releasedOn: LocalDate | null;
  /** Day it was used in the evaluation (objective set, report written). */
  usedOn: LocalDate;
  /** Which standards it measures progress toward. */
  standards: 'local' | 'state' | 'none';
  /** Whose pupils: the employee's own, or the whole school's. */
  level: 'own_pupils' | 'school';
  /** The evaluator recorded that it was considered. */
  isConsidered: boolean;
  /** Share of the composite as a decimal string; "0" when cited only. */
  weight: string;
  /** It belongs to an optional value-added component. */
  isValueAdded: boolean;
}
