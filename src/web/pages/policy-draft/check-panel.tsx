import { Failure } from '../../components/failure.tsx';
import { FindingsList } from '../../components/findings-list.tsx';
import { ProblemsList } from './problems-list.tsx';
import type { Checked } from './use-check.ts';
import { words } from './words.ts';

/** What the check says about the text beside it. */
export function CheckPanel({ checked, onGoTo }: { checked: Checked; onGoTo: (line: number) => void }) {
  const { check, isChecking, error } = checked;
  return (
    <section className="card" aria-labelledby="check-title">
      <h2 id="check-title">{words.check}</h2>
      <p className="check-status">
        {/* Said aloud only when the number changes, not at every pause in typing. */}
        <span role="status">
          {check && (check.problems.length === 0 ? words.noProblems : words.problems(check.problems.length))}
        </span>
        {isChecking && <span className="check-status__busy">{words.checking}</span>}
      </p>
      {error !== null && <Failure error={error} />}
      {check && (
        <>
          <ProblemsList problems={check.problems} onGoTo={onGoTo} />
          {check.problems.length === 0 && check.whyNot !== null && <p>{words.whyNot(check.whyNot)}</p>}
          {check.advice.length > 0 && (
            <>
              <h3>{words.advice}</h3>
              <p>{words.adviceText}</p>
              <ProblemsList problems={check.advice} onGoTo={onGoTo} />
            </>
          )}
          {check.findings.length > 0 && (
            <>
              <h3>{words.law}</h3>
              <p>{words.lawText}</p>
              <FindingsList findings={check.findings} />
            </>
          )}
        </>
      )}
    </section>
  );
}
