import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ScenarioSummary } from '../../api/model-types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showMoment } from '../../components/dates.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { words } from './words.ts';

const fewest = 2;
const most = 4;

/** The scenarios of the own side; two to four of them can be chosen to stand side by side. */
export function ScenarioList({ scenarios }: { scenarios: readonly ScenarioSummary[] }) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [first] = scenarios;
  const toggle = (scenarioId: string) =>
    setChosen(chosen.includes(scenarioId) ? chosen.filter((each) => each !== scenarioId) : [...chosen, scenarioId]);
  const compare = () => {
    if (chosen.length < fewest || chosen.length > most) {
      setErrors([{ field: boxId(first?.scenarioId ?? ''), message: words.compareCount }]);
      return;
    }
    void navigate(`/modelling/compare?${chosen.map((scenarioId) => `scenario=${scenarioId}`).join('&')}`);
  };
  return (
    <section aria-labelledby="scenarios-title">
      <h2 id="scenarios-title">{words.scenarios}</h2>
      {first === undefined ? (
        <p className="empty">{words.none}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            compare();
          }}
        >
          <ErrorSummary errors={errors} />
          <DataTable
            caption={words.caption}
            captionHidden
            columns={columnsFor(chosen, toggle)}
            rows={scenarios}
            rowKey={(row) => row.scenarioId}
          />
          {scenarios.length >= fewest && (
            <button type="submit" className="usa-button usa-button--outline">
              {words.compare}
            </button>
          )}
        </form>
      )}
    </section>
  );
}

const boxId = (scenarioId: string): string => `compare-${scenarioId}`;

function columnsFor(
  chosen: readonly string[],
  toggle: (scenarioId: string) => void,
): readonly Column<ScenarioSummary>[] {
  return [
    {
      key: 'title',
      header: words.scenario,
      isRowHeader: true,
      sortBy: (row) => row.title,
      cell: (row) => <Link to={`/modelling/scenarios/${row.scenarioId}`}>{row.title}</Link>,
    },
    { key: 'policy', header: words.policy, cell: ({ policy }) => words.policyVersion(policy.title, policy.version) },
    { key: 'cohort', header: words.cohort, cell: ({ cohort }) => cohort.title },
    { key: 'version', header: words.version, isNumeric: true, cell: (row) => row.version },
    { key: 'saved', header: words.saved, sortBy: (row) => row.updatedAt, cell: (row) => showMoment(row.updatedAt) },
    {
      key: 'compare',
      header: words.choose,
      cell: ({ scenarioId, title }) => (
        <span className="usa-checkbox">
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id={boxId(scenarioId)}
            checked={chosen.includes(scenarioId)}
            onChange={() => toggle(scenarioId)}
          />
          <label className="usa-checkbox__label compare-box" htmlFor={boxId(scenarioId)}>
            <span className="usa-sr-only">{words.chooseOne(title)}</span>
          </label>
        </span>
      ),
    },
  ];
}
