import type { Proposal, Side } from '../../api/negotiation-types.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import type { ProposalText } from './proposal-text.ts';
import { words } from './words.ts';

/** The fields that go with a proposal. */
export function ProposalFields({
  text,
  choices,
  side,
  errorOf,
  onChange,
}: {
  text: ProposalText;
  /** Proposals it can answer. */
  choices: readonly Proposal[];
  side: Side;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<ProposalText>) => void;
}) {
  const rationaleHint = `${words.rationaleHint(side)} ${words.kept}`;
  return (
    <>
      {choices.length > 0 && (
        <Select
          id="proposal-answers"
          label={words.answers}
          value={text.answers}
          anyLabel={words.answersNone}
          options={choices.map((each) => ({
            value: each.proposalId,
            label: words.answersOption(each.number, each.side, each.title),
          }))}
          onChange={(answers) => onChange({ answers })}
        />
      )}
      <Field id="proposal-name" label={words.name} error={errorOf('proposal-name')}>
        <input
          className="usa-input"
          id="proposal-name"
          maxLength={200}
          value={text.title}
          onChange={(event) => onChange({ title: event.target.value })}
          {...describedBy('proposal-name', undefined, errorOf('proposal-name'))}
        />
      </Field>
      <Field id="proposal-rationale" label={words.rationale} hint={rationaleHint} error={errorOf('proposal-rationale')}>
        <textarea
          className="usa-textarea text-area--long"
          id="proposal-rationale"
          maxLength={4000}
          value={text.rationale}
          onChange={(event) => onChange({ rationale: event.target.value })}
          {...describedBy('proposal-rationale', rationaleHint, errorOf('proposal-rationale'))}
        />
      </Field>
    </>
  );
}
