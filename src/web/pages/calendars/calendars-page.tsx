import { listCalendars } from '../../api/calendars.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { CalendarTable } from './calendar-table.tsx';
import { MoveForm } from './move-form.tsx';
import { words } from './words.ts';

/** The calendars that deadlines are counted from; human resources sees what a moved last schoolday changes. */
export function CalendarsPage() {
  const { role } = useSignedIn();
  const { loaded, reload } = useLoad((signal) => listCalendars(signal), []);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      {loaded.state === 'loading' && <Loading what="calendars" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <>
          {loaded.value.length === 0 ? <p>{words.none}</p> : <CalendarTable rows={loaded.value} />}
          {role === 'hr' && <MoveForm calendars={loaded.value.filter(({ counts }) => counts)} onAdopted={reload} />}
        </>
      )}
    </Page>
  );
}
