/** One set of facts of each kind in which every duty is met; rulings say what differs. */
import type { ActFacts } from '../../../src/rules/facts/act-facts.ts';
import type { EmployeeFacts } from '../../../src/rules/facts/employee-facts.ts';
import type { EvaluationFacts } from '../../../src/rules/facts/evaluation-facts.ts';
import type { LocalTerms } from '../../../src/rules/facts/local-terms.ts';
import type { PlanFacts } from '../../../src/rules/facts/plan-facts.ts';
import { differing } from './merge.ts';
import { instruments } from './items.ts';

const terms: LocalTerms = {
  timeZone: 'America/Los_Angeles',
  legalProfile: 'DEASY_STRICT',
  agreements: [],
  hasExclusiveRepresentative: true,
  participatesInPar: false,
  bargainingReferenceBlocks: true,
  holidays: [],
};

const evidence = [
  { id: 'benchmark', weight: '0.15' },
  {
    id: 'state-test',
    title: 'Smarter Balanced mathematics of last year',
    instrument: 'sb-summative',
    metric: 'distance from standard',
    dataYear: '2024-25',
    releasedOn: '2025-10-09',
    standards: 'state',
  },
];

/** A permanent teacher of grade 8 mathematics, evaluated in 2025-26; the last schoolday is June 10, 2026. */
export const evaluation: EvaluationFacts = {
  schoolYear: '2025-26',
  employee: {
    status: 'permanent',
    isInstructional: true,
    monthsPerYear: 10,
    hiredOn: '2012-08-14',
    leftOn: null,
    isOnLeaveAllYear: false,
  },
  assignments: [{ grade: '8', subject: 'mathematics', track: null }],
  calendars: [{ version: 1, track: null, adoptedOn: '2025-02-11', lastSchoolday: '2026-06-10' }],
  instruments,
  stateResultsAvailable: ['sb-summative'],
  evidence: differing([], evidence, 'evidence') as EvaluationFacts['evidence'],
  isValueAddedOn: false,
  criteria: (['b1', 'b2', 'b3', 'b4'] as const).map((criterion) => ({
    criterion,
    hasFinding: true,
    isBelowStandard: false,
  })),
  jobResponsibilities: [],
  elementRatings: ['1A', '2B', '3C'].map((element) => ({
    element,
    standard: element.slice(0, 1),
    level: 3,
    isBelowStandard: false,
  })),
  focusElements: [],
  par: [],
  parReferralOn: null,
  documentFingerprint: 'f'.repeat(64),
  isAcknowledged: true,
  transmittedOn: '2026-05-08',
  conferenceOn: '2026-05-20',
  closedOn: '2026-05-21',
  isSatisfactory: true,
  recommendations: [],
  unsatisfactoryNotice: null,
  unsatisfactoryConferenceOn: null,
  assistancePlanOn: null,
  averageDailyAttendance: 20_000,
  nextEvaluationOpenedOn: null,
  terms,
};

/** A permanent teacher since 2014-15, evaluated as satisfactory in 2023-24: due again in 2025-26. */
export const employee: EmployeeFacts = {
  employer: 'school_district',
  isCertificated: true,
  statusHistory: [
    { status: 'probationary', from: '2012-08-14', until: '2014-07-01' },
    { status: 'permanent', from: '2014-07-01', until: null },
  ],
  hiredOn: '2012-08-14',
  leftOn: null,
  isHourlyAdultEducation: false,
  isInstructional: true,
  monthsPerYear: 10,
  leaveYears: [],
  completeProbationaryYears: ['2012-13', '2013-14'],
  highlyQualified: null,
  evaluations: [{ schoolYear: '2023-24', isSatisfactory: true, completedOn: '2024-05-06' }],
  evaluationsOnRecordFrom: '2023-24',
  currentEvaluatorId: 'evaluator',
  currentEvaluatorSince: '2020-08-11',
  consents: [],
  fiveYearScheduledSince: null,
  boardExclusions: [],
  reelectionNoticeOn: null,
  averageDailyAttendance: 20_000,
  inspectionRequests: [],
  lastSchooldays: { '2023-24': '2024-06-06', '2024-25': '2025-06-10', '2025-26': '2026-06-10' },
  terms,
};

/** A policy version that every duty allows to take effect on July 1, 2026. */
export const plan: PlanFacts = {
  effectiveOn: '2026-07-01',
  components: [
    { key: 'observation', title: 'Observation', weight: '0.75', kind: 'observation', referencing: null },
    { key: 'pupil-progress', title: 'Pupil progress', weight: '0.25', kind: 'pupil_data', referencing: 'criterion' },
  ],
  adviceRecordedOn: '2026-02-10',
  adoptedOn: '2026-04-14',
  rubricSource: 'CSTP',
  rubricAgreementReference: 'Memorandum of March 3, 2026',
  bargainableChanges: [],
  bargainingReference: null,
  publishedToStaffOn: '2026-06-01',
  firstEvaluationOn: null,
  assignmentsWithoutStandard: [],
  terms,
};

/** One permitted act of each kind. */
export const acts: readonly ActFacts[] = [
  {
    act: 'change_response',
    kind: 'attach',
    evaluationIssuedOn: '2026-05-08',
    filedOn: '2026-05-15',
    contractWorkingDays: 10,
    workingDaysTaken: 5,
  },
  {
    act: 'charge_packet',
    ground: 'unsatisfactory_performance',
    noticeOn: '2025-10-01',
    filingOn: '2026-02-02',
    hasEvaluationAttached: true,
    evaluationApplies: true,
    lastQuarterStartsOn: '2026-04-06',
  },
  {
    act: 'file_derogatory_entry',
    noticeOn: '2026-03-02',
    opportunityUntil: '2026-03-12',
    filingOn: '2026-03-16',
  },
  {
    act: 'read_pupil_record',
    role: 'principal',
    hasLegitimateInterest: true,
    isSchoolOfficial: true,
    purpose: 'Review of the class roster',
    hasConsentOrOrder: false,
  },
  {
    act: 'export',
    audience: 'internal',
    contents: 'other',
    identifiability: 'school',
    smallestCell: 30,
    fewestTeachers: 5,
  },
  {
    act: 'transfer_administrator',
    reasonsIncludeIncompetency: false,
    writtenReasonsRequested: true,
    evaluationCompletedOn: '2026-02-02',
    noticeOn: '2026-03-02',
  },
];
