/** Several components together must stay below, or at most at, a share of the composite. */
import { pointerTo } from '../problem.ts';
import { type Quantity, valueIn } from '../quantity.ts';
import { compare, decimalText, divide, isZero, sum, zero } from '../rational.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import type { ConstraintKind } from './constraint-kind.ts';
import { type ConstraintTerms, constraintKeys, readComponentKeys } from './terms.ts';

export interface ShareLimit extends ConstraintTerms {
  readonly kind: 'share-limit';
  readonly components: readonly string[];
  readonly limit: Quantity;
  /** Whether the share may be exactly the limit ("at-most") or must be less ("below"). */
  readonly mayEqual: boolean;
}

export const shareLimit: ConstraintKind<ShareLimit> = {
  read(reader, record, terms, pointer) {
    reader.mapping(
      record,
      pointer,
      ['kind', 'components', 'reason', 'severity'],
      [...constraintKeys, 'below', 'at-most'],
    );
    if ((record.below === undefined) === (record['at-most'] === undefined))
      return reader.refuse(
        pointer,
        'A share limit needs either "below" or "at-most".',
        '"below 0.50" refuses exactly one half, "at-most 0.50" permits it.',
        'Write one of the two.',
      );
    const bound = record.below === undefined ? 'at-most' : 'below';
    const limit = readQuantity(reader, record[bound], pointerTo(pointer, bound));
    const components = readComponentKeys(reader, record, pointer);
    return limit && { kind: 'share-limit', components, limit, mayEqual: bound === 'at-most', ...terms };
  },
  components: ({ components }) => components,
  breach({ components, limit, mayEqual }, { settled, whole }, setting) {
    const most = valueIn(limit, setting);
    if (most === undefined) return undefined;
    const weight = sum(components.map((key) => settled.get(key)).filter((item) => item !== undefined));
    const share = isZero(whole) ? zero : divide(weight, whole);
    const order = compare(share, most);
    if (mayEqual ? order <= 0 : order < 0) return undefined;
    const bound = mayEqual ? 'at most' : 'below';
    return `${components.join(' + ')} weigh ${decimalText(share)} of the whole; together they must stay ${bound} ${decimalText(most)}.`;
  },
};
