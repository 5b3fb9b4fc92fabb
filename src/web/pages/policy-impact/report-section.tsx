import { getPolicy } from '../../api/policies.ts';
import { getImpact, type ImpactQuestion } from '../../api/policy-impact.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useLoad } from '../../components/use-load.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { words } from './words.ts';

type OnCell = (cell: { before: string; after: string }) => void;

/** What alters, in sentences and as the migration matrix. */
export function ReportSection({
  policyVersionId,
  question,
  onCell,
}: {
  policyVersionId: string;
  question: ImpactQuestion;
  onCell: OnCell;
}) {
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [report, before, after] = await Promise.all([
        getImpact(policyVersionId, question, signal),
        getPolicy(question.from, signal),
        getPolicy(policyVersionId, signal),
      ]);
      const levels = { before: before.outline[0]?.levels ?? [], after: after.outline[0]?.levels ?? [] };
      return { report, matrix: matrixOf(report.migrations, levels) };
    },
    [policyVersionId, question.from, question.schoolYear],
  );
  if (loaded.state === 'loading') return <Loading what="the impact; every rating is worked out twice" />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} retry={reload} />;
  const { report, matrix } = loaded.value;
  return (
    <>
      <section aria-labelledby="counts-title">
        <h2 id="counts-title">{words.counts}</h2>
        {report.total === 0 ? (
          <p className="empty">{words.none}</p>
        ) : (
          <ul className="sentences">
            {report.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {report.elsewhere > 0 && <p>{words.elsewhere(report.elsewhere)}</p>}
      </section>
      {report.total > 0 && (
        <section aria-labelledby="matrix-title">
          <h2 id="matrix-title">{words.matrix}</h2>
          <p>{words.matrixLead}</p>
          <MatrixTable matrix={matrix} onCell={onCell} />
        </section>
      )}
    </>
  );
}

function MatrixTable({ matrix, onCell }: { matrix: Matrix; onCell: OnCell }) {
  return (
    <table className="usa-table data-table matrix" role="table">
      <caption className="usa-sr-only">{words.matrixCaption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {words.now}
          </th>
          {matrix.columns.map((column) => (
            <th key={column} scope="col" role="columnheader" className="numeric">
              {words.would(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {matrix.rows.map((row) => (
          <tr key={row} role="row">
            <th scope="row" role="rowheader" data-label={words.now}>
              {row}
            </th>
            {matrix.columns.map((column) => (
              <td key={column} role="cell" className="numeric" data-label={words.would(column)}>
                <Cell row={row} column={column} matrix={matrix} onCell={onCell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ row, column, matrix, onCell }: { row: string; column: string; matrix: Matrix; onCell: OnCell }) {
  const count = matrix.count(row, column);
  if (count === 0) return <span className="absent">0</span>;
  const shown = count.toLocaleString('en-US');
  if (!matrix.isAltered(row, column))
    return (
      <>
        {shown} <span className="absent">{words.stay}</span>
      </>
    );
  return (
    <button
      type="button"
      className="usa-button usa-button--unstyled matrix__altered"
      aria-label={words.cell(count, row, column)}
      onClick={() => onCell({ before: row, after: column })}
    >
      {shown}
    </button>
  );
}
