/** A negotiation with two proposals, one of them ratified, as the service describes it. */
import type { NegotiationView, Proposal } from '../../src/features/negotiation/shapes.ts';

const at = '2026-04-20T18:30:00.000Z';
const fingerprint = (letter: string) => `sha256:${letter.repeat(64)}`;
const policy = {
  policyVersionId: '11111111-1111-4111-8111-111111111111',
  key: 'oak-valley',
  title: 'Oak Valley policy',
  version: 3,
  status: 'published',
} as const;
const cohort = {
  cohortId: '22222222-2222-4222-8222-222222222222',
  title: 'Ratings of 2025-26',
  fingerprint: fingerprint('c'),
  size: 412,
  threshold: 10,
};
const levels = [
  { key: 'developing', label: 'Developing' },
  { key: 'effective', label: 'Effective' },
];

const impact: Proposal['impact'] = {
  release: 'published',
  method: { kind: 'exact', why: null },
  levels,
  sentences: ['Raising pupil progress from 30 % to 40 % would move 14 of 412 teachers down one level and none up.'],
  weights: [
    { key: 'observation', title: 'Observation', current: '0.7', scenario: '0.6' },
    { key: 'pupil-progress', title: 'Pupil progress', current: '0.3', scenario: null },
  ],
  path: null,
  curve: null,
  noisy: null,
  migration: {
    rows: levels,
    columns: levels,
    cells: [
      [{ count: 100 }, { count: 0 }],
      [
        { least: 10, greatest: 19 },
        { least: 290, greatest: null },
      ],
    ],
    rowTotals: [{ count: 100 }, { count: 312 }],
    columnTotals: [{ count: 114 }, { count: 298 }],
    total: 412,
    unchanged: { count: 398 },
    up: { count: 0 },
    down: { count: 14 },
    kappa: null,
    weightedKappa: null,
  },
  unchanged: null,
  effectiveWeights: null,
  quality: null,
  agreement: null,
  groups: [],
  rules: [],
  consequences: null,
  fingerprint: fingerprint('d'),
  policy,
  cohort,
  queries: null,
};

export const first: Proposal = {
  proposalId: '33333333-3333-4333-8333-333333333333',
  number: 1,
  side: 'union',
  title: '=HYPERLINK("x") and Łódź ≥ 40 %',
  rationale: 'Because\nof this.',
  answers: null,
  tabledAt: at,
  tabledBy: 'Ines Ortega',
  state: 'ratified',
  agreedBy: ['union', 'district'],
  document: {},
  difference: { sentences: ['The weight of observation goes from 70 percent to 60 percent.'] },
  weights: impact.weights.map(({ scenario, ...weight }) => ({ ...weight, proposed: scenario })),
  findings: [
    {
      rule: 'K04',
      severity: 'BLOCK',
      code: 'BARGAINING_REFERENCE_MISSING',
      sentence: 'No bargaining is on record.',
      remedy: 'Record the agreement.',
      citation: { section: 'Gov. Code 3543.2', confirmWithCounsel: true },
      facts: {},
    },
  ],
  impact,
  fingerprints: { policy: fingerprint('a'), cohort: fingerprint('c'), scenario: fingerprint('b') },
  command: 'npx fairweight sweep --policy a --cohort c --move pupil-progress',
  allowedActions: [],
};

const { proposalId, number, side } = first;

/** @param extra how often the first proposal is repeated, to fill pages */
export const negotiation = (extra = 0): NegotiationView => ({
  negotiationId: '44444444-4444-4444-8444-444444444444',
  title: 'The weight of pupil progress',
  policy,
  cohort: {
    ...cohort,
    kind: 'snapshot',
    schoolYear: '2025-26',
    policy,
    components: [],
    frozenAt: at,
    sentence: '',
    allowedActions: [],
  },
  openedAt: at,
  openedBy: 'Rosalind Achterberg',
  state: 'ratified',
  proposals: [first, ...Array.from({ length: extra }, (_, index) => ({ ...first, number: index + 2 }))],
  steps: [
    {
      stepId: '55555555-5555-4555-8555-555555555555',
      sequence: 1,
      kind: 'ratified',
      side: 'union',
      proposal: { proposalId, number, side },
      on: '2026-05-01',
      votesFor: 312,
      votesAgainst: 40,
      reference: 'Minutes of May 1',
      note: null,
      recordedAt: at,
      recordedBy: 'Ines Ortega',
      sentence: 'The members of the union ratified proposal 1 on May 1, 2026, 312 votes to 40.',
    },
  ],
  adopted: null,
  whoCanSee: 'Both sides.',
  allowedActions: ['brief'],
});
