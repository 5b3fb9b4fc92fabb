import type { PolicyProblem } from '../../api/types.ts';
import { placeInWords } from '../policies/document-words.ts';
import { words } from './words.ts';

/** Faults or advice, each with its line, the reason and what to do. */
export function ProblemsList({
  problems,
  onGoTo,
}: {
  problems: readonly PolicyProblem[];
  onGoTo: (line: number) => void;
}) {
  return (
    <ol className="problems">
      {problems.map((problem, index) => (
        <li key={`${index} ${problem.pointer}`} className="problems__item">
          <p className="problems__message">
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              aria-label={words.goTo(problem.line)}
              onClick={() => onGoTo(problem.line)}
            >
              {words.line(problem.line)}
            </button>
            {problem.pointer !== '' && (
              <>
                , <code className="problems__place">{placeInWords(problem.pointer)}</code>
              </>
            )}
            : {problem.message}
          </p>
          <p>
            {words.why} {problem.why}
          </p>
          <p>
            <strong>{words.remedy}</strong> {problem.remedy}
          </p>
        </li>
      ))}
    </ol>
  );
}
