import { getTippingPoints } from '../../../api/ratings.ts';
import type { RatingAlongWeight, RatingRange } from '../../../api/types.ts';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { useLoad } from '../../../components/use-load.ts';
import { WeightBar } from './weight-bar.tsx';
import { words } from './words.ts';

/** What the rating would be at other weights: sentences first, then a bar and its table for each weight. */
export function WhatIfSection({ evaluationId, ratingId }: { evaluationId: string; ratingId: string }) {
  const { loaded, reload } = useLoad(
    async (signal) => await getTippingPoints(evaluationId, ratingId, signal),
    [evaluationId, ratingId],
  );
  return (
    <section aria-labelledby="what-if-title">
      <h2 id="what-if-title">{words.title}</h2>
      <p className="what-if__note">{words.note}</p>
      {loaded.state === 'loading' && <Loading what={words.loading} />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && loaded.value.why !== null && <p>{loaded.value.why}</p>}
      {loaded.state === 'ready' && loaded.value.weights.map((along) => <Along key={along.key} along={along} />)}
    </section>
  );
}

function Along({ along }: { along: RatingAlongWeight }) {
  const { title, why, current, sentences } = along;
  return (
    <>
      <h3>{words.weight(title)}</h3>
      {why !== null && <p>{words.cannotMove(why)}</p>}
      {sentences.length > 0 && (
        <ul className="sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {current && along.ranges.length > 1 && (
        <>
          <WeightBar along={along} current={current} />
          <RangeTable along={along} />
        </>
      )}
    </>
  );
}

function RangeTable({ along: { title, ranges } }: { along: RatingAlongWeight }) {
  const columns: readonly Column<RatingRange & { number: number }>[] = [
    { key: 'number', header: words.number, isNumeric: true, cell: ({ number }) => number },
    { key: 'range', header: words.range(title), isRowHeader: true, cell: words.rangeInWords },
    { key: 'rating', header: words.rating, cell: words.ratingInWords },
  ];
  return (
    <DataTable
      caption={words.caption(title)}
      captionHidden
      columns={columns}
      rows={ranges.map((range, place) => ({ ...range, number: place + 1 }))}
      rowKey={({ number }) => String(number)}
    />
  );
}
