import { createBrowserRouter } from 'react-router';
import { Layout } from './components/layout.tsx';
import { Loading } from './components/loading.tsx';
import { lazyPage } from './lazy-page.ts';
import { BrokenPage } from './pages/broken/broken-page.tsx';
import { HomePage } from './pages/home/home-page.tsx';
import { NotFoundPage } from './pages/not-found/not-found-page.tsx';
import { SignInPage } from './pages/sign-in/sign-in-page.tsx';
import { RequireSession } from './session/require-session.tsx';

/** Every address of the user interface. The code of all but the first pages is fetched when somebody goes there. */
export const router = createBrowserRouter([
  {
    element: <Layout />,
    hydrateFallbackElement: <Loading what="the page" />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { path: '/sign-in', element: <SignInPage /> },
          {
            element: <RequireSession />,
            children: [
              { path: '/', element: <HomePage /> },
              lazyPage(
                '/evaluations',
                () => import('./pages/evaluation-list/evaluation-list-page.tsx'),
                'EvaluationListPage',
              ),
              lazyPage(
                '/start',
                () => import('./pages/start-evaluation/start-evaluation-page.tsx'),
                'StartEvaluationPage',
              ),
              lazyPage(
                '/evaluations/:evaluationId',
                () => import('./pages/evaluation/evaluation-page.tsx'),
                'EvaluationPage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/observations/:observationId',
                () => import('./pages/observation/observation-page.tsx'),
                'ObservationPage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/finalise',
                () => import('./pages/finalise/finalise-page.tsx'),
                'FinalisePage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/response',
                () => import('./pages/response/response-page.tsx'),
                'ResponsePage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/copies/:stepId',
                () => import('./pages/issued-copy/issued-copy-page.tsx'),
                'IssuedCopyPage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/pupil-progress',
                () => import('./pages/pupil-progress/pupil-progress-page.tsx'),
                'PupilProgressPage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/writing',
                () => import('./pages/writing/writing-page.tsx'),
                'WritingPage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/assistance',
                () => import('./pages/assistance/assistance-page.tsx'),
                'AssistancePage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/preview',
                () => import('./pages/preview/preview-page.tsx'),
                'PreviewPage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/ratings/:ratingId',
                () => import('./pages/rating/rating-page.tsx'),
                'RatingPage',
              ),
              lazyPage(
                '/evaluations/:evaluationId/audit',
                () => import('./pages/audit-trail/audit-trail-page.tsx'),
                'AuditTrailPage',
              ),
              lazyPage('/reports', () => import('./pages/report/report-page.tsx'), 'ReportPage'),
              lazyPage('/schedule', () => import('./pages/schedule/schedule-page.tsx'), 'SchedulePage'),
              lazyPage('/compliance', () => import('./pages/compliance/compliance-page.tsx'), 'CompliancePage'),
              lazyPage('/compliance/duties', () => import('./pages/compliance/duties-page.tsx'), 'DutiesPage'),
              lazyPage('/compliance/findings', () => import('./pages/compliance/findings-page.tsx'), 'FindingsPage'),
              lazyPage('/calendars', () => import('./pages/calendars/calendars-page.tsx'), 'CalendarsPage'),
              lazyPage('/reminders', () => import('./pages/reminders/reminders-page.tsx'), 'RemindersPage'),
              lazyPage('/people', () => import('./pages/people/people-page.tsx'), 'PeoplePage'),
              lazyPage('/people/:personId', () => import('./pages/person/person-page.tsx'), 'PersonPage'),
              lazyPage('/policies', () => import('./pages/policies/policies-page.tsx'), 'PoliciesPage'),
              lazyPage('/policies/:policyVersionId', () => import('./pages/policies/policy-page.tsx'), 'PolicyPage'),
              lazyPage(
                '/policies/:policyVersionId/compare',
                () => import('./pages/policy-compare/policy-compare-page.tsx'),
                'PolicyComparePage',
              ),
              lazyPage(
                '/policies/:policyVersionId/draft',
                () => import('./pages/policy-draft/policy-draft-page.tsx'),
                'PolicyDraftPage',
              ),
              lazyPage(
                '/policies/:policyVersionId/impact',
                () => import('./pages/policy-impact/policy-impact-page.tsx'),
                'PolicyImpactPage',
              ),
              lazyPage('/negotiations', () => import('./pages/negotiations/negotiations-page.tsx'), 'NegotiationsPage'),
              lazyPage(
                '/negotiations/:negotiationId',
                () => import('./pages/negotiation/negotiation-page.tsx'),
                'NegotiationPage',
              ),
              lazyPage(
                '/negotiations/:negotiationId/table',
                () => import('./pages/negotiation-table/table-page.tsx'),
                'TablePage',
              ),
              lazyPage('/modelling', () => import('./pages/modelling/modelling-page.tsx'), 'ModellingPage'),
              lazyPage(
                '/modelling/scenarios/:scenarioId',
                () => import('./pages/scenario/scenario-page.tsx'),
                'ScenarioPage',
              ),
              lazyPage('/modelling/compare', () => import('./pages/scenario-compare/compare-page.tsx'), 'ComparePage'),
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]);
