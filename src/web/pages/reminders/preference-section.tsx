import { useState } from 'react';
import { type Delivery, setReminderPreference } from '../../api/reminders.ts';
import type { Versioned } from '../../api/evaluations.ts';
import type { ReminderPreference } from '../../api/types.ts';
import { Failure } from '../../components/failure.tsx';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../components/use-action.ts';
import { words } from './words.ts';

/** Chooses how often one is reminded. */
export function PreferenceSection({ loaded }: { loaded: Versioned<ReminderPreference> }) {
  const [preference, setPreference] = useState(loaded);
  const [delivery, setDelivery] = useState<string>(loaded.value.delivery);
  const [isSaved, setIsSaved] = useState(false);
  const { busy, error, run } = useAction();
  const save = () =>
    run(async () => {
      setIsSaved(false);
      setPreference(await setReminderPreference(delivery as Delivery, preference.etag));
      setIsSaved(true);
    });
  return (
    <section aria-labelledby="mail-title">
      <h2 id="mail-title">{words.mail}</h2>
      <p>{words.mailLead}</p>
      {!preference.value.mailIsSetUp && <p>{words.notSetUp}</p>}
      {error !== null && <Failure error={error} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) save();
        }}
      >
        <Select
          id="delivery"
          label={words.how}
          value={delivery}
          options={Object.entries(words.options).map(([value, label]) => ({ value, label }))}
          onChange={setDelivery}
        />
        <div className="button-row">
          <button type="submit" className="usa-button" aria-disabled={busy}>
            {words.save}
          </button>
          <span role="status">{isSaved ? words.saved : ''}</span>
        </div>
      </form>
    </section>
  );
}
