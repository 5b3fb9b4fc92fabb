import { memo, useId, useMemo } from 'react';
import type { Curve, Model, WeightPath } from '../../../api/model-types.ts';
import { DownloadButton } from '../../download/download-button.tsx';
import { words } from '../model-words.ts';
import { Areas } from './areas.tsx';
import { Axes } from './axes.tsx';
import { BandPattern, lookOf } from './band-look.tsx';
import { bandName } from './band-name.ts';
import { BandNames } from './band-names.tsx';
import { chartInWords } from './chart-words.ts';
import { layoutFor } from './layout.ts';
import { type Mark, MarkLines } from './marks.tsx';
import { useWidth } from './use-width.ts';

/** How many hold each rating at every weight, with the weights that matter marked. Drawn anew only when they change. */
export function CurveChart({
  model,
  path,
  curve,
  marks,
  sliderAt,
}: {
  model: Model;
  path: WeightPath;
  curve: Curve;
  marks: readonly Mark[];
  sliderAt: string | null;
}) {
  const [place, width] = useWidth<HTMLDivElement>();
  const svgId = useId();
  const rows = marks.length + 1;
  const layout = useMemo(
    () => layoutFor(width, model.cohort.size, rows, curve.bands.map(bandName)),
    [width, model.cohort.size, rows, curve],
  );
  return (
    <div ref={place} className="curve-chart">
      {/* Looks are attributes and not classes, so that a downloaded chart has them. */}
      <svg
        id={svgId}
        className="curve-chart__image"
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={words.chartAlt(chartInWords(path, curve, marks))}
        fontFamily="'Source Sans Pro Web', 'Helvetica Neue', Arial, sans-serif"
      >
        <Ground model={model} path={path} curve={curve} layout={layout} />
        <MarkLines marks={withSlider(marks, sliderAt)} layout={layout} />
      </svg>
      <DownloadButton name="ratings-by-weight.svg" type="image/svg+xml" make={() => textOf(svgId)}>
        {words.downloadChart}
      </DownloadButton>
    </div>
  );
}

/** The slider's row stays free while it stands at the scenario's own weight, so that nothing jumps. */
function withSlider(marks: readonly Mark[], share: string | null): readonly Mark[] {
  return share === null ? marks : [...marks, { key: 'slider', label: words.here, share, kind: 'slider' }];
}

/** All that does not move with the slider. */
const Ground = memo(function Ground({
  model,
  path,
  curve,
  layout,
}: {
  model: Model;
  path: WeightPath;
  curve: Curve;
  layout: ReturnType<typeof layoutFor>;
}) {
  const id = useId().replaceAll(/\W/g, '');
  const patternOf = (band: number) => `band-${id}-${band}`;
  return (
    <>
      <defs>
        {curve.bands.map((band, place) => (
          <BandPattern
            key={band.key}
            id={patternOf(place)}
            look={lookOf(rankOf(curve, place), band.levels.length === 0)}
          />
        ))}
      </defs>
      <Areas curve={curve} layout={layout} patternOf={patternOf} />
      <Axes layout={layout} teachers={model.cohort.size} title={path.moves.title} />
      <BandNames curve={curve} layout={layout} patternOf={patternOf} />
    </>
  );
});

/** Place among the bands that hold levels. */
function rankOf({ bands }: Curve, place: number): number {
  return bands.slice(0, place).filter(({ levels }) => levels.length > 0).length;
}

function textOf(svgId: string): string {
  const image = document.getElementById(svgId);
  return image === null ? '' : new XMLSerializer().serializeToString(image);
}
