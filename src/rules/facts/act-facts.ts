import type { LocalDate } from '../local-date.ts';

/** Acts that a rule can forbid at the moment they are tried. */
export type ActFacts =
  | {
      act: 'change_response';
      kind: 'attach' | 'delete' | 'hide' | 'redact';
      evaluationIssuedOn: LocalDate;
      filedOn: LocalDate;
      contractWorkingDays: number | null;
      workingDaysTaken: number | null;
    }
  | {
      act: 'charge_packet';
      ground: 'unprofessional_conduct' | 'unsatisfactory_performance';
      noticeOn: LocalDate | null;
      filingOn: LocalDate;
      hasEvaluationAttached: boolean;
      evaluationApplies: boolean;
      /** The scheduled schooldays of the year's last quarter begin here; null: not recorded. */
      lastQuarterStartsOn: LocalDate | null;
    }
  | {
      act: 'file_derogatory_entry';
      noticeOn: LocalDate | null;
      opportunityUntil: LocalDate | null;
      filingOn: LocalDate;
    }
  | {
      act: 'read_pupil_record';
      role: string;
      hasLegitimateInterest: boolean;
      isSchoolOfficial: boolean;
      purpose: string;
      hasConsentOrOrder: boolean;
    }
  | {
      act: 'export';
      audience: 'internal' | 'employee' | 'external';
      contents: 'value_added' | 'other';
      identifiability: 'teacher' | 'school' | 'grade' | 'subject' | 'district';
      /** Smallest number of persons behind one figure; null: no figures. */
      smallestCell: number | null;
      /** Fewest teachers behind one figure; null: no figures. */
      fewestTeachers: number | null;
    }
  | {
      act: 'transfer_administrator';
      reasonsIncludeIncompetency: boolean;
      writtenReasonsRequested: boolean;
      evaluationCompletedOn: LocalDate | null;
      noticeOn: LocalDate;
    };
