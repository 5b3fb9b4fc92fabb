import { useId } from 'react';
import type { Model } from '../../api/model-types.ts';
import { MatrixTable, type MatrixRows } from './matrix-table.tsx';
import { bandName } from './chart/band-name.ts';
import { words } from './model-words.ts';
import type { Place, Reading } from './reading.ts';
import { percent } from './share-words.ts';

/** Who would move: the whole matrix at the scenario's own weight, by the bands of the curve at any other. */
export function MatrixSection({ model, place, reading }: { model: Model; place: Place; reading: Reading }) {
  const titleId = useId();
  const own = place === 'own' ? model.migration : null;
  const matrix = own ?? bandsAt(model, reading);
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{words.matrix}</h3>
      {matrix ? (
        <>
          <p>{words.matrixLead}</p>
          <MatrixTable caption={own ? words.matrixOwn : words.matrixCaption(percent(reading.share))} matrix={matrix} />
          <p className="small-print">
            {model.release === 'published' && words.hiddenCells(model.cohort.threshold)}{' '}
            {own?.kappa && own.weightedKappa && words.agreement(own.kappa, own.weightedKappa)}
          </p>
        </>
      ) : (
        <p className="empty">{place === 'own' ? words.noMatrix : words.noMatrixAt}</p>
      )}
    </section>
  );
}

function bandsAt({ curve }: Model, { point }: Reading): MatrixRows | undefined {
  if (!curve || !point?.cells) return undefined;
  const bands = curve.bands.map((band) => ({ key: band.key, label: bandName(band) }));
  return { rows: bands, columns: bands, cells: point.cells.map((line) => line.map((count) => ({ count }))) };
}
