import { useSignedIn } from '../../session/session-context.tsx';
import { AdministratorHome } from './administrator-home.tsx';
import { HumanResourcesHome } from './human-resources-home.tsx';
import { NegotiatorHome } from './negotiator-home.tsx';
import { TeacherHome } from './teacher-home.tsx';

/** Where each role starts. */
export function HomePage() {
  const { role } = useSignedIn();
  switch (role) {
    case 'administrator':
      return <AdministratorHome />;
    case 'teacher':
      return <TeacherHome />;
    case 'hr':
      return <HumanResourcesHome />;
    default:
      return <NegotiatorHome role={role} />;
  }
}
