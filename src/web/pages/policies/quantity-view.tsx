import { isNested, scalarInWords } from './document-words.ts';
import { words } from './words.ts';

interface Quantity {
  value: unknown;
  label?: string;
  unit?: string;
  reference?: unknown;
}

const keys = new Set(['value', 'label', 'unit', 'reference']);

/** A number of a policy: a value with what makes it readable, and nothing more. */
export function isQuantity(value: unknown): value is Quantity {
  if (!isNested(value) || Array.isArray(value) || !('value' in value) || !('label' in value)) return false;
  const isPlain = Array.isArray(value.value) ? value.value.every((item) => !isNested(item)) : !isNested(value.value);
  return isPlain && Object.keys(value).every((key) => keys.has(key));
}

/** '0.70 share of the composite – Weight of observation (source: …)'. */
export function QuantityView({ quantity: { value, label, unit, reference } }: { quantity: Quantity }) {
  return (
    <>
      <strong>{Array.isArray(value) ? value.map(scalarInWords).join(', ') : scalarInWords(value)}</strong>
      {unit !== undefined && ` ${unit}`}
      <span className="absent">
        {label !== undefined && ` – ${label}`}
        {reference !== undefined && ` (${words.from(sourceInWords(reference))})`}
      </span>
    </>
  );
}

function sourceInWords(reference: unknown): string {
  if (!isNested(reference)) return scalarInWords(reference);
  return Object.values(reference).map(scalarInWords).join(', ');
}
