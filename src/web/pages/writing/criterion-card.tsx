import { type CriterionContent, etagFor, getWriting, saveCriterion } from '../../api/writing.ts';
import type { Criterion } from '../../api/types.ts';
import { AutosavePart } from '../../components/autosave/autosave-part.tsx';
import type { PartField } from '../../components/autosave/part-fields.ts';
import type { Saved } from '../../components/autosave/use-autosave.ts';
import { criterionInWords, criterionSection } from '../../components/criterion-words.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { words } from './words.ts';

const fields: readonly PartField<CriterionContent>[] = [
  { key: 'finding', label: words.finding, inWords: ({ finding }) => finding },
  { key: 'isBelowStandard', label: words.standard, inWords: standardInWords },
];

function standardInWords({ isBelowStandard }: CriterionContent): string {
  return isBelowStandard ? words.isBelow : words.notBelow;
}

const savedOf = (criterion: Criterion): Saved<CriterionContent> => ({
  content: { finding: criterion.finding, isBelowStandard: criterion.isBelowStandard },
  etag: etagFor(criterion),
  savedAt: criterion.updatedAt,
});

/** What was found under one criterion: to write while the evaluation is open, to read otherwise. */
export function CriterionCard({
  evaluationId,
  personId,
  criterion,
  canWrite,
}: {
  evaluationId: string;
  personId: string;
  criterion: Criterion;
  canWrite: boolean;
}) {
  const key = criterion.criterion;
  const id = `criterion-${key}`;
  const hint = key === 'b1' ? words.evidenceHint : words.mappedHint;
  const read = async () => {
    const now = (await getWriting(evaluationId)).criteria.find((each) => each.criterion === key);
    return savedOf(now ?? criterion);
  };
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="card__title">
        {criterionInWords(key)} <span className="card__aside">{criterionSection(key)}</span>
      </h3>
      {canWrite ? (
        <AutosavePart
          loaded={savedOf(criterion)}
          fields={fields}
          saving={{
            keptKey: `criterion:${personId}:${evaluationId}:${key}`,
            save: (content, etag) => saveCriterion(evaluationId, key, content, etag),
            read,
          }}
        >
          {(draft, change) => (
            <>
              <Field id={id} label={words.finding} hint={hint}>
                <textarea
                  className="usa-textarea text-area--wide"
                  id={id}
                  maxLength={20_000}
                  value={draft.finding}
                  onChange={(event) => change({ ...draft, finding: event.target.value })}
                  {...describedBy(id, hint)}
                />
              </Field>
              <div className="usa-checkbox">
                <input
                  className="usa-checkbox__input"
                  type="checkbox"
                  id={`${id}-below`}
                  checked={draft.isBelowStandard}
                  onChange={(event) => change({ ...draft, isBelowStandard: event.target.checked })}
                />
                <label className="usa-checkbox__label" htmlFor={`${id}-below`}>
                  {words.isBelow}
                </label>
              </div>
            </>
          )}
        </AutosavePart>
      ) : (
        <>
          {criterion.isBelowStandard && (
            <p>
              <strong>{words.isBelow}</strong>
            </p>
          )}
          <p className="own-words">{criterion.finding.trim() === '' ? words.noFinding : criterion.finding}</p>
        </>
      )}
    </section>
  );
}
