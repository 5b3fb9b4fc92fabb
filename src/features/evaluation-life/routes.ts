import { delegateRoute, leaveRoute, leftRoute, reopenRoute, startRoute } from './acts.ts';
import { closeRoute } from './close.ts';
import { conferenceRoute } from './conference.ts';
import { draftRoute } from './draft.ts';
import { issueRoute } from './issue.ts';
import { acknowledgeRoute, settleReceiptRoute } from './receipt.ts';

export const evaluationLifeRoutes = [
  startRoute,
  draftRoute,
  issueRoute,
  conferenceRoute,
  acknowledgeRoute,
  settleReceiptRoute,
  closeRoute,
  reopenRoute,
  delegateRoute,
  leaveRoute,
  leftRoute,
];
