import { useState } from 'react';
import type { Negotiation, Proposal } from '../../api/negotiation-types.ts';
import { CurveChart } from '../../components/model/chart/curve-chart.tsx';
import { CurveTable } from '../../components/model/curve-table.tsx';
import { MatrixSection } from '../../components/model/matrix-section.tsx';
import { ModelDetails } from '../../components/model/model-details.tsx';
import { readingAt } from '../../components/model/reading.ts';
import { chartMarks } from './chart-marks.ts';
import { words } from './words.ts';

/** What a proposal would do to the cohort: in sentences first, then the chart, the matrix and the rest on demand. */
export function ImpactView({ negotiation, proposal }: { negotiation: Negotiation; proposal: Proposal }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ul className="sentences">
        {proposal.impact.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {/* One at a time: the chart of one proposal marks the other side's too. */}
      <details name="impact" className="disclosure" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{words.more}</summary>
        {isOpen && <Model negotiation={negotiation} proposal={proposal} />}
      </details>
    </>
  );
}

function Model({ negotiation, proposal }: { negotiation: Negotiation; proposal: Proposal }) {
  const { impact } = proposal;
  const { path, curve } = impact;
  return (
    <div className="model">
      {path && curve && (
        <>
          <h3>{words.chart}</h3>
          <CurveChart
            model={impact}
            path={path}
            curve={curve}
            marks={chartMarks(negotiation, proposal)}
            sliderAt={null}
          />
          {curve.hidden !== null && <p className="small-print">{curve.hidden}</p>}
          <CurveTable path={path} curve={curve} />
        </>
      )}
      <MatrixSection model={impact} place="own" reading={readingAt(impact, 'own')} />
      <ModelDetails model={impact} />
    </div>
  );
}
