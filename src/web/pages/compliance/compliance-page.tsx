import { Link, useSearchParams } from 'react-router';
import { readCompliance } from '../../api/compliance.ts';
import { currentSchoolYear, schoolYears, showDay } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { ByDuty } from './by-duty.tsx';
import { BySchool } from './by-school.tsx';
import { DutyTable } from './duty-table.tsx';
import { LawSection } from './law-section.tsx';
import { StateCounts } from './state-counts.tsx';
import { words } from './words.ts';

/** How the duties of a school year stand: what presses first, then by duty, by school, and what the law found. */
export function CompliancePage() {
  const { role } = useSignedIn();
  const [address, setAddress] = useSearchParams();
  const schoolYear = address.get('schoolYear') ?? currentSchoolYear();
  const { loaded, reload } = useLoad((signal) => readCompliance({ schoolYear }, signal), [schoolYear]);
  const linkTo = (state: string, more: Record<string, string> = {}) =>
    `/compliance/duties?${new URLSearchParams({ schoolYear, state, ...more })}`;
  return (
    <Page title={words.title}>
      <VisibilityLine text={words.visibility(role === 'hr')} />
      <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
        <Select
          id="compliance-year"
          label={words.schoolYear}
          value={schoolYear}
          options={schoolYears().map((year) => ({ value: year, label: year }))}
          onChange={(year) => setAddress({ schoolYear: year })}
        />
      </form>
      {loaded.state === 'loading' && <Loading what="duties" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <p role="status">{words.asOf(showDay(loaded.value.asOf), loaded.value.evaluations)}</p>
          {role === 'administrator' && (
            <section aria-labelledby="mine-title">
              <h2 id="mine-title">{words.mine}</h2>
              <StateCounts counts={loaded.value.mine} linkTo={(state) => linkTo(state, { mine: 'true' })} />
            </section>
          )}
          <section aria-labelledby="all-title">
            <h2 id="all-title">{words.all(role === 'hr')}</h2>
            <StateCounts counts={loaded.value.states} linkTo={linkTo} />
            <p>
              <Link to={`/compliance/duties?${new URLSearchParams({ schoolYear })}`}>{words.seeAll}</Link>
            </p>
          </section>
          <section aria-labelledby="next-title">
            <h2 id="next-title">{words.dueNext}</h2>
            {loaded.value.dueNext.length === 0 ? (
              <p>{words.nothingDue}</p>
            ) : (
              <DutyTable rows={loaded.value.dueNext} caption={words.dueNext} />
            )}
          </section>
          <LawSection compliance={loaded.value} />
          <ByDuty compliance={loaded.value} />
          <BySchool compliance={loaded.value} />
        </>
      )}
    </Page>
  );
}
