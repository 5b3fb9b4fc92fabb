import { Link, useNavigate } from 'react-router';
import { startDraft } from '../../api/policy-drafts.ts';
import type { Policy } from '../../api/types.ts';
import { Failure } from '../../components/failure.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { words } from './words.ts';

/** The ways on from a version, as far as this person may take them. */
export function PolicyActions({ policy }: { policy: Policy }) {
  const navigate = useNavigate();
  const { busy, error, run } = useAction();
  const { policyVersionId, allowedActions } = policy;
  const idempotencyKey = useIdempotencyKey(policyVersionId);
  const openDraft = policy.versions.find(({ status }) => status === 'draft');
  const start = () =>
    run(async () => {
      const draft = await startDraft(policyVersionId, idempotencyKey);
      await navigate(`/policies/${draft.policyVersionId}/draft`);
    });
  return (
    <section className="no-print" aria-label={words.actions}>
      {error !== null && <Failure error={error} />}
      <div className="button-row">
        {allowedActions.includes('update') && (
          <Link className="usa-button" to={`/policies/${policyVersionId}/draft`}>
            {words.edit}
          </Link>
        )}
        {allowedActions.includes('draft') &&
          (openDraft ? (
            <Link className="usa-button" to={`/policies/${openDraft.policyVersionId}/draft`}>
              {words.edit}
            </Link>
          ) : (
            <button type="button" className="usa-button" aria-disabled={busy} onClick={() => busy || start()}>
              {words.startDraft}
            </button>
          ))}
        {policy.document !== null && (
          <Link className="usa-button usa-button--outline" to={`/policies/${policyVersionId}/compare`}>
            {words.compare}
          </Link>
        )}
        {allowedActions.includes('impact') && (
          <Link className="usa-button usa-button--outline" to={`/policies/${policyVersionId}/impact`}>
            {words.impact}
          </Link>
        )}
        {canTakeEffect(policy) && (
          <a className="usa-button usa-button--outline" href="#effect-title">
            {words.putIntoEffect}
          </a>
        )}
      </div>
    </section>
  );
}

/** Whether this person may decide that the version counts; one that cannot score never does. */
export function canTakeEffect({ allowedActions, canScore }: Policy): boolean {
  return allowedActions.includes('decide') && canScore;
}
