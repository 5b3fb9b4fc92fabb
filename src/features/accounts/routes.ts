import { Problem } from '../../platform/http/problem.ts';
import { asViewer } from '../../platform/database/as-viewer.ts';
import { accountFor } from '../../platform/identity/sign-in.ts';
import { beginSession, endSession } from '../../platform/identity/session.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, handleOpenly } from '../common/index.ts';
import { listDemonstrationAccounts, readSession, signIn, signOut } from './contract.ts';
import { describeViewer } from './describe-viewer.ts';

export const accountRoutes = [
  handleOpenly(signIn, async (body, request, _response, deps) => {
    const account = await accountFor(deps, { ...body, address: request.ip ?? '' });
    const { viewer } = account;
    const description = await asViewer(deps.db, viewer, async (tx) => {
      await recordDeed(tx, viewer, { action: 'session.began', subject: { type: 'account', id: account.accountId } });
      return await describeViewer(tx, viewer);
    });
    const csrfToken = await beginSession(request, account.accountId, deps.clock.now());
    return { body: { ...description, csrfToken } };
  }),

  handle(readSession, async ({ tx, viewer, csrfToken }) => ({
    body: { ...(await describeViewer(tx, viewer)), csrfToken },
  })),

  handle(signOut, async ({ tx, viewer, request, response }) => {
    await recordDeed(tx, viewer, { action: 'session.ended', subject: { type: 'person', id: viewer.personId } });
    await endSession(request, response);
    return {};
  }),

  handleOpenly(listDemonstrationAccounts, async (_body, _request, _response, { demonstrationAccounts }) => {
    if (!demonstrationAccounts) throw new Problem(404, 'not-found', 'This is not a demonstration.');
    return { body: { items: [...demonstrationAccounts] } };
  }),
];
