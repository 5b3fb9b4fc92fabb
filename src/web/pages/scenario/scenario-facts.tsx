import { Link } from 'react-router';
import type { Scenario } from '../../api/model-types.ts';
import { showMoment } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { count } from '../../components/model/share-words.ts';
import { words } from './words.ts';

/** What the scenario rests on, which version this is, and who saved it. */
export function ScenarioFacts({ scenario, canChange }: { scenario: Scenario; canChange: boolean }) {
  const { policy, cohort, version, updatedAt, writtenBy, scenarioId } = scenario;
  return (
    <>
      <Facts
        facts={[
          {
            label: words.policy,
            value: (
              <Link to={`/policies/${policy.policyVersionId}`}>
                {words.policyVersion(policy.title, policy.version)}
              </Link>
            ),
          },
          { label: words.cohort, value: words.cohortSize(cohort.title, count(cohort.size)) },
          { label: words.version, value: version },
          { label: words.saved, value: words.savedBy(showMoment(updatedAt), writtenBy) },
        ]}
      />
      <p className="link-row no-print">
        {canChange && <a href="#form-title">{words.change}</a>}
        <Link to={`/modelling/compare?scenario=${scenarioId}`}>{words.compare}</Link>
        <Link to={`/modelling/scenarios/${scenarioId}?version=${version}`}>{words.link(version)}</Link>
      </p>
    </>
  );
}
