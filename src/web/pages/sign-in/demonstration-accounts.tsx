import { useState } from 'react';
import { listDemonstrationAccounts } from '../../api/demonstration.ts';
import type { DemonstrationAccount } from '../../api/types.ts';
import { roleInWords } from '../../components/role-words.ts';
import { useLoad } from '../../components/use-load.ts';
import { words } from './words.ts';

/** The accounts anybody may use; the service names them in demonstration mode only. */
export function DemonstrationAccounts({ onChoose }: { onChoose: (account: DemonstrationAccount) => void }) {
  const { loaded } = useLoad(() => listDemonstrationAccounts(), []);
  const [chosen, setChosen] = useState<string | null>(null);
  // Outside of demonstration mode, or without an answer, there is simply nothing to offer.
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section className="card card--quiet" aria-labelledby="demonstration-title">
      <h2 id="demonstration-title">{words.demonstrationTitle}</h2>
      <p>{words.demonstrationLead}</p>
      <ul className="account-list">
        {loaded.value.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              className="account-list__button"
              aria-label={words.choose(`${roleInWords(account.role)}, ${account.email}`)}
              onClick={() => {
                setChosen(account.role);
                onChoose(account);
              }}
            >
              <strong>{roleInWords(account.role)}</strong>
              <span>{account.description}</span>
              <span className="account-list__email">{account.email}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="small-print">
        {chosen === null ? '' : words.filled(roleInWords(chosen).toLowerCase())}
      </p>
    </section>
  );
}
