import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { listSchools } from '../../api/policies.ts';
import { listRatingLevels } from '../../api/rating-levels.ts';
import { schoolYears } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { CountsSection } from './counts-section.tsx';
import { countByRating, readAllEvaluations } from './rating-counts.ts';
import { words } from './words.ts';

/** Human resources: counts by rating and the ratings of every teacher as a file. */
export function ReportPage() {
  const [address, setAddress] = useSearchParams();
  const [done, setDone] = useState(0);
  const chosen = Object.fromEntries([...address].filter(([, value]) => value !== ''));
  const schools = useLoad((signal) => listSchools(signal), []).loaded;
  const { loaded, reload } = useLoad(
    async (signal) => {
      setDone(0);
      const [evaluations, levels] = await Promise.all([
        readAllEvaluations(chosen, setDone, signal),
        listRatingLevels(signal),
      ]);
      return countByRating(evaluations, levels);
    },
    [address.toString()],
  );
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setAddress(next);
  };
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <VisibilityLine text={words.visibleTo} />
      <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
        <Select
          id="report-year"
          label={words.schoolYear}
          value={address.get('schoolYear') ?? ''}
          anyLabel={words.allYears}
          options={schoolYears().map((year) => ({ value: year, label: year }))}
          onChange={(year) => choose('schoolYear', year)}
        />
        <Select
          id="report-school"
          label={words.school}
          value={address.get('school') ?? ''}
          anyLabel={words.allSchools}
          options={
            schools.state === 'ready'
              ? schools.value.map((school) => ({ value: school.schoolId, label: school.name }))
              : []
          }
          onChange={(school) => choose('school', school)}
        />
      </form>
      <p className="download">
        <a className="usa-button" href={`/api/v1/reports/ratings.csv?${address}`} download>
          {words.download}
        </a>
        <span className="download__hint">{words.downloadHint}</span>
      </p>
      {loaded.state === 'loading' && <Loading what="evaluations" done={done} />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && <CountsSection counts={loaded.value} />}
    </Page>
  );
}
