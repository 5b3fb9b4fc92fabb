import { handle } from '../common/index.ts';
import { actOn } from './act-on.ts';
import { readBriefRoute } from './brief/route.ts';
import {
  adoptProposal,
  agreeToProposal,
  listNegotiations,
  openNegotiation,
  ratifyProposal,
  readNegotiation,
  tableProposal,
  withdrawProposal,
} from './contract.ts';
import { describeNegotiation, describeNegotiations, describeProposal } from './describe.ts';
import { openOver } from './open.ts';
import { publishAdopted } from './publish-adopted.ts';
import { proposalRow } from './rows.ts';
import { ownSide } from './side.ts';
import { type Prepared, prepareTabling, table } from './table-proposal.ts';
import { isCarried, refuseFuture } from './vote.ts';

export const negotiationRoutes = [
  handle(listNegotiations, async ({ tx, viewer, deps }) => ({
    body: { items: await describeNegotiations(tx, viewer, deps) },
  })),

  handle(openNegotiation, async ({ tx, viewer, body, deps }) =>
    describeNegotiation(tx, viewer, await openOver(tx, viewer, body, deps), deps),
  ),

  handle(readNegotiation, async ({ tx, viewer, params, deps }) =>
    describeNegotiation(tx, viewer, params.negotiationId, deps),
  ),

  handle(
    tableProposal,
    async ({ tx, viewer, params, body, deps }, prepared: Prepared | undefined) => {
      const proposal = await table(tx, viewer, params.negotiationId, body, prepared, deps);
      return { body: await describeProposal(tx, viewer, proposal, deps) };
    },
    ({ viewer, params, body, deps }) => prepareTabling(deps, viewer, params.negotiationId, body),
  ),

  handle(withdrawProposal, async ({ tx, viewer, params, body, deps }) => {
    const act = { act: 'withdraw', side: ownSide(viewer), ...params } as const;
    return { body: await describeProposal(tx, viewer, await actOn(tx, viewer, act, body), deps) };
  }),

  handle(agreeToProposal, async ({ tx, viewer, params, body, deps }) => {
    const act = { act: 'agree', side: ownSide(viewer), ...params } as const;
    return { body: await describeProposal(tx, viewer, await actOn(tx, viewer, act, body), deps) };
  }),

  handle(ratifyProposal, async ({ tx, viewer, params, body: { note, ...vote }, deps }) => {
    await refuseFuture(tx, viewer.districtId, { '/on': vote.on }, deps.clock);
    const act = { act: 'ratify', side: ownSide(viewer), ...params, isCarried: isCarried(vote) } as const;
    return { body: await describeProposal(tx, viewer, await actOn(tx, viewer, act, { note, vote }), deps) };
  }),

  // An adoption writes what a negotiator may not, so it runs in a transaction of its own, before the viewer's.
  handle(
    adoptProposal,
    async ({ tx, viewer, params, body, deps }) => {
      const { note, on, votesFor, votesAgainst, reference } = body;
      const vote = { on, votesFor, votesAgainst, reference };
      if (!isCarried(vote)) {
        await refuseFuture(tx, viewer.districtId, { '/on': on }, deps.clock);
        await actOn(tx, viewer, { act: 'adopt', side: ownSide(viewer), ...params, isCarried: false }, { note, vote });
      }
      const proposal = await proposalRow(tx, viewer.districtId, params.proposalId);
      return { body: await describeProposal(tx, viewer, proposal, deps) };
    },
    async ({ viewer, params, body, deps }) => {
      if (isCarried(body)) await publishAdopted(deps, viewer, params.proposalId, body);
    },
  ),

  readBriefRoute,
];
