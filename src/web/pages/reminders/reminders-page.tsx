import { getCalendarLink, getReminderPreference } from '../../api/reminders.ts';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { MailStatusSection } from './mail-status-section.tsx';
import { PreferenceSection } from './preference-section.tsx';
import { words } from './words.ts';

/** How one is reminded, the address for calendar programs, and for human resources the state of the mail. */
export function RemindersPage() {
  const { role } = useSignedIn();
  const { loaded, reload } = useLoad(
    async (signal) => await Promise.all([getReminderPreference(signal), getCalendarLink(signal)]),
    [],
  );
  if (loaded.state === 'loading') return <Loading what="your reminders" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;
  const [preference, link] = loaded.value;
  return (
    <Page title={words.title}>
      <PreferenceSection loaded={preference} />
      <CalendarSection link={link} />
      {role === 'hr' && <MailStatusSection />}
    </Page>
  );
}
