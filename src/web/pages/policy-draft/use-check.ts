import { useEffect, useState } from 'react';
import { checkDraft } from '../../api/policy-drafts.ts';
import type { PolicyCheck, WorkedExample } from '../../api/types.ts';

export interface Checked {
  /** Of the text as it was a moment ago; null before the first answer. */
  check: PolicyCheck | null;
  /** The last example that could be worked out, which may be older than the check. */
  example: WorkedExample | null;
  isChecking: boolean;
  error: unknown;
}

const typingPause = 500;

/** Checks a text after each pause in typing; an answer that a newer text has overtaken is dropped. */
export function useCheck(policyVersionId: string, source: string, evidence: string | undefined): Checked {
  const [checked, setChecked] = useState<Checked>({ check: null, example: null, isChecking: true, error: null });
  useEffect(() => {
    const abort = new AbortController();
    setChecked((last) => ({ ...last, isChecking: true }));
    const timer = window.setTimeout(() => {
      checkDraft(policyVersionId, source, evidence, abort.signal).then(
        (check) =>
          abort.signal.aborted ||
          setChecked((last) => ({ check, example: check.example ?? last.example, isChecking: false, error: null })),
        (error: unknown) => abort.signal.aborted || setChecked((last) => ({ ...last, isChecking: false, error })),
      );
    }, typingPause);
    return () => {
      window.clearTimeout(timer);
      abort.abort();
    };
  }, [policyVersionId, source, evidence]);
  return checked;
}
