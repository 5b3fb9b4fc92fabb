import { useState } from 'react';
import { useNavigate } from 'react-router';
import { tableProposal } from '../../api/negotiations.ts';
import type { Scenario } from '../../api/model-types.ts';
import type { Negotiation, Side } from '../../api/negotiation-types.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { forgetDraft, keepDraft } from '../../session/kept-drafts.ts';
import { ProposalFields } from './proposal-fields.tsx';
import { answerable, keptText, missingIn, type ProposalText } from './proposal-text.ts';
import { words } from './words.ts';

/** What is said with a proposal: which one it answers, its title, and why. What is typed outlives a reload. */
export function ProposalForm({
  negotiation,
  scenario,
  side,
  answered,
}: {
  negotiation: Negotiation;
  scenario: Scenario;
  side: Side;
  answered: string;
}) {
  const navigate = useNavigate();
  const { negotiationId } = negotiation;
  const keptKey = `proposal:${negotiationId}:${scenario.scenarioId}`;
  const choices = answerable(negotiation, side);
  const [text, setText] = useState<ProposalText>(() =>
    keptText(keptKey, { title: scenario.title, rationale: '', answers: answered }),
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  const { busy, error, run } = useAction();
  const idempotencyKey = useIdempotencyKey(JSON.stringify([text, scenario.version]));
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.message;
  const change = (part: Partial<ProposalText>) => {
    const next = { ...text, ...part };
    setText(next);
    keepDraft(keptKey, next);
  };
  const table = () =>
    run(async () => {
      try {
        const { scenarioId, version } = scenario;
        const { answers, title, rationale } = text;
        const said = { title: title.trim(), rationale: rationale.trim(), ...(answers === '' ? {} : { answers }) };
        const { number } = await tableProposal(negotiationId, { scenarioId, version, ...said }, idempotencyKey);
        forgetDraft(keptKey);
        await navigate(`/negotiations/${negotiationId}#proposal-${number}`);
      } finally {
        setIsAsking(false);
      }
    });
  const counter = choices.find(({ proposalId }) => proposalId === text.answers);
  return (
    <>
      <form
        className="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const missing = missingIn(text);
          setErrors(missing);
          setIsAsking(missing.length === 0);
        }}
      >
        <ErrorSummary errors={errors} />
        {error !== null && <Failure error={error} />}
        <ProposalFields text={text} choices={choices} side={side} errorOf={errorOf} onChange={change} />
        <div className="button-row">
          <button type="submit" className="usa-button">
            {words.table}
          </button>
        </div>
      </form>
      {isAsking && (
        <ConfirmDialog
          title={words.confirmTitle}
          confirmLabel={words.table}
          busy={busy}
          onConfirm={table}
          onCancel={() => setIsAsking(false)}
        >
          <p>{words.confirm(side)}</p>
          {counter && <p>{words.confirmCounter(counter.number, counter.side)}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
