import { etagFor, getWriting, type ResponsibilityContent, saveResponsibility } from '../../api/writing.ts';
import type { Responsibility } from '../../api/types.ts';
import { AutosavePart } from '../../components/autosave/autosave-part.tsx';
import type { PartField } from '../../components/autosave/part-fields.ts';
import type { Saved } from '../../components/autosave/use-autosave.ts';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { Withdrawal } from './withdrawal.tsx';
import { words } from './words.ts';

const ratings = [
  { value: 'open', label: words.notRated, isBelow: null },
  { value: 'fulfilled', label: words.fulfilled, isBelow: false },
  { value: 'below', label: words.isBelow, isBelow: true },
] as const;

const ratingOf = ({ isBelowStandard }: Pick<ResponsibilityContent, 'isBelowStandard'>) =>
  ratings.find(({ isBelow }) => isBelow === isBelowStandard) ?? ratings[0];

const fields: readonly PartField<ResponsibilityContent>[] = [
  { key: 'title', label: words.responsibilityTitle, inWords: ({ title }) => title },
  { key: 'finding', label: words.finding, inWords: ({ finding }) => finding },
  { key: 'isBelowStandard', label: words.rating, inWords: (content) => ratingOf(content).label },
  { key: 'isWithdrawn', label: words.withdraw, inWords: ({ isWithdrawn }) => (isWithdrawn ? words.withdrawn : '') },
];

const savedOf = (now: Responsibility): Saved<ResponsibilityContent> => {
  const { title, finding, isBelowStandard, isWithdrawn } = now;
  return { content: { title, finding, isBelowStandard, isWithdrawn }, etag: etagFor(now), savedAt: now.updatedAt };
};

/** One responsibility of the job and how it is fulfilled. */
export function ResponsibilityCard({
  evaluationId,
  personId,
  responsibility,
}: {
  evaluationId: string;
  personId: string;
  responsibility: Responsibility;
}) {
  const { responsibilityId } = responsibility;
  const id = `responsibility-${responsibilityId}`;
  const read = async () => {
    const all = (await getWriting(evaluationId)).responsibilities;
    return savedOf(all.find((each) => each.responsibilityId === responsibilityId) ?? responsibility);
  };
  return (
    <section className="card" aria-label={responsibility.title}>
      <AutosavePart
        loaded={savedOf(responsibility)}
        fields={fields}
        saving={{
          keptKey: `responsibility:${personId}:${responsibilityId}`,
          save: (content, etag) => saveResponsibility(evaluationId, responsibilityId, content, etag),
          read,
        }}
      >
        {(draft, change) => (
          <>
            <h3 className="card__title">{draft.title}</h3>
            <Select
              id={`${id}-rating`}
              label={words.rating}
              value={ratingOf(draft).value}
              options={ratings}
              onChange={(value) =>
                change({ ...draft, isBelowStandard: ratings.find((each) => each.value === value)?.isBelow ?? null })
              }
            />
            <Field id={id} label={words.finding}>
              <textarea
                className="usa-textarea text-area--wide"
                id={id}
                maxLength={20_000}
                value={draft.finding}
                onChange={(event) => change({ ...draft, finding: event.target.value })}
              />
            </Field>
            <Withdrawal
              name={draft.title}
              isWithdrawn={draft.isWithdrawn}
              onChange={(isWithdrawn) => change({ ...draft, isWithdrawn })}
            />
          </>
        )}
      </AutosavePart>
    </section>
  );
}

/** The same to read. */
export function ResponsibilityView({ responsibility }: { responsibility: Responsibility }) {
  const { title, finding } = responsibility;
  return (
    <section className="card" aria-label={title}>
      <h3 className="card__title">
        {title} <span className="card__aside">{ratingOf(responsibility).label}</span>
      </h3>
      <p className="own-words">{finding.trim() === '' ? words.noFinding : finding}</p>
    </section>
  );
}
