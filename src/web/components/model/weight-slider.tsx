import { useState } from 'react';
import type { Curve, ModelWeight, WeightPath } from '../../api/model-types.ts';
import { describedBy, Field } from '../field.tsx';
import { fraction, order, readFraction, shortText, times } from './fraction.ts';
import { words } from './model-words.ts';
import { indexOf, type Place, placeFor, type Reading, weightsOn } from './reading.ts';
import { percent, percentNumber } from './share-words.ts';
import { WeightTrack } from './weight-track.tsx';

const sliderId = 'weight-slider';
const numberId = 'weight-number';

/** The slider and its number field: two ways to the same weight, in the steps of the published points. */
export function WeightSlider({
  path,
  curve,
  weights,
  place,
  reading,
  onPlace,
}: {
  path: WeightPath;
  curve: Curve;
  weights: readonly ModelWeight[];
  place: Place;
  reading: Reading;
  onPlace: (place: Place) => void;
}) {
  const last = curve.points.length - 1;
  const goTo = (index: number) => onPlace(placeFor(index, path, curve));
  return (
    <div className="weight-slider">
      <div className="weight-slider__range">
        <Field id={sliderId} label={words.slider(path.moves.title)}>
          <input
            className="usa-range"
            type="range"
            id={sliderId}
            min={0}
            max={last}
            step={1}
            value={indexOf(place, path, curve)}
            aria-valuetext={valueInWords(path, weights, reading)}
            aria-describedby="weight-track"
            onChange={(event) => goTo(Number(event.target.value))}
          />
        </Field>
        <WeightTrack path={path} curve={curve} />
      </div>
      <NumberField path={path} curve={curve} share={reading.share} onIndex={goTo} />
    </div>
  );
}

function valueInWords(
  path: WeightPath,
  weights: readonly ModelWeight[],
  { share, point, isPermitted }: Reading,
): string {
  if (share === null) return percent(share);
  const parts = weightsOn(path, weights, share).map((part) => words.part(part.title, percent(part.share)));
  const notes = [...(point?.counts === null ? [words.notShown] : []), ...(isPermitted ? [] : [words.notPermitted])];
  return words.valueText(parts.join(', '), notes.join(', '));
}

/** Takes a weight of the grid at once; one between two points is refused with the two that are near. */
function NumberField({
  path,
  curve,
  share,
  onIndex,
}: {
  path: WeightPath;
  curve: Curve;
  share: string | null;
  onIndex: (index: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const step = percent(curve.points[1]?.share ?? '1');
  const hint = words.step(step);
  const take = (text: string) => {
    const index = indexOfPercent(curve, text);
    setTyped(index === undefined ? text : null);
    if (index === undefined) return;
    setError(undefined);
    onIndex(index);
  };
  const shown = typed ?? (share === null ? '' : percentNumber(share));
  return (
    <Field id={numberId} label={words.number(path.moves.title)} hint={hint} error={error}>
      <input
        className="usa-input weight-slider__number"
        type="number"
        id={numberId}
        min={0}
        max={100}
        step={curve.points[1] ? percentNumber(curve.points[1].share) : 'any'}
        value={shown}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setError(typed === null ? undefined : offGrid(curve, typed, step))}
        {...describedBy(numberId, hint, error)}
      />
    </Field>
  );
}

/** The point at just so many percent. */
function indexOfPercent({ points }: Curve, text: string): number | undefined {
  const share = shareOf(text);
  const index = share === undefined ? -1 : points.findIndex((point) => order(fraction(point.share), share) === 0);
  return index === -1 ? undefined : index;
}

function shareOf(text: string) {
  const value = readFraction(text);
  return value && times(value, { n: 1n, d: 100n });
}

function offGrid({ points }: Curve, text: string, step: string): string {
  const share = shareOf(text);
  const shares = points.map((point) => fraction(point.share));
  const below = share && shares.findLast((each) => order(each, share) < 0);
  const above = share && shares.find((each) => order(each, share) > 0);
  if (!below || !above) return words.noNumber;
  const [low, high] = [below, above].map((each) => `${shortText(times(each, { n: 100n, d: 1n }), 2)} %`);
  return words.offGrid(step, low ?? '', high ?? '');
}
