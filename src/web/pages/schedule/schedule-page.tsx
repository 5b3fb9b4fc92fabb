import { useSearchParams } from 'react-router';
import { readSchedule, type ScheduleFilter } from '../../api/schedule.ts';
import { currentSchoolYear, schoolYears } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { Select } from '../../components/select.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { ScheduleTable } from './schedule-table.tsx';
import { reasonOptions, words } from './words.ts';

const shown = {
  due: { due: 'true' },
  'not-started': { due: 'true', started: 'false' },
  everybody: {},
} as const;
type Shown = keyof typeof shown;
const shownOptions = [
  { value: 'due', label: words.due },
  { value: 'not-started', label: words.notStarted },
  { value: 'everybody', label: words.everybody },
];

/** Who is to be evaluated in a school year, and why; the filters are in the address. */
export function SchedulePage() {
  const { role } = useSignedIn();
  const [address, setAddress] = useSearchParams();
  const schoolYear = address.get('schoolYear') ?? currentSchoolYear();
  const which = (address.get('show') ?? 'due') as Shown;
  const reason = address.get('reason') ?? '';
  const cursor = address.get('cursor');
  const filter = {
    schoolYear,
    ...shown[which],
    ...(reason === '' ? {} : { reason }),
    ...(cursor === null ? {} : { cursor }),
  } as ScheduleFilter;
  const { loaded, reload } = useLoad((signal) => readSchedule(filter, signal), [address.toString()]);
  const set = (change: Record<string, string>) => {
    const next = { schoolYear, show: which, reason, ...change };
    setAddress(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')));
  };
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <VisibilityLine text={words.visibility(role === 'hr')} />
      <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
        <Select
          id="schedule-year"
          label={words.schoolYear}
          value={schoolYear}
          options={schoolYears().map((year) => ({ value: year, label: year }))}
          onChange={(year) => set({ schoolYear: year })}
        />
        <Select
          id="schedule-show"
          label={words.show}
          value={which}
          options={shownOptions}
          onChange={(show) => set({ show })}
        />
        <Select
          id="schedule-reason"
          label={words.reason}
          value={reason}
          anyLabel={words.anyReason}
          options={reasonOptions}
          onChange={(value) => set({ reason: value })}
        />
      </form>
      {loaded.state === 'loading' && <Loading what="the schedule" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <p role="status" className="count">
            {words.counts(loaded.value.counts, schoolYear)}
          </p>
          {loaded.value.items.length === 0 ? <p>{words.none}</p> : <ScheduleTable rows={loaded.value.items} />}
          <Pager address={address} nextCursor={loaded.value.nextCursor} />
        </>
      )}
    </Page>
  );
}
