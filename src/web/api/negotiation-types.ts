/** What the service says of a bargaining, under the names the pages use. */
import type { components } from '../generated/api.d.ts';

type Schemas = components['schemas'];

export type NegotiationSummary = Schemas['NegotiationSummary'];
export type Negotiation = Schemas['Negotiation'];
export type NewNegotiation = Schemas['NewNegotiation'];
export type Proposal = Schemas['Proposal'];
export type NewProposal = Schemas['NewProposal'];
export type BargainingStep = Schemas['BargainingStep'];
export type Ratification = Schemas['Ratification'];
export type Adoption = Schemas['Adoption'];
export type Side = Proposal['side'];
export type ProposalAct = Proposal['allowedActions'][number];
