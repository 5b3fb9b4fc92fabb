/** What a negotiation consists of: steps that one side took toward one proposal, in the order of recording. */
export const sides = ['union', 'district'] as const;
export type Side = (typeof sides)[number];

export const stepKinds = [
  'tabled',
  'countered',
  'withdrawn',
  'agreed',
  'tentatively_agreed',
  'ratified',
  'rejected',
  'adopted',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** `rejected` is a vote that failed: the union's members' by side union, the governing board's by side district. */
export interface BargainingStep {
  readonly kind: StepKind;
  readonly proposalId: string;
  readonly side: Side;
}

export const otherSide = (side: Side): Side => (side === 'union' ? 'district' : 'union');
