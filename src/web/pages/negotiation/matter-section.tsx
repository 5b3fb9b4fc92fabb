import { Link } from 'react-router';
import type { Negotiation } from '../../api/negotiation-types.ts';
import { showMoment } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { words } from './words.ts';

/** The policy and the facts that the bargaining is over, so that both sides know they speak of the same. */
export function MatterSection({ negotiation: { policy, cohort, openedAt, openedBy } }: { negotiation: Negotiation }) {
  return (
    <section aria-labelledby="matter-title">
      <h2 id="matter-title">{words.matter}</h2>
      <Facts
        facts={[
          {
            label: words.policy,
            value: (
              <Link to={`/policies/${policy.policyVersionId}`}>{words.resultOf(policy.title, policy.version)}</Link>
            ),
          },
          { label: words.cohort, value: words.cohortOf(cohort.title, cohort.size, cohort.schoolYear) },
          { label: words.threshold, value: words.thresholdOf(cohort.threshold) },
          { label: words.opened, value: words.openedBy(showMoment(openedAt), openedBy) },
        ]}
      />
      <p>
        {words.fingerprintHint}
        <br />
        <code className="fingerprint">{cohort.fingerprint}</code>
      </p>
    </section>
  );
}
