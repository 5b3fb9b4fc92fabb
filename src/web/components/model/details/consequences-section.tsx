import { type ReactNode, useId } from 'react';
import type { Consequences } from '../../../api/model-types.ts';
import { Facts } from '../../facts.tsx';
import { words } from './details-words.ts';

/** Referrals, evaluations, hours and pay that would follow; `children` are the parameters they rest on. */
export function ConsequencesSection({
  consequences,
  children,
}: {
  consequences: Consequences | null;
  children?: ReactNode;
}) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{words.consequences}</h3>
      {consequences === null ? <p>{words.noConsequences}</p> : <Following consequences={consequences} />}
      {children}
    </section>
  );
}

function Following({ consequences }: { consequences: Consequences }) {
  const { referrals, consultingTeachers, evaluationsNextYear, evaluatorHours, pay, sentence } = consequences;
  return (
    <>
      <p className="model__point">{sentence}</p>
      <Facts
        facts={[
          { label: words.referrals, value: referrals },
          { label: words.consultingTeachers, value: consultingTeachers },
          { label: words.evaluations, value: evaluationsNextYear },
          { label: words.hours, value: evaluatorHours },
          { label: words.pay, value: pay },
        ]}
      />
    </>
  );
}
