/** What is usual for an item of a list in facts; a ruling writes only what differs from it. */
import { stateInstruments } from '../../../src/modules.ts';
import type { Instrument } from '../../../src/rules/facts/evidence-item.ts';

const unlimited = { firstYear: null, lastYear: null, yearsNotGiven: [], grades: null, subjects: null };

/** Instruments of districts and publishers that rulings name beside the state's. */
const localInstruments: readonly Instrument[] = [
  {
    key: 'district-benchmark',
    title: 'District benchmark',
    owner: 'district',
    kind: 'benchmark',
    ...unlimited,
  },
  { key: 'pupil-work', title: 'Portfolio of pupil work', owner: 'teacher', kind: 'pupil_work', ...unlimited },
  { key: 'map', title: 'MAP Growth', owner: 'publisher', kind: 'interim', ...unlimited },
  { key: 'reading-check', title: 'Reading check', owner: 'publisher', kind: 'diagnostic', ...unlimited },
  { key: 'value-added', title: 'Value-added estimate', owner: 'district', kind: 'value_added', ...unlimited },
];

export const instruments: readonly Instrument[] = [...stateInstruments, ...localInstruments];

const evidence = {
  id: 'E1',
  title: 'District benchmark in mathematics',
  instrument: instruments.find(({ key }) => key === 'district-benchmark'),
  referencing: 'criterion',
  metric: 'share of pupils at the standard',
  dataYear: '2025-26',
  grade: '8',
  subject: 'mathematics',
  releasedOn: '2026-03-02',
  usedOn: '2026-04-20',
  standards: 'local',
  level: 'own_pupils',
  isConsidered: true,
  weight: '0.10',
  isValueAdded: false,
};

const items: Readonly<Record<string, unknown>> = {
  assignments: { grade: '8', subject: 'mathematics', track: null },
  assignmentsWithoutStandard: { grade: '8', subject: 'mathematics' },
  boardExclusions: { statuses: ['substitute'], adoptedOn: '2020-06-09', reference: 'Resolution 20-14' },
  calendars: { version: 1, track: null, adoptedOn: '2025-02-11', lastSchoolday: '2026-06-10' },
  completeProbationaryYears: null,
  components: { key: 'observation', title: 'Observation', weight: '1', kind: 'observation', referencing: null },
  consents: { side: 'employee', personId: 'employee', givenOn: '2023-09-01', withdrawnOn: null },
  criteria: { criterion: 'b2', hasFinding: true, isBelowStandard: false },
  elementRatings: { element: '1A', standard: '1', level: 3, isBelowStandard: false },
  evaluations: { schoolYear: '2023-24', isSatisfactory: true, completedOn: '2024-05-06' },
  evidence,
  focusElements: { element: '3B2', chosenBy: 'district' },
  inspectionRequests: { requestedOn: '2026-03-02', agreedToExtend: false, grantedOn: null },
  instruments: { key: 'other', title: 'Other test', owner: 'publisher', kind: 'summative', ...unlimited },
  jobResponsibilities: { title: 'Counsels pupils', isRated: true, isBelowStandard: false },
  par: { from: '2025-08-14', until: '2026-06-10', reportAttachedOn: null },
  statusHistory: { status: 'permanent', from: '2014-07-01', until: null },
  unsatisfactoryNotice: { givenOn: '2026-05-08', description: 'Lessons without objectives on three observed days.' },
};

/** The usual item of a field; for `instrument` and `instruments` with a key, that instrument. */
export function itemOf(field: string, key?: string): unknown {
  if (key === undefined) return items[field === 'instrument' ? 'instruments' : field];
  const instrument = instruments.find((candidate) => candidate.key === key);
  if (instrument === undefined) throw new Error(`there is no instrument "${key}"`);
  return instrument;
}
