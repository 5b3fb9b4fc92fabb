import { delegateRoute, leaveRoute, leftRoute, reopenRoute, startRoute } from './acts.ts';
import { closeRoute } from './close.ts';
import { conferenceRoute } from './conference.ts';
import { writeCriterionRoute } from './criteria.ts';
import { draftRoute } from './draft.ts';
import { addEvidenceRoute, writeEvidenceRoute } from './evidence-items.ts';
import { chooseFocusElementsRoute } from './focus-elements.ts';
import { agreeOnPlanRoute, giveNoticeRoute, referRoute } from './follow-up.ts';
import { readFindingsRoute } from './guided-findings.ts';
import { issueRoute } from './issue.ts';
import { readWritingRoute } from './read-writing.ts';
import { acknowledgeRoute, settleReceiptRoute } from './receipt.ts';
import { addRecommendationRoute, writeRecommendationRoute } from './recommendations.ts';
import { respondRoute } from './responses.ts';
import { addResponsibilityRoute, writeResponsibilityRoute } from './responsibilities.ts';
import { readIssuedCopyRoute, readTimelineRoute } from './timeline.ts';

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
  readTimelineRoute,
  readIssuedCopyRoute,
  readFindingsRoute,
  respondRoute,
  readWritingRoute,
  writeCriterionRoute,
  addResponsibilityRoute,
  writeResponsibilityRoute,
  addEvidenceRoute,
  writeEvidenceRoute,
  addRecommendationRoute,
  writeRecommendationRoute,
  chooseFocusElementsRoute,
  giveNoticeRoute,
  agreeOnPlanRoute,
  referRoute,
];
