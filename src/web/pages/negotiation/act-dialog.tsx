import { useState } from 'react';
import type { Proposal, Side } from '../../api/negotiation-types.ts';
import { agree, recordAdoption, recordRatification, withdraw } from '../../api/negotiations.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { useAction } from '../../components/use-action.ts';
import { ActFields } from './act-fields.tsx';
import { type ActValues, bargainingOf, blankAct, missingIn, noteOf, voteOf } from './act-values.ts';
import { actWords, type DialogAct } from './act-words.ts';

/** Asks before an act, and for what goes on record with it. A refusal is shown here, with what was typed still there. */
export function ActDialog({
  act,
  proposal,
  side,
  onCancel,
  onDone,
}: {
  act: DialogAct;
  proposal: Proposal;
  /** The side that acts. */
  side: Side;
  onCancel: () => void;
  onDone: (sentence: string) => Promise<void>;
}) {
  const [values, setValues] = useState(blankAct);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { busy, error, run } = useAction();
  const { label, title, text, done } = actWords[act];
  const confirm = () => {
    const missing = missingIn(act, values);
    setErrors(missing);
    if (missing.length > 0) return;
    run(async () => {
      await send[act](proposal.proposalId, values);
      await onDone(done(proposal.number));
    });
  };
  return (
    <ConfirmDialog
      title={title(proposal.number)}
      confirmLabel={label}
      busy={busy}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <ErrorSummary errors={errors} />
      {error !== null && <Failure error={error} />}
      <p>{text(side)}</p>
      <ActFields act={act} values={values} errors={errors} onChange={setValues} />
    </ConfirmDialog>
  );
}

const send: Record<DialogAct, (proposalId: string, values: ActValues) => Promise<void>> = {
  withdraw: (proposalId, values) => withdraw(proposalId, noteOf(values)),
  agree: (proposalId, values) => agree(proposalId, noteOf(values)),
  ratify: (proposalId, values) => recordRatification(proposalId, voteOf(values)),
  adopt: (proposalId, values) => recordAdoption(proposalId, { ...voteOf(values), ...bargainingOf(values) }),
};
