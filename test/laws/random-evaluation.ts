/** Random facts of one evaluation, from whole to bare, for laws of the rules on its contents. */
import fc from 'fast-check';
import type { EvaluationFacts } from '../../src/rules/facts/evaluation-facts.ts';
import type { EvidenceItem, Referencing } from '../../src/rules/facts/evidence-item.ts';
import { type LocalDate, addDays } from '../../src/rules/local-date.ts';
import { schoolYearFrom } from '../../src/rules/school-year.ts';
import { evaluation } from '../rules/support/bases.ts';
import { instruments as catalogue } from '../rules/support/items.ts';

/** Some of each kind, so that a counterexample stays short. */
const instruments = catalogue.filter(({ key }) =>
  [
    'cst',
    'sb-summative',
    'sb-field-test',
    'sb-interim',
    'cast-pilot',
    'api',
    'grade-2-diagnostic',
    'reading-screener',
    'reading-check',
    'map',
    'district-benchmark',
    'value-added',
  ].includes(key),
);

/** Days from July 2011 to 2028, so that every day from which a section stands lies within. */
export const someDay: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 6200 })
  .map((days) => addDays('2011-07-01', days));
const someYear = fc.integer({ min: 2010, max: 2027 }).map(schoolYearFrom);
const someGrade = fc.constantFrom('K', '1', '2', '4', '5', '8', '9', '11');
const someSubject = fc.constantFrom('mathematics', 'English', 'science', 'Art', 'All subjects', '');
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const referencing = fc.constantFrom<Referencing>('criterion', 'criterion', 'publisher_norm', 'peer_state_norm');

const item = fc.record({
  title: fc.constantFrom('A benchmark', 'A state test', 'A portfolio'),
  instrument: fc.constantFrom(...instruments),
  referencing,
  metric: fc.constantFrom('percent at the standard', 'national percentile rank'),
  dataYear: someYear,
  grade: orNull(someGrade),
  subject: orNull(someSubject),
  releasedOn: orNull(someDay),
  usedOn: someDay,
  standards: fc.constantFrom('local' as const, 'state' as const, 'none' as const),
  level: fc.constantFrom('own_pupils' as const, 'school' as const),
  isConsidered: fc.boolean(),
  weight: fc.constantFrom('0', '0.00', '0.05', '0.25', '1'),
  isValueAdded: fc.boolean(),
});

/** Up to six items with an id each. */
export const someEvidence: fc.Arbitrary<EvidenceItem[]> = fc
  .array(item, { maxLength: 6 })
  .map((items) => items.map((each, index) => ({ ...each, id: `E${index + 1}` })));

const legalProfile = fc.constantFrom('DEASY_STRICT' as const, 'ANTIOCH_DISCRETION' as const);
const agreements = fc.constantFrom([], ['LAUSD_EDST' as const], ['LAUSD_2012' as const, 'LAUSD_EDST' as const]);

/** An evaluation of an instructional or other employee with random evidence; any list may be empty, any day unknown. */
export const someEvaluation: fc.Arbitrary<EvaluationFacts> = fc
  .record({
    schoolYear: someYear,
    isInstructional: fc.boolean(),
    assignments: fc.array(fc.record({ grade: someGrade, subject: someSubject, track: fc.constant(null) }), {
      maxLength: 3,
    }),
    instruments: fc.constantFrom(instruments, []),
    stateResultsAvailable: fc.subarray(['cst', 'sb-summative', 'cast', 'unknown']),
    evidence: someEvidence,
    isValueAddedOn: fc.boolean(),
    criteria: fc.subarray([...evaluation.criteria]),
    jobResponsibilities: fc.array(
      fc.record({ title: fc.string(), isRated: fc.boolean(), isBelowStandard: fc.boolean() }),
      { maxLength: 2 },
    ),
    elementRatings: fc.array(
      fc.record({
        element: fc.constantFrom('1A1', '3B2'),
        standard: fc.constant('1'),
        level: fc.integer({ min: 1, max: 4 }),
        isBelowStandard: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    focusElements: fc.array(
      fc.record({
        element: fc.constantFrom('1A1', '1B1', '2A2', '3B2'),
        chosenBy: fc.constantFrom('district' as const, 'teacher' as const, 'jointly' as const),
      }),
      { maxLength: 8 },
    ),
    par: fc.array(fc.record({ from: someDay, until: orNull(someDay), reportAttachedOn: orNull(someDay) }), {
      maxLength: 2,
    }),
    documentFingerprint: fc.constantFrom(null, 'f'.repeat(64)),
    isAcknowledged: fc.boolean(),
    transmittedOn: orNull(someDay),
    legalProfile,
    agreements,
  })
  .map(({ isInstructional, legalProfile: profile, agreements: agreed, ...facts }) => ({
    ...evaluation,
    ...facts,
    employee: { ...evaluation.employee, isInstructional },
    terms: { ...evaluation.terms, legalProfile: profile, agreements: agreed },
  }));

/** Nothing is there yet: every list empty, every day and text null. */
export const bareEvaluation: EvaluationFacts = {
  ...evaluation,
  assignments: [],
  calendars: [],
  instruments: [],
  stateResultsAvailable: [],
  evidence: [],
  criteria: [],
  jobResponsibilities: [],
  elementRatings: [],
  focusElements: [],
  par: [],
  parReferralOn: null,
  documentFingerprint: null,
  isAcknowledged: false,
  transmittedOn: null,
  conferenceOn: null,
  closedOn: null,
  isSatisfactory: null,
  recommendations: [],
  averageDailyAttendance: null,
};
