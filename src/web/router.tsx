import { createBrowserRouter } from 'react-router';
import { Layout } from './components/layout.tsx';
import { AssistancePage } from './pages/assistance/assistance-page.tsx';
import { AuditTrailPage } from './pages/audit-trail/audit-trail-page.tsx';
import { CalendarsPage } from './pages/calendars/calendars-page.tsx';
import { CompliancePage } from './pages/compliance/compliance-page.tsx';
import { DutiesPage } from './pages/compliance/duties-page.tsx';
import { FindingsPage } from './pages/compliance/findings-page.tsx';
import { EvaluationPage } from './pages/evaluation/evaluation-page.tsx';
import { EvaluationListPage } from './pages/evaluation-list/evaluation-list-page.tsx';
import { FinalisePage } from './pages/finalise/finalise-page.tsx';
import { HomePage } from './pages/home/home-page.tsx';
import { IssuedCopyPage } from './pages/issued-copy/issued-copy-page.tsx';
import { NotFoundPage } from './pages/not-found/not-found-page.tsx';
import { ObservationPage } from './pages/observation/observation-page.tsx';
import { PeoplePage } from './pages/people/people-page.tsx';
import { PersonPage } from './pages/person/person-page.tsx';
import { PoliciesPage } from './pages/policies/policies-page.tsx';
import { PolicyPage } from './pages/policies/policy-page.tsx';
import { PolicyComparePage } from './pages/policy-compare/policy-compare-page.tsx';
import { PolicyDraftPage } from './pages/policy-draft/policy-draft-page.tsx';
import { PolicyImpactPage } from './pages/policy-impact/policy-impact-page.tsx';
import { PreviewPage } from './pages/preview/preview-page.tsx';
import { PupilProgressPage } from './pages/pupil-progress/pupil-progress-page.tsx';
import { RatingPage } from './pages/rating/rating-page.tsx';
import { RemindersPage } from './pages/reminders/reminders-page.tsx';
import { ReportPage } from './pages/report/report-page.tsx';
import { SchedulePage } from './pages/schedule/schedule-page.tsx';
import { ResponsePage } from './pages/response/response-page.tsx';
import { SignInPage } from './pages/sign-in/sign-in-page.tsx';
import { StartEvaluationPage } from './pages/start-evaluation/start-evaluation-page.tsx';
import { WritingPage } from './pages/writing/writing-page.tsx';
import { RequireSession } from './session/require-session.tsx';

/** Every address of the user interface. */
export const router = createBrowserRouter([
  {
    element: <Layout />,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      {
        element: <RequireSession />,
        children: [
          { path: '/', element: <HomePage /> },
          { path: '/evaluations', element: <EvaluationListPage /> },
          { path: '/start', element: <StartEvaluationPage /> },
          { path: '/evaluations/:evaluationId', element: <EvaluationPage /> },
          { path: '/evaluations/:evaluationId/observations/:observationId', element: <ObservationPage /> },
          { path: '/evaluations/:evaluationId/finalise', element: <FinalisePage /> },
          { path: '/evaluations/:evaluationId/response', element: <ResponsePage /> },
          { path: '/evaluations/:evaluationId/copies/:stepId', element: <IssuedCopyPage /> },
          { path: '/evaluations/:evaluationId/pupil-progress', element: <PupilProgressPage /> },
          { path: '/evaluations/:evaluationId/writing', element: <WritingPage /> },
          { path: '/evaluations/:evaluationId/assistance', element: <AssistancePage /> },
          { path: '/evaluations/:evaluationId/preview', element: <PreviewPage /> },
          { path: '/evaluations/:evaluationId/ratings/:ratingId', element: <RatingPage /> },
          { path: '/evaluations/:evaluationId/audit', element: <AuditTrailPage /> },
          { path: '/reports', element: <ReportPage /> },
          { path: '/schedule', element: <SchedulePage /> },
          { path: '/compliance', element: <CompliancePage /> },
          { path: '/compliance/duties', element: <DutiesPage /> },
          { path: '/compliance/findings', element: <FindingsPage /> },
          { path: '/calendars', element: <CalendarsPage /> },
          { path: '/reminders', element: <RemindersPage /> },
          { path: '/people', element: <PeoplePage /> },
          { path: '/people/:personId', element: <PersonPage /> },
          { path: '/policies', element: <PoliciesPage /> },
          { path: '/policies/:policyVersionId', element: <PolicyPage /> },
          { path: '/policies/:policyVersionId/compare', element: <PolicyComparePage /> },
          { path: '/policies/:policyVersionId/draft', element: <PolicyDraftPage /> },
          { path: '/policies/:policyVersionId/impact', element: <PolicyImpactPage /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
