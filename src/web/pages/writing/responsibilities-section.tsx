import { addResponsibility } from '../../api/writing.ts';
import type { Responsibility } from '../../api/types.ts';
import { EntryForm } from './entry-form.tsx';
import { ResponsibilityCard, ResponsibilityView } from './responsibility-card.tsx';
import { words } from './words.ts';

/** The responsibilities of a job without teaching, each with how it is fulfilled. */
export function ResponsibilitiesSection({
  evaluationId,
  personId,
  responsibilities,
  canWrite,
  onChanged,
}: {
  evaluationId: string;
  personId: string;
  responsibilities: readonly Responsibility[];
  canWrite: boolean;
  onChanged: () => void;
}) {
  const shown = responsibilities.filter(({ isWithdrawn }) => canWrite || !isWithdrawn);
  if (!canWrite && shown.length === 0) return null;
  return (
    <section aria-labelledby="responsibilities">
      <h2 id="responsibilities" tabIndex={-1}>
        {words.responsibilities}
      </h2>
      <p>{words.responsibilitiesText}</p>
      {shown.length === 0 && <p>{words.noResponsibilities}</p>}
      {shown.map((responsibility) =>
        canWrite ? (
          <ResponsibilityCard
            key={responsibility.responsibilityId}
            evaluationId={evaluationId}
            personId={personId}
            responsibility={responsibility}
          />
        ) : (
          <ResponsibilityView key={responsibility.responsibilityId} responsibility={responsibility} />
        ),
      )}
      {canWrite && (
        <EntryForm
          id="new-responsibility"
          label={words.newResponsibility}
          add={words.addResponsibility}
          missing={words.responsibilityMissing}
          maxLength={300}
          onAdd={async (title, key) => {
            await addResponsibility(evaluationId, title, key);
            onChanged();
          }}
        />
      )}
    </section>
  );
}
