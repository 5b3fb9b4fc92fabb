import '@uswds/uswds/css/uswds.min.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/messages.css';
import './styles/layout.css';
import './styles/forms.css';
import './styles/tables.css';
import './styles/observation.css';
import './styles/rating.css';
import './styles/life.css';
import './styles/policy.css';
import './styles/policy-draft.css';
import './styles/model.css';
import './styles/negotiation.css';
import './styles/narrow.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './router.tsx';
import { SessionProvider } from './session/session-context.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');

createRoot(root).render(
  <StrictMode>
    <SessionProvider>
      <RouterProvider router={router} />
    </SessionProvider>
  </StrictMode>,
);
